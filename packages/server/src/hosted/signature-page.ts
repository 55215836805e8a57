import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { VisibilitySchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { changeVisibility, withdrawSignature } from '../routes/own-signature.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import { agreedWords } from '../signing/describe-signature.ts';
import type { Drawn, Visit } from './page-sender.ts';

type Done = NonNullable<PageData['signature']['done']>;

function doneOf(text: unknown): Done | undefined {
  return text === 'changed' || text === 'no-news' || text === 'withdrawn' ? text : undefined;
}

/** A signer's own page. */
export async function signaturePage(backend: Backend, { petition, request }: Visit): Promise<Drawn<'signature'> | Drawn<'expired'>> {
  const { token } = request.params as { token: string };
  const signature = await backend.store.readOwnSignature(hashToken(token));
  if (signature === undefined || signature.petitionId !== petition.id) return { name: 'expired', status: 404, data: { petition } };
  const done = doneOf((request.query as { done?: unknown }).done);
  const agreed = await agreedWords(backend, petition, signature.consents);
  return { name: 'signature', data: { petition, signature, agreed, receiptUrl: `${backend.publicUrl()}/api/v1/signatures/${token}/receipt`, ...(done !== undefined && { done }) } };
}

/** By the button of the page, or by that of a mail program (RFC 8058). */
function wantsNoNews(filled: FilledForm): boolean {
  return filled['act'] === 'no-news' || filled['List-Unsubscribe'] === 'One-Click';
}

async function endNews(backend: Backend, tokenHash: string): Promise<void> {
  const own = await backend.store.endNews(tokenHash, timeOfDay(backend.now()));
  if (own === undefined) throw new ProblemError('not-found', 'No signature has this link.');
}

/** Changes, ends the news or withdraws, as the button says. */
export async function actOnSignature(backend: Backend, { request }: Visit): Promise<Done> {
  const { token } = request.params as { token: string };
  const filled = request.body as FilledForm;
  if (filled['act'] === 'withdraw') {
    await withdrawSignature(backend, hashToken(token));
    return 'withdrawn';
  }
  if (wantsNoNews(filled)) {
    await endNews(backend, hashToken(token));
    return 'no-news';
  }
  const visibility = v.safeParse(VisibilitySchema, filled['visibility']);
  if (filled['act'] !== 'change' || !visibility.success) throw new ProblemError('bad-request', 'The form has none of the buttons.');
  await changeVisibility(backend, hashToken(token), visibility.output);
  return 'changed';
}
