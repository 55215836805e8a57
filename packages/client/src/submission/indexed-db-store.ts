import { OUTBOX, openDatabase } from './open-database.ts';
import type { OutboxEntry, OutboxStore } from './outbox.ts';

interface Lease {
  name: string;
  owner: string;
  until: number;
}

/** In IndexedDB, of this origin alone. What was put is on the disk when the promise resolves. */
export function createIndexedDbStore(name = OUTBOX, factory: IDBFactory = indexedDB): OutboxStore {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const run = async <Result>(part: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => () => Result): Promise<Result> => {
    try {
      const database = await (opening ??= openDatabase(factory, name, forget));
      return await new Promise<Result>((resolve, reject) => {
        const transaction = database.transaction(part, mode, { durability: 'strict' });
        const result = act(transaction.objectStore(part));
        transaction.oncomplete = () => resolve(result());
        transaction.onabort = () => reject(transaction.error ?? new Error(part));
      });
    } catch (error) {
      forget(); // a connection that the system has closed is opened again the next time
      throw error;
    }
  };
  return {
    list: () => run('entries', 'readonly', (store) => resultOf<OutboxEntry[]>(store.getAll())),
    read: (key) => run('entries', 'readonly', (store) => resultOf<OutboxEntry | undefined>(store.get(key))),
    put: (entry) => run('entries', 'readwrite', (store) => nothingOf(store.put(entry))),
    delete: (key) => run('entries', 'readwrite', (store) => nothingOf(store.delete(key))),
    lease: (lease, owner, span) => run('leases', 'readwrite', (store) => takeLease(store, { name: lease, owner, until: span.until }, span.now)),
  };
}

const resultOf = <Result>(request: IDBRequest): (() => Result) => () => request.result as Result;
const nothingOf = (_: IDBRequest): (() => void) => () => undefined;

/** Read and write in one transaction: nobody comes between. */
function takeLease(store: IDBObjectStore, wanted: Lease, now: number): () => boolean {
  const request = store.get(wanted.name) as IDBRequest<Lease | undefined>;
  let isMine = false;
  request.onsuccess = () => {
    const held = request.result;
    isMine = !held || held.owner === wanted.owner || held.until <= now;
    if (isMine) store.put(wanted);
  };
  return () => isMine;
}
