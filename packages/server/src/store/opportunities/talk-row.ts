import type { StoredShift, StoredTalk } from '../opportunity-store.ts';
import type { ShiftRow } from '../tables.ts';

/** Rows of talks among those of shifts: their ids begin with this, which no identifier has. */
export const TALK = 'talk ';

export const talkRowId = (talkId: string): string => `${TALK}${talkId}`;

export const isTalkRow = (id: string): boolean => id.startsWith(TALK);

/** A talk is a shift with one place, and with no list of who waits; when it ends is of no matter to a place. */
export function shiftOfTalk(talk: StoredTalk): StoredShift {
  return { id: talkRowId(talk.id), start: talk.start, end: talk.start, capacity: 1, taken: 0, waitlist: 'none', state: talk.state };
}

/** As it was written down, with what the store knows better. */
export function talkFrom({ taken, state, data }: ShiftRow): StoredTalk {
  return { ...(JSON.parse(data) as StoredTalk), taken, state };
}
