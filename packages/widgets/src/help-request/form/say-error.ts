import type { DugnadError, ErrorCode } from '@dugnad/client/errors';
import { fieldErrors } from '../../volunteer/texts/form.texts.ts';
import { sayError } from '../../volunteer/signing-up/say-error.ts';
import { ask, askErrors } from '../texts/ask.texts.ts';

/** Fields that are not called as the last word of their pointer. */
const FIELDS: Readonly<Record<string, string>> = { '/when/kind': 'when', '/when/words': 'rhythm' };

const NAMES: readonly string[] = ['for', 'organisation', 'what', 'when', 'date', 'time', 'rhythm', 'effort', 'place', 'name', 'phone', 'email'];

/** The field that a pointer into the request is about: `/person/phone` → `phone`; empty where there is none. */
export function fieldOf(pointer: string): string {
  const field = FIELDS[pointer] ?? pointer.split('/').at(-1) ?? '';
  return NAMES.includes(field) ? field : '';
}

// Each is called here, not handed on: words that are handed on keep all their table in the file, by its names.
const byField: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  for: { '*': () => askErrors.for() },
  organisation: { missing: () => askErrors.organisation() },
  what: { missing: () => askErrors.what() },
  when: { '*': () => askErrors.when() },
  date: { missing: () => askErrors.date(), past: () => askErrors.datePast(), '*': () => askErrors.dateWrong() },
  time: { '*': () => askErrors.time() },
  rhythm: { missing: () => askErrors.rhythm() },
  effort: { '*': () => askErrors.effort() },
  place: { missing: () => askErrors.place() },
  name: { missing: () => fieldErrors.nameMissing(), '*': () => fieldErrors.nameWrong() },
  phone: { unreachable: () => askErrors.reach(), '*': () => fieldErrors.phoneWrong() },
  email: { '*': () => fieldErrors.emailWrong() },
};

/** Codes come from outside: one may be any word, also one that every object answers to. */
const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/** What is wrong with a field, in the visitor's words. */
export function sayFault(field: string, code: string): string {
  const words = own(byField, field);
  const said = own(words, code) ?? (code === 'too-long' ? () => fieldErrors.tooLong() : own(words, '*'));
  return said?.() ?? fieldErrors.other();
}

const CLOSED: readonly ErrorCode[] = ['not-open', 'not-found'];

/** Why it was not sent, and what to do. */
export function sayUnsent(error: Pick<DugnadError, 'code' | 'retryAfter'>, minutes: (value: number) => string): string {
  return CLOSED.includes(error.code) ? ask.closed() : sayError(error, minutes);
}
