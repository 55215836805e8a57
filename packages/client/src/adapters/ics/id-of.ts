import type { FeedOccurrence as Occurrence } from '../../ics/lean.ts';

/** What may stand unescaped in a fragment and in a path; all else is written as its code point. */
const safe = (text: string): string => text.replace(/[^\w.@-]/gu, (character) => `~${character.codePointAt(0)?.toString(16)}`);

/** `2026-11-22T18:00:00+01:00[Europe/Oslo]` as `20261122T180000`: the clock of the event, whatever zone it is shown in. */
const clock = (when: string): string => when.slice(0, 19).replace(/[-:]/g, '');

/**
 * Names an occurrence the same at every reading: its UID and the start that its series gave it, so that a link stays
 * good when it is moved. Events without a UID are told apart by their line.
 */
export function idOf({ uid, recurrenceId, start, event }: Pick<Occurrence, 'uid' | 'recurrenceId' | 'start' | 'event'>): string {
  return `${safe(uid) || `line-${event.line}`}/${clock(recurrenceId ?? start)}`;
}
