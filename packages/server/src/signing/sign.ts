import type { SignatureReceipt, SignatureRequest } from '@dugnad/client/model';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { hashCode, hashToken, makeCode, makeReference, makeToken } from '../secrets/make-secrets.ts';
import type { SigningIntent, SigningOutcome, StoredPetition } from '../store/petition-store.ts';
import { keptSignature, missingFields } from './check-signature.ts';
import { createFlights } from './flights.ts';
import type { Meeting } from './flights.ts';
import { isNoticeKnown } from './is-notice-known.ts';
import { createKeepShown } from './keep-shown.ts';
import { petitionStatus } from './petition-status.ts';
import { signerHashes } from './signer-hashes.ts';

/** One wish to sign, however it came. */
export interface SigningRequest {
  petitionId: string;
  idempotencyKey: string;
  fingerprint: string;
  signature: SignatureRequest;
  /** Address of the net that it came from: counted, never kept. */
  ip: string;
  /** The way that it came by says that no person sent it. */
  suspicious: boolean;
  /** Default `refuse`. */
  meeting?: Meeting;
}

const TOKEN_MS = 7 * 24 * 3_600_000;
const CODE_MS = 30 * 60_000;

/** A machine filled in what people do not see, or the mail host is on the list: told nothing, counted nowhere. */
function isBlocked(backend: Backend, request: SigningRequest, addressHash: string): boolean {
  const { website, email } = request.signature;
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const flooded = backend.limits.isFlooded(addressHash, request.idempotencyKey);
  return request.suspicious || (website ?? '') !== '' || backend.blockedDomains.has(domain) || flooded;
}

async function makeIntent(backend: Backend, request: SigningRequest, petition: StoredPetition): Promise<SigningIntent> {
  const now = backend.now();
  const [reference, token, code] = [makeReference(), makeToken(), makeCode()];
  const signature = keptSignature(request.signature, petition, timeOfDay(now));
  const { address, signer } = signerHashes(backend.secret, signature);
  const isChild = signature.guardian !== undefined;
  return {
    idempotencyKey: request.idempotencyKey,
    fingerprint: request.fingerprint,
    petitionId: petition.id,
    signature,
    emailHash: signer,
    ...(isChild && { guardianHash: address }),
    blocked: isBlocked(backend, request, address),
    test: petition.test,
    noticeKnown: await isNoticeKnown(backend, petition, request.signature.consents),
    mailMinutes: await backend.mailMinutes(),
    reference,
    tokenHash: hashToken(token),
    // No code is the hash of nothing.
    codeHash: isChild ? '' : hashCode(backend.secret, reference, code),
    mail: isChild ? { token } : { token, code },
    now: timeOfDay(now),
    expires: timeOfDay(now + TOKEN_MS),
    codeExpires: timeOfDay(now + CODE_MS),
  };
}

/** Whether it may be taken at all. What was taken before is answered as before, also when signing has ended since. */
async function admit(backend: Backend, request: SigningRequest, petition: StoredPetition): Promise<void> {
  const wait = backend.limits.waitOf(request.ip, petition.siteId);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and send it again with the same key.', { retryAfter: wait });
  if (petitionStatus(petition, backend.now()) !== 'open' && !(await backend.store.hasIntent(request.idempotencyKey))) {
    throw new ProblemError('not-open', 'This petition cannot be signed now.');
  }
  const errors = missingFields(request.signature, petition);
  if (errors.length > 0) throw new ProblemError('invalid-input', 'Something that this petition asks for is missing.', { errors });
}

function receiptOf(outcome: Exclude<SigningOutcome, { kind: 'key-reused' }>, petition: StoredPetition, isChild: boolean): SignatureReceipt {
  return {
    reference: outcome.reference,
    status: 'waiting',
    ...(outcome.mailMinutes !== undefined && { mailMinutes: outcome.mailMinutes }),
    ...(!isChild && { codeExpires: outcome.codeExpires }),
    deleteAfter: petition.retention.deleteAfter,
  };
}

/** Signs: by the interface and by the page without script alike. Resolves after the commit. */
export function createSigning(backend: Backend): (request: SigningRequest) => Promise<SignatureReceipt> {
  const fly = createFlights<SignatureReceipt>();
  const keepShown = createKeepShown(backend);
  return (request) =>
    fly({ key: request.idempotencyKey, fingerprint: request.fingerprint, meeting: request.meeting ?? 'refuse' }, async () => {
      const petition = await backend.readStored(request.petitionId);
      if (petition === undefined || petition.state === 'draft') throw new ProblemError('not-found', 'There is no such petition.');
      await admit(backend, request, petition);
      const intent = await makeIntent(backend, request, petition);
      if (intent.noticeKnown) await keepShown(petition, intent.signature.consents);
      const outcome = await backend.store.sign(intent);
      if (outcome.kind === 'key-reused') throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key was used for something else before.');
      return receiptOf(outcome, petition, request.signature.guardian !== undefined);
    });
}
