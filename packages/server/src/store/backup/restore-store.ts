import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../database/refused-row.ts';
import { checkFile } from './check-file.ts';
import { flushFile } from './flush-file.ts';

/** Whoever has a file of a write-ahead log open keeps it from leaving that mode: that is how we know. */
function holdAlone(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 500 });
  try {
    database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new Error(`${file} is in use: stop the server first.`, { cause: error });
  }
}

function exchange(part: string, to: string, kept: string | undefined): void {
  if (kept === undefined) {
    renameSync(part, to);
    return;
  }
  const held = holdAlone(to);
  try {
    renameSync(to, kept);
    renameSync(part, to);
  } finally {
    held.close();
  }
}

/**
 * Puts a copy that `backup` wrote in the place of a store. The copy is checked first, a store in use is not touched, and the
 * state before is kept beside it under the name that is returned: delete it once all is well, for people are in it.
 */
export function restoreStore(from: string, to: string): { kept: string | undefined } {
  checkFile(from);
  const kept = existsSync(to) ? `${to}.before-${new Date().toISOString().replaceAll(':', '-')}` : undefined;
  const part = `${to}.part`;
  rmSync(part, { force: true });
  copyFileSync(from, part);
  chmodSync(part, 0o600);
  flushFile(part);
  try {
    exchange(part, to, kept);
  } finally {
    rmSync(part, { force: true });
  }
  return { kept };
}
