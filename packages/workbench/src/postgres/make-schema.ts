import { randomUUID } from 'node:crypto';
import { openStore } from '@dugnad/server/store';

/** An empty place for one test: a schema is made much faster than a database. */
export async function makeSchema(databaseUrl: string): Promise<string> {
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  const store = await openStore({ databaseUrl }, { connections: 1 });
  await store.write((database) => database.schema.createSchema(name).execute());
  await store.close();
  return `${databaseUrl}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}
