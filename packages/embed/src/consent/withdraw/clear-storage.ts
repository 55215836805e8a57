import { matchNames } from './match-names.ts';

const inStorage = (storage: () => Storage) => (meant: string): void => matchNames(meant, Object.keys(storage())).forEach((key) => storage().removeItem(key));

/** How each kind of place is emptied: `local:`, `session:`, `indexeddb:` and `cache:` of the configuration. */
const clear: Readonly<Record<string, (meant: string) => Promise<void> | void>> = {
  local: inStorage(() => localStorage),
  session: inStorage(() => sessionStorage),
  async indexeddb(meant) {
    const databases = await indexedDB.databases();
    matchNames(meant, databases.map(({ name }) => name ?? '')).forEach((name) => indexedDB.deleteDatabase(name));
  },
  async cache(meant) {
    await Promise.all(matchNames(meant, await caches.keys()).map((name) => caches.delete(name)));
  },
};

/**
 * Empties one place, `local:yt-*`. A database that the page still has open goes as soon as it is closed. Where a browser lets nobody
 * at a storage, nothing is in it, and the next is looked at.
 */
export async function clearStorage(place: string): Promise<void> {
  const [kind = '', ...meant] = place.split(':');
  try {
    await clear[kind]?.(meant.join(':'));
  } catch (error) {
    console.warn(place, error);
  }
}
