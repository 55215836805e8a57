import type { Database } from '../database/database.ts';
import { readOwnSignUp } from './read-sign-up.ts';

const SAY = `UPDATE sign_up_shifts SET coming_at = COALESCE(coming_at, $3) WHERE sign_up_id = $1 AND shift_id = $2 AND state = 'in'
  AND EXISTS (SELECT 1 FROM shifts WHERE shifts.opportunity_id = sign_up_shifts.opportunity_id AND shifts.id = sign_up_shifts.shift_id AND shifts.starts > $3 AND shifts.state <> 'cancelled') RETURNING shift_id`;
const WANT = 'UPDATE sign_ups SET same_day_reminder = $2 WHERE id = $1';

/** The person comes. Said twice, it is as it was said first. */
export async function sayComing(database: Database, tokenHash: string, shiftId: string, now: string): Promise<boolean | undefined> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    return own && (await connection.all(SAY, [own.id, shiftId, now])).length > 0;
  });
}

/** Of nobody's business but theirs: the coordinator is not told. */
export async function wantSameDay(database: Database, tokenHash: string, wants: boolean): Promise<boolean> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (own) connection.send(WANT, [own.id, wants ? 1 : 0]);
    return own !== undefined;
  });
}
