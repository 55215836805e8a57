import { OUTBOX, openDatabase } from './open-database.ts';
import type { OutboxEntry } from './outbox.ts';

async function change(act: (entries: IDBObjectStore) => void, factory: IDBFactory): Promise<void> {
  const database = await openDatabase(factory, OUTBOX);
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
      act(transaction.objectStore('entries'));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(OUTBOX));
    });
  } finally {
    database.close();
  }
}

/** Puts one entry where the outbox of this origin finds it, without the outbox: a page that is cut off cannot fetch its file any more. */
export function keepEntry({ key, channel, body }: Pick<OutboxEntry, 'key' | 'channel' | 'body'>, now: number = Date.now(), factory: IDBFactory = indexedDB): Promise<void> {
  const entry: OutboxEntry = { key, channel, body, createdAt: now, tries: 0, nextTry: now };
  return change((entries) => entries.put(entry), factory);
}

/** Deletes one again, likewise. */
export function dropEntry(key: string, factory: IDBFactory = indexedDB): Promise<void> {
  return change((entries) => entries.delete(key), factory);
}
