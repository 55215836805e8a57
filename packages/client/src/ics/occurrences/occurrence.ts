import { DAY } from '../../time/civil.ts';
import { formatDay, formatInstant } from '../../time/format.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { CalendarEvent, EventStatus } from '../event.ts';
import type { Context } from './context.ts';
import type { Instance } from './instances.ts';
import { endOf, type Span } from './span.ts';

function textAt({ allDay, zone }: Span, wall: number, epoch: number): string {
  return allDay ? formatDay(Math.floor(wall / DAY)) : formatInstant(epoch, zone);
}

/** One time that something takes place. Its texts are written when they are read: a year may hold 100,000. */
export class Occurrence {
  readonly event: CalendarEvent;
  /** Instants in milliseconds; of all-day ones the midnights of the window's zone. */
  readonly startMs: number;
  readonly endMs: number;
  readonly allDay: boolean;
  readonly #instance: Instance;
  readonly #id: string | undefined;

  constructor(instance: Instance, endMs: number, id: string | undefined) {
    this.event = instance.event;
    this.startMs = instance.epoch;
    this.endMs = endMs;
    this.allDay = instance.span.allDay;
    this.#instance = instance;
    this.#id = id;
  }

  /** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, `…Z` in UTC, offset alone in a zone without IANA name, `2026-11-22` when all-day. */
  get start(): string {
    const { span, wall } = this.#instance;
    return textAt(span, wall, this.startMs);
  }

  /** As `start`; exclusive, also for days. */
  get end(): string {
    const { span, wall } = this.#instance;
    return textAt(span, wall + span.days * DAY, this.endMs);
  }

  get uid(): string {
    return this.event.uid;
  }

  get status(): EventStatus {
    return this.event.status;
  }

  /** The start that the rule gave this instance; undefined where nothing recurs. */
  get recurrenceId(): string | undefined {
    const { span, original } = this.#instance;
    return this.#id ?? (original === undefined ? undefined : textAt(span, original, wallToEpoch(span.zone, original)));
  }

  /** Undefined for all-day ones, and in zones that have no IANA name. */
  get timeZone(): string | undefined {
    return this.allDay ? undefined : this.#instance.span.zone.name;
  }

  /** For those who want it as data, which it is not by itself. */
  toJSON(): Record<string, unknown> {
    const { start, end, startMs, endMs, allDay, uid, status, recurrenceId, timeZone, event } = this;
    return { start, end, startMs, endMs, allDay, uid, status, recurrenceId, timeZone, summary: event.summary };
  }
}

/** The occurrence of an instance, or undefined when it lies outside of the window. */
export function occurrenceOf({ from, to }: Context, instance: Instance, recurrenceId?: string): Occurrence | undefined {
  const { span, wall, epoch } = instance;
  if (epoch >= to) return undefined;
  const endMs = endOf(span, wall, epoch);
  // What takes no time belongs to the window that holds its moment.
  return endMs > from || (endMs === epoch && epoch === from) ? new Occurrence(instance, endMs, recurrenceId) : undefined;
}
