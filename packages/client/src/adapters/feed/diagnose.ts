import type { ErrorCode } from '../../errors/errors.ts';
import type { Page } from './page.ts';
import type { ViolationWatch } from './watch-violations.ts';

type Fetch = typeof globalThis.fetch;

/** The report of a violation is a task of its own, queued at about the time the fetch rejects: let it come first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the server answer at all when nobody wants to read what it says? Then it is its permission that is missing. */
async function answersUnread(address: URL, fetch: Fetch, signal: AbortSignal): Promise<boolean> {
  try {
    await fetch(address.href, { mode: 'no-cors', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);

const isMixed = (origin: string, address: URL): boolean => origin.startsWith('https:') && address.protocol === 'http:' && !isLoopback(address);

const CURES = {
  'csp-refused': ({ origin }: URL) => `the page's Content-Security-Policy refuses it: add ${origin} to connect-src.`,
  'mixed-content': () => 'the page is served by https and the address is http: use https, or a relay.',
  'cors-refused': () => 'its server answers but does not let other sites read it: have it send "Access-Control-Allow-Origin: *", or set a relay.',
  network: () => 'its server cannot be reached: check the address.',
} satisfies Partial<Record<ErrorCode, (address: URL) => string>>;

type Cause = keyof typeof CURES;

/** What is known of a request that came to nothing. */
export interface Rejection {
  address: URL;
  page: Page;
  fetch: Fetch;
  signal: AbortSignal;
  watch: ViolationWatch;
  /** An answer had begun: then it was neither forbidden nor unreachable, the line broke. */
  answered: boolean;
}

async function findCause(rejection: Rejection): Promise<Cause> {
  const { page, watch, answered } = rejection;
  if (answered) return 'network';
  if (page.violations) await nextTask();
  return watch.refused() ? 'csp-refused' : causeAcrossOrigins(rejection);
}

async function causeAcrossOrigins({ address, page: { origin }, fetch, signal, watch }: Rejection): Promise<Cause> {
  if (origin === undefined || origin === address.origin) return 'network';
  if (isMixed(origin, address)) return 'mixed-content';
  if (await answersUnread(address, fetch, signal)) return 'cors-refused';
  return watch.refused() ? 'csp-refused' : 'network'; // the second request was refused too, and reported by now
}

/** What is behind a failed request, and the sentence that tells the webmaster the cure. */
export interface Diagnosis {
  code: ErrorCode;
  message: string;
}

/**
 * Browsers reject every failed request with the same `TypeError`, on purpose. This finds the cause behind it. It builds
 * no error itself, so that nothing is shared between this file and the one that loads it.
 */
export async function diagnose(rejection: Rejection): Promise<Diagnosis> {
  const code = await findCause(rejection);
  return { code, message: `${rejection.address.href} could not be read: ${CURES[code](rejection.address)}` };
}
