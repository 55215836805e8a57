import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { Offer, OfferResponse, OfferStatus } from '../../model/offer.ts';
import type { OfferBox } from '../../ports/offer-box.ts';
import { isAnswered, shownOffer } from '../../model/offer-fault.ts';
import { checkOfferResponse } from '../answer/check-offer-response.ts';
import { createAnswering } from './obey.ts';

/** The offer, and how its backend behaves; for stories, tests and demonstrations. */
export interface MemoryOfferOptions {
  /** Not checked against the schema: it comes from code. Its `place` is shown once it is accepted. */
  offer: Offer;
  /** The token of its link; every other one is none. */
  token: string;
  src?: string;
  /** Milliseconds since 1970, in place of the clock. */
  now?: () => number;
  /** Everything is rejected with this and nothing done, until an update takes it away (`fail: undefined`). */
  fail?: DugnadError | ErrorCode | undefined;
  /** What is answered is done, but the answer to it is lost with this. */
  failAfter?: DugnadError | ErrorCode | undefined;
  /** Every answer waits for this. */
  wait?: Promise<unknown> | undefined;
}

/** A box that can be changed from outside and looked into. */
export interface MemoryOfferBox extends OfferBox {
  update(changes: Partial<MemoryOfferOptions>): void;
  /** Everything that was answered, the repeated and the refused too, with its key. */
  readonly sent: readonly { token: string; response: OfferResponse; idempotencyKey: string }[];
  /** The answers that changed something. */
  readonly kept: readonly OfferResponse['answer'][];
}

function statusAfter({ first }: Offer, { answer }: OfferResponse): OfferStatus {
  if (answer === 'accept') return first === 'direct' ? 'accepted' : 'to-confirm';
  return answer === 'decline' ? 'declined' : 'call-me';
}

/** One offer in memory: no request, and no chance. */
export function createMemoryOfferBox(options: MemoryOfferOptions): MemoryOfferBox {
  let state = options;
  const { src = 'memory:' } = options;
  const sent: { token: string; response: OfferResponse; idempotencyKey: string }[] = [];
  const kept: OfferResponse['answer'][] = [];
  const keys = new Map<string, string>();
  const answer = createAnswering(src, () => state);
  function find(token: string): Offer {
    if (token !== state.token) throw new DugnadError('not-found', 'No offer has this link.', { src });
    return state.offer;
  }
  function take(token: string, response: OfferResponse, key: string): Offer {
    sent.push({ token, response, idempotencyKey: key });
    const offer = find(token);
    const { answer: said } = checkOfferResponse(offer.status, response);
    const before = keys.get(key);
    if (before !== undefined && before !== said) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.', { src });
    keys.set(key, said);
    if (isAnswered(offer.status, said) || before !== undefined) return shownOffer(offer);
    kept.push(said);
    state = { ...state, offer: { ...offer, status: statusAfter(offer, response), answered: new Date((state.now ?? Date.now)()).toISOString() } };
    return shownOffer(state.offer);
  }
  return {
    src,
    sent,
    kept,
    update(changes) {
      state = { ...state, ...changes };
    },
    read: (token, how) => answer(() => shownOffer(find(token)), how),
    respond: (token, response, how) => answer(() => take(token, response, how.idempotencyKey), how, true),
  };
}
