import type { Petition, PetitionCounts } from '@dugnad/client/model';
import type { StoredPetition } from '../store/petition-store.ts';
import { petitionStatus } from './petition-status.ts';

/** What the database knows beside the petition itself. */
export interface PetitionNews {
  counts: PetitionCounts;
  /** Names as they are shown: the store gives no more than that. */
  signers: readonly { name: string; at: string }[];
  comments: readonly { name?: string; text: string; language: string; at: string }[];
}

/** Addresses of a petition's pages. */
export function petitionAddresses(publicUrl: string, id: string): { url: string; shortUrl: string; reportUrl: string } {
  const url = `${publicUrl}/embed/petition/${id}`;
  return { url, shortUrl: `${publicUrl}/p/${id}`, reportUrl: `${url}/report` };
}

/** The petition as anybody may see it. */
export function publicPetition(stored: StoredPetition, news: PetitionNews, at: { publicUrl: string; now: number }): Petition {
  const { siteId: _site, state: _state, revision: _revision, ...petition } = stored;
  return {
    ...petition,
    ...petitionAddresses(at.publicUrl, stored.id),
    status: petitionStatus(stored, at.now),
    counts: news.counts,
    recentSigners: news.signers.map(({ name, at: when }) => ({ name, at: when })),
    comments: news.comments.map(({ name, text, language, at: when }) => ({ ...(name !== undefined && { name }), text, language, at: when })),
  };
}
