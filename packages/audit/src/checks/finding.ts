import { catalogue, type Check, type CheckNumber } from './catalogue.ts';
import { sources } from './sources.ts';

/** `not-seen`: it could not be told from outside. `not-applicable`: there is nothing that it could be about. */
export type Verdict = 'pass' | 'violation' | 'not-seen' | 'not-applicable';

export interface Finding {
  /** Of the list of 72; 0 is beside it. */
  readonly check: CheckNumber;
  readonly group: Check['group'];
  readonly title: string;
  readonly verdict: Verdict;
  /** What was seen, with what was measured: one or two sentences. */
  readonly seen: string;
  readonly why: string;
  readonly cure: string;
  /** Laws and guidelines by name. */
  readonly law: readonly string[];
}

export function finding(check: CheckNumber, verdict: Verdict, seen: string): Finding {
  const { group, title, why, cure, sources: keys } = catalogue[check];
  return { check, group, title, verdict, seen, why, cure, law: keys.map((key) => sources[key]) };
}

export function passes(check: CheckNumber, holds: boolean, seen: string): Finding {
  return finding(check, holds ? 'pass' : 'violation', seen);
}

/** A violation that names what is wrong, or a pass. */
export function faultless(check: CheckNumber, faults: readonly string[], otherwise: string): Finding {
  return faults.length > 0 ? finding(check, 'violation', `${faults.join('. ')}.`) : finding(check, 'pass', otherwise);
}
