import { newEntry, type ToKeep } from './new-entry.ts';
import { OUTBOX, openDatabase } from './open-database.ts';
import { transact } from './transact.ts';

async function change(act: (entries: IDBObjectStore) => IDBRequest, factory: IDBFactory): Promise<void> {
  const database = await openDatabase(factory, OUTBOX);
  try {
    await transact<unknown>(database, 'entries', 'readwrite', act);
  } finally {
    database.close();
  }
}

/** Puts one entry where the outbox of this origin finds it, without the outbox: a page that is cut off cannot fetch its file any more. */
export function keepEntry(wanted: ToKeep, now: number = Date.now(), factory: IDBFactory = indexedDB): Promise<void> {
  return change((entries) => entries.put(newEntry(wanted, now)), factory);
}

/** Deletes one again, likewise. */
export function dropEntry(key: string, factory: IDBFactory = indexedDB): Promise<void> {
  return change((entries) => entries.delete(key), factory);
}
