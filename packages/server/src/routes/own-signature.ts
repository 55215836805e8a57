import type { ConsentRecord, OwnSignature, Visibility } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { ApiHandlers, ApiRequest } from './add-api-routes.ts';
import { idempotencyKey } from './origins.ts';
import { describeSignature } from '../signing/describe-signature.ts';
import type { Signing } from './sign-petition.ts';

function found(signature: OwnSignature | undefined): OwnSignature {
  if (signature === undefined) throw new ProblemError('not-found', 'No signature has this link.');
  return signature;
}

/** A way to be shown that the petition does not offer is not taken. */
export async function changeVisibility(backend: Backend, tokenHash: string, visibility: Visibility): Promise<OwnSignature> {
  const own = found(await backend.store.readOwnSignature(tokenHash));
  const petition = await backend.readStored(own.petitionId);
  if (visibility !== 'hidden' && petition?.ask.visibility.includes(visibility) !== true) {
    throw new ProblemError('invalid-input', 'This petition does not show names in this way.', { errors: [{ pointer: '/visibility', code: 'not-offered' }] });
  }
  return found(await backend.store.changeVisibility(tokenHash, visibility, timeOfDay(backend.now())));
}

export async function withdrawSignature(backend: Backend, tokenHash: string, consent?: ConsentRecord): Promise<OwnSignature> {
  const now = timeOfDay(backend.now());
  const record = consent === undefined ? undefined : { ...consent, at: { ...consent.at, server: now } };
  return found(await backend.store.withdraw(tokenHash, record, now));
}

/** What the holder of a personal link may do. What a repeated request is answered with is read afresh: nothing of a person is kept twice. */
export function ownSignatureHandlers(backend: Backend, { once }: Signing): Pick<ApiHandlers, 'readSignature' | 'readReceipt' | 'changeSignature' | 'withdrawSignature'> {
  async function write({ request, params, body }: ApiRequest, act: string, run: (tokenHash: string) => Promise<OwnSignature>): Promise<OwnSignature> {
    const tokenHash = hashToken(params.token);
    const intent = { key: idempotencyKey(request), fingerprint: fingerprint(`${act} ${tokenHash}`, body) };
    await once(intent, async () => {
      await run(tokenHash);
      return { status: 200, body: {} };
    });
    return found(await backend.store.readOwnSignature(tokenHash));
  }

  return {
    async readSignature({ params, reply }) {
      reply.header('cache-control', 'no-store');
      return found(await backend.store.readOwnSignature(hashToken(params.token)));
    },
    async readReceipt({ params: { token }, reply }) {
      const own = found(await backend.store.readOwnSignature(hashToken(token)));
      const shown = await backend.readPublic(own.petitionId);
      if (shown === undefined) throw new ProblemError('not-found', 'No signature has this link.');
      reply.headers({ 'cache-control': 'no-store', 'content-disposition': `attachment; filename="receipt-${own.reference}.jsonld"` });
      return describeSignature(backend, shown.petition, own.consents, token);
    },
    changeSignature: async (asked) => write(asked, 'changes', (hash) => changeVisibility(backend, hash, (asked.body as { visibility: Visibility }).visibility)),
    withdrawSignature: async (asked) => write(asked, 'withdrawals', (hash) => withdrawSignature(backend, hash, (asked.body as { consent?: ConsentRecord }).consent)),
  };
}
