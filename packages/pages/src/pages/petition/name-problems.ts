import type { PageData } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';
import { fieldErrors, guardian, sendingErrors } from '@dugnad/widgets/petition/texts';

import { ownWords } from './petition-page.texts.ts';

/** Something to put right: at which control, and in which words. */
export interface Problem {
  /** `id` of the control. */
  readonly field: string;
  readonly words: string;
}

type Sent = Pick<PageData['petition'], 'errors' | 'filled'> & { petition: Pick<Petition, 'consents' | 'ask' | 'eligibility'> };

/** What is said of each code at each field; the empty code is for all others. */
const sentences: Readonly<Record<string, Readonly<Record<string, () => string>> | null>> = {
  __proto__: null, // a pointer may name anything
  name: { missing: fieldErrors.nameMissing, formula: fieldErrors.nameFormula, address: fieldErrors.nameAddress, 'too-long': fieldErrors.nameLong, '': fieldErrors.nameWrong },
  email: { missing: fieldErrors.emailMissing, '': fieldErrors.emailWrong },
  postcode: { missing: fieldErrors.postcodeMissing, '': fieldErrors.postcodeWrong },
  comment: { '': fieldErrors.commentLong },
  oldEnough: { '': fieldErrors.ageMissing },
  'oldEnough-yes': { '': guardian.ageMissing },
  guardian: { missing: guardian.nameMissing, '': fieldErrors.other },
  guardianEmail: { missing: guardian.emailMissing, '': fieldErrors.emailWrong },
  consent: { '': fieldErrors.consentMissing },
  code: { missing: fieldErrors.codeMissing, '': fieldErrors.codeMissing },
};

/** What is wrong, in the order of the form, once a field. */
export function nameProblems(sent: Sent): Problem[] {
  const found = new Map<string, string>();
  for (const { pointer, code } of sent.errors ?? []) {
    for (const field of isAsked(pointer, sent) ? fieldsOf(pointer, sent) : ['']) {
      const at = field || 'name';
      if (!found.has(at)) found.set(at, sayProblem(field, code));
    }
  }
  const order = ['name', 'oldEnough-yes', 'email', 'guardian', 'guardianEmail', 'postcode', 'visibility-hidden', 'comment', 'oldEnough'];
  const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...found].map(([field, words]) => ({ field, words })).sort((one, other) => place(one.field) - place(other.field));
}

/** The words for one code at one field. */
export function sayProblem(field: string, code: string): string {
  const said = sentences[field.startsWith('consent-') ? 'consent' : field] ?? {};
  return ((Object.hasOwn(said, code) ? said[code] : said['']) ?? fieldErrors.other)();
}

/** Which controls a pointer into what was sent is about: those of a consent are the ones that were needed and not ticked; none that is known has no name. */
function fieldsOf(pointer: string, sent: Sent): string[] {
  const { petition, filled } = sent;
  const first = answererOf(pointer, sent);
  if (first === 'visibility') return ['visibility-hidden'];
  if (first.startsWith('consent-')) return petition.consents.some(({ id }) => `consent-${id}` === first) ? [first] : [''];
  if (first === 'consents') return petition.consents.filter(({ id, required }) => required && !filled?.[`consent-${id}`]).map(({ id }) => `consent-${id}`);
  return sentences[first] ? [first] : [''];
}

/** Where a guardian may answer: their address has a field of its own, and the age is two buttons. */
function answererOf(pointer: string, { petition, filled }: Sent): string {
  const [, field = ''] = pointer.split('/');
  if (petition.eligibility.guardianBelow === undefined) return field;
  if (field === 'oldEnough') return 'oldEnough-yes';
  return field === 'email' && filled?.['oldEnough'] === 'no' ? 'guardianEmail' : field;
}

/** A program may send what the form does not ask for: no link must lead to a control that is not there. */
function isAsked(pointer: string, { petition: { ask, eligibility } }: Sent): boolean {
  const [, field] = pointer.split('/');
  if (field === 'postcode') return ask.postcode !== 'no';
  if (field === 'comment') return ask.comment;
  if (field === 'visibility') return ask.visibility.some((one) => one !== 'hidden');
  if (/^(guardian|guardianEmail|oldEnough-yes)$/.test(field ?? '')) return eligibility.guardianBelow !== undefined;
  return field !== 'oldEnough' || (eligibility.guardianBelow ?? eligibility.minimumAge) !== undefined;
}

/** Why it could not be taken at all, by the code of the problem. */
export function sayFailure(code: string): string {
  return (failures[code] ?? sendingErrors.server)();
}

const failures: Readonly<Record<string, (() => string) | null>> = {
  __proto__: null,
  'not-open': sendingErrors.notOpen,
  'not-found': sendingErrors.gone,
  'origin-refused': sendingErrors.refused,
  'in-progress': sendingErrors.running,
  'form-expired': ownWords.stale,
  'too-many-requests': ownWords.often,
  'idempotency-key-reused': sendingErrors.changed,
  'invalid-input': fieldErrors.other,
  'code-wrong': sendingErrors.codeWrong,
  'code-expired': sendingErrors.codeExpired,
};
