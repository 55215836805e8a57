/** What each problem is called and which HTTP status it carries. Clients translate the code; the words are for developers. */
const kinds = {
  'code-expired': [410, 'The code or the link cannot be used any more'],
  'code-wrong': [422, 'These are not the digits of the mail'],
  'idempotency-key-missing': [400, 'A write needs a key of its own'],
  'idempotency-key-reused': [422, 'The key was used for something else before'],
  conflict: [409, 'It has changed meanwhile'],
  duplicate: [409, 'It is there already'],
  forbidden: [403, 'This needs another role'],
  'in-progress': [409, 'The same is being done just now'],
  'invalid-input': [422, 'What was sent cannot be taken as it is'],
  'media-type': [415, 'Only JSON is taken here'],
  'not-open': [409, 'Nothing is taken for this now'],
  'origin-refused': [403, 'Nothing is taken from pages of this site'],
  unauthorised: [401, 'This needs a key'],
  unavailable: [503, 'The server cannot do this just now'],
  'src-missing': [400, 'No address was given'],
  'invalid-address': [400, 'That is not an address of a calendar'],
  'bad-request': [400, 'The request cannot be read'],
  'address-refused': [403, 'This address is not read from here'],
  'not-found': [404, 'There is nothing here'],
  'not-a-calendar': [422, 'What was found there is not an iCalendar file'],
  'too-large': [422, 'What was found there is too large'],
  'too-many-requests': [429, 'Too many requests from one place'],
  internal: [500, 'Something failed here'],
  'http-status': [502, 'The site of the calendar refused'],
  network: [502, 'The site of the calendar cannot be reached'],
  busy: [503, 'Too much is being done at once'],
  timeout: [504, 'The site of the calendar takes too long'],
  loop: [508, 'The address leads back to a relay'],
} as const satisfies Record<string, readonly [number, string]>;

/** Every code with its status and its name, for whoever describes the interface. */
export const problemKinds: Readonly<Record<ProblemCode, readonly [number, string]>> = kinds;

/** The closed set of problem codes; those that a calendar adapter knows too carry the same name there. */
export type ProblemCode = keyof typeof kinds;

/** One detail of a problem: where (a JSON pointer, or `/query/<name>`) and what. */
export interface ProblemDetail {
  pointer: string;
  code: string;
}

/** RFC 9457 body. `type` is relative on purpose: it resolves against whoever runs the server. */
export interface Problem {
  type: `/problems/${ProblemCode}`;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors: ProblemDetail[];
}

/** Thrown inside a route; the error handler turns it into problem+json. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly errors: ProblemDetail[];
  /** Seconds for `Retry-After`, where waiting helps. */
  readonly retryAfter: number | undefined;
  /** Where HTTP has a status that says it better than the code's own. */
  readonly status: number;

  constructor(code: ProblemCode, detail: string, more: { errors?: ProblemDetail[]; retryAfter?: number; cause?: unknown; status?: number } = {}) {
    super(detail, { cause: more.cause });
    this.name = 'ProblemError';
    this.code = code;
    this.errors = more.errors ?? [];
    this.retryAfter = more.retryAfter;
    this.status = more.status ?? kinds[code][0];
  }
}

/** The body for a problem met at the path `instance`, without its query: an address that somebody asked for is not repeated. */
export function toProblem(error: ProblemError, instance: string): Problem {
  const [, title] = kinds[error.code];
  return { type: `/problems/${error.code}`, title, status: error.status, detail: error.message, instance: instance.split('?', 1)[0] ?? '/', errors: error.errors };
}
