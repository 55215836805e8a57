import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import type { Database } from '../database/database.ts';
import { checkFile } from './check-file.ts';
import { flushFile } from './flush-file.ts';

const POSTGRES = 'A PostgreSQL database is kept by its own tools: pg_dump --format=custom --file=FILE "$DATABASE_URL" writes a copy, pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE puts it back.';

/**
 * Writes a whole, checked copy while others go on signing: the state of one moment, in one file that only its owner reads.
 * Nothing half written ever has its name, and a file that is there already is not written over.
 */
export async function backup(database: Database, file: string): Promise<void> {
  if (database.kind === 'postgres') throw new Error(POSTGRES);
  if (existsSync(file)) throw new Error(`${file} is there already: name a new file.`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  await database.all('VACUUM INTO $1', [part]);
  chmodSync(part, 0o600);
  checkFile(part);
  flushFile(part);
  renameSync(part, file);
}
