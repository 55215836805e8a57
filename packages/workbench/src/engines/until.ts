/** Waiting for something that happens in a browser: asked again and again, never slept through. */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds: what comes at once is seen at once, and what takes seconds is not asked about all the time. */
const pace = { first: 25, longest: 200, grows: 1.5 };

/**
 * Resolves with the first answer that is not false or undefined. A predicate that throws is asked again, since a page that
 * is being replaced cannot answer.
 * @param sentence what is awaited, for the error: "the list shows 20 entries".
 * @param patience in milliseconds.
 * @throws when it is over, with the sentence and the last error as its cause.
 */
export async function until<T>(sentence: string, predicate: () => Promise<T | false | undefined> | T | false | undefined, patience = 10_000): Promise<T> {
  const deadline = performance.now() + patience;
  let cause: unknown;
  for (let rest = pace.first; ; rest = Math.min(pace.longest, rest * pace.grows)) {
    try {
      const answer = await predicate();
      if (answer !== false && answer !== undefined) return answer;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${patience / 1000} s in vain until ${sentence}.`, { cause });
    await pause(rest);
  }
}
