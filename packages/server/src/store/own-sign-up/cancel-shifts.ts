import type { Connection, Database } from '../database/database.ts';
import type { CancelledShifts, StoredSignUp } from '../opportunity-store.ts';
import type { ShiftRow, SignUpShiftRow } from '../tables.ts';
import { readOwnSignUp } from './read-sign-up.ts';
import type { Act } from './tell-coordinator.ts';
import { tellCoordinator } from './tell-coordinator.ts';

type Lockable = Pick<ShiftRow, 'id' | 'starts'>;
type LetGo = Pick<SignUpShiftRow, 'shift_id' | 'state'>;

const HOUR = 3_600_000;
const LOCK = 'SELECT id, starts FROM shifts WHERE opportunity_id = $1 AND id = ANY($2) ORDER BY opportunity_id, id FOR NO KEY UPDATE';
const HAD = `SELECT shift_id, state FROM sign_up_shifts WHERE sign_up_id = $1 AND shift_id = ANY($2) AND state IN ('in', 'held', 'offered', 'waiting', 'double') ORDER BY shift_id`;
const CANCEL = `UPDATE sign_up_shifts SET state = 'released', cancelled_at = $3 WHERE sign_up_id = $1 AND shift_id = ANY($2)`;
const FREE = 'UPDATE shifts SET taken = taken - 1 WHERE opportunity_id = $1 AND id = $2';

/** What is let go, read behind the locks of its shifts: whoever presses twice finds nothing the second time. */
async function letGo(connection: Connection, { id, opportunityId }: StoredSignUp, shiftIds: readonly string[], now: string): Promise<Lockable[]> {
  const locked = await connection.all<Lockable>(LOCK, [opportunityId, shiftIds]);
  const ahead = locked.filter(({ starts }) => starts > now);
  const had = await connection.all<LetGo>(HAD, [id, ahead.map((shift) => shift.id)]);
  if (had.length === 0) return [];
  connection.send(CANCEL, [id, had.map(({ shift_id }) => shift_id), now]);
  for (const { shift_id, state } of had) if (state === 'in' || state === 'held' || state === 'offered') connection.send(FREE, [opportunityId, shift_id]);
  return ahead.filter((shift) => had.some(({ shift_id }) => shift_id === shift.id));
}

/** Frees the places of these shifts, as far as they are the person's and have not begun. */
export async function cancelShifts(database: Database, tokenHash: string, shiftIds: readonly string[], by: Act & { lateHours: number }): Promise<CancelledShifts | undefined> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (!own) return undefined;
    const gone = await letGo(connection, own, shiftIds, by.now);
    const soon = new Date(Date.parse(by.now) + by.lateHours * HOUR).toISOString();
    const cancelled = { shiftIds: gone.map(({ id }) => id), isLate: gone.some(({ starts }) => starts < soon) };
    if (gone.length > 0) await tellCoordinator(connection, own, { what: 'cancelled', opportunityId: own.opportunityId, signUpId: own.id, reference: own.reference, shiftIds: cancelled.shiftIds, late: cancelled.isLate }, by);
    return cancelled;
  });
}
