import type { Database } from '../database/database.ts';
import type { StoredHelpPoint } from '../help-store.ts';
import type { HelpPointRow } from './help-tables.ts';

export async function readHelpPoint(database: Pick<Database, 'all'>, siteId: string): Promise<StoredHelpPoint | undefined> {
  const [row] = await database.all<Pick<HelpPointRow, 'data'>>('SELECT data FROM help_points WHERE site_id = $1', [siteId]);
  return row && (JSON.parse(row.data) as StoredHelpPoint);
}

const SAVE = 'INSERT INTO help_points (site_id, state, data) VALUES ($1, $2, $3) ON CONFLICT (site_id) DO UPDATE SET state = excluded.state, data = excluded.data';

export async function saveHelpPoint(database: Database, point: StoredHelpPoint): Promise<void> {
  await database.transaction((connection) => connection.all(SAVE, [point.siteId, point.state, JSON.stringify(point)]));
}
