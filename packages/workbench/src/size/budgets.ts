import type { PageWeight, Weight } from './weigh.ts';

/** What was weighed; a key is absent while what it names does not exist. */
export interface Sizes {
  readonly loader?: Weight;
  readonly button?: Weight;
  readonly basics?: Weight;
  /** The same four by the script tag. */
  readonly basicsPage?: PageWeight;
  /** The style sheet for themes. */
  readonly prose?: Weight;
  readonly calendarFirst?: PageWeight;
  readonly calendar?: PageWeight;
  /** Until the form can be used. */
  readonly petitionFirst?: PageWeight;
  /** Until a signature is sent and its receipt is shown. */
  readonly petition?: PageWeight;
  /** Until one of the list can be opened. */
  readonly volunteerFirst?: PageWeight;
  /** Until somebody has signed up and the receipt is shown. */
  readonly volunteer?: PageWeight;
  /** Until somebody has answered and is thanked. */
  readonly feedback?: PageWeight;
  /** Until somebody has asked for help and the receipt is shown. */
  readonly helpRequest?: PageWeight;
  readonly consentHead?: Weight;
  /** With the first layer shown. */
  readonly consentFirst?: PageWeight;
  /** With the second layer opened. */
  readonly consent?: PageWeight;
  /** The question, and one placeholder of somebody else's content. */
  readonly external?: PageWeight;
  /** The script that holds what other scripts add. */
  readonly consentGuard?: Weight;
}

interface Budget {
  readonly key: keyof Sizes;
  readonly of: 'gz' | 'br' | 'requests';
  readonly most: number;
}

/** The most that a visitor's phone may have to download (issues 2 to 6). */
export const budgets: readonly Budget[] = [
  { key: 'loader', of: 'br', most: 2.5 },
  { key: 'button', of: 'gz', most: 8 },
  { key: 'basics', of: 'gz', most: 18 },
  { key: 'basicsPage', of: 'requests', most: 3 },
  { key: 'prose', of: 'gz', most: 5 },
  { key: 'calendarFirst', of: 'br', most: 25 },
  { key: 'calendarFirst', of: 'requests', most: 3 },
  { key: 'calendar', of: 'br', most: 30 },
  { key: 'petitionFirst', of: 'requests', most: 3 },
  { key: 'petition', of: 'br', most: 30 },
  { key: 'volunteerFirst', of: 'requests', most: 3 },
  { key: 'volunteer', of: 'br', most: 32 },
  { key: 'feedback', of: 'br', most: 21 },
  { key: 'feedback', of: 'requests', most: 3 },
  { key: 'helpRequest', of: 'br', most: 24 },
  { key: 'helpRequest', of: 'requests', most: 3 },
  { key: 'consentHead', of: 'gz', most: 1.5 },
  { key: 'consentFirst', of: 'gz', most: 11 },
  { key: 'consentFirst', of: 'requests', most: 3 },
  { key: 'consent', of: 'gz', most: 16 },
  { key: 'external', of: 'gz', most: 17 },
  { key: 'consentGuard', of: 'gz', most: 1 },
];

function valueOf(sizes: Sizes, { key, of }: Budget): number | undefined {
  const weight: Partial<PageWeight> = sizes[key] ?? {};
  return weight[of];
}

const units = { gz: 'kB gzip', br: 'kB Brotli', requests: 'script requests' } as const;

/** A budget's figure in words: `25 kB Brotli`. */
export const unitOf = ({ of }: Budget): string => units[of];

/** One sentence for each budget that is not kept, or cannot be checked. */
export function checkBudgets(sizes: Sizes): string[] {
  return budgets.flatMap((budget) => {
    const value = valueOf(sizes, budget);
    const unit = unitOf(budget);
    if (value === undefined) return [`${budget.key}: not measured, so its budget of ${budget.most} ${unit} is not checked.`];
    return value <= budget.most ? [] : [`${budget.key}: ${value} ${unit}, and the budget is ${budget.most}.`];
  });
}
