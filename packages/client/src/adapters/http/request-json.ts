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
export interface JsonRequest {
  href: string;
  /** What is sent; without it the question is a GET. */
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal | undefined;
  cache?: RequestCache | undefined;
}

function initOf({ body, idempotencyKey, cache = 'default' }: JsonRequest): RequestInit {
  // The origin alone, which a request across origins names anyway. With `no-referrer` some engines sent `Origin: null`, which a server has to refuse.
  const init: RequestInit = { credentials: 'omit', referrerPolicy: 'strict-origin', cache };
  if (body === undefined) return init;
  return { ...init, method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'idempotency-key': `"${idempotencyKey}"` } };
}

/**
 * The JSON of an answer.
 *
 * @throws {DugnadError} a problem under its own name; no complete answer under its cause; JSON cut short as `invalid-data`
 */
export async function requestJson(asked: JsonRequest, { fetch = globalThis.fetch, timeout = 15_000, page = globalThis }: Asking): Promise<unknown> {
  const { href: src, signal: wanted } = asked;
  const stop = new AbortController();
  const { signal } = stop;
  const request: FeedRequest = { code: 'network', src, timeout, maxBytes: Infinity, fetch, page, signal, refusals: [], sending: asked.body !== undefined };
  const leave = (): void => {
    request.code = 'aborted';
    stop.abort();
  };
  if (wanted?.aborted) leave();
  wanted?.addEventListener('abort', leave, { signal });
  page.document?.addEventListener('securitypolicyviolation', (event) => request.refusals.push(event), { signal });
  const timer = setTimeout(() => {
    request.code = 'timeout';
    stop.abort();
  }, timeout);
  try {
    return await exchange(request, initOf(asked));
  } finally {
    clearTimeout(timer);
    stop.abort(); // takes the listeners with it
  }
}

async function exchange(request: FeedRequest, init: RequestInit): Promise<unknown> {
  const { fetch, src, signal, page } = request;
  let response: Response;
  let text: string;
  try {
    signal.throwIfAborted();
    response = await fetch(src, { ...init, signal });
    request.answered = true;
    text = await response.text();
  } catch (cause) {
    request.cause = cause;
    if (!signal.aborted && page.navigator?.onLine === false) request.code = 'offline';
    throw await failure(request);
  }
  if (!response.ok) throw readProblem(response, text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw toDugnadError(cause, 'invalid-data', `${src} answered with something that is not JSON, or not all of it.`, src);
  }
}

/** What came, if it has what the rest relies on. */
export function demand<Answer>(answer: unknown, name: keyof Answer & string, src: string): Answer {
  if (typeof (answer as Record<string, unknown> | null)?.[name] === 'undefined') throw new DugnadError('invalid-data', `${src} gave an answer without “${name}”: is it the right address?`, { src });
  return answer as Answer;
}
