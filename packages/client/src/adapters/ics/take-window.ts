import type { ActivityQuery } from '../../ports/activity-source.ts';
import type { Window } from '../answer/window.ts';

const DAY = 86_400_000;

/** Weekly things show up in the first, monthly ones in the second, yearly ones in the third. */
const STEPS = [35 * DAY, 140 * DAY, 560 * DAY, Infinity];

/** What happens, as far as the order needs it. */
export interface Timed {
  /** Milliseconds since 1970. */
  readonly startMs: number;
}

/** All that overlaps a window, sorted by start. */
export type Expand<T> = (window: Window) => T[];

/**
 * At least the first `limit + 1` of a window (the last with `latest`), or all there are. A calendar of weekly courses
 * over years is not expanded whole when the next twenty are asked for: the window grows until it holds enough.
 */
export function takeWindow<T extends Timed>(expand: Expand<T>, window: Window, { limit = Infinity, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): T[] {
  if (limit === Infinity) return expand(window);
  const { from, to } = window;
  let found: T[] = [];
  for (const step of STEPS) {
    const part = latest ? { from: Math.max(from, to - step), to } : { from, to: Math.min(to, from + step) };
    found = expand(part);
    if (to - from <= step || (found.length > limit && countSure(found, part, latest) >= limit)) break;
  }
  return found;
}

/**
 * How many are sure to stay in their places when the window grows. What a shorter window leaves out at its end begins
 * after all that it holds; what it leaves out at its beginning has ended, but may begin after what goes on.
 */
function countSure<T extends Timed>(found: T[], { from }: Window, latest = false): number {
  return latest ? found.filter(({ startMs }) => startMs >= from).length : found.length;
}
