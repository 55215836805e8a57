import type { FilledForm } from '@dugnad/client/hosted';
import { VisibilitySchema } from '@dugnad/client/model';
import * as v from 'valibot';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { changeVisibility, withdrawSignature } from '../routes/own-signature.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import type { Drawn, Visit } from './page-sender.ts';

type Done = 'changed' | 'withdrawn';

function doneOf(text: unknown): Done | undefined {
  return text === 'changed' || text === 'withdrawn' ? text : undefined;
}

/** A signer's own page. */
export async function signaturePage(backend: Backend, { petition, request }: Visit): Promise<Drawn<'signature'> | Drawn<'expired'>> {
  const { token } = request.params as { token: string };
  const signature = await backend.store.readOwnSignature(hashToken(token));
  if (signature === undefined || signature.petitionId !== petition.id) return { name: 'expired', status: 404, data: { petition } };
  const done = doneOf((request.query as { done?: unknown }).done);
  return { name: 'signature', data: { petition, signature, ...(done !== undefined && { done }) } };
}

/** Changes or withdraws, as the button says. */
export async function actOnSignature(backend: Backend, { request }: Visit): Promise<Done> {
  const { token } = request.params as { token: string };
  const filled = request.body as FilledForm;
  if (filled['act'] === 'withdraw') {
    await withdrawSignature(backend, hashToken(token));
    return 'withdrawn';
  }
  const visibility = v.safeParse(VisibilitySchema, filled['visibility']);
  if (filled['act'] !== 'change' || !visibility.success) throw new ProblemError('bad-request', 'The form has neither of the two buttons.');
  await changeVisibility(backend, hashToken(token), visibility.output);
  return 'changed';
}
