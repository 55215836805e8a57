import { wallToEpoch } from '../../time/wall.ts';
import type { FeedEvent } from '../event.ts';
import { midnight, type Moment } from '../values/date-time.ts';
import { epochOf } from './context.ts';
import type { Instance } from './occurrence.ts';
import type { Plan } from './plan.ts';
import { longest, spanOf, type Span } from './span.ts';

/** A change that RANGE=THISANDFUTURE makes to an instance and all that follow. */
interface Change {
  readonly event: FeedEvent;
  readonly span: Span;
  /** Wall time of the first instance changed. */
  readonly from: number;
  /** Milliseconds by which starts move. */
  readonly shift: number;
}

/** What all changes of a series come to. */
export interface Changes {
  /** How long (ms) before a window an instance may begin that reaches it, and how long after it one that is moved into it. */
  readonly before: number;
  readonly after: number;
  /** The instance as it takes place. */
  readonly move: (instance: Instance) => Instance;
}

function wallOn({ context, span: master }: Plan, event: FeedEvent, id: Moment): number {
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

function changeOf(plan: Plan, event: FeedEvent, id: Moment): Change {
  const { context, span: master } = plan;
  const from = wallOn(plan, event, id);
  const own = spanOf(context, event);
  // Between a day and an hour there is no distance: then only the texts change.
  if (own.allDay !== master.allDay) return { event, span: master, from, shift: 0 };
  return { event, span: { ...own, zone: master.zone }, from, shift: wallBeside(own, master) - from };
}

/** What RANGE=THISANDFUTURE changes. */
export function readChanges(plan: Plan, overrides: readonly FeedEvent[]): Changes {
  const changes = overrides.flatMap((event) => {
    const { recurrenceId } = event.times;
    return recurrenceId && event.isForFuture ? changeOf(plan, event, recurrenceId) : [];
  });
  changes.sort((a, b) => a.from - b.from);
  return {
    before: Math.max(...[plan, ...changes].map(({ span }) => longest(span))) + Math.max(0, ...changes.map(({ shift }) => shift)),
    after: -Math.min(0, ...changes.map(({ shift }) => shift)),
    move(instance) {
      const { wall } = instance;
      const change = changes.findLast(({ from }) => from <= wall);
      if (!change) return instance;
      const { event, span, shift } = change;
      return { event, span, wall: wall + shift, epoch: shift === 0 ? instance.epoch : wallToEpoch(span.zone, wall + shift), original: wall, clock: span };
    },
  };
}
