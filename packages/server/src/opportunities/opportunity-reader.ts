import type { Opportunity } from '@dugnad/client/model';
import { orderOpportunities } from '@dugnad/client/volunteering';
import { createBriefCache } from '../petitions/brief-cache.ts';
import { ready } from '../petitions/petition-reader.ts';
import type { ReadyAnswer } from '../petitions/petition-reader.ts';
import type { OpportunityStore, StoredOpportunity } from '../store/opportunity-store.ts';
import { publicOpportunity } from './public-opportunity.ts';

/** Opportunities as everybody reads them, kept for a moment in this process. */
export interface OpportunityReader {
  /** Also a draft. A second old at most, but for its numbers of taken places. */
  readStoredOpportunity(id: string): Promise<StoredOpportunity | undefined>;
  /** Not a draft. Five seconds old at most. */
  readPublicOpportunity(id: string): Promise<ReadyAnswer | undefined>;
  /** Of these sites, or of all where none is named. Five seconds old at most. */
  listPublicOpportunities(siteIds: readonly string[]): Promise<ReadyAnswer>;
  /** After somebody has signed up: places are another number. */
  forgetPlaces(opportunity: Pick<StoredOpportunity, 'id' | 'siteId'>): void;
  /** After an edit. */
  forgetOpportunity(opportunity: Pick<StoredOpportunity, 'id' | 'siteId'>): void;
}

/** One reading of a site. */
interface Listed {
  opportunities: Opportunity[];
  asOf: string;
  answer: ReadyAnswer;
}

/** No site is called so: an identifier has a letter. */
const ALL = '';
const STORED_MS = 1000;
const PUBLIC_MS = 5000;

/** In the order of the first shift that can still be taken; else as the store has them, by their identifiers. */
function answerOf(opportunities: readonly Opportunity[], asOf: string): ReadyAnswer {
  return ready({ opportunities: orderOpportunities(opportunities, Date.parse(asOf)), asOf });
}

/** Of several readings, as of the oldest of them; of none, as of now. */
function together(found: readonly Listed[], now: number): ReadyAnswer {
  const [asOf = new Date(now).toISOString()] = found.map((each) => each.asOf).toSorted();
  return answerOf(found.flatMap(({ opportunities }) => opportunities), asOf);
}

export function createOpportunityReader(store: OpportunityStore, publicUrl: () => string, now: () => number): OpportunityReader {
  const stored = createBriefCache(STORED_MS, now, (id) => store.readOpportunity(id));

  const shown = createBriefCache(PUBLIC_MS, now, async (id) => {
    const found = await store.readOpportunity(id);
    return found === undefined || found.state === 'draft' ? undefined : ready(publicOpportunity(found, { publicUrl: publicUrl(), now: now() }));
  });

  // Of a site that has nothing, or that somebody made up, nothing is kept: what is kept is not to be pushed out by it.
  const listed = createBriefCache(PUBLIC_MS, now, async (siteId): Promise<Listed | undefined> => {
    const time = now();
    const asOf = new Date(time).toISOString();
    const found = await (siteId === ALL ? store.listOpportunities() : store.listOpportunities(siteId));
    const opportunities = found.filter(({ state }) => state !== 'draft').map((each) => publicOpportunity(each, { publicUrl: publicUrl(), now: time }));
    if (opportunities.length === 0) return undefined;
    return { opportunities, asOf, answer: answerOf(opportunities, asOf) };
  });

  function forgetPlaces({ id, siteId }: Pick<StoredOpportunity, 'id' | 'siteId'>): void {
    shown.forget(id);
    for (const key of [siteId, ALL]) listed.forget(key);
  }

  return {
    readStoredOpportunity: (id) => stored.read(id),
    readPublicOpportunity: (id) => shown.read(id),
    async listPublicOpportunities(siteIds) {
      const keys = siteIds.length === 0 ? [ALL] : [...new Set(siteIds)];
      const found = (await Promise.all(keys.map((key) => listed.read(key)))).filter((each) => each !== undefined);
      return found.length === 1 && found[0] !== undefined ? found[0].answer : together(found, now());
    },
    forgetPlaces,
    forgetOpportunity(opportunity) {
      stored.forget(opportunity.id);
      forgetPlaces(opportunity);
    },
  };
}
