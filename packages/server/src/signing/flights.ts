import { ProblemError } from '../problem/problem.ts';

/** What becomes of the same intent while it is being carried out: a program is told to ask again, a person gets the same answer. */
export type Meeting = 'refuse' | 'join';

/** An intent on its way. */
export interface Flight {
  key: string;
  fingerprint: string;
  meeting?: Meeting;
}

/**
 * Intents that are being carried out in this process. Another process on the same database has its own, and meets this one
 * at the database's own lock.
 */
export function createFlights<Result>(): (flight: Flight, run: () => Promise<Result>) => Promise<Result> {
  const running = new Map<string, { fingerprint: string; result: Promise<Result> }>();
  return async ({ key, fingerprint, meeting = 'refuse' }, run) => {
    const other = running.get(key);
    if (other !== undefined && other.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key is in use for something else.');
    if (other !== undefined && meeting === 'join') return other.result;
    if (other !== undefined) throw new ProblemError('in-progress', 'The same request is being carried out. Ask again in a moment.', { retryAfter: 1 });
    const result = run();
    running.set(key, { fingerprint, result });
    try {
      return await result;
    } finally {
      running.delete(key);
    }
  };
}
