import type { Connection, Database } from '../database/database.ts';

/** Rows of one transaction: a visitor who signs meanwhile waits for no more than these. */
const PART = 500;

/** Takes part after part until nothing is left; `part` says how many it took of those that it was allowed. */
export async function inParts(database: Database, part: (connection: Connection, most: number) => Promise<number>): Promise<number> {
  let sum = 0;
  for (let taken = PART; taken >= PART; ) {
    taken = await database.transaction((connection) => part(connection, PART));
    sum += taken;
  }
  return sum;
}

/** Deletes the rows that `condition` names; it may use `$2`, `$3`… */
export function deleteInParts(database: Database, from: { table: string; key: string; condition: string }, values: readonly string[]): Promise<number> {
  const { table, key, condition } = from;
  const text = `DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${condition} LIMIT $1) RETURNING ${key}`;
  return inParts(database, async (connection, most) => (await connection.all(text, [most, ...values])).length);
}
