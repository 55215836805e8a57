import type { HelpPoint, HelpRequestStatus } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import type { StoredHelpPoint, StoredHelpRequest } from '../store/help-store.ts';

/** A help point as anybody may read it. */
export function publicHelpPoint({ siteId: id, state, ...point }: StoredHelpPoint): HelpPoint {
  return { ...point, id, status: state === 'open' ? 'open' : 'closed' };
}

/** One that anybody may know of. */
export async function helpPointOf({ store }: Pick<Backend, 'store'>, siteId: string): Promise<StoredHelpPoint> {
  const found = await store.readHelpPoint(siteId);
  if (found === undefined || found.state === 'draft') throw new ProblemError('not-found', 'One cannot ask for help at this site.');
  return found;
}

/** What the holder of a status link sees: nothing of how anybody is reached, and of another request that it is the same as only that there is one. */
export function helpStatusOf({ reference, state, known, answer, request: { what, when }, sent, answerBy, deleteAfter }: StoredHelpRequest, { contact }: Pick<StoredHelpPoint, 'contact'>): HelpRequestStatus {
  return { reference, status: state, ...(known && { known }), ...(answer !== undefined && { answer }), what, when, sent, ...(answerBy !== undefined && { answerBy }), contact, deleteAfter };
}
