import { randomUUID } from 'node:crypto';
import type { FilledForm } from '@dugnad/client/hosted';
import type { Backend } from '../petitions/backend.ts';
import { keepFormToken, makeFormToken } from '../secrets/form-token.ts';
import type { FormTokenState } from '../secrets/form-token.ts';

/** By what a form that comes in is known: that we handed it out, and when; and which sending of it this is. */
export interface FormMarks {
  formToken: string;
  idempotencyKey: string;
}

/** Of a form that nobody has filled in. `form` says which one it is, and of whom. */
export function freshMarks({ secret, now }: Pick<Backend, 'secret' | 'now'>, form: string): FormMarks {
  return { formToken: makeFormToken(secret, form, now()), idempotencyKey: randomUUID() };
}

/** Of the same form again with everything that was typed: its own marks as long as they hold, so that nobody is too fast or sends twice by sending once more. */
export function formAgain(backend: Pick<Backend, 'secret' | 'now'>, form: string, filled: FilledForm): FormMarks & { filled: FilledForm } {
  const { idempotencyKey = randomUUID(), formToken } = filled;
  return { formToken: keepFormToken(backend.secret, form, formToken, backend.now()), idempotencyKey, filled };
}

/** Why nothing is taken at all: another language was asked for, or the form stood open too long, or is none of ours. */
export function untaken(filled: FilledForm, token: FormTokenState): { status: number; failure?: string } | undefined {
  if (filled['act'] === 'language') return { status: 200 };
  return token === 'old' || token === 'forged' ? { status: 422, failure: 'form-expired' } : undefined;
}
