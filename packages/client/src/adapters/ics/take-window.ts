import type { ActivityQuery } from '../../ports/activity-source.ts';
import type { Window } from '../answer/window.ts';

const DAY = 86_400_000;

/** Weekly things show up in the first step, monthly ones in the second, yearly ones in the third. */
const FIRST_STEP = 35 * DAY;
const GROWTH = 4;

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
export function takeWindow<T extends Timed>(expand: Expand<T>, { from, to }: Window, { limit = Infinity, latest }: Pick<ActivityQuery, 'limit' | 'latest'>): T[] {
  for (let step = limit < Infinity ? FIRST_STEP : limit; ; step *= GROWTH) {
    const part = latest ? { from: Math.max(from, to - step), to } : { from, to: Math.min(to, from + step) };
    const found = expand(part);
    // Only these are sure to stay in their places: what began before the part may begin after what a larger one brings.
    const sure = found.filter(({ startMs }) => startMs >= part.from);
    if (step >= to - from || sure.length > limit) return found;
  }
}
