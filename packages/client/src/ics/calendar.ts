import type { FileIndex, RawLine, Scope } from './component-index.ts';
import type { CalendarEvent } from './event.ts';
import type { CalendarProblem, Problems } from './problems.ts';
import { unescapeText } from './text/escapes.ts';
import { parseProperty } from './text/property.ts';
import { parseDuration } from './values/duration.ts';
import { DAY } from '../time/civil.ts';
import { ZoneTable } from './zones/zone-table.ts';

function textOf(line: RawLine | undefined): string | undefined {
  const property = line && parseProperty(line.text);
  return property && (unescapeText(property.value).trim() || undefined);
}

/** A calendar file: all its VCALENDARs together. Made by `parseCalendar`. */
export class Calendar {
  /** In the order of the file; those that could not be read are in `problems` instead. */
  readonly events: readonly CalendarEvent[];
  /** What is wrong with the file. `occurrences` adds to it. */
  readonly problems: readonly CalendarProblem[];
  /** Characters in the file. */
  readonly size: number;
  readonly zones: ZoneTable;
  readonly log: Problems;
  readonly #scopes: readonly Scope[];

  constructor(text: string, index: FileIndex, events: readonly CalendarEvent[], log: Problems) {
    this.events = events;
    this.log = log;
    this.problems = log.list;
    this.size = text.length;
    this.zones = new ZoneTable(text, index.scopes);
    this.#scopes = index.scopes;
  }

  #first(...names: string[]): string | undefined {
    for (const scope of this.#scopes) {
      for (const name of names) {
        const text = textOf(scope.lines.get(name));
        if (text !== undefined) return text;
      }
    }
    return undefined;
  }

  /** What the calendar is called (RFC 7986 NAME, X-WR-CALNAME). */
  get name(): string | undefined {
    return this.#first('X-WR-CALNAME', 'NAME');
  }
  get description(): string | undefined {
    return this.#first('X-WR-CALDESC', 'DESCRIPTION');
  }
  get method(): string | undefined {
    return this.#first('METHOD')?.toUpperCase();
  }
  /** How often the publisher wants it read again (RFC 7986 §5.7), in milliseconds. */
  get refreshInterval(): number | undefined {
    const duration = parseDuration(this.#first('REFRESH-INTERVAL', 'X-PUBLISHED-TTL') ?? '');
    return duration && duration.days * DAY + duration.time > 0 ? duration.days * DAY + duration.time : undefined;
  }
  /** The calendar's own zone: X-WR-TIMEZONE where it is one, else the zone most of its events name. */
  get timeZone(): string | undefined {
    const own = this.#scopes.map((scope) => this.zones.own(scope)?.name).find((name) => name !== undefined);
    return own ?? this.#commonestZone();
  }
  /** Zone names that only the table of Windows names may explain: await `loadWindowsZones()` before `occurrences`. */
  get unresolvedZones(): readonly string[] {
    const names = new Set<string>();
    for (const { times, scope } of this.events) {
      if (times.start.tzid !== undefined && !names.has(times.start.tzid) && !this.zones.resolve(times.start.tzid, scope)) names.add(times.start.tzid);
    }
    for (const scope of this.#scopes) {
      const own = scope.lines.get('X-WR-TIMEZONE');
      const name = textOf(own);
      if (name !== undefined && !this.zones.own(scope)) names.add(name);
    }
    return [...names];
  }

  #commonestZone(): string | undefined {
    const counts = new Map<string, number>();
    for (const { times, scope } of this.events) {
      const { tzid } = times.start;
      const name = tzid === undefined ? undefined : this.zones.resolve(tzid, scope)?.name;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].reduce<readonly [string, number] | undefined>((best, entry) => (best && best[1] >= entry[1] ? best : entry), undefined)?.[0];
  }
}
