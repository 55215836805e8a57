import { DAY } from '../../time/civil.ts';
import type { Calendar } from '../calendar.ts';
import type { CalendarEvent } from '../event.ts';

/** All VEVENTs of one UID. */
export interface Series {
  /** Those without RECURRENCE-ID. */
  masters: CalendarEvent[];
  /** Those that stand in for one instance. */
  overrides: CalendarEvent[];
}

/** RFC 5546 §2.1.5: of several versions the one with the highest SEQUENCE counts. */
function newest(events: CalendarEvent[]): CalendarEvent[] {
  if (events.length < 2) return events;
  const highest = Math.max(...events.map((event) => event.sequence));
  return events.filter((event) => event.sequence === highest);
}

function instanceKey(event: CalendarEvent, byDay: boolean): string {
  const id = event.times.recurrenceId;
  if (!id) return '';
  if (byDay || id.kind === 'date') return `day ${Math.floor(id.wall / DAY)}`;
  return `${id.kind} ${id.tzid ?? ''} ${id.wall}`;
}

/** One stand-in an instance: the highest SEQUENCE, and of equals the last in the file. */
function newestOverrides(overrides: CalendarEvent[], byDay: boolean): CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>();
  for (const event of overrides) {
    const key = instanceKey(event, byDay);
    const known = kept.get(key);
    if (!known || event.sequence >= known.sequence) kept.set(key, event);
  }
  return [...kept.values()];
}

const NO_EVENTS: CalendarEvent[] = [];

function add(series: Series, side: keyof Series, event: CalendarEvent): void {
  if (series[side] === NO_EVENTS) series[side] = [event];
  else series[side].push(event);
}

function gather(events: readonly CalendarEvent[]): Series[] {
  const byUid = new Map<string, Series>();
  const all: Series[] = [];
  for (const event of events) {
    const isOverride = event.times.recurrenceId !== undefined;
    const series = event.uid === '' ? undefined : byUid.get(event.uid);
    if (series) add(series, isOverride ? 'overrides' : 'masters', event);
    else {
      const first = isOverride ? { masters: NO_EVENTS, overrides: [event] } : { masters: [event], overrides: NO_EVENTS };
      all.push(first);
      if (event.uid !== '') byUid.set(event.uid, first);
    }
  }
  return all;
}

const known = new WeakMap<Calendar, readonly Series[]>();

/** The calendar's events by UID, superseded versions left out. Worked out once a calendar. */
export function seriesOf(calendar: Calendar): readonly Series[] {
  let series = known.get(calendar);
  if (!series) {
    const gathered = gather(calendar.events);
    for (const one of gathered) {
      one.masters = newest(one.masters);
      if (one.overrides.length > 1) one.overrides = newestOverrides(one.overrides, one.masters[0]?.times.start.kind === 'date');
    }
    series = gathered;
    known.set(calendar, series);
  }
  return series;
}
