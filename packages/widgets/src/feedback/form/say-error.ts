import type { DugnadError, ErrorCode } from '@dugnad/client/errors';
import { sendingErrors } from '../texts/form.texts.ts';

const refused = (): string => sendingErrors.refused();
const closed = (): string => sendingErrors.closed();

// Each is called here, not handed on: words that are handed on keep all their table in the file, by its names.
const byCode: Readonly<Partial<Record<ErrorCode, () => string>>> = {
  network: () => sendingErrors.connection(),
  offline: () => sendingErrors.connection(),
  timeout: () => sendingErrors.slow(),
  'in-progress': () => sendingErrors.running(),
  'idempotency-key-reused': () => sendingErrors.changed(),
  'not-open': closed,
  'not-found': closed,
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
  return byCode[code]?.() ?? sendingErrors.server();
}

/** Sent from here it can never arrive, today or later: the round's own page is the way, and nothing is kept to be sent from here. */
export function isRefusedHere(code: ErrorCode): boolean {
  return byCode[code] === refused;
}
