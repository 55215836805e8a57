import type { DugnadError, ErrorCode, FieldError } from '@dugnad/client/errors';
import { fieldErrors, sendingErrors } from '../texts/errors.texts.ts';

// Each is called here, not handed on: words that are handed on keep all their table in the file, by its names.
const byField: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  name: { missing: () => fieldErrors.nameMissing(), formula: () => fieldErrors.nameFormula(), address: () => fieldErrors.nameAddress(), 'too-long': () => fieldErrors.nameLong(), '*': () => fieldErrors.nameWrong() },
  email: { missing: () => fieldErrors.emailMissing(), '*': () => fieldErrors.emailWrong() },
  postcode: { missing: () => fieldErrors.postcodeMissing(), '*': () => fieldErrors.postcodeWrong() },
  comment: { 'too-long': () => fieldErrors.commentLong() },
  code: { '*': () => fieldErrors.codeMissing() },
  consents: { '*': () => fieldErrors.consentMissing() },
  oldEnough: { '*': () => fieldErrors.ageMissing() },
};

/** What is wrong with a field, in the visitor's words; of what has none of its own, that it should be looked at. */
export function sayFault(field: string, code: string): string {
  const words = byField[field];
  return (words?.[code] ?? words?.['*'])?.() ?? fieldErrors.other();
}

/** Which field somebody else found fault with: the first part of the pointer. */
export function fieldOf({ pointer }: FieldError): string {
  return pointer.split('/')[1] ?? '';
}

const refused = (): string => sendingErrors.refused();

const byCode: Readonly<Partial<Record<ErrorCode, () => string>>> = {
  network: () => sendingErrors.connection(),
  offline: () => sendingErrors.connection(),
  timeout: () => sendingErrors.slow(),
  'in-progress': () => sendingErrors.running(),
  'idempotency-key-reused': () => sendingErrors.changed(),
  'not-open': () => sendingErrors.notOpen(),
  'not-found': () => sendingErrors.gone(),
  'origin-refused': refused,
  'cors-refused': refused,
  'csp-refused': refused,
  'mixed-content': refused,
  'not-supported': refused,
  'invalid-address': refused,
  'code-wrong': () => sendingErrors.codeWrong(),
  'code-expired': () => sendingErrors.codeExpired(),
};

/** Why it was not sent, and what to do; what has no words of its own is the server's trouble. */
export function sayError({ code, retryAfter = 60 }: Pick<DugnadError, 'code' | 'retryAfter'>, minutes: (value: number) => string): string {
  if (code === 'too-many-requests') return sendingErrors.often(minutes(Math.max(1, Math.ceil(retryAfter / 60))));
  return byCode[code]?.() ?? sendingErrors.server();
}

/** Sent from here it can never arrive, today or later: the petition's own page is the way, and nothing is kept to be sent from here. */
export function isRefusedHere(code: ErrorCode): boolean {
  return byCode[code] === refused;
}
