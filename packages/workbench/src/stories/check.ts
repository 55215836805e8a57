import { looks } from './look.ts';
import type { Violation } from './run-axe.ts';

/** One story in one look. */
export interface Check {
  readonly story: string;
  readonly look: string;
  readonly violations: readonly Violation[];
  /** Rules that axe leaves to a person. */
  readonly undecided: readonly string[];
  /** Why there was nothing to ask axe about. */
  readonly error?: string;
}

/** Nothing is wrong with it. */
export const isGood = ({ violations, error }: Check): boolean => violations.length === 0 && error === undefined;

/** One line for each thing that is wrong, with the looks in which it is. */
export function describeFaults(checks: readonly Check[]): string[] {
  const faults = new Map<string, string[]>();
  for (const { story, look, violations, error } of checks) {
    const said = error === undefined ? violations.map(({ rule, impact, help, selector }) => `${rule} (${impact ?? '?'}): ${help}: ${selector}`) : [error];
    for (const words of new Set(said)) faults.set(`${story}: ${words}`, [...(faults.get(`${story}: ${words}`) ?? []), look]);
  }
  return [...faults].map(([words, where]) => `${words} [${where.length === looks.length ? 'every look' : where.join('; ')}]`);
}
