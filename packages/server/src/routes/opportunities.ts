import type { SignUpRequest } from '@dugnad/client/model';
import * as v from 'valibot';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprintChecked } from '../secrets/fingerprint.ts';
import { createSignUps } from '../volunteering/sign-up.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { IdSchema } from './bodies.ts';
import { idempotencyKey } from './origins.ts';
import { sendReady } from './read-petition.ts';

/** More sites than a page shows at once would be a way to keep the database busy. */
const MOST_SITES = 20;

const SitesSchema = v.pipe(v.array(IdSchema), v.maxLength(MOST_SITES));

/** The sites that a list is asked of: `?site=a&site=b`. */
function sitesOf(query: unknown): string[] {
  const { site = [] } = query as { site?: string | string[] };
  const checked = v.safeParse(SitesSchema, [site].flat());
  if (checked.success) return checked.output;
  throw new ProblemError('invalid-input', `Name up to ${MOST_SITES} sites by their identifiers: ?site=gronlia&site=nabolag.`, { errors: [{ pointer: '/query/site', code: 'invalid' }] });
}

/** What there is to help with, and signing up for it. */
export function opportunityHandlers(backend: Backend): Pick<ApiHandlers, 'listOpportunities' | 'readOpportunity' | 'signUp'> {
  const signUp = createSignUps(backend);
  return {
    listOpportunities: async ({ request, reply }) => sendReady(await backend.listPublicOpportunities(sitesOf(request.query)), request, reply),

    async readOpportunity({ params, request, reply }) {
      const answer = await backend.readPublicOpportunity(params.id);
      if (answer === undefined) throw new ProblemError('not-found', 'There is no such opportunity.');
      return sendReady(answer, request, reply);
    },

    async signUp({ params: { id }, request, body }) {
      const asked = body as SignUpRequest;
      const { formToken: _token, ...content } = asked;
      return signUp({ opportunityId: id, idempotencyKey: idempotencyKey(request), fingerprint: fingerprintChecked(`sign-ups ${id}`, content), signUp: asked, ip: request.ip });
    },
  };
}
