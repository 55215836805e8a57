import { occurrences, parseCalendar } from '@dugnad/client/ics';
import ICAL from 'ical.js';

/** A window of local dates, [from, to). */
export interface BenchWindow {
  readonly from: string;
  readonly to: string;
}

/** One of the two that are compared: it reads the text, and counts what overlaps a window. */
export interface Side {
  parse(text: string): (window: BenchWindow) => number;
}

export const ours: Side = {
  parse(text) {
    const calendar = parseCalendar(text);
    return ({ from, to }) => occurrences(calendar, { from, to, timeZone: 'Europe/Oslo', limit: 20_000 }).length;
  },
};

/** The window's two ends: as instants, and as dates for all-day events, which ical.js else reads in UTC. */
interface Bounds {
  readonly instants: readonly [ICAL.Time, ICAL.Time];
  readonly dates: readonly [ICAL.Time, ICAL.Time];
}

function countEvent(event: ICAL.Event, { instants, dates }: Bounds): number {
  const [from, to] = event.startDate.isDate ? dates : instants;
  if (!event.isRecurring()) return event.startDate.compare(to) < 0 && event.endDate.compare(from) > 0 ? 1 : 0;
  const iterator = event.iterator();
  let count = 0;
  for (let start = iterator.next(); start && start.compare(to) < 0; start = iterator.next()) {
    const { endDate } = event.getOccurrenceDetails(start);
    if (endDate.compare(from) > 0) count += 1;
  }
  return count;
}

/** ical.js as its makers advise for large files: told that there are no exceptions, it need not search for them. */
export const icaljs: Side = {
  parse(text) {
    const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') ?? undefined);
    ICAL.TimezoneService.register(zone);
    const time = (date: string): ICAL.Time => {
      const midnight = ICAL.Time.fromDateTimeString(`${date}T00:00:00`);
      midnight.zone = zone;
      return midnight;
    };
    return ({ from, to }) => {
      const bounds: Bounds = { instants: [time(from), time(to)], dates: [ICAL.Time.fromDateString(from), ICAL.Time.fromDateString(to)] };
      const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component, { exceptions: [] }));
      return events.reduce((sum, event) => sum + countEvent(event, bounds), 0);
    };
  },
};
