import type { ConfirmationRequest, SignatureReceipt, SignatureRequest } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprintChecked } from '../secrets/fingerprint.ts';
import { signText } from '../secrets/make-secrets.ts';
import type { Answer, Intent } from '../signing/answer-once.ts';
import { confirmSignature, manageUrlOf } from '../signing/confirm.ts';
import type { Confirmed } from '../signing/confirm.ts';
import { createFlights } from '../signing/flights.ts';
import type { SigningRequest } from '../signing/sign.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { idempotencyKey } from './origins.ts';

/** The two things at work that the interface shares with the pages without script. */
export interface Signing {
  sign: (request: SigningRequest) => Promise<SignatureReceipt>;
  once: (intent: Intent, run: () => Promise<Answer>) => Promise<Answer>;
}

/** Signing and confirming. */
export function signPetitionHandlers(backend: Backend, { sign }: Signing): Pick<ApiHandlers, 'sign' | 'confirm'> {
  const fly = createFlights<Confirmed>();
  return {
    async sign({ params: { id }, request, body }) {
      const signature = body as SignatureRequest;
      const { formToken: _token, ...content } = signature;
      const key = idempotencyKey(request);
      return sign({ petitionId: id, idempotencyKey: key, fingerprint: fingerprintChecked(`signatures ${id}`, content), signature, ip: request.ip, suspicious: false });
    },

    async confirm({ request, body }) {
      const key = idempotencyKey(request);
      const wait = backend.limits.waitOfPlace(request.ip);
      if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
      const asked = body as ConfirmationRequest;
      // Keyed: six digits are soon guessed back from a plain hash.
      const intent = { key, fingerprint: signText(backend.secret, 'confirmation', JSON.stringify(asked)) };
      const confirmed = await fly(intent, () => confirmSignature(backend, asked, { intent }));
      return { reference: confirmed.reference, status: 'confirmed', manageUrl: manageUrlOf(backend.publicUrl(), confirmed) };
    },
  };
}
