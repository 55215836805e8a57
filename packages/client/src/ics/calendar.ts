import { ianaZone } from '../time/iana-zone.ts';
import { UTC, type Zone } from '../time/zone.ts';
import { valueOf, type Scope } from './component-index.ts';
import type { FeedEvent } from './event.ts';
import type { CalendarProblem, Problems } from './problems.ts';
import { seriesOf, type Series } from './series.ts';
import { unescapeText } from './text/escapes.ts';

/** What few calendars need, in a file of its own. */
export type Rare = typeof import('./rare.ts');

/** What a calendar is made of. */
export interface CalendarParts<Kind extends FeedEvent = FeedEvent> {
  readonly scopes: readonly Scope[];
  readonly events: readonly Kind[];
  readonly log: Problems;
  readonly size: number;
  readonly rare: Rare | undefined;
  /** Whether there is something that only the rare parts know. */
  readonly lacking: boolean;
}

/** A calendar file: all its VCALENDARs together, as far as a page needs it. */
export class FeedCalendar implements CalendarParts {
  /** In the order of the file; those that could not be read are in `problems` instead. */
  declare readonly events: readonly FeedEvent[];
  /** Characters in the file. */
  declare readonly size: number;
  declare readonly log: Problems;
  declare readonly scopes: readonly Scope[];
  declare rare: Rare | undefined;
  declare lacking: boolean;
  /** The events by UID. */
  readonly series: readonly Series[];

  constructor(parts: CalendarParts) {
    Object.assign(this, parts);
    this.series = seriesOf(parts.events);
  }

  /** What is wrong with the file. `occurrences` adds to it. */
  get problems(): readonly CalendarProblem[] {
    return this.log.list;
  }

  /** The rare parts, for one who cannot do without; undefined, and noted, as long as they are not there. */
  need(): Rare | undefined {
    this.lacking ||= !this.rare;
    return this.rare;
  }

  /** The first of these properties that says something. */
  first(...names: string[]): string | undefined {
    const values = this.scopes.flatMap((scope) => names.map((name) => unescapeText(valueOf(scope, name)).trim()));
    return values.find(Boolean);
  }

  /** What the calendar is called (RFC 7986 NAME, X-WR-CALNAME). */
  get name(): string | undefined {
    return this.first('X-WR-CALNAME', 'NAME');
  }

  /** The calendar's own zone: X-WR-TIMEZONE where it is one, else the zone most of its events name. */
  get timeZone(): string | undefined {
    const own = this.scopes.map((scope) => this.ownZone(scope)?.name).find(Boolean);
    if (own) return own;
    const counts = new Map<string, number>();
    for (const { times, scope } of this.events) {
      const { tzid } = times.start;
      const name = tzid && this.zoneOf(tzid, scope)?.name;
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** Finds the zone that a TZID means (docs/decisions/0006-time-zones.md); undefined when nothing is known by that name. */
  zoneOf(tzid: string, scope: Scope): Zone | undefined {
    let zone = scope.found.get(tzid);
    if (!zone) {
      const id = tzid.trim();
      const iana = ianaZone(id);
      const isPlain = iana === UTC || id.includes('/') || !this.scopes.some(({ zones }) => zones.has(id));
      zone = iana && isPlain ? iana : this.need()?.findZone(id, [scope, ...this.scopes]);
      if (zone) scope.found.set(tzid, zone);
    }
    return zone;
  }

  /** What X-WR-TIMEZONE says. */
  ownName(scope: Scope): string {
    return valueOf(scope, 'X-WR-TIMEZONE') || valueOf(scope, 'TIMEZONE-ID');
  }

  /** The zone in which the calendar's floating times are meant (X-WR-TIMEZONE). */
  ownZone(scope: Scope): Zone | undefined {
    const name = this.ownName(scope);
    return name ? this.zoneOf(name, scope) : undefined;
  }
}
