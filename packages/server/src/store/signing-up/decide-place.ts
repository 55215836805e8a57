import type { Connection } from '../database/database.ts';
import type { PlaceState, ShiftRow } from '../tables.ts';

/** What a person has decided about one wish for one shift. */
export interface PlaceDecision {
  signUpId: string;
  opportunityId: string;
  shiftId: string;
  decision: 'in' | 'released';
}

/** What became of it; the same again is the same. Otherwise why not, and then nothing was changed. */
export type PlaceDecided = { kind: 'decided'; state: PlaceState } | { kind: 'unknown' | 'full' | 'cancelled' | 'twice' };

type LockedShift = Pick<ShiftRow, 'capacity' | 'taken' | 'state'>;

const LOCK = 'SELECT capacity, taken, state FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const PLACE = `SELECT state FROM sign_up_shifts JOIN sign_ups ON sign_ups.id = sign_up_id WHERE sign_up_id = $1 AND sign_up_shifts.opportunity_id = $2 AND shift_id = $3 AND blocked = 0`;
/** By another sign-up, as two of one person are found when they are kept. */
const OTHERS = `SELECT others.id FROM sign_ups AS own JOIN sign_ups AS others ON others.opportunity_id = own.opportunity_id AND others.id <> own.id
  JOIN sign_up_shifts AS places ON places.sign_up_id = others.id
  WHERE own.id = $1 AND places.shift_id = $2 AND places.state IN ('in', 'held', 'offered', 'waiting') AND (others.phone_hash = own.phone_hash OR others.email_hash = own.email_hash)`;
const RELEASE = `UPDATE sign_up_shifts SET state = 'released', held_until = NULL, offered_until = NULL WHERE sign_up_id = $1 AND shift_id = $2`;
/** Whoever had cancelled has it again: what they were asked, and said, was of the time before. */
const GIVE = `UPDATE sign_up_shifts SET state = 'in', held_until = NULL, offered_until = NULL, cancelled_at = NULL, reminded_at = NULL, reminded_today_at = NULL, coming_at = NULL
  WHERE sign_up_id = $1 AND shift_id = $2`;
const CHANGE = { in: GIVE, released: RELEASE } as const satisfies Record<PlaceDecision['decision'], string>;
const TAKE = 'UPDATE shifts SET taken = taken + $3 WHERE opportunity_id = $1 AND id = $2';

const hasPlace = (state: PlaceState): boolean => state === 'in' || state === 'held' || state === 'offered';

/** Why somebody who has no place yet cannot be given one. */
async function whyNot(connection: Connection, { signUpId, shiftId }: PlaceDecision, shift: LockedShift): Promise<'full' | 'cancelled' | 'twice' | undefined> {
  if (shift.state === 'cancelled') return 'cancelled';
  if ((await connection.all(OTHERS, [signUpId, shiftId])).length > 0) return 'twice';
  return shift.taken >= shift.capacity ? 'full' : undefined;
}

/** A double is of somebody who is in the shift by another sign-up: there is nothing to give, and nothing to let go. */
const isSettled = (state: PlaceState, decision: PlaceDecision['decision']): boolean => state === decision || (state === 'double' && decision === 'released');

/**
 * Gives a place to whoever holds one, is offered one, waits, or was let go; or lets go what somebody has. The row of the shift is locked before anything is read, as
 * by everybody who gives one.
 */
export async function decidePlace(connection: Connection, decided: PlaceDecision): Promise<PlaceDecided> {
  const { signUpId, opportunityId, shiftId, decision } = decided;
  const [shift] = await connection.all<LockedShift>(LOCK, [opportunityId, shiftId]);
  const [place] = await connection.all<{ state: PlaceState }>(PLACE, [signUpId, opportunityId, shiftId]);
  if (!shift || !place) return { kind: 'unknown' };
  if (isSettled(place.state, decision)) return { kind: 'decided', state: place.state };
  const fault = decision === 'in' && !hasPlace(place.state) ? await whyNot(connection, decided, shift) : undefined;
  if (fault) return { kind: fault };
  const change = Number(decision === 'in') - Number(hasPlace(place.state));
  connection.send(CHANGE[decision], [signUpId, shiftId]);
  if (change !== 0) connection.send(TAKE, [opportunityId, shiftId, change]);
  return { kind: 'decided', state: decision };
}
