/**
 * What was measured in these peers by hand, check by check, before there was an auditor: it must find the same. What was measured in
 * Osano, Silktide and c15t at that time is not here: the bench has no pages of theirs.
 */
import type { Report } from '@dugnad/audit';

export interface Expected {
  readonly peer: string;
  /** Numbers of the list of 72; where it names several for one fault, one of them must be found. */
  readonly checks: readonly number[];
}

const all = ['vanilla-cookieconsent', 'orejime', 'klaro', 'tarteaucitron'] as const;

export const expected: readonly Expected[] = [
  { peer: 'tarteaucitron', checks: [1] },
  { peer: 'klaro', checks: [12, 13] },
  { peer: 'tarteaucitron', checks: [41] },
  { peer: 'vanilla-cookieconsent', checks: [43] },
  ...all.map((peer) => ({ peer, checks: [49] })),
  ...all.map((peer) => ({ peer, checks: [51] })),
  { peer: 'vanilla-cookieconsent', checks: [56] },
  { peer: 'orejime', checks: [56] },
  { peer: 'vanilla-cookieconsent', checks: [57] },
  { peer: 'orejime', checks: [57] },
];

/** `absent`: the auditor made no such finding, because it has no such check or because there was no banner to make it about. */
export type Seen = 'found' | 'in order' | 'could not be told' | 'does not apply' | 'absent';

const SEEN = { violation: 'found', pass: 'in order', 'not-seen': 'could not be told', 'not-applicable': 'does not apply' } as const;

export type Judged = Pick<Report, 'findings'>;

export interface Answer {
  readonly check: number;
  readonly seen: Seen;
  /** The auditor's own sentence. */
  readonly sentence: string;
}

export function answerFor(check: number, report: Judged | undefined): Answer {
  const finding = report?.findings.find((one) => one.check === check);
  return finding ? { check, seen: SEEN[finding.verdict], sentence: finding.seen } : { check, seen: 'absent', sentence: 'The auditor has no finding of this number here: it has no such check, or found no banner.' };
}

export interface Compared extends Expected {
  readonly holds: boolean;
  readonly answers: readonly Answer[];
}

/** Every expectation, and what the auditor says to it. A peer without a report holds nothing. */
export function compareExpected(reports: ReadonlyMap<string, Judged>, wanted: readonly Expected[] = expected): Compared[] {
  return wanted.map(({ peer, checks }) => {
    const answers = checks.map((check) => answerFor(check, reports.get(peer)));
    return { peer, checks, answers, holds: answers.some(({ seen }) => seen === 'found') };
  });
}
