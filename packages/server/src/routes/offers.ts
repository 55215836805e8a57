import type { OfferResponse } from '@dugnad/client/model';
import { answerOffer, readOffer } from '../offers/answer-offer.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { idempotencyKey } from './origins.ts';
import type { Signing } from './sign-petition.ts';

/** What the holder of the link of an offer sees and says. What a repeated answer is answered with is read afresh. */
export function offerHandlers(backend: Backend, { once }: Signing): Pick<ApiHandlers, 'readOffer' | 'respondToOffer'> {
  return {
    async readOffer({ params, reply }) {
      reply.header('cache-control', 'no-store');
      return (await readOffer(backend, params.token)).offer;
    },

    async respondToOffer({ request, params: { token }, body }) {
      const key = idempotencyKey(request);
      const wait = backend.limits.waitOfPlace(request.ip);
      if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
      await once({ key, fingerprint: fingerprint(`responses ${hashToken(token)}`, body) }, async () => {
        await answerOffer(backend, token, body as OfferResponse);
        return { status: 200, body: {} };
      });
      return (await readOffer(backend, token)).offer;
    },
  };
}
