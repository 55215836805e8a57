/** Days that are shown at a time: a handful. */
export const HANDFUL = 5;

/** A day on which times are offered. */
export interface OfferedDay {
  /** `2026-11-26` */
  readonly day: string;
  /** Whether one of its times can be had. */
  readonly isFree: boolean;
}

/** The days of some times, in order, each once. */
export function offeredDays(times: readonly OfferedDay[]): OfferedDay[] {
  const days = new Map<string, OfferedDay>();
  for (const { day, isFree } of times) days.set(day, { day, isFree: isFree || (days.get(day)?.isFree ?? false) });
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day, 'en'));
}

/** Where the handful begins that shows a day; that of the first free day when none is wanted. */
export function handfulWith(days: readonly OfferedDay[], wanted = ''): number {
  const at = days.findIndex(({ day, isFree }) => (wanted ? day === wanted : isFree));
  return clampStart(days.length, wanted ? Math.floor(Math.max(at, 0) / HANDFUL) * HANDFUL : at);
}

/** Never past the last day, nor before the first. */
export function clampStart(count: number, start: number): number {
  return Math.max(0, Math.min(start, count - 1));
}
