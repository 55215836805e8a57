import { matchNames } from './match-names.ts';

const inStorage = (storage: () => Storage) => (meant: string): void => {
  for (const key of matchNames(meant, Object.keys(storage()))) storage().removeItem(key);
};

/** How each kind of place is emptied: `local:`, `session:`, `indexeddb:` and `cache:` of the configuration. */
const clear: Readonly<Record<string, (meant: string) => Promise<void> | void>> = {
  local: inStorage(() => localStorage),
  session: inStorage(() => sessionStorage),
  async indexeddb(meant) {
    const databases = await indexedDB.databases();
    for (const name of matchNames(meant, databases.map((database) => database.name ?? ''))) indexedDB.deleteDatabase(name);
  },
  async cache(meant) {
    for (const name of matchNames(meant, await caches.keys())) await caches.delete(name);
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
    console.warn(`Dugnad: ${place} could not be cleared.`, error);
  }
}
