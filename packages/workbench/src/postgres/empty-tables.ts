import { openStore } from '@dugnad/server/store';
import { Client } from 'pg';
import type { RunningPostgres } from './start-postgres.ts';

/** What has been migrated is no row of anybody. */
const TABLES = `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`;

/**
 * Gives a database with its tables, and nothing in them: the same one each time, for emptying it takes a hundredth of the time that another one does.
 * Whoever had it before must have closed it.
 */
export async function emptyTables(postgres: RunningPostgres): Promise<{ take(): Promise<string>; stop(): Promise<void> }> {
  const databaseUrl = await postgres.createDatabase('tables');
  const store = await openStore({ databaseUrl }, { connections: 1 });
  await store.migrate();
  await store.close();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ tablename: string }>(TABLES);
  // Neither by the order of its keys, nor stopped by a table that is only added to.
  const empty = ['BEGIN', 'SET LOCAL session_replication_role = replica', ...rows.map(({ tablename }) => `DELETE FROM "${tablename}"`), 'COMMIT'].join('; ');
  return {
    async take() {
      await client.query(empty);
      return databaseUrl;
    },
    stop: () => client.end(),
  };
}
