import type { PetitionStatus } from '@dugnad/client/model';
import type { StoredPetition } from '../store/petition-store.ts';

/** A moment of the model on the clock: its zone in brackets is for people. */
export function timeOf(moment: string): number {
  return Date.parse(moment.replace(/\[.*/, ''));
}

/** Where a petition stands at `now`: what was decided by hand, and its two moments. */
export function petitionStatus({ state, opens, closes }: Pick<StoredPetition, 'state' | 'opens' | 'closes'>, now: number): PetitionStatus {
  if (state !== 'open') return state;
  if (opens !== undefined && now < timeOf(opens)) return 'not-open';
  return closes !== undefined && now >= timeOf(closes) ? 'closed' : 'open';
}
