import type { ConsentRecord } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { idempotencyKey } from './origins.ts';
import type { Signing } from './sign-petition.ts';

/** From a page of this server the record's own word counts; or it is plain, where there is one association alone. */
async function siteOfOwnPage(backend: Backend, said: string): Promise<string | undefined> {
  const named = (await backend.readOrigins()).get(said);
  if (named !== undefined) return named;
  const [only, ...others] = await backend.store.listSites();
  return others.length === 0 ? only?.id : undefined;
}

/** The record says where it was made; a browser's own word goes before it. */
async function siteOf(backend: Backend, origin: string | undefined, [first]: readonly ConsentRecord[]): Promise<string> {
  const said = first?.origin ?? '';
  const from = origin ?? said;
  const isOwn = from === new URL(backend.publicUrl()).origin;
  const site = (await backend.readOrigins()).get(from) ?? (isOwn ? await siteOfOwnPage(backend, said) : undefined);
  if (site === undefined) throw new ProblemError('origin-refused', 'The origin of this page is not on the list of any site.');
  return site;
}

/** Keeps what visitors chose at a site's own question. Records are only ever added. */
export function consentEventHandlers(backend: Backend, { once }: Signing): Pick<ApiHandlers, 'keepConsentEvents'> {
  return {
    async keepConsentEvents({ request, body }) {
      const key = idempotencyKey(request);
      const wait = backend.limits.waitOfPlace(request.ip);
      if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter: wait });
      const { records } = body as { records: ConsentRecord[] };
      const siteId = await siteOf(backend, request.headers.origin, records);
      const now = timeOfDay(backend.now());
      const stamped = records.map((record) => ({ ...record, at: { ...record.at, server: now } }));
      const { body: answer } = await once({ key, fingerprint: fingerprint('consent-events', records) }, async () => {
        await backend.records.keepConsentEvents(siteId, stamped, now);
        return { status: 202, body: { kept: records.length } };
      });
      return answer;
    },
  };
}
