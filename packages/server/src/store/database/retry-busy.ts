import { isBusy } from './refused-row.ts';

const SHORTEST = 2;
const LONGEST = 60;

/** Milliseconds before the next try: longer each time, and never in step with another process. */
export function pauseBefore(round: number, random: () => number = Math.random): number {
  return SHORTEST + random() * Math.min(LONGEST, SHORTEST * 2 ** round);
}

/** Tries `work` until the database is free, `patience` milliseconds at most; the event loop goes on meanwhile. */
export async function retryBusy<T>(work: () => Promise<T>, patience = 20_000): Promise<T> {
  const end = performance.now() + patience;
  for (let round = 0; ; round += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBefore(round)));
  }
}
