/** What was found of one criterion by one check. */
export type Result = 'pass' | 'fail' | 'undecided' | 'not-run';

/** Results by the number of a criterion. */
export type Verdicts = Readonly<Record<string, Result>>;

const order: readonly Result[] = ['not-run', 'pass', 'undecided', 'fail'];

/** Joins what several rules say of the same criterion: one that fails outweighs all that pass, and so does one that cannot tell. */
export function joinVerdicts(found: readonly (readonly [criterion: string, result: Result])[]): Verdicts {
  const joined: Record<string, Result> = {};
  for (const [criterion, result] of found) {
    const before = joined[criterion];
    if (before === undefined || order.indexOf(result) > order.indexOf(before)) joined[criterion] = result;
  }
  return joined;
}
