import type { NewOffer } from '../store/offers/make-offer.ts';
import { makeOffer } from '../store/offers/make-offer.ts';
import type { FreshLink } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { testOpportunity, testSignUp } from './sign-up-samples.ts';

/** Two days after it was made, before `sat-am` begins. */
export const OFFER_ENDS = '2026-12-01T11:00:00.000Z';
const NOW = '2026-11-28T12:00:00.000Z';

/** Somebody who has said that they want to drive, and wants nothing else yet; their link is told by their name. */
export async function withDriver(store: Store, name = 'aud', changes: Parameters<typeof testSignUp>[0] = {}): Promise<string> {
  await store.saveOpportunity(testOpportunity({ id: 'driver', title: 'Driver', shifts: [], flexible: true }));
  const intent = testSignUp({ shiftIds: [], availability: ['saturday-morning'], person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false }, ...changes }, { opportunityId: 'driver', phoneHash: `phone ${name}`, emailHash: `email ${name}`, manageTokenHash: `link ${name}`, reference: `R-${name}` });
  await store.signUp(intent);
  return (await store.readOwnSignUp(`link ${name}`))?.id ?? '';
}

/** A place in `sat-am` is asked of somebody. */
export function offerTo(store: Store, signUpId: string, link: FreshLink, changes: Partial<NewOffer> = {}): Promise<string> {
  const offer: NewOffer = { siteId: 'gronlia', signUpId, shift: { opportunityId: 'cafe-host', shiftId: 'sat-am' }, first: 'direct', now: NOW, expires: OFFER_ENDS, link, ...changes };
  return store.write((_database, connection) => Promise.resolve(makeOffer(connection, offer)));
}
