import type { Connection, Database } from '../database/database.ts';
import type { HelpWithdrawal } from '../help-store.ts';
import { tellWithdrawn } from './help-mails.ts';
import { helpRequestFrom } from './help-request-row.ts';
import type { HelpRequestRow } from './help-tables.ts';

// What was asked of others for them was in their words.
const DELETE_OFFERS = 'DELETE FROM offers WHERE help_request_id = ANY($1)';
// Their mails go with them; the key stays for its week, so that what is sent once more is not kept once more.
const DELETE = 'DELETE FROM help_requests WHERE id = ANY($1) RETURNING id';

/** Deletes these with everything about their people, and says how many there were. */
export async function deleteHelpRequests(connection: Connection, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const gone = await connection.all(DELETE, [ids]);
  await connection.all(DELETE_OFFERS, [ids]);
  return gone.length;
}

const OVER = 'SELECT id FROM help_requests WHERE delete_after < $1 ORDER BY delete_after, id LIMIT $2';

/** Those whose day has come, so many at a time. */
export async function deleteOldHelpRequests(connection: Connection, most: number, now: string): Promise<number> {
  const over = await connection.all<{ id: string }>(OVER, [now.slice(0, 10), most]);
  return deleteHelpRequests(connection, over.map(({ id }) => id));
}

/** Everything about it goes at once; the coordinator reads the reference, unless they never heard of it. */
export async function withdrawHelpRequest(database: Database, tokenHash: string, by: HelpWithdrawal): Promise<boolean> {
  return database.transaction(async (connection) => {
    const [row] = await connection.all<HelpRequestRow>('DELETE FROM help_requests WHERE token_hash = $1 RETURNING *', [tokenHash]);
    if (!row) return false;
    await connection.all(DELETE_OFFERS, [[row.id]]);
    const gone = helpRequestFrom(row);
    if (!gone.blocked) tellWithdrawn(connection, gone, by);
    if (by.answer) connection.insert({ answers: [{ ...by.answer, at: by.now }] });
    return true;
  });
}
