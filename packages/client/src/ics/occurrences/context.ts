import { isoToEpoch } from '../../time/parse.ts';
import { zoneOf } from '../../time/index.ts';
import { UTC, type Zone } from '../../time/zone.ts';
import type { Calendar } from '../calendar.ts';
import type { CalendarEvent } from '../event.ts';
import { Budget } from '../recurrence/budget.ts';
import type { Moment } from '../values/date-time.ts';
import { wallToEpoch } from '../../time/wall.ts';

/** What to show: occurrences that overlap `[from, to)`. */
export interface CalendarWindow {
  /** ISO date (midnight in `timeZone`) or date-time. */
  readonly from: string;
  readonly to: string;
  /** IANA name; the runtime's own when absent. */
  readonly timeZone?: string;
  /** Most instances that one rule may give; 20,000 when absent. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 20_000;
const STEPS = 120_000;
const STEPS_PER_CHARACTER = 10;

/** One call of `occurrences`: its window as instants, and how much it may still cost. */
export class Context {
  readonly calendar: Calendar;
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  readonly limit: number;
  /** Most occurrences of all events together: in proportion to the file, so that memory is. */
  readonly most: number;
  readonly budget: Budget;

  /** @throws RangeError when `from`, `to` or `timeZone` is none. */
  constructor(calendar: Calendar, window: CalendarWindow) {
    this.calendar = calendar;
    this.zone = zoneOf(window.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
    this.from = instant(window.from, this.zone);
    this.to = instant(window.to, this.zone);
    this.limit = window.limit ?? DEFAULT_LIMIT;
    this.most = this.limit + calendar.size;
    this.budget = new Budget(STEPS + STEPS_PER_CHARACTER * calendar.size);
  }

  /** The zone in which a moment of this event is meant; `otherwise` for floating ones. */
  zoneOf(moment: Moment, event: CalendarEvent, otherwise?: Zone): Zone {
    if (moment.kind === 'utc') return UTC;
    if (moment.tzid === undefined) return otherwise ?? this.floatingZone(event);
    const zone = this.calendar.zones.resolve(moment.tzid, event.scope);
    if (!zone) this.calendar.log.add(event.line, 'unknown-time-zone', `Nothing is known of the time zone "${moment.tzid}"; its times are read as local.`, event.uid);
    return zone ?? otherwise ?? this.floatingZone(event);
  }

  floatingZone(event: CalendarEvent): Zone {
    return this.calendar.zones.own(event.scope) ?? this.zone;
  }

  epochOf(moment: Moment, event: CalendarEvent, otherwise?: Zone): number {
    return wallToEpoch(this.zoneOf(moment, event, otherwise), moment.wall);
  }
}

function instant(iso: string, zone: Zone): number {
  const epoch = isoToEpoch(iso, zone);
  if (Number.isNaN(epoch)) throw new RangeError(`"${iso}" is not an ISO date`);
  return epoch;
}
