import type { IncomingMessage } from 'node:http';
import { ProblemError } from '../problem/problem.ts';
import { calendarText } from './calendar-text.ts';
import { feedAddress } from './feed-address.ts';
import type { FeedAddress } from './feed-address.ts';
import { openConnection } from './open-connection.ts';
import { readBody } from './read-body.ts';
import { resolveChecked, systemResolve } from './resolve-checked.ts';
import type { Resolve } from './resolve-checked.ts';

/** What the relay is bounded by, and what tests may replace. */
export interface FeedReaderOptions {
  /** Name look-up; the system's by default. */
  resolve?: Resolve;
  /** Opens the connection to what was checked. Injectable, so that a test with made-up addresses sends nothing. */
  open?: typeof openConnection;
  /** `host:port` pairs exempt from the check of addresses and ports. For tests on loopback; empty by default, never read from the environment. */
  allowAddresses?: readonly string[];
  /** Bytes after decompression. Default 5,000,000. */
  maxBytes?: number;
  /** Milliseconds for everything: look-ups, redirects and body. Default 10,000. */
  totalMs?: number;
  /** Milliseconds to each connection. Default 3,000. */
  connectMs?: number;
  /** Default 5. */
  maxRedirects?: number;
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** A reader with every bound filled in. */
interface Reader {
  resolve: Resolve;
  open: typeof openConnection;
  allowed: ReadonlySet<string>;
  maxBytes: number;
  connectMs: number;
  maxRedirects: number;
  signal: AbortSignal;
}

async function openHop(target: FeedAddress, reader: Reader): Promise<IncomingMessage> {
  const addresses = await resolveChecked(target, reader.resolve, reader.allowed);
  reader.signal.throwIfAborted();
  return reader.open(target, addresses, reader);
}

/** Follows redirects, each target checked like the first address. */
async function follow(src: string, reader: Reader): Promise<IncomingMessage> {
  let target = feedAddress(src, reader.allowed);
  for (let hop = 0; hop <= reader.maxRedirects; hop += 1) {
    const answer = await openHop(target, reader);
    const location = answer.headers.location;
    if (!redirects.has(answer.statusCode ?? 0) || location === undefined) return answer;
    answer.destroy();
    target = feedAddress(location, reader.allowed, target.url);
  }
  throw new ProblemError('network', `The site redirects more than ${reader.maxRedirects} times.`);
}

function checkStatus(answer: IncomingMessage): void {
  const status = answer.statusCode ?? 0;
  if (status === 200) return;
  throw new ProblemError('http-status', `The site answered with the status ${status}.`, { errors: [{ pointer: '/query/src', code: `http-${status}` }] });
}

async function read(src: string, reader: Reader): Promise<string> {
  const answer = await follow(src, reader);
  try {
    checkStatus(answer);
    return calendarText(await readBody(answer, reader.maxBytes), answer.headers['content-type'] ?? '');
  } finally {
    answer.destroy();
  }
}

/** Errors of sockets, TLS and zlib are one thing to whoever asked: the site could not be read. */
function asProblem(error: unknown, signal: AbortSignal): ProblemError {
  if (error instanceof ProblemError) return error;
  if (signal.aborted) return new ProblemError('timeout', 'The site did not answer in time.', { cause: error });
  return new ProblemError('network', 'The site cannot be read.', { cause: error });
}

/** Look-ups cannot be cancelled, so the deadline races them. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

const usual = { resolve: systemResolve, open: openConnection, maxBytes: 5_000_000, totalMs: 10_000, connectMs: 3_000, maxRedirects: 5 };

/**
 * Makes a reader of published calendars: `(src, signal?) → text`, text without byte-order mark.
 * @throws ProblemError for everything that can go wrong
 */
export function createFeedReader(options: FeedReaderOptions = {}): (src: string, signal?: AbortSignal) => Promise<string> {
  const { totalMs, ...bounds } = { ...usual, ...options };
  const allowed = new Set(options.allowAddresses ?? []);
  return async (src, signal) => {
    const deadline = AbortSignal.timeout(totalMs);
    const bound = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    try {
      return await Promise.race([read(src, { ...bounds, allowed, signal: bound }), untilAborted(bound)]);
    } catch (error) {
      throw asProblem(error, bound);
    }
  };
}
