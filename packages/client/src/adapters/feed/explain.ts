import type { ErrorCode } from '../../errors/errors.ts';
import type { Evidence, FeedRequest } from './failure.ts';

type Failed = Evidence | FeedRequest;

/** The report of a refusal is a task of its own, queued at about the time the fetch rejects: let it come first. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the server answer at all when nobody wants to read what it says? Then it is its permission that is missing. */
async function answersUnread(address: URL, { fetch, signal }: FeedRequest): Promise<boolean> {
  try {
    await fetch(address.href, { mode: 'no-cors', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}

/** Whether the page's policy refused a connection to this server. */
function isRefused({ origin }: URL, { refusals }: FeedRequest): boolean {
  return refusals.some((event) => {
    const { blockedURI = '', effectiveDirective } = event as Partial<SecurityPolicyViolationEvent>;
    return effectiveDirective === 'connect-src' && blockedURI.startsWith(origin);
  });
}

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);

const isMixed = (origin: string, address: URL): boolean => origin.startsWith('https:') && address.protocol === 'http:' && !isLoopback(address);

async function causeAcrossOrigins(address: URL, request: FeedRequest): Promise<ErrorCode> {
  const origin = request.page.location?.origin;
  if (origin === undefined || origin === address.origin) return 'network';
  if (isMixed(origin, address)) return 'mixed-content';
  if (await answersUnread(address, request)) return 'cors-refused';
  return isRefused(address, request) ? 'csp-refused' : 'network'; // the second request was refused too, and reported by now
}

/** Browsers reject every failed request with the same `TypeError`, on purpose. This finds the cause behind it. */
async function causeOf(evidence: Failed): Promise<ErrorCode> {
  if (!('page' in evidence) || evidence.code !== 'network' || evidence.answered) return evidence.code;
  const address = new URL(evidence.src);
  if (evidence.page.document) await nextTask();
  const cause = isRefused(address, evidence) ? 'csp-refused' : await causeAcrossOrigins(address, evidence);
  return evidence.signal.aborted ? evidence.code : cause; // time ran out over the search
}

const SHAPES: [RegExp, string][] = [
  [/^\s*$/, 'nothing: check that the calendar is shared.'],
  [/^\s*</, 'a web page: copy the calendar’s iCal address (it often ends in .ics) and see that the calendar is public.'],
  [/^\s*[[{]/, 'JSON: end its address in .json, or use the JSON adapter.'],
];

/** What came instead of a calendar, for the webmaster who pasted the address of the page beside it. */
const shapeOf = (text: string): string => SHAPES.find(([shape]) => shape.test(text))?.[1] ?? 'something without BEGIN:VCALENDAR: check the address.';

const SENTENCES: Partial<Record<ErrorCode, (evidence: Partial<FeedRequest> & Evidence) => string>> = {
  'csp-refused': ({ src }) => `could not be read: the page's Content-Security-Policy refuses it: add ${new URL(src).origin} to connect-src.`,
  'mixed-content': () => 'could not be read: the page is served by https and the address is http: use https, or a relay.',
  'cors-refused': ({ sending }) =>
    sending
      ? 'could not be read: its server answers but does not take anything from this site: add the origin of the page to those that it allows.'
      : 'could not be read: its server answers but does not let other sites read it: have it send "Access-Control-Allow-Origin: *", or set a relay.',
  timeout: ({ timeout }) => `gave no complete answer within ${timeout} ms.`,
  'http-status': ({ status }) => `answered with the status ${status}: check the address and that it is public.`,
  'too-large': ({ maxBytes }) => `has more than ${maxBytes} bytes: publish a shorter period, or raise maxBytes.`,
  'not-a-calendar': ({ text = '' }) => `is not an iCalendar file but ${shapeOf(text)}`,
  'invalid-address': () => 'is not an address that can be read: write it whole, with https:, http: or webcal:, such as https://example.org/calendar.ics.',
};

const unreachable = (): string => 'could not be read: its server cannot be reached: check the address.';

/** What is behind a failed reading, and the sentence that tells the webmaster the cure. */
export interface Explanation {
  code: ErrorCode;
  message: string;
}

/** Explains a failed reading. It builds no error itself, so that nothing is shared between this file and the one that loads it. */
export async function explain(evidence: Failed): Promise<Explanation> {
  const code = await causeOf(evidence);
  return { code, message: `${evidence.src} ${(SENTENCES[code] ?? unreachable)(evidence)}` };
}
