import { randomUUID } from 'node:crypto';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { SignUpRequestSchema } from '@dugnad/client/model';
import type { SignUpReceipt, SignUpRequest } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { readFormToken } from '../secrets/form-token.ts';
import { checkBody } from '../signing/check-signature.ts';
import type { VolunteerRequest } from '../volunteering/sign-up.ts';
import { ageFromForm } from './age-from-form.ts';
import { chooseLanguages } from './choose-languages.ts';
import { formAgain, freshMarks, untaken } from './form-again.ts';
import { keyOf } from './form-key.ts';
import { declarationsFromForm } from './declarations-from-form.ts';
import { helpVisitOf } from './help-visit.ts';
import type { HelpVisit } from './help-visit.ts';
import { needsFromForm } from './needs-from-form.ts';
import type { Drawn } from './page-sender.ts';
import { faultsOf, signUpFromForm } from './sign-up-from-form.ts';

export type SignUp = (request: VolunteerRequest) => Promise<SignUpReceipt>;

type Wrong = Pick<PageData['opportunity'], 'errors' | 'failure' | 'retryAfter'> & { status: number };

/** What a person can put right on the page itself, or by pressing once more; anything else is a page of its own. */
const STAYS: ReadonlySet<string> = new Set(['not-open', 'too-many-requests', 'unavailable', 'in-progress', 'invalid-input']);

/** A token of a petition of the same name is none of this form: no identifier has a blank. */
const formOf = ({ opportunity: { id } }: Pick<HelpVisit, 'opportunity'>): string => `volunteer ${id}`;

const filledIn = ({ request }: Pick<HelpVisit, 'request'>): FilledForm => request.body as FilledForm;

/** The page with its form, empty. */
export function emptyHelpForm(backend: Backend, visit: HelpVisit): Drawn<'opportunity'> {
  const { site, opportunity, now } = visit;
  return { name: 'opportunity', data: { site, opportunity, now, ...freshMarks(backend, formOf(visit)) } };
}

/** The page again with everything that was typed, and with the places as they are now. */
async function signUpAgain(backend: Backend, { request, reply }: HelpVisit, { status, ...told }: Wrong): Promise<Drawn<'opportunity'>> {
  const visit = await helpVisitOf(backend, request, reply);
  const { site, opportunity, now } = visit;
  return { name: 'opportunity', status, data: { site, opportunity, now, ...formAgain(backend, formOf(visit), filledIn(visit)), ...told } };
}

function requestOf({ opportunity: { id }, request }: HelpVisit, signUp: SignUpRequest): VolunteerRequest {
  const { formToken: _token, ...fields } = filledIn({ request });
  const print = fingerprint(`page sign-ups ${id}`, fields);
  return { opportunityId: id, idempotencyKey: keyOf(fields['idempotencyKey'] ?? randomUUID(), print), fingerprint: print, signUp, ip: request.ip, meeting: 'join' };
}

/** What is wrong with what was sent, or the same checked. */
function check(backend: Backend, visit: HelpVisit): { wrong: Wrong } | { signUp: SignUpRequest } {
  const filled = filledIn(visit);
  const [language = 'en'] = chooseLanguages(filled['language'], visit.languages.join(','));
  const shown = { languages: [language], origin: new URL(backend.publicUrl()).origin, now: timeOfDay(backend.now()) };
  const sent = { ...signUpFromForm(filled, language, visit.stored.talks), ...ageFromForm(filled, visit.stored), ...needsFromForm(filled, shown), ...declarationsFromForm(filled, visit.stored) };
  const checked = checkBody(SignUpRequestSchema, sent);
  const errors = [...faultsOf(sent, visit), ...(checked.ok ? [] : checked.errors)];
  return checked.ok && errors.length === 0 ? { signUp: checked.value } : { wrong: { status: 422, errors } };
}

/** Asks for the place. What was answered before under the same key is answered again. */
async function take(signUp: SignUp, visit: HelpVisit, checked: SignUpRequest): Promise<SignUpReceipt | Wrong> {
  try {
    return await signUp(requestOf(visit, checked));
  } catch (error) {
    if (!(error instanceof ProblemError) || !STAYS.has(error.code)) throw error;
    const { status, code, errors, retryAfter } = error;
    if (retryAfter !== undefined) visit.reply.header('retry-after', String(retryAfter));
    return { status, ...(code === 'invalid-input' ? { errors } : { failure: code }), ...(retryAfter !== undefined && { retryAfter }) };
  }
}

/** Signs somebody up by an ordinary form. What is wrong is said on the page, with everything typed kept. */
export async function signUpByForm(backend: Backend, signUp: SignUp, visit: HelpVisit): Promise<Drawn<'opportunity'> | Drawn<'signed-up'>> {
  const token = readFormToken(backend.secret, formOf(visit), filledIn(visit)['formToken'], backend.now());
  const early = untaken(filledIn(visit), token);
  if (early !== undefined) return signUpAgain(backend, visit, early);
  const checked = check(backend, visit);
  if ('wrong' in checked) return signUpAgain(backend, visit, checked.wrong);
  const answer = await take(signUp, visit, checked.signUp);
  if (!('reference' in answer)) return signUpAgain(backend, visit, answer);
  const { site, opportunity, now } = visit;
  const { guardian, person } = checked.signUp;
  return { name: 'signed-up', data: { site, opportunity, now, receipt: answer, ...(person.email !== undefined && { mailed: true }), ...(guardian && { guardian: guardian.name, guardianAsked: guardian.email !== undefined }) } };
}
