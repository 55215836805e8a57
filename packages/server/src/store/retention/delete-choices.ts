import type { Connection, Database } from '../database/database.ts';
import { inParts } from './delete-in-parts.ts';

/** Years that the proof of a choice is kept: for as long as somebody may ask for it. */
export const CHOICE_YEARS = 5;
/** Years that a text is kept at least, whether or not somebody points at it. */
const NOTICE_YEARS = 1;

export function yearsBefore(now: string, years: number): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then.toISOString();
}

const SITES = 'SELECT site_id FROM consent_chains ORDER BY site_id';
// Only from the beginning up to the first that is not old enough: what stays is a whole chain, and its first hash tells what it hangs on.
const DELETE = `DELETE FROM site_consents WHERE record_id IN (SELECT record_id FROM site_consents WHERE site_id = $2
  AND position < COALESCE((SELECT position FROM site_consents WHERE site_id = $2 AND at >= $3 ORDER BY position LIMIT 1), 2147483647) ORDER BY position LIMIT $1) RETURNING record_id`;

export async function deleteChoices(database: Database, now: string): Promise<number> {
  const before = yearsBefore(now, CHOICE_YEARS);
  let sum = 0;
  for (const { site_id } of await database.all<{ site_id: string }>(SITES)) {
    sum += await inParts(database, async (connection, most) => (await connection.all(DELETE, [most, site_id, before])).length);
  }
  return sum;
}

const UNUSED = 'NOT EXISTS (SELECT 1 FROM site_consents WHERE site_consents.notice_hash = notices.hash)';
// Locked first and looked at again afterwards: a choice that points at one at this moment is either seen here, or finds it gone and is refused.
const OLDEST = `SELECT hash FROM notices WHERE site_id IN (SELECT id FROM sites) AND at < $1 AND ${UNUSED} ORDER BY hash LIMIT $2 FOR UPDATE`;
const FORGET = `DELETE FROM notices WHERE hash = ANY($1) AND ${UNUSED} RETURNING hash`;

async function deletePart(connection: Connection, before: string, most: number): Promise<number> {
  const oldest = await connection.all<{ hash: string }>(OLDEST, [before, most]);
  return (await connection.all(FORGET, [oldest.map(({ hash }) => hash)])).length;
}

/** Those of petitions stay: they are few, and their petitions are kept as well. */
export function deleteNotices(database: Database, now: string): Promise<number> {
  const before = yearsBefore(now, NOTICE_YEARS);
  return inParts(database, (connection, most) => deletePart(connection, before, most));
}
