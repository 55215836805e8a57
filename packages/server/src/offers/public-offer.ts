import { momentOf, shownOffer, type Offer } from '@dugnad/client/model';
import { formatZoned, isTimeZone } from '@dugnad/client/time';
import type { OfferWords, StoredOffer } from '../store/offer-store.ts';
import type { OpportunityStore, StoredOpportunity } from '../store/opportunity-store.ts';
import { coarsePlace } from './coarse-place.ts';

type Given<All> = { [Name in keyof All]?: Exclude<All[Name], undefined> };

/** What is there, without what is not. */
function given<All extends object>(all: All): Given<All> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Given<All>;
}

/** What is said of a place in a shift. */
function wordsOfShift(opportunity: StoredOpportunity, shiftId: string): OfferWords | undefined {
  const shift = opportunity.shifts.find(({ id }) => id === shiftId);
  if (!shift) return undefined;
  const { title, description, organiser, contact, rules, concernContact, controller, mode } = opportunity;
  const place = mode === 'online' ? undefined : (shift.place ?? opportunity.place);
  const known = given({ description: shift.role ?? description, where: place && coarsePlace(place), place, rules, concernContact });
  return { task: title, start: shift.start, end: shift.end, organiser, contact, controller, ...known };
}

/** What it says, from its shift or in its own words; nothing where the shift is there no more. */
export async function offerWords({ shift, words }: Pick<StoredOffer, 'shift' | 'words'>, opportunities: Pick<OpportunityStore, 'readOpportunity'>): Promise<OfferWords | undefined> {
  if (!shift) return words;
  const opportunity = await opportunities.readOpportunity(shift.opportunityId);
  return opportunity && wordsOfShift(opportunity, shift.shiftId);
}

/** By the clock of what is asked; without one, as it is. */
export function momentOfOffer(moment: string, { start = '' }: Pick<OfferWords, 'start'>): string {
  const zone = /\[([^\]]+)\]/.exec(start)?.[1];
  return zone !== undefined && isTimeZone(zone) ? formatZoned(momentOf(moment), zone) : moment;
}

/** As whoever has the link may see it. `clock`: a moment by whose clock its own are told. */
export function publicOffer({ status, first, expires, answered, heldUntil }: StoredOffer, words: OfferWords, ownUrl: string | undefined, clock = words.start): Offer {
  const told = (moment: string): string => momentOfOffer(moment, { start: clock });
  const hasOwn = status === 'accepted' || status === 'to-confirm';
  return shownOffer({
    ...words, status, first, expires: told(expires),
    ...(answered !== undefined && { answered: told(answered) }), ...(heldUntil !== undefined && { heldUntil: told(heldUntil) }), ...(hasOwn && ownUrl !== undefined && { ownUrl }),
  });
}
