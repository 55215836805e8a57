import type { FilledForm } from '@dugnad/client/hosted';
import type { FastifyRequest } from 'fastify';
import type { Backend } from '../petitions/backend.ts';
import { readFormToken } from '../secrets/form-token.ts';

interface Sent {
  readonly request: Pick<FastifyRequest, 'body'>;
}

/** What a page says whose form is asked for once more, and what was filled in. */
export interface Again {
  again: true;
  filled?: FilledForm;
}

/** The form token that came with a form; whoever only looks has sent none. */
export function sentToken({ request }: Sent): string | undefined {
  return (request.body as FilledForm | null | undefined)?.['formToken'];
}

/**
 * Undefined where the form is taken. What comes faster than a person presses, or after a day, is asked for once more with everything that was chosen; so is
 * what comes from a page that is none of ours, and that has chosen nothing for anybody.
 */
export function askAgain({ secret, now }: Pick<Backend, 'secret' | 'now'>, form: string, sent: Sent): Again | undefined {
  const state = readFormToken(secret, form, sentToken(sent), now());
  if (state === 'good') return undefined;
  return { again: true, ...(state !== 'forged' && { filled: sent.request.body as FilledForm }) };
}
