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
  /** One English sentence for a developer. */
  readonly message: string;
  readonly uid?: string;
}

const MOST_PROBLEMS = 1000;

/** Keeps each problem once, and not more than a thousand. */
export class Problems {
  readonly list: CalendarProblem[] = [];
  readonly #seen = new Set<string>();

  add(line: number, code: ProblemCode, message: string, uid?: string): void {
    const key = `${line} ${code}`;
    if (this.#seen.has(key) || this.list.length > MOST_PROBLEMS) return;
    this.#seen.add(key);
    if (this.list.length === MOST_PROBLEMS) this.list.push({ line, code: 'too-many-problems', message: 'There are more problems than this; they are not listed.' });
    else this.list.push(uid ? { line, code, message, uid } : { line, code, message });
  }
}
