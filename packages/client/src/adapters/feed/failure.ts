import { DugnadError, type ErrorCode } from '../../errors/errors.ts';
import type { Page } from './page.ts';

/** What is known of a reading that came to nothing. */
export interface Evidence {
  /** The cause, as far as it can be told without asking anybody. */
  code: ErrorCode;
  src: string;
  cause?: unknown;
  status?: number;
  /** What came instead of a calendar. */
  text?: string;
}

/** How a feed was asked for. */
export interface Asked {
  /** Milliseconds that it was given. */
  timeout: number;
  /** Bytes that the answer could have. */
  maxBytes: number;
  fetch: typeof globalThis.fetch;
  page: Page;
  signal: AbortSignal;
  /** What the Content-Security-Policy refused meanwhile, on the whole page. */
  refusals: Event[];
  /** An answer had begun: then it was neither forbidden nor unreachable, the line broke. */
  answered?: boolean;
  /** Something was sent, and not only read. */
  sending?: boolean;
}

/** A request, for whoever has to find out why it came to nothing. */
export type FeedRequest = Evidence & Asked;

/**
 * The error that leaves the adapter. Its sentence, and the search for the cause, are a file of their own that is loaded
 * only now; where that cannot come either, the code has to do.
 */
export async function failure(evidence: Evidence | FeedRequest): Promise<DugnadError> {
  let { code } = evidence;
  let message = `${evidence.src} could not be read: ${code}.`;
  try {
    // Without a connection it would not come, and whoever has left does not want to know.
    if (!/^(offline|aborted)$/.test(code)) ({ code, message } = await (await import('./explain.ts')).explain(evidence));
  } catch {
    // The connection is gone for our own files too.
  }
  return new DugnadError(code, message, evidence);
}
