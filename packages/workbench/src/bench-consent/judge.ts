import { median } from '../figures/median.ts';
import type { Visit } from './measure-visit.ts';

/** What is compared: one side beside the two floors of the same run. */
export interface Comparison {
  /** Painted ÷ that of a banner of three buttons by Lit. */
  readonly paintedToLitFloor: number;
  /** Press to next frame ÷ that of three buttons in the HTML. */
  readonly refuseToBare: number;
  readonly longestTaskOverBareMs: number;
  readonly layoutShift: number;
  readonly requests: number;
  readonly noticeRequests: number;
  readonly storageWrites: number;
}

type Visits = readonly Visit[];

/** The middle of the rounds; what is no number in one of them is none in the end. */
export function middle(visits: Visits, what: keyof Visit): number {
  const values = visits.map((visit) => visit[what]);
  return values.some(Number.isNaN) ? NaN : median(values);
}

/** The worst round, for what must never happen. */
const most = (visits: Visits, what: keyof Visit): number => (visits.length === 0 ? NaN : Math.max(...visits.map((visit) => visit[what])));

export interface Floors {
  readonly bare: Visits;
  readonly lit: Visits;
}

/** Times by their medians, counts by the worst round. */
export function compare(visits: Visits, { bare, lit }: Floors): Comparison {
  return {
    paintedToLitFloor: middle(visits, 'painted') / middle(lit, 'painted'),
    refuseToBare: middle(visits, 'refused') / middle(bare, 'refused'),
    longestTaskOverBareMs: middle(visits, 'longest') - middle(bare, 'longest'),
    layoutShift: most(visits, 'shift'),
    requests: most(visits, 'requests'),
    noticeRequests: most(visits, 'notices'),
    storageWrites: most(visits, 'writes'),
  };
}

interface Limit {
  readonly key: keyof Comparison;
  readonly most: number;
  readonly says: string;
  readonly unit: string;
}

/** What ours promises. */
export const limits: readonly Limit[] = [
  { key: 'paintedToLitFloor', most: 1.25, says: 'painted beside a banner by Lit', unit: ' ×' },
  { key: 'refuseToBare', most: 1.2, says: 'refusal to next frame beside bare HTML', unit: ' ×' },
  { key: 'longestTaskOverBareMs', most: 50, says: 'longest task above bare HTML', unit: ' ms' },
  { key: 'layoutShift', most: 0, says: 'layout shift', unit: '' },
  { key: 'requests', most: 3, says: 'requests until the question shows', unit: '' },
  { key: 'noticeRequests', most: 0, says: 'requests for configuration or notice', unit: '' },
  { key: 'storageWrites', most: 0, says: 'writes into the browser before the choice', unit: '' },
];

export interface Verdict {
  readonly holds: boolean;
  readonly sentence: string;
}

/** Four places: a layout shift of 0.0005 is one. */
const shown = (value: number): string => String(Number(value.toFixed(4)));

/** Each limit and what became of it. What was not measured does not hold. */
export function judge(comparison: Comparison): Verdict[] {
  return limits.map(({ key, most: limit, says, unit }) => {
    const value = comparison[key];
    const holds = value <= limit;
    const outcome = holds ? 'holds' : `falls short by ${shown(value - limit)}${unit}`;
    return { holds, sentence: `${says}: ${shown(value)}${unit} of at most ${limit}${unit}: ${outcome}` };
  });
}
