import type { SignUp, SignUpReceipt, SignUpRequest } from '@dugnad/client/model';
import { takesAnybody } from '../opportunities/public-opportunity.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashToken, makeReference, makeToken } from '../secrets/make-secrets.ts';
import { createFlights } from '../signing/flights.ts';
import type { Meeting } from '../signing/flights.ts';
import type { KeptNeeds, KeptSignUp, SignUpIntent, SignUpOutcome, StoredOpportunity } from '../store/opportunity-store.ts';
import { keptSignUp, signUpFaults } from './check-sign-up.ts';
import { needsDay, signUpDates } from './sign-up-dates.ts';
import { receiptOf, refusals } from './sign-up-receipt.ts';
import { volunteerHashes } from './volunteer-hashes.ts';

/** One wish to help, however it came. */
export interface VolunteerRequest {
  opportunityId: string;
  idempotencyKey: string;
  fingerprint: string;
  signUp: SignUpRequest;
  /** Address of the net that it came from: counted, never kept. */
  ip: string;
  /** What becomes of the same while it is being carried out; a program is told to ask again. */
  meeting?: Meeting;
}

/** In seconds. The limit is of an hour unless told; nobody has to wait for all of it. */
const WAIT = 900;

/** Each is counted, whatever the other says. */
function isFlooded({ limits }: Backend, { phoneHash, emailHash, idempotencyKey }: SignUpIntent): boolean {
  const floods = [phoneHash, emailHash].map((hash) => hash !== undefined && limits.isFlooded(`sign-up ${hash}`, idempotencyKey));
  return floods.includes(true);
}

/** A machine filled in what people do not see, or the mail host is on the list: answered, and kept without a place. */
function isBlocked(backend: Backend, { signUp }: VolunteerRequest): boolean {
  const { website = '', person: { email = '' } } = signUp;
  const isOnList = backend.blockedDomains.has(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
  return website !== '' || isOnList;
}

/** The server writes down when it heard the yes. */
function needsOf({ needs, needsConsent, shiftIds }: SignUp, opportunity: StoredOpportunity, now: number): Pick<SignUpIntent, 'needs'> {
  if (needs === undefined || needsConsent === undefined) return {};
  const consent: KeptNeeds['consent'] = { ...needsConsent, at: { ...needsConsent.at, server: timeOfDay(now) } };
  return { needs: { needs, consent, deleteAfter: needsDay(opportunity, shiftIds, now) } };
}

/** All but what is kept apart. The server writes down when it had the answer to a declaration. */
function signUpOf({ needs: _needs, needsConsent: _consent, declarations, ...signUp }: SignUp, now: number): KeptSignUp {
  return { ...signUp, ...(declarations && { declarations: declarations.map((one) => ({ ...one, at: timeOfDay(now) })) }) };
}

/** The personal link is made here, and nobody has it yet: its hash alone is kept, and the slice that mails links gives out another. */
function makeIntent(backend: Backend, request: VolunteerRequest, opportunity: StoredOpportunity): SignUpIntent {
  const now = backend.now();
  const kept = keptSignUp(request.signUp, opportunity);
  const signUp = signUpOf(kept, now);
  return {
    idempotencyKey: request.idempotencyKey,
    fingerprint: request.fingerprint,
    opportunityId: opportunity.id,
    signUp,
    ...needsOf(kept, opportunity, now),
    ...volunteerHashes(backend.secret, signUp.person, opportunity),
    blocked: isBlocked(backend, request),
    reference: makeReference(),
    manageTokenHash: hashToken(makeToken()),
    now: timeOfDay(now),
    ...signUpDates(opportunity, signUp, now),
  };
}

function tooMany(retryAfter: number): ProblemError {
  return new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter });
}

function notOpen(): ProblemError {
  return new ProblemError('not-open', 'Nobody can sign up for this now.');
}

/** Why it cannot be taken as it is, whoever sends it. */
function whyNot({ signUp }: VolunteerRequest, opportunity: StoredOpportunity, now: number): ProblemError | undefined {
  if (!takesAnybody(opportunity, now)) return notOpen();
  const errors = signUpFaults(signUp, opportunity, now);
  return errors.length === 0 ? undefined : new ProblemError('invalid-input', 'Something in this sign-up has to be said, or chosen otherwise.', { errors });
}

/** Whether it may be taken at all. What was taken before is answered as before, also when it could not be taken now. */
async function admit(backend: Backend, request: VolunteerRequest, opportunity: StoredOpportunity): Promise<void> {
  const wait = backend.limits.waitOf(request.ip, opportunity.siteId);
  if (wait > 0) throw tooMany(wait);
  const refusal = whyNot(request, opportunity, backend.now());
  if (refusal !== undefined && !(await backend.store.hasSignUp(request.idempotencyKey))) throw refusal;
}

function answerOf(outcome: SignUpOutcome, { signUp: { shiftIds } }: VolunteerRequest, opportunity: StoredOpportunity): SignUpReceipt {
  if (outcome.kind === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
  // Closed meanwhile: there is no shift that a reason could stand at.
  if (outcome.kind === 'refused' && shiftIds.length === 0) throw notOpen();
  if (outcome.kind === 'refused') throw new ProblemError('invalid-input', 'None of these shifts can be had.', { errors: refusals(outcome, shiftIds) });
  return receiptOf(outcome.answer, opportunity, shiftIds);
}

/** Signs somebody up. Resolves after the commit. */
export function createSignUps(backend: Backend): (request: VolunteerRequest) => Promise<SignUpReceipt> {
  const fly = createFlights<SignUpReceipt>();
  return (request) =>
    fly({ key: request.idempotencyKey, fingerprint: request.fingerprint, ...(request.meeting && { meeting: request.meeting }) }, async () => {
      const opportunity = await backend.readStoredOpportunity(request.opportunityId);
      if (opportunity === undefined || opportunity.state === 'draft') throw new ProblemError('not-found', 'There is no such opportunity.');
      await admit(backend, request, opportunity);
      const intent = makeIntent(backend, request, opportunity);
      // A service desk that writes for many with one number must not hear of places that nobody has: it is asked to wait.
      if (isFlooded(backend, intent)) throw tooMany(WAIT);
      const outcome = await backend.store.signUp(intent);
      backend.forgetPlaces(opportunity);
      return answerOf(outcome, request, opportunity);
    });
}
