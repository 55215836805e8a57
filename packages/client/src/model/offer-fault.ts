import type { Offer, OfferResponse, OfferStatus } from './offer.ts';

/** What an answer makes of an offer: the same again is the same. */
const SAME: Readonly<Record<OfferResponse['answer'], readonly OfferStatus[]>> = { 'accept': ['accepted', 'to-confirm'], 'decline': ['declined'], 'call-me': ['call-me'] };

/**
 * Why an answer is not taken: `expired`, `full`, `gone`, or `answered` where another answer came first. Nothing where it is taken, or has been before.
 * Whoever wanted to talk first may still say yes or no.
 */
export function offerFault(status: OfferStatus, answer: OfferResponse['answer']): 'expired' | 'full' | 'gone' | 'answered' | undefined {
  if (status === 'expired' || status === 'full' || status === 'gone') return status;
  return status === 'open' || status === 'call-me' || SAME[answer].includes(status) ? undefined : 'answered';
}

/** Whether this answer has been given before. */
export const isAnswered = (status: OfferStatus, answer: OfferResponse['answer']): boolean => SAME[answer].includes(status);

/** What may be shown of it: nobody is told a door before it is theirs to go to. */
export function shownOffer({ place, ...offer }: Offer): Offer {
  return { ...offer, ...(offer.status === 'accepted' && place && { place }) };
}
