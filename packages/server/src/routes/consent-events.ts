import type { ConsentRecord } from '@dugnad/client/model';
import { hashesElsewhere, wrongNotices, wrongRecords } from '../consents/check-choices.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import type { ProblemDetail } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import type { SiteChoices } from '../store/consents/keep-choices.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import type { ConsentEvents } from './bodies.ts';
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

function refuse(errors: readonly ProblemDetail[]): void {
  if (errors.length > 0) throw new ProblemError('invalid-input', 'A record and what was shown do not belong together.', { errors: errors.slice(0, 50) });
}

const DAY_MS = 86_400_000;

/** Only what can be proven is kept: each record beside the very text that it points at. */
async function keepProven(backend: Backend, siteId: string, choices: SiteChoices): Promise<void> {
  refuse(wrongNotices(choices.notices));
  refuse(wrongRecords(choices, await backend.records.readSiteNotices(hashesElsewhere(choices))));
  const time = backend.now();
  const outcome = await backend.records.keepConsentEvents(siteId, choices, timeOfDay(time));
  if (outcome === 'notice-unknown') refuse(choices.records.map((_, index) => ({ pointer: `/records/${index}/noticeHash`, code: 'notice-unknown' })));
  if (outcome === 'too-many-notices') throw new ProblemError('too-many-requests', 'This site has shown too many new texts today.', { retryAfter: Math.ceil((DAY_MS - (time % DAY_MS)) / 1000) });
}

/** Keeps what visitors chose at a site's own question, with what they were shown. Both are only ever added to. */
export function consentEventHandlers(backend: Backend, { once }: Signing): Pick<ApiHandlers, 'keepConsentEvents'> {
  return {
    async keepConsentEvents({ request, body }) {
      const key = idempotencyKey(request);
      const wait = backend.limits.waitOfPlace(request.ip);
      if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter: wait });
      const { records, notices } = body as ConsentEvents;
      const siteId = await siteOf(backend, request.headers.origin, records);
      const { body: answer } = await once({ key, fingerprint: fingerprint('consent-events', { records, notices }) }, async () => {
        await keepProven(backend, siteId, { records, notices });
        return { status: 202, body: { kept: records.length } };
      });
      return answer;
    },
  };
}
