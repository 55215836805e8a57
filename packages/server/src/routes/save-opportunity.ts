import { checkRound } from '../opportunities/check-round.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { checkId } from './admin.ts';
import type { OpportunityEdit } from './opportunity-body.ts';

/** Keeps an edit, which takes nobody's place away; an opportunity never moves to another site. */
async function keepOpportunity(backend: Backend, id: string, { shifts, talks, ...edit }: OpportunityEdit): Promise<StoredOpportunity> {
  if ((await backend.store.readSite(edit.siteId)) === undefined) throw new ProblemError('invalid-input', 'There is no such site. Open it first.', { errors: [{ pointer: '/siteId', code: 'not-found' }] });
  const before = await backend.store.readOpportunity(id);
  if (before !== undefined && before.siteId !== edit.siteId) throw new ProblemError('invalid-input', 'An opportunity stays with its site.', { errors: [{ pointer: '/siteId', code: 'changed' }] });
  await checkRound(edit, (round) => backend.store.readRound(round));
  const kept = await backend.store.saveOpportunity({ ...edit, id, shifts: shifts.map((shift) => ({ ...shift, taken: 0 })), talks: talks.map((talk) => ({ ...talk, taken: 0 })) });
  backend.forgetOpportunity(kept);
  return kept;
}

/** What whoever runs the server does with the server's own token. Saving the same twice is the same success, so no key is asked for. */
export function saveOpportunityHandlers(backend: Backend): Pick<ApiHandlers, 'saveOpportunity'> {
  return { saveOpportunity: async ({ params, body }) => keepOpportunity(backend, checkId(params.id), body as OpportunityEdit) };
}
