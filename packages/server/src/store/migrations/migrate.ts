import type { Connection, Database } from '../database/database.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** Any number, the same in every process: two that start together migrate one after the other. */
const LOCK = 7_205_311;

async function namesOf(connection: Connection, kind: Database['kind']): Promise<Set<string>> {
  if (kind === 'postgres') await connection.all(`SELECT pg_advisory_xact_lock(${LOCK})`);
  await connection.all('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at TEXT NOT NULL)');
  const rows = await connection.all<{ name: string }>('SELECT name FROM migrations');
  return new Set(rows.map(({ name }) => name));
}

function refuseNewer(done: ReadonlySet<string>, all: readonly Migration[]): void {
  const unknown = [...done].filter((name) => !all.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new Error(`The database is newer than this server: it has ${unknown.join(', ')}. Start the newer server, or roll back with it first.`);
}

/** Brings the tables up to date, all steps or none, and names those that were taken. Many processes may ask at once. */
export async function migrate(database: Database, all: readonly Migration[] = migrations): Promise<string[]> {
  return database.transaction(async (connection) => {
    const done = await namesOf(connection, database.kind);
    refuseNewer(done, all);
    const missing = all.filter(({ name }) => !done.has(name));
    for (const { name, up } of missing) {
      await up(connection.kysely);
      connection.insert({ migrations: [{ name, at: new Date().toISOString() }] });
    }
    return missing.map(({ name }) => name);
  });
}

/** Takes the last step back, with everything in it, and names it. */
export async function rollback(database: Database, all: readonly Migration[] = migrations): Promise<string | undefined> {
  return database.transaction(async (connection) => {
    const done = await namesOf(connection, database.kind);
    refuseNewer(done, all);
    const last = all.findLast(({ name }) => done.has(name));
    if (!last) return undefined;
    await last.down(connection.kysely);
    await connection.all('DELETE FROM migrations WHERE name = $1', [last.name]);
    return last.name;
  });
}
