import type { FirstStep, Offer, OfferResponse, OfferStatus } from '@dugnad/client/model';
import type { OfferState } from './offers/offer-tables.ts';
import type { Coordinator, SignUpIntent } from './opportunity-store.ts';

/** What an offer says that is of no shift. */
export type OfferWords = Pick<Offer, 'task' | 'description' | 'start' | 'end' | 'when' | 'where' | 'place' | 'organiser' | 'contact' | 'concernContact' | 'rules' | 'controller'>;

/** A place in a shift. */
export interface OfferedShift {
  opportunityId: string;
  shiftId: string;
}

/** An offer as it stands now. */
export interface StoredOffer {
  id: string;
  siteId: string;
  /** Of the person who is asked. */
  signUpId: string;
  shift?: OfferedShift;
  /** What people did. */
  state: OfferState;
  helpRequestId?: string;
  words?: OfferWords;
  first: FirstStep;
  status: OfferStatus;
  offered: string;
  expires: string;
  answered?: string;
  heldUntil?: string;
}

/** What became of an answer. `refused`: why, and nothing was changed. */
export type OfferResponded = { kind: 'done' } | { kind: 'refused'; code: 'expired' | 'full' | 'gone' | 'answered' };

/** What an answer is kept with. */
export interface OfferAnswered {
  now: string;
  signUp?: SignUpIntent | undefined;
  coordinator?: Coordinator | undefined;
  helpToken?: string | undefined;
}

/** What one person asks of another. SQLite and PostgreSQL keep the same contract. */
export interface OfferStore {
  /** By the hash of the token of its link; changes nothing. */
  readOffer(tokenHash: string, now: string): Promise<StoredOffer | undefined>;
  /** By its identifier, for mails. */
  readOfferOf(id: string, now: string): Promise<StoredOffer | undefined>;
  /** Of a site, the oldest first. */
  listOffers(siteId: string, now: string): Promise<StoredOffer[]>;
  /**
   * Keeps an answer; the same again is the same. Nothing where nobody has this link.
   *
   * @param by.signUp what a yes to a place in a shift is kept as
   * @param by.coordinator who is told of an answer to an offer of no shift
   * @param by.helpToken of the status link of the request for help that it comes from: a yes has found somebody
   */
  respondToOffer(tokenHash: string, answer: OfferResponse['answer'], by: OfferAnswered): Promise<OfferResponded | undefined>;
}
