import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again; undefined when the patience, in milliseconds, is over. A page that is being replaced cannot answer, and is asked again. */
export async function until<T>(question: () => Promise<T | undefined>, patience: number): Promise<T | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await question().catch(() => undefined);
    if (answer !== undefined || performance.now() > end) return answer;
    await pause(100);
  }
}
