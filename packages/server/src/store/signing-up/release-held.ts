import type { Database } from '../database/database.ts';

const DUE = `SELECT DISTINCT opportunity_id, shift_id FROM sign_up_shifts WHERE state = 'held' AND held_until <= $1 ORDER BY opportunity_id, shift_id`;
const LOCK = 'SELECT id FROM shifts WHERE opportunity_id = $1 AND id = $2 FOR NO KEY UPDATE';
const RELEASE = `UPDATE sign_up_shifts SET state = 'released' WHERE opportunity_id = $1 AND shift_id = $2 AND state = 'held' AND held_until <= $3 RETURNING sign_up_id`;
const FREE = 'UPDATE shifts SET taken = taken - $3 WHERE opportunity_id = $1 AND id = $2';

interface DueShift {
  opportunity_id: string;
  shift_id: string;
}

function releaseOne(database: Database, { opportunity_id, shift_id }: DueShift, now: string): Promise<number> {
  return database.transaction(async (connection) => {
    await connection.all(LOCK, [opportunity_id, shift_id]);
    const { length } = await connection.all(RELEASE, [opportunity_id, shift_id, now]);
    if (length > 0) connection.send(FREE, [opportunity_id, shift_id, length]);
    return length;
  });
}

/** Frees the places that were held until now, a shift at a time: whoever signs up for another does not wait. */
export async function releaseHeld(database: Database, now: string): Promise<number> {
  let sum = 0;
  for (const due of await database.all<DueShift>(DUE, [now])) sum += await releaseOne(database, due, now);
  return sum;
}
