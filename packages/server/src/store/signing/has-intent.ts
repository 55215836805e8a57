import type { Database } from '../database/database.ts';

/** True when an intent of this key is kept: what it was answered can be said again, also after the petition has closed. */
export async function hasIntent(database: Database, key: string): Promise<boolean> {
  const rows = await database.all('SELECT key FROM idempotency_keys WHERE key = $1', [key]);
  return rows.length > 0;
}
