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
export function takeWindow<T extends Timed>(expand: Expand<T>, window: Window, { limit, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): T[] {
  if (limit === undefined) return expand(window);
  return latest ? growBackwards(expand, window, limit) : growForwards(expand, window, limit);
}

/** What a shorter window leaves out begins after all that it holds. */
function growForwards<T>(expand: Expand<T>, { from, to }: Window, limit: number): T[] {
  let found: T[] = [];
  for (const step of STEPS) {
    const end = Math.min(to, from + step);
    found = expand({ from, to: end });
    if (end === to || found.length > limit) break;
  }
  return found;
}

/** What a shorter window leaves out has ended before it, so only what begins inside it is sure to come later. */
function growBackwards<T extends Timed>(expand: Expand<T>, { from, to }: Window, limit: number): T[] {
  let found: T[] = [];
  for (const step of STEPS) {
    const start = Math.max(from, to - step);
    found = expand({ from: start, to });
    if (start === from) break;
    if (found.length > limit && found.filter(({ startMs }) => startMs >= start).length >= limit) break;
  }
  return found;
}
