import type { ConsentPurpose, Petition } from '@dugnad/client/model';
import { etagOf } from '../routes/etag.ts';
import { publicPetition } from '../signing/public-petition.ts';
import type { Site, StoredPetition } from '../store/petition-store.ts';
import type { Store } from '../store/store.ts';
import type { RecordStore } from '../store/record-store.ts';
import { createBriefCache } from './brief-cache.ts';

/** A public answer, written once for all who ask. */
export interface ReadyAnswer {
  etag: string;
  body: string;
}

/** What everybody reads all the time, kept for a moment in this process. */
export interface PetitionReader {
  /** Also a draft. A second old at most. */
  readStored(id: string): Promise<StoredPetition | undefined>;
  readSite(id: string): Promise<Site | undefined>;
  /** Not a draft. */
  readPublic(id: string): Promise<(ReadyAnswer & { petition: Petition }) | undefined>;
  /** Ten seconds old at most. */
  readCounts(id: string): Promise<ReadyAnswer | undefined>;
  /** The same where it is ready already. */
  peekCounts(id: string): ReadyAnswer | undefined;
  /** Every origin that any site may send from. */
  readOrigins(): Promise<ReadonlyMap<string, string>>;
  /** What was shown in each revision. */
  readNotices(id: string): Promise<{ noticeVersion: string; consents: ConsentPurpose[] }[]>;
  /** After an edit. */
  forgetPetition(id: string): void;
  forgetSite(id: string): void;
}

/** Written down, with its tag. */
export function ready(value: unknown): ReadyAnswer {
  const body = JSON.stringify(value);
  return { etag: etagOf(body), body };
}

const STORED_MS = 1000;
const PUBLIC_MS = 5000;
const COUNTS_MS = 10_000;

export function createPetitionReader({ store, records }: { store: Store; records: RecordStore }, publicUrl: () => string, now: () => number): PetitionReader {
  const stored = createBriefCache(STORED_MS, now, (id) => store.readPetition(id));
  const sites = createBriefCache(COUNTS_MS, now, (id) => store.readSite(id));
  const notices = createBriefCache(COUNTS_MS, now, (id) => records.readNotices(id));
  const origins = createBriefCache(COUNTS_MS, now, async () => {
    const all = await store.listSites();
    return new Map(all.flatMap((site) => site.origins.map((origin) => [origin, site.id] as const)));
  });

  const shown = createBriefCache(PUBLIC_MS, now, async (id) => {
    const found = await stored.read(id);
    if (found === undefined || found.state === 'draft') return undefined;
    const [counts, signers, comments] = await Promise.all([store.readCounts(id), store.recentSigners(id, 10), store.shownComments(id, 20)]);
    const petition = publicPetition(found, { counts, signers, comments }, { publicUrl: publicUrl(), now: now() });
    return { petition, ...ready(petition) };
  });

  const counts = createBriefCache(COUNTS_MS, now, async (id) => {
    const found = await stored.read(id);
    return found === undefined || found.state === 'draft' ? undefined : ready(await store.readCounts(id));
  });

  return {
    readStored: (id) => stored.read(id),
    readSite: (id) => sites.read(id),
    readPublic: (id) => shown.read(id),
    readCounts: (id) => counts.read(id),
    peekCounts: (id) => counts.peek(id),
    readOrigins: async () => (await origins.read('')) ?? new Map<string, string>(),
    readNotices: async (id) => (await notices.read(id)) ?? [],
    forgetPetition: (id) => [stored, shown, counts].forEach((cache) => cache.forget(id)),
    forgetSite(id) {
      sites.forget(id);
      origins.forget('');
    },
  };
}
