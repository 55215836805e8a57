import type { CalendarEvent } from '../event.ts';
import { midnight, type Moment } from '../values/date-time.ts';
import { epochOf } from './context.ts';
import type { Change, Plan } from './instances.ts';
import { spanOf, type Span } from './span.ts';

function wallOn({ context, span: master }: Plan, event: CalendarEvent, id: Moment): number {
  if (master.allDay) return midnight(id.wall);
  if (id.kind === 'date') return id.wall + master.wall - midnight(master.wall);
  const epoch = epochOf(context, event, id, master.zone);
  return epoch + master.zone.offsetAt(epoch);
}

/** The start of a stand-in on the clock of its series. */
function wallBeside(own: Span, master: Span): number {
  if (own.allDay || own.zone === master.zone) return own.wall;
  const epoch = own.wall - own.zone.offsetAt(own.wall);
  return epoch + master.zone.offsetAt(epoch);
}

function changeOf(plan: Plan, event: CalendarEvent, id: Moment): Change {
  const { context, span: master } = plan;
  const from = wallOn(plan, event, id);
  const own = spanOf(context, event);
  // Between a day and an hour there is no distance: then only the texts change.
  if (own.allDay !== master.allDay) return { event, span: master, from, shift: 0 };
  return { event, span: { ...own, zone: master.zone }, from, shift: wallBeside(own, master) - from };
}

/** What RANGE=THISANDFUTURE changes, in the order of time. */
export function readChanges(plan: Plan, overrides: readonly CalendarEvent[]): Change[] {
  const changes = overrides.flatMap((event) => {
    const { recurrenceId, thisAndFuture } = event.times;
    return recurrenceId && thisAndFuture ? changeOf(plan, event, recurrenceId) : [];
  });
  return changes.sort((a, b) => a.from - b.from);
}
