import type { FilledForm } from '@dugnad/client/hosted';
import { ConfirmationRequestSchema } from '@dugnad/client/model';
import type { ConfirmationRequest, ConsentRecord } from '@dugnad/client/model';
import { ProblemError } from '../problem/problem.ts';
import type { Backend } from '../petitions/backend.ts';
import { timeOfDay } from '../petitions/backend.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import { checkBody } from '../signing/check-signature.ts';
import { confirmSignature, manageUrlOf } from '../signing/confirm.ts';
import type { Confirmed } from '../signing/confirm.ts';
import type { Drawn, Visit } from './page-sender.ts';
import { consentOfGuardian } from './signature-from-form.ts';

type Refusal = 'code-wrong' | 'code-expired';

/** Confirms, or says which of the two ways it cannot be done. */
async function tryConfirm(backend: Backend, { request }: Visit, by: ConfirmationRequest, guardian?: ConsentRecord): Promise<Confirmed | Refusal> {
  const wait = backend.limits.waitOfPlace(request.ip);
  if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
  try {
    return await confirmSignature(backend, by, guardian && { guardian });
  } catch (error) {
    if (error instanceof ProblemError && (error.code === 'code-wrong' || error.code === 'code-expired')) return error.code;
    throw error;
  }
}

export async function sentPage(backend: Backend, { petition, request }: Visit, error?: Refusal): Promise<Drawn<'sent'>> {
  const { reference } = request.params as { reference: string };
  return { name: 'sent', status: error === undefined ? 200 : 422, data: { petition, reference, mailMinutes: await backend.mailMinutes(), ...(error !== undefined && { error }) } };
}

/** After sending with a guardian: no code, and nothing to do but wait. Whoever made up the reference sees the same. */
export async function askedPage(backend: Backend, { petition, request }: Visit): Promise<Drawn<'asked'>> {
  const { reference } = request.params as { reference: string };
  return { name: 'asked', data: { petition, reference, mailMinutes: await backend.mailMinutes() } };
}

/** The code of the mail, typed into the page that is still open. */
export async function confirmByCode(backend: Backend, visit: Visit): Promise<Confirmed | Drawn<'sent'>> {
  const { reference } = visit.request.params as { reference: string };
  const checked = checkBody(ConfirmationRequestSchema, { reference, code: (visit.request.body as FilledForm)['code'] ?? '' });
  const confirmed = checked.ok ? await tryConfirm(backend, visit, checked.value) : 'code-wrong';
  return typeof confirmed === 'string' ? sentPage(backend, visit, confirmed) : confirmed;
}

/** What a mailed link opens. Looking changes nothing: machines open links too. */
export async function linkPage(backend: Backend, { petition, request }: Visit): Promise<Drawn<'confirm'> | Drawn<'confirmed'> | Drawn<'expired'>> {
  const { token } = request.params as { token: string };
  const found = await backend.store.readConfirmation(hashToken(token), timeOfDay(backend.now()));
  if (found === undefined || found.petitionId !== petition.id) return { name: 'expired', status: 410, data: { petition } };
  if (found.confirmed) return { name: 'confirmed', data: { petition, reference: found.reference, byGuardian: found.guardian !== undefined, opens: !found.expired } };
  if (found.expired) return { name: 'expired', status: 410, data: { petition } };
  return { name: 'confirm', data: { petition, reference: found.reference, name: found.name, ...(found.guardian && { guardian: found.guardian }) } };
}

/** What a guardian agrees to by that button: what the page shows. Of anybody else's signature there is none. */
async function guardianConsent(backend: Backend, { stored, languages }: Visit, token: string): Promise<ConsentRecord | undefined> {
  const now = timeOfDay(backend.now());
  const found = await backend.store.readConfirmation(hashToken(token), now);
  if (found?.guardian === undefined || found.petitionId !== stored.id) return undefined;
  return consentOfGuardian(stored, found.guardian, { languages, origin: new URL(backend.publicUrl()).origin, now });
}

/** Whoever has signed already asks for their own page, and for nothing else. */
export function asksForOwnPage({ request }: Visit): boolean {
  return (request.body as FilledForm)['act'] === 'open';
}

/** The button on that page. Pressed twice it is the same success. */
export async function confirmByLink(backend: Backend, visit: Visit): Promise<Confirmed | Drawn<'expired'>> {
  const { token } = visit.request.params as { token: string };
  const confirmed = await tryConfirm(backend, visit, { token }, await guardianConsent(backend, visit, token));
  return typeof confirmed === 'string' ? { name: 'expired', status: 410, data: { petition: visit.petition } } : confirmed;
}

/** After confirming, at an address of its own that can be reloaded. */
export async function confirmedPage(backend: Backend, { petition, request }: Visit): Promise<Drawn<'confirmed'> | Drawn<'expired'>> {
  const { token } = request.params as { token: string };
  const own = await backend.store.readOwnSignature(hashToken(token));
  if (own === undefined || own.petitionId !== petition.id) return { name: 'expired', status: 410, data: { petition } };
  const manageUrl = manageUrlOf(backend.publicUrl(), { petitionId: petition.id, reference: own.reference, manageToken: token });
  return { name: 'confirmed', data: { petition, reference: own.reference, manageUrl, byGuardian: own.guardian !== undefined } };
}
