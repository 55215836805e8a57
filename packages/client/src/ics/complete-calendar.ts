import { DAY } from '../time/civil.ts';
import { FeedCalendar } from './calendar.ts';
import type { CalendarEvent } from './complete-event.ts';
import { parseDuration } from './values/duration.ts';

/** A calendar file: all its VCALENDARs together. Made by `parseCalendar`. */
export class Calendar extends FeedCalendar {
  declare readonly events: readonly CalendarEvent[];

  get description(): string | undefined {
    return this.first('X-WR-CALDESC', 'DESCRIPTION');
  }
  get method(): string | undefined {
    return this.first('METHOD')?.toUpperCase();
  }
  /** How often the publisher wants it read again (RFC 7986 §5.7), in milliseconds. */
  get refreshInterval(): number | undefined {
    const { days, time } = parseDuration(this.first('REFRESH-INTERVAL', 'X-PUBLISHED-TTL') ?? '') ?? { days: 0, time: 0 };
    return days * DAY + time > 0 ? days * DAY + time : undefined;
  }
  /** Zone names that nothing is known of; their times are read as local ones. */
  get unresolvedZones(): readonly string[] {
    const starts = this.events.flatMap(({ times, scope }) => (times.start.tzid && !this.zoneOf(times.start.tzid, scope) ? times.start.tzid : []));
    const own = this.scopes.flatMap((scope) => (this.ownZone(scope) ? [] : this.ownName(scope) || []));
    return [...new Set([...starts, ...own])];
  }
}
