import { admitLook, readOwnHelpRequest, withdrawOwnHelpRequest } from '../help/own-help-request.ts';
import { createAskForHelp } from '../help/ask-for-help.ts';
import { checkHelpRequest } from '../help/check-help-request.ts';
import { helpPointOf, helpStatusOf, publicHelpPoint } from '../help/public-help-point.ts';
import type { Backend } from '../petitions/backend.ts';
import { ready } from '../petitions/petition-reader.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint, fingerprintChecked } from '../secrets/fingerprint.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { StoredHelpPoint } from '../store/help-store.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { checkId } from './admin.ts';
import type { HelpPointEdit } from './help-body.ts';
import { idempotencyKey } from './origins.ts';
import { sendReady } from './read-petition.ts';
import type { Signing } from './sign-petition.ts';

async function keepPoint({ store }: Backend, siteId: string, edit: HelpPointEdit): Promise<StoredHelpPoint> {
  if ((await store.readSite(siteId)) === undefined) throw new ProblemError('not-found', 'There is no such site. Open it first.');
  const point = { ...edit, siteId };
  await store.saveHelpPoint(point);
  return point;
}

type Handlers = Pick<ApiHandlers, 'readHelpPoint' | 'askForHelp' | 'readHelpRequest' | 'withdrawHelpRequest' | 'saveHelpPoint'>;

/** Asking for help, and what became of it. */
export function helpHandlers(backend: Backend, { once }: Pick<Signing, 'once'>): Handlers {
  const ask = createAskForHelp(backend);
  return {
    readHelpPoint: async ({ params, request, reply }) => sendReady(ready(publicHelpPoint(await helpPointOf(backend, params.id))), request, reply),

    async askForHelp({ params: { id }, request, body }) {
      const key = idempotencyKey(request);
      const checked = checkHelpRequest(body, backend.now());
      if (!checked.ok) throw new ProblemError('invalid-input', 'Something in this request has to be said, or said otherwise.', { errors: checked.errors });
      const { formToken: _token, ...content } = checked.value;
      return ask({ siteId: id, idempotencyKey: key, fingerprint: fingerprintChecked(`help ${id}`, content), sent: checked.value, ip: request.ip });
    },

    async readHelpRequest({ params: { token }, request, reply }) {
      admitLook(backend, request.ip);
      reply.header('cache-control', 'no-store');
      const { own, point } = await readOwnHelpRequest(backend, token);
      return helpStatusOf(own, point);
    },

    async withdrawHelpRequest({ params: { token }, request, body }) {
      admitLook(backend, request.ip);
      const intent = { key: idempotencyKey(request), fingerprint: fingerprint(`help withdrawals ${hashToken(token)}`, body) };
      await once(intent, async () => {
        const { point } = await readOwnHelpRequest(backend, token);
        const answer = { status: 200, body: {} };
        await withdrawOwnHelpRequest(backend, token, point, { ...intent, status: answer.status, body: JSON.stringify(answer.body) });
        return answer;
      });
      return { status: 'withdrawn' };
    },

    saveHelpPoint: async ({ params, body }) => keepPoint(backend, checkId(params.id), body as HelpPointEdit),
  };
}
