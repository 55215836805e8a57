import type { Connection } from '../database/database.ts';
import { openAgain } from '../help/open-again.ts';
import type { Leaving } from '../help/open-again.ts';
import type { SignUpShiftRow } from '../tables.ts';

type Place = Pick<SignUpShiftRow, 'opportunity_id' | 'shift_id' | 'state' | 'waiting_number'>;
interface Lockable {
  opportunity_id: string;
  id: string;
  starts: string;
}

const WISHED = 'SELECT DISTINCT opportunity_id, shift_id FROM sign_up_shifts WHERE sign_up_id = ANY($1)';
const LOCK = 'SELECT opportunity_id, id, starts FROM shifts WHERE opportunity_id = ANY($1) AND id = ANY($2) ORDER BY opportunity_id, id FOR NO KEY UPDATE';
const PLACES = 'SELECT opportunity_id, shift_id, state, waiting_number FROM sign_up_shifts WHERE sign_up_id = ANY($1)';
const DELETE = 'DELETE FROM sign_ups WHERE id = ANY($1) RETURNING id';
const CHANGE = 'UPDATE shifts SET taken = taken - $3, forgotten = forgotten + $4, forgotten_numbers = forgotten_numbers + $5 WHERE opportunity_id = $1 AND id = $2';

const isTaken = ({ state }: Place): boolean => state === 'in' || state === 'held';
/** Nobody has said that they come: it is free again, also of a shift of the past. */
const isOffered = ({ state }: Place): boolean => state === 'offered';

/**
 * Deletes these sign-ups with everything about their people. A place in a shift that has not begun is free again; one of the past stays counted, and
 * says nothing of anybody. A waiting number is never given a second time. Help that one of them had promised is looked for again. Shifts are locked first,
 * then requests, in the order of everybody.
 *
 * @returns how many there were
 */
export async function deleteSignUps(connection: Connection, ids: readonly string[], leaving: Leaving, now: string): Promise<number> {
  if (ids.length === 0) return 0;
  const wished = await connection.all<Place>(WISHED, [ids]);
  const shifts = await connection.all<Lockable>(LOCK, [wished.map(({ opportunity_id }) => opportunity_id), wished.map(({ shift_id }) => shift_id)]);
  const places = await connection.all<Place>(PLACES, [ids]);
  await openAgain(connection, ids, leaving, now);
  const gone = await connection.all(DELETE, [ids]);
  for (const { opportunity_id, id, starts } of shifts) {
    const here = places.filter((place) => place.opportunity_id === opportunity_id && place.shift_id === id);
    const [taken, offered, numbers] = [here.filter(isTaken).length, here.filter(isOffered).length, here.filter(({ waiting_number }) => waiting_number !== null).length];
    const isPast = starts <= now;
    if (taken + numbers > 0) connection.send(CHANGE, [opportunity_id, id, offered + (isPast ? 0 : taken), isPast ? taken : 0, numbers]);
  }
  return gone.length;
}
