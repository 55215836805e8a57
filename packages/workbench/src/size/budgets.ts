import type { PageWeight, Weight } from './weigh.ts';

/** What was weighed; a key is absent while what it names does not exist. */
export interface Sizes {
  readonly loader?: Weight;
  readonly button?: Weight;
  readonly basics?: Weight;
  readonly calendarFirst?: PageWeight;
  readonly calendar?: PageWeight;
}

interface Budget {
  readonly key: keyof Sizes;
  readonly of: 'br' | 'requests';
  readonly most: number;
}

/** The most that a visitor's phone may have to download (issue 2). */
export const budgets: readonly Budget[] = [
  { key: 'loader', of: 'br', most: 2.5 },
  { key: 'calendarFirst', of: 'br', most: 25 },
  { key: 'calendarFirst', of: 'requests', most: 3 },
  { key: 'calendar', of: 'br', most: 30 },
];

function valueOf(sizes: Sizes, { key, of }: Budget): number | undefined {
  const weight: Partial<PageWeight> = sizes[key] ?? {};
  return weight[of];
}

const unitOf = ({ of }: Budget): string => (of === 'br' ? 'kB Brotli' : 'script requests');

/** One sentence for each budget that is not kept, or cannot be checked. */
export function checkBudgets(sizes: Sizes): string[] {
  return budgets.flatMap((budget) => {
    const value = valueOf(sizes, budget);
    const unit = unitOf(budget);
    if (value === undefined) return [`${budget.key}: not measured, so its budget of ${budget.most} ${unit} is not checked.`];
    return value <= budget.most ? [] : [`${budget.key}: ${value} ${unit}, and the budget is ${budget.most}.`];
  });
}
