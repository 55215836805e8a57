import type { FilledForm, OwnDone, OwnSignUp, PageData } from '@dugnad/client/hosted';
import type { FieldError } from '@dugnad/client/errors';
import { SignUpSchema } from '@dugnad/client/model';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { keepFormToken } from '../secrets/form-token.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import { checkBody } from '../signing/check-signature.ts';
import { talkRowId } from '../store/opportunities/talk-row.ts';
import type { Coordinator, OfferAnswered, SignUpChange, StoredSignUp } from '../store/opportunity-store.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';
import { ownComing } from '../volunteering/own-coming.ts';
import { ownOffer } from '../volunteering/own-offer.ts';
import { ownShifts } from '../volunteering/own-shifts.ts';
import { roundAfterShift } from '../volunteering/round-after-shift.ts';
import { toldPromise } from '../volunteering/told-promise.ts';
import { volunteerHashes } from '../volunteering/volunteer-hashes.ts';
import { writeOwnCalendar } from '../volunteering/write-own-calendar.ts';
import type { HelpVisit } from './help-visit.ts';
import type { Drawn } from './page-sender.ts';
import { askAgain, sentToken } from './sent-token.ts';

type Wrong = Pick<PageData['sign-up'], 'errors' | 'filled' | 'again'>;
/** On to the page with its word, or to that of what is gone; or the page again. */
export type Acted = { done: OwnDone | 'withdrawn' } | Drawn<'sign-up'>;

/** What the boxes of what can be cancelled are called, with an identifier behind it; and the row that it names. */
const BOXES: readonly (readonly [name: string, rowOf: (id: string) => string])[] = [['shift-', (id) => id], ['talk-', talkRowId]];
const LATE_HOURS = 24;
const OFFER_DONE: Readonly<Record<OfferAnswered, OwnDone>> = { taken: 'taken', held: 'offer-held', called: 'called', declined: 'declined', gone: 'offer-gone' };

const tokenOf = ({ request }: HelpVisit): string => (request.params as { token: string }).token;
const filledIn = ({ request }: HelpVisit): FilledForm => request.body as FilledForm;
const formOf = (visit: HelpVisit): string => `own ${hashToken(tokenOf(visit))}`;
const actBy = (backend: Backend, { stored }: HelpVisit): { now: string; coordinator: Coordinator } => ({ now: timeOfDay(backend.now()), coordinator: coordinatorOf(stored) });

/** Wrong, old, erased, of another opportunity: all alike. */
function nothing(): ProblemError {
  return new ProblemError('not-found', 'No sign-up has this link.');
}

/** Counted before anything is looked up. */
function admitAct({ limits }: Backend, { request: { ip } }: HelpVisit): void {
  const wait = limits.waitOfPlace(ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
}

async function findOwn(backend: Backend, visit: HelpVisit): Promise<StoredSignUp> {
  const own = await backend.store.readOwnSignUp(hashToken(tokenOf(visit)));
  if (own === undefined || own.opportunityId !== visit.stored.id) throw nothing();
  return own;
}

function shownSignUp(own: StoredSignUp, { stored, now }: HelpVisit): OwnSignUp {
  const { reference, person, guardian, guardianAnswer, message, signed, answerBy, deleteAfter, needs } = own;
  const all = ownShifts(own, stored, now);
  const shifts = all.map(({ isDouble: _double, ...shift }) => shift);
  return { reference, person, ...(guardian && { guardian }), ...(guardianAnswer && { guardianAnswer }), ...(message !== undefined && { message }), ...(own.sameDay && { sameDay: true }), ...(own.isQuiet && { isQuiet: true }), signed, ...toldPromise(answerBy, all, stored), deleteAfter, ...(needs && { needs }), shifts };
}

async function draw(backend: Backend, visit: HelpVisit, own: StoredSignUp, more: Wrong & { done?: OwnDone } = {}): Promise<Drawn<'sign-up'>> {
  const { site, opportunity, now, stored } = visit;
  const signUp = shownSignUp(own, visit);
  const calendarUrl = `${backend.publicUrl()}/embed/volunteer/${site.id}/${stored.id}/sign-up/${tokenOf(visit)}/times.ics`;
  const feedback = await roundAfterShift(backend.store, own, stored, now);
  const hasMine = signUp.shifts.some(({ status }) => status === 'confirmed');
  return { name: 'sign-up', data: { site, opportunity, now, signUp, formToken: keepFormToken(backend.secret, formOf(visit), sentToken(visit), now), ...(hasMine && { calendarUrl }), ...(feedback !== undefined && { feedback }), ...more } };
}

const DONE: readonly OwnDone[] = ['cancelled', 'changed', 'coming', 'needs-gone', 'taken', 'offer-held', 'called', 'declined', 'offer-gone'];

function doneOf(text: unknown): { done?: OwnDone } {
  const done = DONE.find((one) => one === text);
  return done === undefined ? {} : { done };
}

/** A volunteer's own page. Looking changes nothing: machines open links too. */
export async function ownSignUpPage(backend: Backend, visit: HelpVisit): Promise<Drawn<'sign-up'>> {
  return draw(backend, visit, await findOwn(backend, visit), doneOf((visit.request.query as { done?: unknown }).done));
}

/** The confirmed times as a file; where there are none, there is none. */
export async function ownCalendar(backend: Backend, visit: HelpVisit): Promise<{ reference: string; text: string }> {
  const own = await findOwn(backend, visit);
  const { reference, language } = own;
  const text = writeOwnCalendar({ reference, shifts: ownShifts(own, visit.stored, visit.now), opportunity: visit.stored, language, now: visit.now });
  if (text === undefined) throw nothing();
  return { reference, text };
}

type Act = (backend: Backend, visit: HelpVisit, own: StoredSignUp) => Promise<{ done: OwnDone | 'withdrawn' } | Wrong>;

const wrong = (visit: HelpVisit, errors: FieldError[]): Wrong => ({ errors, filled: filledIn(visit) });
const missing = (pointer: string): FieldError[] => [{ pointer, code: 'missing' }];

/** No shift has a blank in it: a talk is named as one alone. */
function tickedRows(filled: FilledForm): string[] {
  const ticked = Object.keys(filled).filter((name) => filled[name] !== '');
  return BOXES.flatMap(([box, rowOf]) => ticked.filter((name) => name.startsWith(box)).map((name) => rowOf(name.slice(box.length))));
}

async function letGo(backend: Backend, visit: HelpVisit, shiftIds: readonly string[]): Promise<{ done: OwnDone }> {
  const cancelled = await backend.store.cancelShifts(hashToken(tokenOf(visit)), shiftIds, { ...actBy(backend, visit), lateHours: visit.stored.lateHours ?? LATE_HOURS });
  if (cancelled === undefined) throw nothing();
  return { done: 'cancelled' };
}

/** What was ticked, and nothing else. */
const cancel: Act = async (backend, visit) => {
  const shiftIds = tickedRows(filledIn(visit));
  return shiftIds.length === 0 ? wrong(visit, missing('/shiftIds')) : letGo(backend, visit, shiftIds);
};

/** Whoever wants no calls any more is not called: that they once asked for one is forgotten. */
function changeOf(filled: FilledForm, { person: { phone: _phone, email: _email, preferred, ...person }, language }: StoredSignUp): { value: SignUpChange } | { errors: FieldError[] } {
  const noCalls = (filled['noCalls'] ?? '') !== '';
  const given = (name: string): Record<string, string> => ((filled[name] ?? '').trim() === '' ? {} : { [name]: filled[name] ?? '' });
  const way = preferred === undefined || (noCalls && preferred === 'call') ? {} : { preferred };
  const checked = checkBody(SignUpSchema, { person: { ...person, ...way, noCalls, ...given('phone'), ...given('email') }, ...given('message'), language });
  if (!checked.ok) return { errors: checked.errors };
  const { person: changed, message } = checked.value;
  return { value: { person: changed, ...(message !== undefined && { message }) } };
}

const change: Act = async (backend, visit, own) => {
  const asked = changeOf(filledIn(visit), own);
  if ('errors' in asked) return wrong(visit, asked.errors);
  const wanted = { ...asked.value, ...volunteerHashes(backend.secret, asked.value.person, visit.stored) };
  if (!(await backend.store.changeSignUp(hashToken(tokenOf(visit)), wanted, actBy(backend, visit)))) throw nothing();
  return { done: 'changed' };
};

/** One of the three answers, and nothing that a machine presses by itself: none is chosen beforehand. */
const answerOffer: Act = async (backend, visit) => {
  const said = ownOffer(filledIn(visit));
  if (said === undefined) return wrong(visit, missing('/answer'));
  const answered = await backend.store.answerOffer(hashToken(tokenOf(visit)), said.shiftId, said.answer, actBy(backend, visit));
  if (answered === undefined) throw nothing();
  return { done: OFFER_DONE[answered] };
};

/** Whether they come to what they were reminded of: who cannot has cancelled by that. */
const answerReminder: Act = async (backend, visit) => {
  const said = ownComing(filledIn(visit));
  if (said === undefined) return wrong(visit, missing('/coming'));
  if (said.answer === 'cannot') return letGo(backend, visit, [said.shiftId]);
  const isTheirs = await backend.store.sayComing(hashToken(tokenOf(visit)), said.shiftId, timeOfDay(backend.now()));
  if (isTheirs === undefined) throw nothing();
  return { done: isTheirs ? 'coming' : 'offer-gone' };
};

const remind: Act = async (backend, visit) => {
  if (!(await backend.store.wantSameDay(hashToken(tokenOf(visit)), (filledIn(visit)['sameDay'] ?? '') !== ''))) throw nothing();
  return { done: 'changed' };
};

async function wantMessages(backend: Backend, visit: HelpVisit, wants: boolean): Promise<{ done: OwnDone }> {
  if (!(await backend.store.wantGroupMessages(hashToken(tokenOf(visit)), wants, timeOfDay(backend.now())))) throw nothing();
  return { done: 'changed' };
}

const quiet: Act = async (backend, visit) => wantMessages(backend, visit, (filledIn(visit)['quiet'] ?? '') === '');

const forgetNeeds: Act = async (backend, visit) => {
  if ((filledIn(visit)['sureNeeds'] ?? '') === '') return wrong(visit, missing('/sureNeeds'));
  if (!(await backend.store.withdrawNeeds(hashToken(tokenOf(visit)), actBy(backend, visit)))) throw nothing();
  return { done: 'needs-gone' };
};

const withdraw: Act = async (backend, visit) => {
  if ((filledIn(visit)['sure'] ?? '') === '') return wrong(visit, missing('/sure'));
  if (!(await backend.store.withdrawSignUp(hashToken(tokenOf(visit)), actBy(backend, visit)))) throw nothing();
  return { done: 'withdrawn' };
};

const acts = new Map<string | undefined, Act>([['offer', answerOffer], ['coming', answerReminder], ['cancel', cancel], ['change', change], ['remind', remind], ['messages', quiet], ['needs', forgetNeeds], ['withdraw', withdraw]]);

/** Does what the button says. What comes faster than a person presses, or from a page that is none of ours, is asked for once more. */
export async function actOnSignUp(backend: Backend, visit: HelpVisit): Promise<Acted> {
  admitAct(backend, visit);
  const own = await findOwn(backend, visit);
  const filled = filledIn(visit);
  // The button of a mail program (RFC 8058) has seen no page of ours. It takes back no more than a box does.
  if (filled['List-Unsubscribe'] === 'One-Click') return wantMessages(backend, visit, false);
  const act = acts.get(filled['act']);
  if (act === undefined) throw new ProblemError('bad-request', 'The form has none of the buttons.');
  const again = askAgain(backend, formOf(visit), visit);
  if (again) return { ...(await draw(backend, visit, own, again)), status: 422 };
  const result = await act(backend, visit, own);
  if ('done' in result) {
    backend.forgetOpportunity(visit.stored);
    return result;
  }
  return { ...(await draw(backend, visit, own, result)), status: 422 };
}
