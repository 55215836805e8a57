/**
 * Why something could not be done. A closed list: a new cause is a new code, never a new meaning of an old one.
 *
 * - `network`: the server could not be reached at all
 * - `offline`: the device itself has no connection
 * - `cors-refused`: the server answers, but does not let browsers on other sites read it (no `Access-Control-Allow-Origin`)
 * - `csp-refused`: the page's own Content-Security-Policy forbids the address (`connect-src`)
 * - `mixed-content`: a page served by https asks for an address with http
 * - `timeout`: no complete answer in time
 * - `http-status`: the server answered with an error; see `status`
 * - `not-a-calendar`: what came is something else, a login page for instance
 * - `invalid-data`: the right kind of file, but it does not follow its own format
 * - `invalid-address`: `src` is not an address that can be read
 * - `too-large`: more bytes than the limit
 * - `aborted`: whoever asked does not want the answer any more
 */
export type ErrorCode =
  | 'network' | 'offline' | 'cors-refused' | 'csp-refused' | 'mixed-content' | 'timeout' | 'http-status'
  | 'not-a-calendar' | 'invalid-data' | 'invalid-address' | 'too-large' | 'aborted';

/** What an error may carry beside its code and sentence. */
export interface ErrorDetails {
  /** What was thrown underneath, if anything. */
  cause?: unknown;
  /** The address that was read. */
  src?: string | undefined;
  /** The HTTP status, with the code `http-status`. */
  status?: number | undefined;
}

// Registered for the whole page: two copies of this library recognise each other's errors, which instanceof does not.
const BRAND = Symbol.for('dugnad.error');

/**
 * The one error class. `code` says the cause to programs, `message` says it to the developer in one English
 * sentence with the cure; the visitor's sentence is the widget's business.
 */
export class DugnadError extends Error {
  declare readonly code: ErrorCode;
  declare readonly src?: string;
  declare readonly status?: number;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details); // which takes the cause, and no more
    const { src, status } = details;
    Object.assign(this, { code, [BRAND]: true }, src && { src }, status && { status });
  }

  /** `CorsRefusedError` for the code `cors-refused`. */
  override get name(): string {
    return `-${this.code}Error`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  }
}

/** True for an error of this family, also for one made by another copy or version of this library. */
export function isDugnadError(value: unknown): value is DugnadError {
  return Boolean((value as { [BRAND]?: unknown } | null | undefined)?.[BRAND]);
}

/** The given error if it is one of the family, else a new one of `code` that has it as its `cause`. */
export function toDugnadError(value: unknown, code: ErrorCode, message: string, src?: string): DugnadError {
  if (isDugnadError(value)) return value;
  return new DugnadError(code, message, { cause: value, src });
}
