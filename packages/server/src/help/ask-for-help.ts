import { helpDeletionDay } from '@dugnad/client/model';
import type { HelpRequestReceipt, HelpRequestSent } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashToken, makeReference } from '../secrets/make-secrets.ts';
import { createFlights } from '../signing/flights.ts';
import type { Meeting } from '../signing/flights.ts';
import { makeRowId } from '../store/database/make-row-id.ts';
import type { HelpIntent, HelpOutcome, StoredHelpPoint } from '../store/help-store.ts';
import { coordinatorOf } from '../volunteering/coordinator-of.ts';
import { volunteerHashes } from '../volunteering/volunteer-hashes.ts';
import { helpTokenOf } from './help-token.ts';
import { helpPointOf } from './public-help-point.ts';

/** One need, checked, however it came. */
export interface AskedForHelp {
  siteId: string;
  idempotencyKey: string;
  fingerprint: string;
  sent: HelpRequestSent;
  /** Address of the net that it came from: counted, never kept. */
  ip: string;
  /** What becomes of the same while it is being carried out; a program is told to ask again. */
  meeting?: Meeting;
}

export type AskForHelp = (asked: AskedForHelp) => Promise<HelpRequestReceipt>;

const DAY = 86_400_000;
/** In seconds. The limit of an address is of an hour unless told; nobody has to wait for all of it. */
const WAIT = 900;

const tooMany = (retryAfter: number): ProblemError => new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter });
const notOpen = (): ProblemError => new ProblemError('not-open', 'One cannot ask for help here now.');

/** A machine filled in what people do not see, or the mail host is on the list: answered alike, mailed to nobody, and looked at by a person. */
function isBlocked({ blockedDomains }: Backend, { website = '', person: { email = '' } }: HelpRequestSent): boolean {
  return website !== '' || blockedDomains.has(email.slice(email.lastIndexOf('@') + 1).toLowerCase());
}

function makeIntent(backend: Backend, { siteId, idempotencyKey, fingerprint, sent }: AskedForHelp, point: StoredHelpPoint): HelpIntent {
  const { formToken: _token, website: _website, ...request } = sent;
  const [now, id] = [backend.now(), makeRowId()];
  const token = helpTokenOf(backend.secret, id);
  return {
    idempotencyKey, fingerprint, id, siteId, token, tokenHash: hashToken(token), request,
    reference: makeReference(),
    blocked: isBlocked(backend, sent),
    ...volunteerHashes(backend.secret, request.person, point),
    ...(point.answerWithin !== undefined && { answerBy: timeOfDay(now + point.answerWithin * DAY) }),
    deleteAfter: helpDeletionDay(point, request, now),
    coordinator: coordinatorOf(point),
    now: timeOfDay(now),
  };
}

/** Each is counted, whatever the other says. */
function isFlooded({ limits }: Backend, { phoneHash, emailHash, idempotencyKey }: HelpIntent): boolean {
  return [phoneHash, emailHash].map((hash) => hash !== undefined && limits.isFlooded(`help ${hash}`, idempotencyKey)).includes(true);
}

/** What was taken before is answered as before, also when it could not be taken now. */
async function admit({ limits, store }: Backend, { ip, siteId, idempotencyKey }: AskedForHelp, { state }: StoredHelpPoint): Promise<void> {
  const wait = limits.waitOf(ip, siteId);
  if (wait > 0) throw tooMany(wait);
  if (state !== 'open' && !(await store.hasHelpRequest(idempotencyKey))) throw notOpen();
}

function answerOf(outcome: HelpOutcome, secret: string, { contact }: StoredHelpPoint): HelpRequestReceipt {
  if (outcome.kind === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
  if (outcome.kind === 'not-open') throw notOpen();
  const { reference, answerBy, deleteAfter } = outcome.answer;
  return { reference, status: 'received', token: helpTokenOf(secret, outcome.id), contact, ...(answerBy !== undefined && { answerBy }), deleteAfter };
}

/** Takes a request. Resolves after the commit. */
export function createAskForHelp(backend: Backend): AskForHelp {
  const fly = createFlights<HelpRequestReceipt>();
  return (asked) => {
    const { siteId, idempotencyKey: key, fingerprint, meeting } = asked;
    return fly({ key, fingerprint, ...(meeting && { meeting }) }, async () => {
      const point = await helpPointOf(backend, siteId);
      await admit(backend, asked, point);
      const intent = makeIntent(backend, asked, point);
      if (isFlooded(backend, intent)) throw tooMany(WAIT);
      return answerOf(await backend.store.keepHelpRequest(intent), backend.secret, point);
    });
  };
}
