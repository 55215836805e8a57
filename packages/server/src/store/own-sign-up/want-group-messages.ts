import type { Database } from '../database/database.ts';
import { readOwnSignUp } from './read-sign-up.ts';

// Whoever signed up several times is one person here, as the group counts them.
const OF_PERSON = 'opportunity_id = $2 AND blocked = 0 AND COALESCE(email_hash, phone_hash, id) = (SELECT COALESCE(email_hash, phone_hash, id) FROM sign_ups WHERE id = $1)';
const NO_MORE = `UPDATE sign_ups SET quiet_since = COALESCE(quiet_since, $3) WHERE ${OF_PERSON}`;
const AGAIN = `UPDATE sign_ups SET quiet_since = NULL WHERE ${OF_PERSON}`;

/** Of nobody's business but theirs: the coordinator is not mailed. Said twice, it is as it was said first. */
export async function wantGroupMessages(database: Database, tokenHash: string, wants: boolean, now: string): Promise<boolean> {
  return database.transaction(async (connection) => {
    const own = await readOwnSignUp(connection, tokenHash);
    if (own) connection.send(wants ? AGAIN : NO_MORE, [own.id, own.opportunityId, ...(wants ? [] : [now])]);
    return own !== undefined;
  });
}
