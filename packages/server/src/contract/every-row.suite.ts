import { sql } from 'kysely';
import type { Store } from '../store/store.ts';

/** Every row of every table, of this database. */
export async function everyRow({ database, kind }: Store): Promise<string> {
  const names = kind === 'sqlite' ? sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name` : sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name`;
  const rows: string[] = [];
  for (const { name } of (await names.execute(database)).rows) {
    const { rows: found } = await sql<object>`SELECT * FROM ${sql.table(name)}`.execute(database);
    rows.push(...found.map((row) => `${name} ${JSON.stringify(row)}`));
  }
  return rows.join('\n');
}
