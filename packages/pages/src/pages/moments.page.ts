import type { PageData, PageName } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';

import { full, form, names, ownSignature, petition, samples } from './sample-pages.page.ts';

/** A page at one moment. */
export interface Moment {
  readonly title: string;
  readonly name: PageName;
  readonly data: PageData[PageName];
}

const aged: Petition = { ...full, eligibility: { minimumAge: 15, areas: { nb: 'Alle på Grønlia' } }, status: 'open' };
const errors = ['/name', '/email', '/postcode', '/comment', '/visibility', '/oldEnough', '/consents'].map((pointer) => ({ pointer, code: 'missing' }));

const at = <Name extends PageName>(name: Name, title: string, data: PageData[Name]): Moment => ({ title: `${name}: ${title}`, name, data });

/** Every page at every moment that looks different. */
export const moments: readonly Moment[] = [
  ...names.map((name) => at(name, 'as it is most often', samples[name])),
  at('petition', 'with all that there is', { ...form, petition: aged }),
  at('petition', 'with everything wrong', { ...form, petition: aged, errors, filled: { name: 'x', 'consent-news': 'on' } }),
  at('petition', 'not taken', { ...form, petition: aged, failure: 'form-expired', filled: { name: 'x' } }),
  at('petition', 'a draft', { ...form, petition: { ...petition, status: 'draft' } }),
  at('petition', 'not open yet', { ...form, petition: { ...petition, status: 'not-open' } }),
  at('petition', 'with its goal reached', { ...form, petition: { ...petition, goal: [10] } }),
  at('petition', 'closed', { ...form, petition: { ...petition, status: 'closed' } }),
  at('petition', 'closed while somebody wrote', { ...form, petition: { ...petition, status: 'closed' }, errors }),
  at('petition', 'answered', { ...form, petition: { ...full, status: 'answered' } }),
  at('petition', 'a try-out', { ...form, petition: { ...petition, test: true } }),
  at('petition', 'without anything to count or ask', { ...form, petition: { ...petition, counts: undefined, contact: undefined, organiser: undefined, comments: [], recentSigners: [] } }),
  at('sent', 'a code that is wrong', { ...samples.sent, error: 'code-wrong' }),
  at('sent', 'a code that is too old', { ...samples.sent, error: 'code-expired' }),
  at('sent', 'without a mail', { petition, reference: 'K7QD-M2XP' }),
  at('confirmed', 'without a way to change', { petition, reference: 'K7QD-M2XP' }),
  at('expired', 'of a closed petition', { petition: { ...petition, status: 'closed' } }),
  at('signature', 'waiting', { petition, signature: { ...ownSignature, status: 'waiting' } }),
  at('signature', 'changed', { petition, signature: ownSignature, done: 'changed' }),
  at('signature', 'with news', { petition, signature: { ...ownSignature, consents: ownSignature.consents.map((one) => ({ ...one, purposes: [{ id: 'news', granted: true, basis: 'consent' as const, explicit: false }] })) } }),
  at('signature', 'withdrawn just now', { petition, signature: { ...ownSignature, status: 'withdrawn' }, done: 'withdrawn' }),
  at('signature', 'withdrawn long ago', { petition, signature: { ...ownSignature, status: 'withdrawn' } }),
  at('sheet', 'of many rows', { petition: full, rows: 40 }),
  at('report', 'with everything wrong', { petition, errors: ['/reason', '/text', '/email'].map((pointer) => ({ pointer, code: 'missing' })), filled: { text: 'x' } }),
  at('report', 'done', { petition, done: true }),
  at('problem', 'too many tries', { code: 'too-many-requests', status: 429, retryAfter: 300 }),
  at('problem', 'a server in trouble', { code: 'unavailable', status: 503 }),
];
