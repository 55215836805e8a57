import { randomUUID } from 'node:crypto';
import type { FilledForm } from '@dugnad/client/hosted';
import { NEEDS, NEEDS_NOTICE, NEEDS_PURPOSE } from '@dugnad/client/model';
import type { ConsentRecord, SignUp } from '@dugnad/client/model';
import { hashText } from '../signing/notice-hashes.ts';
import type { ShownForm } from './signature-from-form.ts';

const isTicked = (filled: FilledForm, name: string): boolean => (filled[name] ?? '') !== '';

/** The words of the box are those of the page, which sends them along as they stood there. */
function consentOf(filled: FilledForm, { languages: [language = 'en'], origin, now }: ShownForm): ConsentRecord {
  return {
    recordId: randomUUID(),
    schema: 'dugnad-consent-1',
    noticeVersion: NEEDS_NOTICE,
    noticeHash: hashText(filled['needsNotice'] ?? ''),
    language,
    easyLanguage: /-simple$/i.test(language),
    purposes: [{ id: NEEDS_PURPOSE, granted: true, basis: 'consent', explicit: true }],
    event: 'given',
    method: { layer: 'form', control: 'checkbox', component: 'hosted page' },
    at: { client: now },
    origin,
  };
}

/** What somebody ticked of what is to be prepared, and the proof of their yes where they gave it. */
export function needsFromForm(filled: FilledForm, shown: ShownForm): Pick<SignUp, 'needs' | 'needsConsent'> {
  const needs = NEEDS.filter((need) => isTicked(filled, `need-${need}`));
  return needs.length === 0 ? {} : { needs, ...(isTicked(filled, 'needsConsent') && { needsConsent: consentOf(filled, shown) }) };
}
