import type { FieldError } from '@dugnad/client/errors';
import { fieldErrors, sayError, sayFault } from '@dugnad/widgets/volunteer/texts';

import { sayNumber } from '../draw-time.ts';
import type { Problem } from '../petition/name-problems.ts';
import { ownWords } from '../petition/petition-page.texts.ts';
import type { Reader } from '../reader.ts';
import { ask, askErrors } from './ask.texts.ts';

/** In the order of the form: a pointer into what was sent, and the control that it is about. */
const FIELDS: readonly (readonly [pointer: string, field: string])[] = [
  ['/for', 'for-myself'], ['/organisation', 'organisation'], ['/what', 'what'], ['/when/kind', 'when-date'], ['/when/date', 'date'], ['/when/time', 'time'], ['/when/words', 'rhythm'], ['/when', 'when-date'],
  ['/effort', 'effort-light'], ['/place', 'place'], ['/person/name', 'name'], ['/person/phone', 'phone'], ['/person/email', 'email'],
];

const ORDER = FIELDS.map(([, field]) => field);

/** What is said of each code at each control; the empty code is for all others. */
const sentences: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'for-myself': { '': askErrors.for },
  organisation: { missing: askErrors.organisation },
  what: { missing: askErrors.what },
  'when-date': { '': askErrors.when },
  date: { missing: askErrors.date, past: askErrors.datePast, '': askErrors.dateWrong },
  time: { '': askErrors.time },
  rhythm: { missing: askErrors.rhythm },
  'effort-light': { '': askErrors.effort },
  place: { missing: askErrors.place },
  phone: { unreachable: askErrors.reach },
};

function say(field: string, code: string): string {
  const said = sentences[field] ?? {};
  if (Object.hasOwn(said, code)) return (said[code] ?? fieldErrors.other)();
  if (code === 'too-long') return fieldErrors.tooLong();
  return said['']?.() ?? sayFault(field, code);
}

/** What is wrong, once a control, in the order of the form. What has no control here stands at the first. */
export function askProblems(errors: readonly FieldError[] = []): Problem[] {
  const found = new Map<string, string>();
  for (const { pointer, code } of errors) {
    const [, field] = FIELDS.find(([known]) => known === pointer) ?? [];
    const at = field ?? 'what';
    if (!found.has(at)) found.set(at, field === undefined ? fieldErrors.other() : say(field, code));
  }
  return [...found].map(([field, words]) => ({ field, words })).sort((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field));
}

/** Why it was not sent at all, by the code of the problem. */
export function sayUnasked(code: string, retryAfter: number | undefined, reader: Reader): string {
  if (code === 'form-expired') return ownWords.stale();
  if (code === 'not-open') return ask.closed();
  return sayError({ code: code as Parameters<typeof sayError>[0]['code'], ...(retryAfter !== undefined && { retryAfter }) }, (value) => sayNumber(value, reader));
}
