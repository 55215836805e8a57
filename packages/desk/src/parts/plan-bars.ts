import type { DayCount } from '../api/desk-answers.ts';

export interface Bar {
  day: string;
  signed: number;
  confirmed: number;
  /** Of the drawing's height, 0 to 100. */
  signedHeight: number;
  confirmedHeight: number;
}

const DAY = 86_400_000;

/** The last `most` days up to the last that has anything, the days between without anything too. */
export function planBars(days: readonly DayCount[], most = 30): Bar[] {
  const last = days.at(-1);
  const first = days[0];
  if (!last || !first) return [];
  const end = Date.parse(`${last.day}T00:00:00Z`);
  const begin = Math.max(Date.parse(`${first.day}T00:00:00Z`), end - (most - 1) * DAY);
  const known = new Map(days.map((one) => [one.day, one]));
  const all = Array.from({ length: Math.round((end - begin) / DAY) + 1 }, (_, index) => {
    const day = new Date(begin + index * DAY).toISOString().slice(0, 10);
    return known.get(day) ?? { day, signed: 0, confirmed: 0 };
  });
  const highest = Math.max(1, ...all.flatMap(({ signed, confirmed }) => [signed, confirmed]));
  return all.map((one) => ({ ...one, signedHeight: (one.signed / highest) * 100, confirmedHeight: (one.confirmed / highest) * 100 }));
}
