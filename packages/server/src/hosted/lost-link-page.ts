import { setImmediate as immediately } from 'node:timers/promises';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { EmailSchema } from '@dugnad/client/model';
import * as v from 'valibot';
import { timeOfDay } from '../petitions/backend.ts';
import type { Backend } from '../petitions/backend.ts';
import { ProblemError } from '../problem/problem.ts';
import { keepFormToken } from '../secrets/form-token.ts';
import { checkBody } from '../signing/check-signature.ts';
import { freshLink } from '../volunteering/fresh-link.ts';
import { volunteerHashes } from '../volunteering/volunteer-hashes.ts';
import type { HelpVisit } from './help-visit.ts';
import type { Drawn } from './page-sender.ts';
import { askAgain, sentToken } from './sent-token.ts';

const AskedSchema = v.object({ email: EmailSchema });

/** Sign-ups of one address that get a link at once. */
const MOST = 5;

const formOf = ({ stored: { id } }: HelpVisit): string => `lost ${id}`;

/** Asks for an address. */
export function lostLinkPage(backend: Backend, visit: HelpVisit, more: Partial<PageData['lost-link']> = {}): Drawn<'lost-link'> {
  const { site, opportunity, now, request } = visit;
  const isDone = (request.query as { done?: unknown }).done === 'yes' && request.method !== 'POST';
  const formToken = keepFormToken(backend.secret, formOf(visit), sentToken(visit), now);
  return { name: 'lost-link', data: { site, opportunity, now, formToken, ...(isDone && { done: true }), ...more }, ...(request.method === 'POST' && { status: 422 }) };
}

/** What is still to be mailed when the server closes. */
export interface LostLinks {
  /** The page again with what is wrong, or nothing: then the mail is on its way, if the address is known. */
  ask(visit: HelpVisit): Drawn<'lost-link'> | undefined;
  /** Resolves once all that was asked for is queued. */
  settled(): Promise<void>;
}

/** Mails links that were lost. Nobody waits for it: how long it takes would tell whether the address is known. */
export function createLostLinks(backend: Backend): LostLinks {
  const running = new Set<Promise<unknown>>();

  async function mail({ stored, request }: HelpVisit, email: string): Promise<void> {
    const { emailHash } = volunteerHashes(backend.secret, { email }, stored);
    const now = backend.now();
    // Each asking is one of its own: an address gets so many an hour, whoever asks.
    if (emailHash === undefined || backend.limits.isFlooded(`lost ${emailHash}`, freshLink().tokenHash)) return;
    await backend.store.mailLinks({ opportunityId: stored.id, emailHash }, Array.from({ length: MOST }, freshLink), timeOfDay(now)).catch((error: unknown) => request.log.error(error));
  }

  return {
    ask(visit) {
      const wait = backend.limits.waitOfPlace(visit.request.ip);
      if (wait > 0) throw new ProblemError('too-many-requests', 'Wait a little and try again.', { retryAfter: wait });
      const filled = visit.request.body as FilledForm;
      const checked = checkBody(AskedSchema, { email: filled['email'] ?? '' });
      if (!checked.ok) return lostLinkPage(backend, visit, { filled, errors: checked.errors });
      const again = askAgain(backend, formOf(visit), visit);
      if (again) return lostLinkPage(backend, visit, { ...again, filled });
      // Once the answer is on its way: nothing of this is done before.
      const run = immediately().then(() => mail(visit, checked.value.email)).finally(() => running.delete(run));
      running.add(run);
      return undefined;
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
