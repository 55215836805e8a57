import type { Talk } from '@dugnad/client/model';
import { sayStart, type ShiftLocale } from '../say-shift.ts';

/** Talks of one day, by the clock at the place. */
export interface TalkDay {
  readonly day: string;
  readonly talks: readonly Talk[];
}

/** How many days with free talks stand first. */
const FIRST = 3;

/** The first days that have some, and the others, which come after more presses. Talks come in their order. */
export function talkDays(talks: readonly Talk[], locale: ShiftLocale): { first: TalkDay[]; later: TalkDay[] } {
  const days = [...Map.groupBy(talks, ({ start }) => sayStart(start, locale).day)].map(([day, all]) => ({ day, talks: all }));
  return { first: days.slice(0, FIRST), later: days.slice(FIRST) };
}
