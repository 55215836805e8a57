import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/migrations.ts';

function readSteps(database: DatabaseSync, file: string): string[] {
  try {
    return database.prepare('SELECT name FROM migrations').all().map(({ name }) => String(name));
  } catch (error) {
    throw new Error(`${file} is not a store of this server: it has no table of migrations.`, { cause: error });
  }
}

function readIntegrity(database: DatabaseSync, file: string): string {
  try {
    return String(database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check']);
  } catch (error) {
    throw new Error(`${file} is not a database of SQLite, or is damaged.`, { cause: error });
  }
}

/** Throws, in a sentence, when the file is not a whole store that this server can read. */
export function checkFile(file: string): void {
  if (!existsSync(file)) throw new Error(`${file} is not there.`);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const verdict = readIntegrity(database, file);
    if (verdict !== 'ok') throw new Error(`${file} is damaged: ${verdict}`);
    const unknown = readSteps(database, file).filter((name) => !migrations.some((known) => known.name === name));
    if (unknown.length > 0) throw new Error(`${file} was written by a newer server: it has ${unknown.join(', ')}.`);
  } finally {
    database.close();
  }
}
