import type { Petition, PetitionCounts, Visibility } from '@dugnad/client/model';
import type { StoredPetition } from '../store/petition-store.ts';
import { petitionStatus } from './petition-status.ts';

/** What the database knows beside the petition itself. */
export interface PetitionNews {
  counts: PetitionCounts;
  signers: readonly { name: string; visibility: Visibility; at: string }[];
  comments: readonly { name?: string; text: string; language: string; at: string }[];
}

/** `A. H.`: the first letter of the first and of the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => `${[...(word ?? '')][0]?.toLocaleUpperCase() ?? ''}.`).join(' ');
}

function shownSigners(signers: PetitionNews['signers']): Petition['recentSigners'] {
  const shown = signers.filter(({ visibility }) => visibility !== 'hidden');
  return shown.map(({ name, visibility, at }) => ({ name: visibility === 'name' ? name : initialsOf(name), at }));
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
    recentSigners: shownSigners(news.signers),
    comments: news.comments.map(({ name, text, language, at: when }) => ({ ...(name !== undefined && { name }), text, language, at: when })),
  };
}
