import type { FeedEvent } from './event.ts';
import { midnight } from './values/date-time.ts';

/** All VEVENTs of one UID, superseded versions left out. */
export interface Series {
  /** Those without RECURRENCE-ID. */
  readonly masters: readonly FeedEvent[];
  /** Those that stand in for one instance. */
  readonly overrides: readonly FeedEvent[];
}

/** RFC 5546 §2.1.5: of several versions the one with the highest SEQUENCE counts. */
function newest(masters: readonly FeedEvent[]): FeedEvent[] {
  const highest = masters.reduce((most, { sequence }) => Math.max(most, sequence), -Infinity);
  return masters.filter(({ sequence }) => sequence === highest);
}

/** The same for all stand-ins of one instance. */
function instanceKey({ times: { recurrenceId } }: FeedEvent, byDay: boolean): string {
  const { wall = 0, kind, tzid } = recurrenceId ?? {};
  return byDay || kind === 'date' ? `${midnight(wall)}` : `${kind} ${tzid} ${wall}`;
}

/** One stand-in an instance: the highest SEQUENCE, and of equals the last in the file. */
function newestOverrides(overrides: readonly FeedEvent[], byDay: boolean): FeedEvent[] {
  const kept = new Map<string, FeedEvent>();
  for (const event of overrides) {
    const key = instanceKey(event, byDay);
    if (event.sequence >= (kept.get(key)?.sequence ?? -Infinity)) kept.set(key, event);
  }
  return [...kept.values()];
}

/** The events by UID; one without is by itself. */
export function seriesOf(events: readonly FeedEvent[]): Series[] {
  const series = new Map<unknown, FeedEvent[]>();
  for (const event of events) {
    const key = event.uid || event;
    if (!series.get(key)?.push(event)) series.set(key, [event]);
  }
  return [...series.values()].map((all) => {
    const masters = newest(all.filter(({ times }) => !times.recurrenceId));
    return { masters, overrides: newestOverrides(all.filter(({ times }) => times.recurrenceId), masters[0]?.times.start.kind === 'date') };
  });
}
