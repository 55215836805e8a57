import type { ShiftAnswer, SignUpReceipt } from '../model/sign-up.ts';

const BEST_FIRST = ['confirmed', 'to-confirm', 'waitlisted'] as const;

/** What a whole sign-up came to: the best of its shifts, or `received` where none of them is the volunteer's in any way. */
export function receiptStatus(shifts: readonly { status: ShiftAnswer }[]): SignUpReceipt['status'] {
  const all = new Set(shifts.map(({ status }) => status));
  return BEST_FIRST.find((status) => all.has(status)) ?? 'received';
}
