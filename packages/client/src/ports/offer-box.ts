import type { Offer, OfferResponse } from '../model/offer.ts';
import type { ReadOptions } from './activity-source.ts';
import type { WriteOptions } from './petition-port.ts';

/**
 * Where offers lie that somebody answers by a link, without an account. The token of the link is all that is needed, and all that helps. All rejections
 * are `DugnadError`s: `not-found` for every token that is none; `not-open` with `expired`, `full`, `gone` or `answered` at `/answer` in `errors`.
 */
export interface OfferBox {
  /** The address behind it, if there is one. */
  readonly src?: string;
  /** What is asked, and where it stands. Changes nothing, however often. */
  read(token: string, options?: ReadOptions): Promise<Offer>;
  /** Resolves with the offer as it stands when the answer is kept for good. The same answer again is the same. */
  respond(token: string, response: OfferResponse, options: WriteOptions): Promise<Offer>;
}
