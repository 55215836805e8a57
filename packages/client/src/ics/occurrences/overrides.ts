import { DAY } from '../../time/civil.ts';
import type { CalendarEvent } from '../event.ts';
import type { Moment } from '../values/date-time.ts';
import type { Context } from './context.ts';
import { InstanceSet } from './exceptions.ts';
import { spanOf, type Span } from './span.ts';

/** A change that RANGE=THISANDFUTURE makes to an instance and all that follow. */
interface Change {
  readonly event: CalendarEvent;
  readonly span: Span;
  /** Wall time of the first instance changed. */
  readonly from: number;
  /** Milliseconds by which starts move. */
  readonly shift: number;
}

/** How the instances of one master are changed by the other VEVENTs of its UID. */
export interface Overrides {
  /** Instances that a VEVENT of their own stands for. */
  readonly replaced: InstanceSet;
  /** Ascending. */
  readonly changes: readonly Change[];
}

function wallOn(context: Context, event: CalendarEvent, master: Span, id: Moment): number {
  if (master.allDay) return Math.floor(id.wall / DAY) * DAY;
  if (id.kind === 'date') return id.wall + master.wall - Math.floor(master.wall / DAY) * DAY;
  const epoch = context.epochOf(id, event, master.zone);
  return epoch + master.zone.offsetAt(epoch);
}

function changeOf(context: Context, event: CalendarEvent, master: Span, id: Moment): Change {
  const from = wallOn(context, event, master, id);
  const own = spanOf(context, event);
  // Between a day and an hour there is no distance: then only the texts change.
  if (own.allDay !== master.allDay) return { event, span: master, from, shift: 0 };
  const first = own.allDay ? own.wall : epochWall(own, master);
  return { event, span: { ...own, zone: master.zone }, from, shift: first - from };
}

function epochWall(own: Span, master: Span): number {
  if (own.zone === master.zone) return own.wall;
  const epoch = own.wall - own.zone.offsetAt(own.wall);
  return epoch + master.zone.offsetAt(epoch);
}

export function readOverrides(context: Context, overrides: readonly CalendarEvent[], master: Span): Overrides | undefined {
  if (overrides.length === 0) return undefined;
  const replaced = new InstanceSet();
  const changes: Change[] = [];
  for (const event of overrides) {
    const id = event.times.recurrenceId;
    if (!id) continue;
    replaced.add(context, event, master, id);
    if (event.times.thisAndFuture) changes.push(changeOf(context, event, master, id));
  }
  return { replaced, changes: changes.sort((a, b) => a.from - b.from) };
}

/** The last change that reaches this instance. */
export function changeAt(overrides: Overrides, wall: number): Change | undefined {
  return overrides.changes.findLast((change) => change.from <= wall);
}
