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
 * - `invalid-input`: what was sent cannot be taken as it is; `errors` names the fields
 * - `not-found`: there is nothing at this address
 * - `not-open`: one cannot sign, sign up or book here now: not yet, or not any more
 * - `origin-refused`: the server does not take anything from pages of this site
 * - `too-many-requests`: too often from one place; see `retryAfter`
 * - `in-progress`: the same intent is being carried out just now; ask again in a moment
 * - `idempotency-key-reused`: the key was used for something else before
 * - `code-wrong`: the six digits are not those of the mail
 * - `code-expired`: the code or the link cannot be used any more
 * - `unavailable`: the server cannot do it now, through no fault of what was sent
 * - `not-supported`: whoever answers cannot do this at all
 */
export type ErrorCode =
  | 'network' | 'offline' | 'cors-refused' | 'csp-refused' | 'mixed-content' | 'timeout' | 'http-status'
  | 'not-a-calendar' | 'invalid-data' | 'invalid-address' | 'too-large' | 'aborted'
  | 'invalid-input' | 'not-found' | 'not-open' | 'origin-refused' | 'too-many-requests' | 'in-progress' | 'idempotency-key-reused'
  | 'code-wrong' | 'code-expired' | 'unavailable' | 'not-supported';

/** One thing that is wrong with what was sent. */
export interface FieldError {
  /** JSON pointer (RFC 6901) into what was sent: `/email`, `/consents/0/purposes`. */
  pointer: string;
  /** What is wrong: `missing`, `not-an-email`, `too-long`. Widgets say it in the visitor's language. */
  code: string;
}

/** What an error may carry beside its code and sentence. */
export interface ErrorDetails {
  /** What was thrown underneath, if anything. */
  cause?: unknown;
  /** The address that was read. */
  src?: string | undefined;
  /** The HTTP status, with the code `http-status`. */
  status?: number | undefined;
  /** The fields, with the code `invalid-input`. */
  errors?: readonly FieldError[] | undefined;
  /** Whole seconds after which it is worth trying again. */
  retryAfter?: number | undefined;
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
  declare readonly errors?: readonly FieldError[];
  declare readonly retryAfter?: number;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details); // which takes the cause, and no more
    const { src, status, errors, retryAfter } = details;
    Object.assign(this, { code, [BRAND]: true }, src && { src }, status && { status }, errors && { errors }, retryAfter && { retryAfter });
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
