import { DugnadError, type ErrorCode, type FieldError } from '../../errors/errors.ts';

const NAMED = /\/problems\/(invalid-input|not-found|not-open|origin-refused|too-many-requests|in-progress|idempotency-key-reused|code-wrong|code-expired|unavailable|not-supported)$/;

const BY_STATUS: Partial<Record<number, ErrorCode>> = { 400: 'invalid-input', 404: 'not-found', 409: 'in-progress', 410: 'not-found', 422: 'invalid-input', 429: 'too-many-requests' };

/** What is read of an answer that is none. */
type Answer = Pick<Response, 'status' | 'headers' | 'url'>;

/** Problem details (RFC 9457), as far as we know them. */
interface Problem {
  type?: unknown;
  title?: unknown;
  errors?: unknown;
  retryAfter?: unknown;
}

function problemOf(text: string): Problem {
  try {
    return (JSON.parse(text) as Problem | null) ?? {};
  } catch {
    return {};
  }
}

/** Whole seconds; `Retry-After` is a number of them, or a date (RFC 9110). */
function secondsOf(value: unknown, now: number): number | undefined {
  const seconds = Number(value ?? NaN);
  const until = Number.isNaN(seconds) ? (Date.parse(String(value)) - now) / 1000 : seconds;
  return until > 0 ? Math.ceil(until) : undefined;
}

const isField = (value: unknown): value is FieldError => typeof (value as FieldError | null)?.pointer === 'string' && typeof (value as FieldError).code === 'string';

const codeOf = (type: string, status: number): ErrorCode => (NAMED.exec(type)?.[1] as ErrorCode | undefined) ?? BY_STATUS[status] ?? (status >= 500 ? 'unavailable' : 'http-status');

/** The error behind an answer with an error status. A problem that we do not know is what its status says. */
export function readProblem({ status, headers, url }: Answer, text: string, now = Date.now()): DugnadError {
  const { type, title, errors, retryAfter } = problemOf(text);
  const code = codeOf(String(type), status);
  return new DugnadError(code, `${url} answered with the status ${status}: ${typeof title === 'string' ? title : code}.`, {
    src: url,
    status,
    errors: Array.isArray(errors) ? errors.filter(isField).map(({ pointer, code }) => ({ pointer, code })) : undefined,
    retryAfter: secondsOf(headers.get('retry-after') ?? retryAfter, now),
  });
}
