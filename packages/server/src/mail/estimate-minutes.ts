import type { MailPressure } from './mail-queue-store.ts';
import type { MailRate } from './plan-batch.ts';

/**
 * Whole minutes until a mail that is put into the queue now has gone: those before it at the rate that is allowed, to the
 * fullest domain, and no less than the mail at the head of the queue waits already, for then something is slow.
 *
 * @returns 1 at least: nobody should wonder after ten seconds.
 */
export function estimateMinutes({ waiting, fullest, since }: MailPressure, { perMinute, perMinuteAndDomain }: MailRate, now: string): number {
  const overdue = since === undefined ? 0 : (Date.parse(now) - Date.parse(since)) / 60_000;
  return Math.max(1, Math.ceil(waiting / perMinute), Math.ceil(fullest / perMinuteAndDomain), Math.ceil(overdue));
}
