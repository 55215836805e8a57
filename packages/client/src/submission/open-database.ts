/** The outbox of an origin: what waits, and who is at it. */
export const OUTBOX = 'dugnad-outbox';

export function openDatabase(factory: IDBFactory, name: string, onGone: () => void = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries', { keyPath: 'key' });
      request.result.createObjectStore('leases', { keyPath: 'name' });
    };
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = onGone;
      result.onversionchange = () => {
        result.close(); // somebody deletes it, or a newer page needs it otherwise
        onGone();
      };
      resolve(result);
    };
    request.onerror = () => reject(request.error ?? new Error(name));
  });
}
