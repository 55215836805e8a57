/** The closed list of what can be wrong with a calendar file. */
export type ProblemCode =
  | 'not-a-calendar'
  | 'invalid-line'
  | 'mismatched-end'
  | 'unclosed-component'
  | 'too-deep'
  | 'missing-start'
  | 'invalid-start'
  | 'invalid-end'
  | 'invalid-duration'
  | 'invalid-rrule'
  | 'unsupported-scale'
  | 'invalid-rdate'
  | 'invalid-exdate'
  | 'invalid-recurrence-id'
  | 'unknown-time-zone'
  | 'too-many-occurrences'
  | 'search-limit'
  | 'too-many-problems';

export interface CalendarProblem {
  /** Physical line in the file, from 1. */
  readonly line: number;
  readonly code: ProblemCode;
  /** For a developer, in English: the code in words, and what was written there. */
  readonly message: string;
  readonly uid?: string;
}

const MOST_PROBLEMS = 1000;

/** Keeps each problem once, and not more than a thousand. */
export class Problems {
  readonly list: CalendarProblem[] = [];
  readonly #seen = new Set<string>();

  /** `about` is what was written there. */
  add(code: ProblemCode, line: number, uid = '', about = ''): void {
    const key = `${line} ${code}`;
    if (this.#seen.has(key) || this.list.length > MOST_PROBLEMS) return;
    this.#seen.add(key);
    const told = this.list.length < MOST_PROBLEMS ? code : 'too-many-problems';
    this.list.push({ line, code: told, message: `${told.replaceAll('-', ' ')}${about && `: ${about.slice(0, 60)}`}`, ...(uid && { uid }) });
  }
}
