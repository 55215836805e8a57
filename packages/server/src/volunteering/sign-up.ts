import type { SignUpReceipt, SignUpRequest } from '@dugnad/client/model';
import { takesAnybody } from '../opportunities/public-opportunity.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { canonicalEmail } from '../secrets/canonical-email.ts';
import { hashEmail } from '../secrets/make-secrets.ts';
import { createFlights } from '../signing/flights.ts';
import type { Meeting } from '../signing/flights.ts';
import type { SignUpIntent, SignUpOutcome, StoredOpportunity } from '../store/opportunity-store.ts';
import { signUpFaults } from './check-sign-up.ts';
import { makeIntent } from './make-intent.ts';
import { receiptOf, refusals } from './sign-up-receipt.ts';

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
function isFlooded({ limits, secret }: Backend, { phoneHash, emailHash, idempotencyKey, signUp: { guardian } }: SignUpIntent): boolean {
  // Nobody fills the box of a guardian with questions.
  const asked = guardian?.email === undefined ? undefined : hashEmail(secret, canonicalEmail(guardian.email));
  const floods = [phoneHash, emailHash, asked].map((hash) => hash !== undefined && limits.isFlooded(`sign-up ${hash}`, idempotencyKey));
  return floods.includes(true);
}

/** A machine filled in what people do not see, or the mail host is on the list: answered, and kept without a place. */
function isBlocked(backend: Backend, { signUp }: VolunteerRequest): boolean {
  const { website = '', person: { email = '' } } = signUp;
  const isOnList = backend.blockedDomains.has(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
  return website !== '' || isOnList;
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
  if (outcome.kind === 'refused' && shiftIds.length === 0 && outcome.talk === undefined) throw notOpen();
  if (outcome.kind === 'refused') throw new ProblemError('invalid-input', outcome.talk === undefined ? 'None of these shifts can be had.' : 'This talk cannot be had.', { errors: refusals(outcome, shiftIds) });
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
      const { idempotencyKey, fingerprint, signUp } = request;
      const intent = makeIntent({ idempotencyKey, fingerprint, signUp, blocked: isBlocked(backend, request) }, opportunity, backend.secret, backend.now());
      // A service desk that writes for many with one number must not hear of places that nobody has: it is asked to wait.
      if (isFlooded(backend, intent)) throw tooMany(WAIT);
      const outcome = await backend.store.signUp(intent);
      backend.forgetPlaces(opportunity);
      return answerOf(outcome, request, opportunity);
    });
}
