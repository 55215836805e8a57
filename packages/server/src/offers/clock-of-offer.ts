import type { OfferWords, StoredOffer } from '../store/offer-store.ts';
import type { OpportunityStore } from '../store/opportunity-store.ts';

/** A moment by whose clock those of an offer are told: what is asked; where that has no time of its own, what the person has signed up for, with the same association. */
export async function clockOfOffer({ signUpId }: Pick<StoredOffer, 'signUpId'>, { start }: Pick<OfferWords, 'start'>, store: Pick<OpportunityStore, 'readOpportunity' | 'readSignUp'>): Promise<string | undefined> {
  if (start !== undefined) return start;
  const signUp = await store.readSignUp(signUpId);
  const opportunity = signUp && (await store.readOpportunity(signUp.opportunityId));
  return opportunity && [...opportunity.shifts, ...opportunity.talks].map((one) => one.start).find((moment) => moment.includes('['));
}
