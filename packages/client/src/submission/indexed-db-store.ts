import { OUTBOX, openDatabase } from './open-database.ts';
import type { OutboxEntry, OutboxStore } from './outbox.ts';
import { transact } from './transact.ts';

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
  const run = async <Result>(part: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => { readonly result: Result }): Promise<Result> => {
    try {
      return await transact(await (opening ??= openDatabase(factory, name, forget)), part, mode, act);
    } catch (error) {
      forget(); // a connection that the system has closed is opened again the next time
      throw error;
    }
  };
  return {
    list: () => run<OutboxEntry[]>('entries', 'readonly', (store) => store.getAll()),
    read: (key) => run<OutboxEntry | undefined>('entries', 'readonly', (store) => store.get(key)),
    put: async (entry) => void (await run('entries', 'readwrite', (store) => store.put(entry))),
    delete: async (key) => void (await run('entries', 'readwrite', (store) => store.delete(key))),
    lease: (lease, owner, span) => run('leases', 'readwrite', (store) => takeLease(store, { name: lease, owner, until: span.until }, span.now)),
  };
}

/** Read and write in one transaction: nobody comes between. */
function takeLease(store: IDBObjectStore, wanted: Lease, now: number): { readonly result: boolean } {
  const request = store.get(wanted.name) as IDBRequest<Lease | undefined>;
  const answer = { result: false };
  request.onsuccess = () => {
    const held = request.result;
    answer.result = !held || held.owner === wanted.owner || held.until <= now;
    if (answer.result) store.put(wanted);
  };
  return answer;
}
