import type { CalendarEvent } from './event.ts';
import { midnight } from './values/date-time.ts';

/** All VEVENTs of one UID, superseded versions left out. */
export interface Series {
  /** Those without RECURRENCE-ID. */
  masters: CalendarEvent[];
  /** Those that stand in for one instance. */
  overrides: CalendarEvent[];
}

/** RFC 5546 §2.1.5: of several versions the one with the highest SEQUENCE counts. */
function newest(masters: CalendarEvent[]): CalendarEvent[] {
  const highest = masters.reduce((most, { sequence }) => Math.max(most, sequence), -Infinity);
  return masters.filter(({ sequence }) => sequence === highest);
}

/** The same for all stand-ins of one instance. */
function instanceKey({ times: { recurrenceId } }: CalendarEvent, byDay: boolean): string {
  const { wall = 0, kind, tzid } = recurrenceId ?? {};
  return byDay || kind === 'date' ? `${midnight(wall)}` : `${kind} ${tzid} ${wall}`;
}

/** One stand-in an instance: the highest SEQUENCE, and of equals the last in the file. */
function newestOverrides({ masters, overrides }: Series): CalendarEvent[] {
  const byDay = masters[0]?.times.start.kind === 'date';
  const kept = new Map<string, CalendarEvent>();
  for (const event of overrides) {
    const key = instanceKey(event, byDay);
    const known = kept.get(key);
    if (!known || event.sequence >= known.sequence) kept.set(key, event);
  }
  return [...kept.values()];
}

/** The events by UID; one without is by itself. */
export function seriesOf(events: readonly CalendarEvent[]): Series[] {
  return gather(events).map((series) => {
    const { masters, overrides } = series;
    return { masters: masters.length > 1 ? newest(masters) : masters, overrides: overrides.length > 1 ? newestOverrides(series) : overrides };
  });
}

function gather(events: readonly CalendarEvent[]): Series[] {
  const series = new Map<unknown, Series>();
  for (const event of events) {
    const key = event.uid || event;
    const one = series.get(key) ?? { masters: [], overrides: [] };
    const side = event.times.recurrenceId ? 'overrides' : 'masters';
    if (one[side].length > 0) one[side].push(event);
    else one[side] = [event];
    series.set(key, one);
  }
  return [...series.values()];
}
