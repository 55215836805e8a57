import { randomUUID } from 'node:crypto';
import type { FilledForm } from '@dugnad/client/hosted';
import { noticeIn, noticeText } from '@dugnad/client/model';
import type { ConsentRecord, SignatureRequest } from '@dugnad/client/model';
import { hashText } from '../signing/notice-hashes.ts';
import { statedAge } from '../signing/stated-age.ts';
import { GUARDIAN_CONTROL } from '../store/confirming/guardian-consent.ts';
import type { StoredPetition } from '../store/petition-store.ts';

/** Where and in what languages a form was shown. */
export interface ShownForm {
  languages: readonly string[];
  origin: string;
  now: string;
}

/** Ticked boxes send anything at all; boxes that are not ticked send nothing. */
function ticked(filled: FilledForm, name: string): boolean {
  return (filled[name] ?? '') !== '';
}

/** The proof of what was ticked: on a page without script the server knows best what was shown. */
export function consentFromForm(petition: Pick<StoredPetition, 'noticeVersion' | 'consents'>, filled: FilledForm, { languages, origin, now }: ShownForm): ConsentRecord {
  const language = languages[0] ?? 'en';
  return {
    recordId: randomUUID(),
    schema: 'dugnad-consent-1',
    noticeVersion: petition.noticeVersion,
    noticeHash: hashText(noticeText(noticeIn(petition.noticeVersion, petition.consents, languages))),
    language,
    easyLanguage: /-simple$/i.test(language),
    purposes: petition.consents.map(({ id, basis, explicit }) => ({ id, granted: ticked(filled, `consent-${id}`), basis, explicit })),
    event: 'given',
    method: { layer: 'form', control: 'checkbox', component: 'hosted page' },
    at: { client: now },
    origin,
  };
}

/**
 * The proof that a parent or guardian said yes for a child, by the button of the page that their mail opened: its purposes are those that stood there as agreed to,
 * its texts those of the page.
 */
export function consentOfGuardian(petition: Pick<StoredPetition, 'noticeVersion' | 'consents' | 'eligibility'>, { name, agreed }: { name: string; agreed: readonly string[] }, shown: ShownForm): ConsentRecord {
  const record = consentFromForm(petition, Object.fromEntries(agreed.map((id) => [`consent-${id}`, 'on'])), shown);
  const age = statedAge(petition.eligibility, { guardian: { name } });
  return { ...record, ...(age && { age }), method: { ...record.method, control: GUARDIAN_CONTROL } };
}

/** A signature that nobody has checked yet. */
export interface FormSignature extends Pick<SignatureRequest, 'postcode' | 'oldEnough' | 'guardian' | 'consents'> {
  readonly [field: string]: unknown;
}

/**
 * Whose address it is. Both are on the page, which cannot hide one without script: the answer to the age says which of them counts, and the other one is not kept.
 * Without an answer neither is wrong yet: the first that was written is taken.
 */
function whoAnswers({ eligibility: { minimumAge, guardianBelow } }: Pick<StoredPetition, 'eligibility'>, filled: FilledForm): { email: string } & Pick<SignatureRequest, 'oldEnough' | 'guardian'> {
  const [email, guardian, guardianEmail] = ['email', 'guardian', 'guardianEmail'].map((name) => filled[name] ?? '') as [string, string, string];
  if (guardianBelow === undefined) return { email, ...(minimumAge !== undefined && { oldEnough: ticked(filled, 'oldEnough') }) };
  if (filled['oldEnough'] === 'yes') return { email, oldEnough: true };
  return filled['oldEnough'] === 'no' ? { email: guardianEmail, guardian: { name: guardian } } : { email: email.trim() || guardianEmail };
}

/** What a form sent, in the shape that the interface takes. Fields that were left empty are not there. */
export function signatureFromForm(petition: StoredPetition, filled: FilledForm, shown: ShownForm): FormSignature {
  const given = (name: string): Record<string, string> => ((filled[name] ?? '').trim() === '' ? {} : { [name]: filled[name] ?? '' });
  return {
    name: filled['name'] ?? '',
    ...whoAnswers(petition, filled),
    ...given('postcode'),
    ...given('comment'),
    ...given('visibility'),
    ...given('website'),
    language: shown.languages[0] ?? 'en',
    consents: [consentFromForm(petition, filled, shown)],
  };
}
