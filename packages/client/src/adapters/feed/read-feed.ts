import type { DugnadError } from '../../errors/errors.ts';
import { failure, type FeedRequest } from './failure.ts';
import type { Page } from './page.ts';
import { readBody } from './read-body.ts';
import { resolveAddress } from './resolve-address.ts';

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

/**
 * Reads a feed, without cookies. The bytes come undecoded: iCalendar lines may be folded inside a character, which only
 * bytes can mend.
 *
 * @param stop aborted by the reader when time is up, and by whoever asked when the reading is over, whichever way:
 *   with it goes all that the reading has begun
 * @param fresh ask the server whether the copy in the browser's cache is still good
 * @throws {DugnadError} with the cause as its code
 */
export type FeedReader = (stop: AbortController, fresh: boolean) => Promise<Uint8Array>;

/** A reader that remembers whether the relay was needed: then it goes there at once the next time. */
export function feedReader(feed: FeedOptions, page: Page = globalThis): FeedReader {
  const { src, relay = '', timeout = 15_000, maxBytes = 5_000_000 } = feed;
  let relayed = false;
  return async (stop, fresh) => {
    const { fetch = globalThis.fetch } = feed;
    const { signal } = stop;
    const refusals: Event[] = [];
    page.document?.addEventListener('securitypolicyviolation', (event) => refusals.push(event), { signal });
    const read = async ({ href }: URL): Promise<Uint8Array> => {
      const request: FeedRequest = { code: 'network', src: href, timeout, maxBytes, fetch, page, signal, refusals };
      const timer = setTimeout(() => {
        request.code = 'timeout';
        stop.abort();
      }, timeout);
      try {
        return await readBytes(request, fresh ? 'no-cache' : 'default');
      } finally {
        clearTimeout(timer);
      }
    };
    const address = await addressOf(src, page);
    try {
      if (!relayed) return await read(address);
    } catch (error) {
      if (!relay || !/^(cors-refused|mixed-content)$/.test((error as DugnadError).code)) throw error;
    }
    const detour = await addressOf(relay, page);
    detour.searchParams.set('src', address.href);
    const bytes = await read(detour);
    relayed = true;
    return bytes;
  };
}

async function addressOf(src: string, { document }: Page): Promise<URL> {
  const address = resolveAddress(src, document?.baseURI);
  if (!address) throw await failure({ code: 'invalid-address', src });
  return address;
}

/** What stands in the way is written into the request. */
async function readBytes(request: FeedRequest, cache: RequestCache): Promise<Uint8Array> {
  const { src, fetch, signal, page, maxBytes } = request;
  try {
    const response = await fetch(src, { credentials: 'omit', signal, cache });
    request.answered = true;
    if (response.ok) {
      const bytes = await readBody(response, maxBytes);
      if (bytes) return bytes;
      request.code = 'too-large';
    } else {
      request.code = 'http-status';
      request.status = response.status;
    }
  } catch (cause) {
    request.cause = cause;
    if (signal.aborted) request.code = request.code === 'timeout' ? 'timeout' : 'aborted';
    else if (page.navigator?.onLine === false) request.code = 'offline';
  }
  throw await failure(request);
}
