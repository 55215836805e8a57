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

/** One stand-in an instance: the highest SEQUENCE, and of equals the last in the file. */
function newestOverrides({ masters, overrides }: Series): CalendarEvent[] {
  const byDay = masters[0]?.times.start.kind === 'date';
  const kept = new Map<string, CalendarEvent>();
  for (const event of overrides) {
    const { wall = 0, kind, tzid } = event.times.recurrenceId ?? {};
    const key = byDay || kind === 'date' ? `${midnight(wall)}` : `${kind} ${tzid} ${wall}`;
    if (event.sequence >= (kept.get(key)?.sequence ?? -Infinity)) kept.set(key, event);
  }
  return [...kept.values()];
}

/** The events by UID; one without is by itself. */
export function seriesOf(events: readonly CalendarEvent[]): Series[] {
  const series = new Map<unknown, Series>();
  for (const event of events) {
    const key = event.uid || event;
    const one = series.get(key);
    const isOverride = event.times.recurrenceId !== undefined;
    if (one) (isOverride ? one.overrides : one.masters).push(event);
    else series.set(key, { masters: isOverride ? [] : [event], overrides: isOverride ? [event] : [] });
  }
  for (const one of series.values()) {
    if (one.masters.length > 1) one.masters = newest(one.masters);
    if (one.overrides.length > 1) one.overrides = newestOverrides(one);
  }
  return [...series.values()];
}
