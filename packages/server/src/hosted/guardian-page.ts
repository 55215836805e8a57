import type { FilledForm, GuardianAnswer, GuardianDone, PageData } from '@dugnad/client/hosted';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { keepFormToken } from '../secrets/form-token.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { StoredSignUp } from '../store/opportunity-store.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';
import { freshLink } from '../volunteering/fresh-link.ts';
import { ownShifts } from '../volunteering/own-shifts.ts';
import type { HelpVisit } from './help-visit.ts';
import type { Drawn } from './page-sender.ts';
import { askAgain, sentToken } from './sent-token.ts';

type Young = StoredSignUp & { guardian: NonNullable<StoredSignUp['guardian']> };
type Wrong = Pick<PageData['guardian'], 'errors' | 'filled' | 'again'>;

const ANSWERS: readonly GuardianAnswer[] = ['yes', 'no'];
const DONE: readonly GuardianDone[] = ['yes', 'yes-held', 'no', 'gone'];

const tokenOf = ({ request }: HelpVisit): string => (request.params as { token: string }).token;
const formOf = (visit: HelpVisit): string => `guardian ${hashToken(tokenOf(visit))}`;
const filledIn = ({ request }: HelpVisit): FilledForm => request.body as FilledForm;

/** Wrong, old, erased, of another opportunity: all alike. */
const nothing = (): ProblemError => new ProblemError('not-found', 'Nobody is asked by this link.');

async function findYoung(backend: Backend, visit: HelpVisit): Promise<Young> {
  const own = await backend.store.readForGuardian(hashToken(tokenOf(visit)));
  if (own?.guardian === undefined || own.opportunityId !== visit.stored.id) throw nothing();
  return { ...own, guardian: own.guardian };
}

/** Of the young person no more than who they are and when: neither number, address nor words of theirs. */
function draw(backend: Backend, visit: HelpVisit, own: Young, more: Wrong & { done?: GuardianDone } = {}): Drawn<'guardian'> {
  const { site, opportunity, now, stored } = visit;
  const { person: { name }, guardian, guardianAnswer: answer, deleteAfter } = own;
  const shifts = ownShifts(own, stored, now).map(({ isDouble: _double, ...shift }) => shift);
  const signUp = { name, guardian: guardian.name, ...(answer && { answer }), shifts, deleteAfter };
  return { name: 'guardian', data: { site, opportunity, now, signUp, formToken: keepFormToken(backend.secret, formOf(visit), sentToken(visit), now), ...more } };
}

/** The page of a parent or guardian. Looking changes nothing: machines open links too. */
export async function guardianPage(backend: Backend, visit: HelpVisit): Promise<Drawn<'guardian'>> {
  const done = DONE.find((one) => one === (visit.request.query as { done?: unknown }).done);
  return draw(backend, visit, await findYoung(backend, visit), done === undefined ? {} : { done });
}

/** Takes the answer. What comes faster than a person presses, from a page that is none of ours, or without an answer, is asked for once more. */
export async function answerOfGuardian(backend: Backend, visit: HelpVisit): Promise<{ done: GuardianDone } | Drawn<'guardian'>> {
  const wait = backend.limits.waitOfPlace(visit.request.ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
  const own = await findYoung(backend, visit);
  const filled = filledIn(visit);
  if (filled['act'] !== 'guardian') throw new ProblemError('bad-request', 'The form has none of the buttons.');
  const again = askAgain(backend, formOf(visit), visit);
  if (again) return { ...draw(backend, visit, own, again), status: 422 };
  const answer = ANSWERS.find((one) => one === filled['answer']);
  if (answer === undefined) return { ...draw(backend, visit, own, { errors: [{ pointer: '/answer', code: 'missing' }] }), status: 422 };
  const done = await backend.store.answerAsGuardian(hashToken(tokenOf(visit)), answer, { now: timeOfDay(backend.now()), coordinator: coordinatorOf(visit.stored), link: freshLink() });
  if (done === undefined) throw nothing();
  backend.forgetOpportunity(visit.stored);
  return { done };
}
