import { DugnadError, toDugnadError } from '../../errors/errors.ts';
import { failure, type FeedRequest } from '../feed/failure.ts';
import type { Page } from '../feed/page.ts';
import { readProblem } from './read-problem.ts';

/** How an adapter asks. */
export interface Asking {
  /** In place of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds until a complete answer must be there; 15,000 unless told. */
  timeout?: number;
  page?: Page;
}

/** One question. */
export interface Question {
  href: string;
  init: RequestInit;
  signal?: AbortSignal | undefined;
  /** Something is sent, and not only read. */
  sending: boolean;
}

/** A complete answer, whatever its status. */
export interface Answer {
  response: Response;
  text: string;
}

/**
 * Asks, without cookies.
 *
 * @throws {DugnadError} when no complete answer comes, with the cause as its code
 */
export async function request({ href: src, init, sending, signal: wanted }: Question, { fetch = globalThis.fetch, timeout = 15_000, page = globalThis }: Asking): Promise<Answer> {
  const stop = new AbortController();
  const { signal } = stop;
  const asked: FeedRequest = { code: 'network', src, timeout, maxBytes: Infinity, fetch, page, signal, refusals: [], sending };
  const leave = (): void => {
    asked.code = 'aborted';
    stop.abort();
  };
  if (wanted?.aborted) leave();
  wanted?.addEventListener('abort', leave, { signal });
  page.document?.addEventListener('securitypolicyviolation', (event) => asked.refusals.push(event), { signal });
  const timer = setTimeout(() => {
    asked.code = 'timeout';
    stop.abort();
  }, timeout);
  try {
    return await exchange(asked, init);
  } finally {
    clearTimeout(timer);
    stop.abort(); // takes the listeners with it
  }
}

async function exchange(asked: FeedRequest, init: RequestInit): Promise<Answer> {
  const { fetch, src, signal, page } = asked;
  try {
    signal.throwIfAborted();
    // The origin alone, which a request across origins names anyway. With `no-referrer` some engines sent `Origin: null`, which a server has to refuse.
    const response = await fetch(src, { credentials: 'omit', referrerPolicy: 'strict-origin', ...init, signal });
    asked.answered = true;
    return { response, text: await response.text() };
  } catch (cause) {
    asked.cause = cause;
    if (!signal.aborted && page.navigator?.onLine === false) asked.code = 'offline';
    throw await failure(asked);
  }
}

/** A question of our own protocol: with a body and its key it is a write. */
export interface JsonRequest {
  href: string;
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal | undefined;
  cache?: RequestCache | undefined;
}

/**
 * The JSON of an answer.
 *
 * @throws {DugnadError} a problem under its own name; no complete answer under its cause; JSON cut short as `invalid-data`
 */
export async function requestJson({ href, body, idempotencyKey, signal, cache = 'default' }: JsonRequest, asking: Asking): Promise<unknown> {
  const sending = body !== undefined;
  const init = sending ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'idempotency-key': `"${idempotencyKey}"` } } : { cache };
  const { response, text } = await request({ href, signal, sending, init }, asking);
  if (!response.ok) throw readProblem(response, text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw toDugnadError(cause, 'invalid-data', `${href} answered with something that is not JSON, or not all of it.`, href);
  }
}

/** What came, if it has what the rest relies on. */
export function demand<Answer>(answer: unknown, name: keyof Answer & string, src: string): Answer {
  if (typeof (answer as Record<string, unknown> | null)?.[name] === 'undefined') throw new DugnadError('invalid-data', `${src} gave an answer without “${name}”: is it the right address?`, { src });
  return answer as Answer;
}
