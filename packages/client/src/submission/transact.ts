/** One change or reading, whole or not at all. Resolves with the result as it stands when the disk has it; rejects with why not. */
export function transact<Result>(database: IDBDatabase, part: string, mode: IDBTransactionMode, act: (store: IDBObjectStore) => { readonly result: Result }): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(part, mode, { durability: 'strict' });
    const answer = act(transaction.objectStore(part));
    transaction.oncomplete = () => resolve(answer.result);
    transaction.onabort = () => reject(transaction.error ?? new Error(part));
  });
}
