import { DugnadError, isDugnadError } from '../../errors/errors.ts';
import type { Rejection } from './diagnose.ts';
import { currentPage, type Page } from './page.ts';
import { readBody } from './read-body.ts';
import { resolveAddress } from './resolve-address.ts';
import { watchViolations } from './watch-violations.ts';

/** Where a feed is and how it may be read. */
export interface FeedOptions {
  /** Address of the feed: absolute, relative to the page, or with `webcal:`. */
  src: string;
  /** Address of a feed relay, asked with `?src=` when browsers are not allowed to read the feed itself. */
  relay?: string;
  /** In place of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds until a complete answer must be there; 15,000 unless told. */
  timeout?: number;
  /** Largest answer read, in bytes; 5,000,000 unless told. */
  maxBytes?: number;
}

/** How one reading is made. */
export interface ReadingOptions {
  signal?: AbortSignal;
  /** Ask the server whether the copy in the browser's cache is still good. */
  fresh?: boolean;
  /** Go to the relay at once: it was needed the last time. */
  relayed?: boolean;
  page?: Page;
}

export interface FeedReading {
  /** Undecoded: iCalendar lines may be folded inside a character, which only bytes can mend. */
  bytes: Uint8Array;
  /** Whether the relay was needed. */
  relayed: boolean;
}

const TIMEOUT = 15_000;
const MAX_BYTES = 5_000_000;

/**
 * Reads a feed, without cookies.
 *
 * @throws {DugnadError} with the cause as its code
 */
export async function readFeed(feed: FeedOptions, reading: ReadingOptions = {}): Promise<FeedReading> {
  const page = reading.page ?? currentPage();
  const address = resolveAddress(feed.src, page.baseURI);
  const { relay } = feed;
  if (relay === undefined) return { bytes: await readBytes(address, feed, reading, page), relayed: false };
  const detour = resolveAddress(relay, page.baseURI);
  detour.searchParams.set('src', address.href);
  if (!reading.relayed) {
    try {
      return { bytes: await readBytes(address, feed, reading, page), relayed: false };
    } catch (error) {
      if (!isDugnadError(error) || !/^(cors-refused|mixed-content)$/.test(error.code)) throw error;
    }
  }
  return { bytes: await readBytes(detour, feed, reading, page), relayed: true };
}

async function readBytes(address: URL, feed: FeedOptions, reading: ReadingOptions, page: Page): Promise<Uint8Array> {
  const settings = { fetch: globalThis.fetch.bind(globalThis), timeout: TIMEOUT, maxBytes: MAX_BYTES, ...feed };
  const { fetch } = settings;
  const stop = stopper(reading.signal, settings.timeout);
  const watch = watchViolations(page, address);
  const { signal } = stop;
  let answered = false;
  try {
    const response = await fetch(address.href, { credentials: 'omit', signal, cache: reading.fresh ? 'no-cache' : 'default' });
    answered = true;
    if (!response.ok) throw statusError(response, address);
    return await readBody(response, settings.maxBytes);
  } catch (cause) {
    if (isDugnadError(cause)) throw cause;
    const error = stop.error(address) ?? (await causeOf({ address, page, fetch, signal, watch, answered }, cause));
    throw stop.error(address) ?? error;
  } finally {
    watch.stop();
    stop.clear();
  }
}

/** Finding the cause is a file of its own, loaded only after a failure; without a connection it cannot come either. */
async function causeOf(rejection: Rejection, cause: unknown): Promise<DugnadError> {
  const { address: { href: src }, page } = rejection;
  if (page.onLine === false) return new DugnadError('offline', `${src} could not be read: the device has no connection.`, { cause, src });
  try {
    const { diagnose } = await import('./diagnose.ts');
    const { code, message } = await diagnose(rejection);
    return new DugnadError(code, message, { cause, src });
  } catch {
    return new DugnadError('network', `${src} could not be read: the connection is gone.`, { cause, src });
  }
}

function statusError({ status, body }: Response, { href }: URL): DugnadError {
  void body?.cancel().catch(() => undefined);
  return new DugnadError('http-status', `${href} answered with the status ${status}: check the address and that it is public.`, { src: href, status });
}

interface Stopper {
  signal: AbortSignal;
  /** Why it was stopped, if it was. */
  error(address: URL): DugnadError | undefined;
  clear(): void;
}

/** One signal for two reasons to stop, which keeps them apart (`AbortSignal.any` is too young for the browsers we serve). */
function stopper(outer: AbortSignal | undefined, timeout: number): Stopper {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeout);
  const onAbort = (): void => controller.abort();
  if (outer?.aborted) controller.abort();
  outer?.addEventListener('abort', onAbort);
  return {
    signal: controller.signal,
    error({ href: src }) {
      if (outer?.aborted) return new DugnadError('aborted', `${src} is not wanted any more.`, { cause: outer.reason, src });
      return late ? new DugnadError('timeout', `${src} gave no complete answer within ${timeout} ms.`, { src }) : undefined;
    },
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    },
  };
}
