import { DugnadError } from '../../errors/errors.ts';
import type { FeedbackReceipt, FeedbackRoundInput } from '../../model/feedback.ts';
import type { FeedbackBox } from '../../ports/feedback-box.ts';
import { completeRound } from '../answer/complete-round.ts';
import { feedbackAddresses, type FeedbackAddresses } from './feedback-address.ts';
import { demand, requestJson, type Asking } from './request-json.ts';

export interface HttpFeedbackOptions extends Asking {
  /** `https://host/embed/feedback/<id>`, the page of the round; or its address in the API, `https://host/api/v1/feedback/<id>`. */
  src: string;
}

/** A round of feedback on a server that speaks our protocol. Nothing is asked before a method is called; no cookies go either way. */
export function createHttpFeedbackBox(options: HttpFeedbackOptions): FeedbackBox {
  const { src, page = globalThis } = options;
  const addresses = (): FeedbackAddresses => {
    const found = feedbackAddresses(src, page.document?.baseURI);
    if (found) return found;
    throw new DugnadError('invalid-address', `${src} is not the address of a round of feedback: write it whole, like https://host/embed/feedback/cafe-autumn.`, { src });
  };
  return {
    src,
    abilities: { counts: true },
    async readRound({ signal, refresh } = {}) {
      const href = addresses().round;
      return completeRound(demand<FeedbackRoundInput>(await requestJson({ href, signal, cache: refresh ? 'no-cache' : undefined }, options), 'questions', href));
    },
    async send(feedback, how) {
      const href = addresses().answers;
      return demand<FeedbackReceipt>(await requestJson({ href, body: feedback, ...how }, options), 'deleteAfter', href);
    },
  };
}
