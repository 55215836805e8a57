import type { FirstStep } from '@dugnad/client/model';

/** What became of an offer by what people did; the rest is found out when it is read. */
export type OfferState = 'open' | 'call-me' | 'accepted' | 'declined' | 'taken-back';

export interface OfferTables {
  offers: OfferRow;
}

/** One person is asked one thing. */
export interface OfferRow {
  id: string;
  site_id: string;
  /** By which sign-up the association knows the person. */
  sign_up_id: string;
  token_hash: string;
  /** A place in a shift, of which all words are read anew; both or neither. */
  opportunity_id: string | null;
  shift_id: string | null;
  /** The need that it comes from. */
  help_request_id: string | null;
  /** Its own words, as JSON, where it is of no shift. */
  data: string | null;
  /** What a yes is, as it was decided when it was made. */
  first: FirstStep;
  state: OfferState;
  offered_at: string;
  expires: string;
  answered_at: string | null;
  /** The sign-up that a yes has made. */
  given_sign_up_id: string | null;
}
