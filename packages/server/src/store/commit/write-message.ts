import type { StorePlace } from '../store.ts';
import type { Outcome, Wish } from './keep-together.ts';

/** What the thread is started with. */
export interface WriteThreadData {
  place: StorePlace;
  connections?: number;
}

/** What it is asked: to keep these in one transaction, or to close. */
export type WriteAsked = { id: number; wishes: readonly Wish[] } | 'close';

/** An error as it travels between threads: a copy of one loses what the database says of it. */
export interface SentError {
  name: string;
  message: string;
  stack: string;
  code?: string;
  errcode?: number;
}

export type WriteAnswer = { id: number } & ({ outcomes: readonly Outcome[] } | { error: SentError });

/** Takes an error apart. */
export function packError(thrown: unknown): SentError {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: '' };
  const { name, message, stack = '', code, errcode } = thrown as Error & { code?: unknown; errcode?: unknown };
  return { name, message, stack, ...(typeof code === 'string' && { code }), ...(typeof errcode === 'number' && { errcode }) };
}

/** Puts it together again, so that whoever decides what to do about it finds the same codes. */
export function unpackError({ message, ...rest }: SentError): Error {
  return Object.assign(new Error(message), rest);
}
