import { randomUUID } from 'node:crypto';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import type { SignatureReceipt, SignatureRequest } from '@dugnad/client/model';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { fingerprint } from '../secrets/fingerprint.ts';
import { readFormToken } from '../secrets/form-token.ts';
import type { FormTokenState } from '../secrets/form-token.ts';
import { checkSignatureRequest, missingAnswers } from '../signing/check-signature.ts';
import type { SigningRequest } from '../signing/sign.ts';
import { chooseLanguages } from './choose-languages.ts';
import { formAgain, freshMarks } from './form-again.ts';
import { keyOf } from './form-key.ts';
import type { Drawn, Visit } from './page-sender.ts';
import { signatureFromForm } from './signature-from-form.ts';

export type Sign = (request: SigningRequest) => Promise<SignatureReceipt>;

/** Either a page to show, or a receipt to go on with; a guardian may have been asked. */
export type SignResult = { page: Drawn<'petition'> } | { receipt: SignatureReceipt; isAsked: boolean };

type Wrong = Pick<PageData['petition'], 'errors' | 'failure'> & { status: number };

/** What a person can put right on the page itself; anything else is a page of its own. */
const STAYS: ReadonlySet<string> = new Set(['not-open', 'too-many-requests', 'unavailable', 'invalid-input']);

/** The page with its form, empty. */
export function emptyForm(backend: Backend, { petition }: Visit): Drawn<'petition'> {
  return { name: 'petition', data: { petition, ...freshMarks(backend, petition.id) } };
}

/** The page again with everything that was typed. */
function signAgain(backend: Backend, { petition, request }: Visit, { status, ...told }: Wrong): Drawn<'petition'> {
  return { name: 'petition', status, data: { petition, ...formAgain(backend, petition.id, request.body as FilledForm), ...told } };
}

function requestOf(visit: Visit, signature: SignatureRequest, token: FormTokenState): SigningRequest {
  const { formToken: _token, ...fields } = visit.request.body as FilledForm;
  const print = fingerprint(`page ${visit.petition.id}`, fields);
  const idempotencyKey = keyOf(fields['idempotencyKey'] ?? randomUUID(), print);
  return { petitionId: visit.petition.id, idempotencyKey, fingerprint: print, signature, ip: visit.request.ip, suspicious: token !== 'good', meeting: 'join' };
}

/** Why nothing is signed at all: another language was asked for, or the form stood open too long. */
function unsigned(filled: FilledForm, token: FormTokenState): { status: number; failure?: string } | undefined {
  if (filled['act'] === 'language') return { status: 200 };
  return token === 'old' ? { status: 422, failure: 'form-expired' } : undefined;
}

/** Signs by an ordinary form. What is wrong is said on the page, with everything typed kept. */
export async function signByForm(backend: Backend, sign: Sign, visit: Visit): Promise<SignResult> {
  const filled = visit.request.body as FilledForm;
  const token = readFormToken(backend.secret, visit.petition.id, filled['formToken'], backend.now());
  const again = (wrong: Wrong): SignResult => ({ page: signAgain(backend, visit, wrong) });
  const early = unsigned(filled, token);
  if (early !== undefined) return again(early);
  const languages = chooseLanguages(filled['language'], visit.languages.join(','));
  const origin = new URL(backend.publicUrl()).origin;
  const signature = signatureFromForm(visit.stored, filled, { languages, origin, now: timeOfDay(backend.now()) });
  const checked = checkSignatureRequest(signature);
  if (!checked.ok) return again({ status: 422, errors: [...checked.errors, ...missingAnswers(signature, visit.stored)] });
  try {
    return { receipt: await sign(requestOf(visit, checked.value, token)), isAsked: checked.value.guardian !== undefined };
  } catch (error) {
    if (!(error instanceof ProblemError) || !STAYS.has(error.code)) throw error;
    if (error.retryAfter !== undefined) visit.reply.header('retry-after', String(error.retryAfter));
    return again({ status: error.status, ...(error.code === 'invalid-input' ? { errors: error.errors } : { failure: error.code }) });
  }
}
