import type { Connection, Database } from '../database/database.ts';
import type { StoredHelpPoint } from '../help-store.ts';
import type { HelpPointRow } from './help-tables.ts';

const READ = 'SELECT data FROM help_points WHERE site_id = $1';

async function pointBy(database: Pick<Database, 'all'>, query: string, siteId: string): Promise<StoredHelpPoint | undefined> {
  const [row] = await database.all<Pick<HelpPointRow, 'data'>>(query, [siteId]);
  return row && (JSON.parse(row.data) as StoredHelpPoint);
}

export async function readHelpPoint(database: Pick<Database, 'all'>, siteId: string): Promise<StoredHelpPoint | undefined> {
  return pointBy(database, READ, siteId);
}

/** As it is, until the commit. */
export async function lockHelpPoint(connection: Connection, siteId: string): Promise<StoredHelpPoint | undefined> {
  return pointBy(connection, `${READ} FOR NO KEY UPDATE`, siteId);
}

const SAVE = 'INSERT INTO help_points (site_id, state, data) VALUES ($1, $2, $3) ON CONFLICT (site_id) DO UPDATE SET state = excluded.state, data = excluded.data';

/** In a transaction of somebody else. */
export async function saveHelpPointIn(connection: Connection, point: StoredHelpPoint): Promise<void> {
  await connection.all(SAVE, [point.siteId, point.state, JSON.stringify(point)]);
}

export async function saveHelpPoint(database: Database, point: StoredHelpPoint): Promise<void> {
  await database.transaction((connection) => saveHelpPointIn(connection, point));
}
