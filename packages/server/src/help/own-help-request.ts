import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { HelpWithdrawal, StoredHelpPoint, StoredHelpRequest } from '../store/help-store.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';

/** A request and where it was asked for. */
export interface OwnHelpRequest {
  own: StoredHelpRequest;
  point: StoredHelpPoint;
}

/** Wrong, old, withdrawn, of another site: all alike. */
const nothing = (): ProblemError => new ProblemError('not-found', 'No request has this link.');

/** Counted before anything is looked up. */
export function admitLook({ limits }: Pick<Backend, 'limits'>, ip: string): void {
  const wait = limits.waitOfPlace(ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
}

/** What a status link leads to. Looking changes nothing. */
export async function readOwnHelpRequest(backend: Backend, token: string, siteId?: string): Promise<OwnHelpRequest> {
  const own = await backend.store.readHelpRequestByLink(hashToken(token));
  if (own === undefined || (siteId !== undefined && own.siteId !== siteId)) throw nothing();
  // Also where one cannot ask any more: what was asked before is still told.
  const point = await backend.store.readHelpPoint(own.siteId);
  if (point === undefined) throw nothing();
  return { own, point };
}

/** Everything about it goes at once. @param answer what a program is answered that withdraws it */
export async function withdrawOwnHelpRequest(backend: Backend, token: string, point: StoredHelpPoint, answer?: HelpWithdrawal['answer']): Promise<void> {
  const by = { now: timeOfDay(backend.now()), coordinator: coordinatorOf(point), ...(answer && { answer }) };
  if (!(await backend.store.withdrawHelpRequest(hashToken(token), by))) throw nothing();
}
