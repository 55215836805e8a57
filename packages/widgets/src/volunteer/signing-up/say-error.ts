import type { DugnadError, ErrorCode } from '@dugnad/client/errors';
import { fieldErrors, sendingErrors } from '../texts/form.texts.ts';

// Each is called here, not handed on: words that are handed on keep all their table in the file, by its names.
const byField: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  name: { missing: () => fieldErrors.nameMissing(), 'too-long': () => fieldErrors.tooLong(), '*': () => fieldErrors.nameWrong() },
  phone: { missing: () => fieldErrors.phoneMissing(), unreachable: () => fieldErrors.phoneMissing(), '*': () => fieldErrors.phoneWrong() },
  email: { missing: () => fieldErrors.emailMissing(), '*': () => fieldErrors.emailWrong() },
  preferred: { '*': () => fieldErrors.wayMissing() },
  message: { '*': () => fieldErrors.tooLong() },
  bestTime: { '*': () => fieldErrors.tooLong() },
  oldEnough: { '*': () => fieldErrors.ageMissing() },
  talk: { missing: () => fieldErrors.shiftMissing(), '*': () => fieldErrors.other() },
  talkMode: { '*': () => fieldErrors.wayMissing() },
  shift: { missing: () => fieldErrors.shiftMissing(), '*': () => fieldErrors.other() },
};

/** Codes and fields come from outside: one may be any word, also one that every object answers to. */
const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);

/** What is wrong with a field, in the visitor's words. */
export function sayFault(field: string, code: string): string {
  const words = own(byField, field);
  return (own(words, code) ?? own(words, '*'))?.() ?? fieldErrors.other();
}

/** Fields that are named for the whole of their pointer. */
const fields: Readonly<Record<string, string>> = { 'guardian/phone': 'guardianPhone', 'talk/mode': 'talkMode' };

/** The field that a pointer into the sign-up is about: `/person/phone` → `phone`, `/shiftIds/0` → `shift`. */
export function fieldOf(pointer: string): string {
  const [, first = '', second = ''] = pointer.split('/');
  if (first === 'shiftIds') return 'shift';
  return own(fields, `${first}/${second}`) ?? (first === 'person' && second ? second : first);
}

/** Which of the shifts a pointer names. */
export function shiftAt(pointer: string): number | undefined {
  const [, index] = /^\/shiftIds\/(\d+)$/.exec(pointer) ?? [];
  return index === undefined ? undefined : Number(index);
}

/** Why a shift cannot be had. `shift`: its time in words. */
export function sayRefused(code: string, shift: string): string {
  return code === 'full' ? fieldErrors.taken(shift) : fieldErrors.gone(shift);
}

const refused = (): string => sendingErrors.refused();

const byCode: Readonly<Partial<Record<ErrorCode, () => string>>> = {
  network: () => sendingErrors.connection(),
  offline: () => sendingErrors.connection(),
  timeout: () => sendingErrors.slow(),
  'in-progress': () => sendingErrors.slow(),
  'not-open': () => sendingErrors.closed(),
  'not-found': () => sendingErrors.closed(),
  'origin-refused': refused,
  'cors-refused': refused,
  'csp-refused': refused,
  'mixed-content': refused,
  'not-supported': refused,
  'invalid-address': refused,
};

/** Why it was not sent, and what to do; what has no words of its own is the server's trouble. */
export function sayError({ code, retryAfter = 60 }: Pick<DugnadError, 'code' | 'retryAfter'>, minutes: (value: number) => string): string {
  if (code === 'too-many-requests') return sendingErrors.often(minutes(Math.max(1, Math.ceil(retryAfter / 60))));
  return own(byCode, code)?.() ?? sendingErrors.server();
}

/** Sent from here it can never arrive, today or later: the opportunity's own page is the way, and nothing is kept to be sent from here. */
export function isRefusedHere(code: ErrorCode): boolean {
  return own(byCode, code) === refused;
}
