import { placeTime, type PlacedTime } from './place-time.ts';

/** A time that one can choose, as a page or a widget hands it over. */
export interface OfferedTime {
  /** What is sent; `start` unless told. */
  readonly id?: string;
  /** `2026-11-26T18:00`, better with its offset, best with its zone: `2026-11-26T18:00:00+01:00[Europe/Oslo]`. */
  readonly start: string;
  /** Likewise. */
  readonly end?: string;
  /** Somebody else has it, or it cannot be had. */
  readonly taken?: boolean;
  /** Why, in words; "Taken" unless told. */
  readonly reason?: string;
  /** What else one should know: a room, a name. */
  readonly note?: string;
  /** How many people there is room for. */
  readonly capacity?: number;
  /** How many of those places are free. */
  readonly remaining?: number;
}

/** An offered time, read. */
export interface TimeEntry extends OfferedTime {
  readonly value: string;
  readonly from: PlacedTime;
  readonly to: PlacedTime | undefined;
  readonly isTaken: boolean;
}

/** Somebody has it, or no place is left; fewer than none where more came than there is room for. */
const isTaken = ({ taken, remaining = 1 }: OfferedTime): boolean => taken === true || remaining <= 0;

/** The times in order; one that cannot be read, or is offered twice, is left out. */
export function readTimes(times: readonly OfferedTime[], timeZone = ''): TimeEntry[] {
  const entries = new Map<string, TimeEntry>();
  for (const time of times) {
    const from = placeTime(time.start, timeZone);
    const value = time.id ?? time.start;
    if (!from || entries.has(value)) continue;
    entries.set(value, { ...time, value, from, to: placeTime(time.end ?? '', timeZone), isTaken: isTaken(time) });
  }
  const place = ({ from: { day, clock } }: TimeEntry): string => `${day} ${clock}`;
  return [...entries.values()].sort((one, other) => place(one).localeCompare(place(other), 'en'));
}
