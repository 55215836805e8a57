import { DAY } from '../../time/civil.ts';
import { formatDay, formatInstant } from '../../time/format.ts';
import { wallToEpoch } from '../../time/wall.ts';
import type { CalendarEvent, EventStatus } from '../event.ts';
import type { Context } from './context.ts';
import { endOf, type Span } from './span.ts';

/** One time that something takes place. */
export interface Occurrence {
  /** `2026-11-22T18:00:00+01:00[Europe/Oslo]`, `…Z` in UTC, offset alone in a zone without IANA name, `2026-11-22` when all-day. */
  readonly start: string;
  /** As `start`; exclusive, also for days. */
  readonly end: string;
  /** Instants in milliseconds; of all-day ones the midnights of the window's zone. */
  readonly startMs: number;
  readonly endMs: number;
  readonly allDay: boolean;
  readonly uid: string;
  /** The start that the rule gave this instance; undefined where nothing recurs. */
  readonly recurrenceId: string | undefined;
  readonly status: EventStatus;
  /** Undefined for all-day ones, and in zones that have no IANA name. */
  readonly timeZone: string | undefined;
  readonly event: CalendarEvent;
}

export interface Instance {
  readonly event: CalendarEvent;
  readonly span: Span;
  readonly wall: number;
  /** Wall time before a THISANDFUTURE change moved it; undefined where nothing recurs. */
  readonly original?: number | undefined;
}

function textAt(span: Span, wall: number, epoch: number): string {
  return span.allDay ? formatDay(Math.floor(wall / DAY)) : formatInstant(epoch, span.zone);
}

/** The occurrence of an instance, or undefined when it lies outside of the window. */
export function occurrenceOf(context: Context, instance: Instance, recurrenceId?: string): Occurrence | undefined {
  const { event, span, wall, original } = instance;
  const startMs = wallToEpoch(span.zone, wall);
  if (startMs >= context.to) return undefined;
  const endMs = endOf(span, wall, startMs);
  // What takes no time belongs to the window that holds its moment.
  if (endMs <= context.from && !(startMs === endMs && startMs === context.from)) return undefined;
  const start = textAt(span, wall, startMs);
  const id = recurrenceId ?? (original === undefined ? undefined : original === wall ? start : textAt(span, original, wallToEpoch(span.zone, original)));
  return {
    start,
    end: span.allDay ? formatDay(Math.floor(wall / DAY) + span.days) : formatInstant(endMs, span.zone),
    startMs,
    endMs,
    allDay: span.allDay,
    uid: event.uid,
    recurrenceId: id,
    status: event.status,
    timeZone: span.allDay ? undefined : span.zone.name,
    event,
  };
}
