import { DAY } from '../../time/civil.ts';
import { formatDay, formatInstant } from '../../time/format.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { FeedEvent, EventStatus } from '../event.ts';
import type { Context } from './context.ts';
import { endOf, type Span } from './span.ts';

/** What a wall time needs to be written out. */
export type Clock = Pick<Span, 'allDay' | 'zone'>;

/** One time that an event takes place. */
export interface Instance {
  readonly event: FeedEvent;
  readonly span: Span;
  readonly wall: number;
  readonly epoch: number;
  /** The start that the rule gave it (wall time), and on which clock; undefined where nothing recurs. */
  readonly original: number | undefined;
  readonly clock: Clock;
}

function textAt({ allDay, zone }: Clock, wall: number, epoch = wallToEpoch(zone, wall)): string {
  return allDay ? formatDay(Math.floor(wall / DAY)) : formatInstant(epoch, zone);
}

/** One time that something takes place. Its texts are written when they are read: a year may hold 100,000. */
export class FeedOccurrence {
  readonly event: FeedEvent;
  /** Instants in milliseconds; of all-day ones the midnights of the window's zone. */
  readonly startMs: number;
  readonly endMs: number;
  readonly allDay: boolean;
  readonly #instance: Instance;

  constructor(instance: Instance, endMs: number) {
    this.event = instance.event;
    this.startMs = instance.epoch;
    this.endMs = endMs;
    this.allDay = instance.span.allDay;
    this.#instance = instance;
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
    const { clock, original, span, wall } = this.#instance;
    if (original === undefined) return undefined;
    // Where it was not moved its instant is known, also in an hour that comes twice.
    return clock === span && original === wall ? this.start : textAt(clock, original);
  }

  /** Undefined for all-day ones, and in zones that have no IANA name. */
  get timeZone(): string | undefined {
    return this.allDay ? undefined : this.#instance.span.zone.name;
  }
}

/** The occurrence of an instance, or undefined when it lies outside of the window. */
export function occurrenceOf({ from, to, Occurrence }: Context, instance: Instance): FeedOccurrence | undefined {
  const { span, wall, epoch } = instance;
  const endMs = endOf(span, wall, epoch);
  // What takes no time belongs to the window that holds its moment.
  return epoch < to && (endMs > from || (endMs === epoch && epoch === from)) ? new Occurrence(instance, endMs) : undefined;
}
