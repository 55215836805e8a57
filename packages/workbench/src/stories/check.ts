import { looks } from './look.ts';
import type { Violation } from './run-axe.ts';
import type { Verdicts } from './verdict.ts';

/**
 * Who asks: axe in each look; the accessibility tree and the Tab key in one look; letters in the plain look and in themes that change sizes;
 * axe about the snippet of a guide; a page of the workshop.
 */
export type Asker = 'axe' | 'names' | 'letters' | 'keyboard' | 'snippet' | 'page';

/** One question about one story. */
export interface Check {
  readonly story: string;
  readonly by: Asker;
  readonly look: string;
  readonly violations: readonly Violation[];
  /** Rules that axe leaves to a person. */
  readonly undecided: readonly string[];
  /** What it says of each criterion of WCAG. */
  readonly verdicts: Verdicts;
  /** How many things there were: nodes that one can act on, stops of Tab. */
  readonly count?: number;
  /** Why there was nothing to ask about. */
  readonly error?: string;
}

/** Nothing is wrong with it. */
export const isGood = ({ violations, error }: Check): boolean => violations.length === 0 && error === undefined;

/** What asks in one look only is told by what it is. */
function place({ by, look }: Check): string {
  if (by === 'letters') return `letters, ${look}`;
  return by === 'axe' ? look : by;
}

/** One line for each thing that is wrong, with the looks in which it is. */
export function describeFaults(checks: readonly Check[]): string[] {
  const faults = new Map<string, string[]>();
  for (const check of checks) {
    const { story, violations, error } = check;
    const said = error === undefined ? violations.map(({ rule, impact, help, selector }) => `${rule} (${impact ?? '?'}): ${help}: ${selector}`) : [error];
    for (const words of new Set(said)) faults.set(`${story}: ${words}`, [...(faults.get(`${story}: ${words}`) ?? []), place(check)]);
  }
  return [...faults].map(([words, where]) => `${words} [${where.length === looks.length ? 'every look' : where.join('; ')}]`);
}
