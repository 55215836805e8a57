import { ProblemError } from '../problem/problem.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { createFlights } from './flights.ts';

/** What is answered: JSON without any token in it. */
export interface Answer {
  status: number;
  body: unknown;
}

/** An intent: its key, and what it is. */
export interface Intent {
  key: string;
  fingerprint: string;
}

/**
 * Rule 2 of the wire for writes that can be done twice without harm: what runs is not run beside itself, what is done is
 * answered as before, and a key is of one intent only. Crashed in between, it is done again.
 */
export function createAnswerOnce({ records, now }: Pick<Backend, 'records' | 'now'>): (intent: Intent, run: () => Promise<Answer>) => Promise<Answer> {
  const fly = createFlights<Answer>();
  return ({ key, fingerprint }, run) =>
    fly({ key, fingerprint }, async () => {
      const stored = await records.readAnswer(key);
      if (stored !== undefined && stored.fingerprint !== fingerprint) throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
      if (stored !== undefined) return { status: stored.status, body: JSON.parse(stored.body) as unknown };
      const answer = await run();
      await records.keepAnswer(key, { fingerprint, status: answer.status, body: JSON.stringify(answer.body) }, timeOfDay(now()));
      return answer;
    });
}
