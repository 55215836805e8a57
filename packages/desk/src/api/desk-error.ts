import type { Problem } from './desk-answers.ts';

/** What the server said instead of an answer, by its code. */
export class DeskError extends Error {
  readonly code: string;
  readonly errors: readonly Problem[];

  constructor(code: string, errors: readonly Problem[] = []) {
    super(`The desk answered ${code}.`);
    this.name = 'DeskError';
    this.code = code;
    this.errors = errors;
  }
}
