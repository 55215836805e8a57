import type { Database } from '../database/database.ts';
import type { Site } from '../petition-store.ts';

interface SiteRow {
  id: string;
  name: string;
  origins: string;
}

const siteOf = ({ id, name, origins }: SiteRow): Site => ({ id, name, origins: JSON.parse(origins) as string[] });

export async function readSite(database: Database, id: string): Promise<Site | undefined> {
  const [row] = await database.all<SiteRow>('SELECT id, name, origins FROM sites WHERE id = $1', [id]);
  return row && siteOf(row);
}

export async function listSites(database: Database): Promise<Site[]> {
  return (await database.all<SiteRow>('SELECT id, name, origins FROM sites ORDER BY id')).map(siteOf);
}

export async function saveSite(database: Database, { id, name, origins }: Site): Promise<void> {
  const text = 'INSERT INTO sites (id, name, origins) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET name = excluded.name, origins = excluded.origins';
  await database.transaction((connection) => connection.all(text, [id, name, JSON.stringify(origins)]));
}
