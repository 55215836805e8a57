import type { ConsentRecord } from '@dugnad/client/model';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import type { KeptNotice } from '../store/consents/notices.ts';
import type { StoredPetition } from '../store/petition-store.ts';
import { noticesByHash } from './notice-hashes.ts';

/** Keeps each text that is agreed to, the first time that somebody does. */
export type KeepShown = (petition: StoredPetition, consents: readonly ConsentRecord[]) => Promise<void>;

/**
 * Nothing is asked of the database for a text that this process has kept already. A text that could not be kept keeps nobody from signing: it
 * can be made again from the revisions of its petition, which `consent verify` does.
 */
export function createKeepShown(backend: Pick<Backend, 'records' | 'readNotices' | 'now'>): KeepShown {
  const kept = new Map<string, Promise<void>>();

  async function find(petition: StoredPetition, hashes: ReadonlySet<string>): Promise<KeptNotice[]> {
    const all = noticesByHash([petition, ...(await backend.readNotices(petition.id))]);
    return [...all.values()].filter(({ hash }) => hashes.has(hash));
  }

  async function keep(petition: StoredPetition, hashes: ReadonlySet<string>): Promise<void> {
    try {
      await backend.records.keepPetitionNotices(await find(petition, hashes), timeOfDay(backend.now()));
    } catch {
      for (const hash of hashes) kept.delete(hash);
    }
  }

  return async (petition, consents) => {
    const hashes = consents.map(({ noticeHash }) => noticeHash);
    const fresh = new Set(hashes.filter((hash) => !kept.has(hash)));
    if (fresh.size > 0) {
      const keeping = keep(petition, fresh);
      for (const hash of fresh) kept.set(hash, keeping);
    }
    await Promise.all(hashes.map((hash) => kept.get(hash)));
  };
}
