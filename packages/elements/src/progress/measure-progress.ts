/** One of several sources of a sum: 22 on paper. */
export interface ProgressPart {
  readonly value: number;
  /** What it counts, in words: "on paper". */
  readonly label: string;
}

/** A number on the way, or beyond the goal, that means something. */
export interface ProgressMilestone {
  readonly value: number;
  /** What happens then, in words. */
  readonly label?: string | undefined;
}

/** What is known; anything that is not a number counts as unknown. */
export interface ProgressFigures {
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  readonly parts?: readonly ProgressPart[] | undefined;
  readonly milestones?: readonly ProgressMilestone[] | undefined;
}

/** Where things stand on the bar: `from`, `share` and `at` are percentages of its length. */
export interface MeasuredProgress {
  /** Undefined: under way, nobody knows how far. */
  readonly value: number | undefined;
  /** What is aimed for now: the goal, and once that is reached the next milestone. Undefined: no goal, no bar. */
  readonly target: number | undefined;
  readonly bars: readonly { readonly from: number; readonly share: number }[];
  readonly marks: readonly number[];
  readonly ladder: readonly (ProgressMilestone & { readonly isReached: boolean })[];
}

const isAmount = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value >= 0;
const percent = (value: number, scale: number): number => Math.round((Math.min(value, scale) / scale) * 10_000) / 100;

/** Measures a bar for a sum of parts, or one value, on its way to a goal. Beyond the goal the bar grows, and the goal becomes a mark on it. */
export function measureProgress({ value, max, parts = [], milestones = [] }: ProgressFigures): MeasuredProgress {
  const amounts = parts.length > 0 ? parts.map((part) => (isAmount(part.value) ? part.value : 0)) : [value].filter(isNumber).map((one) => Math.max(0, one));
  const sum = amounts.length > 0 ? amounts.reduce((total, amount) => total + amount, 0) : undefined;
  const goal = isAmount(max) && max > 0 ? max : undefined;
  const rungs = sortRungs(milestones, goal, sum ?? 0);
  const target = aim(rungs, goal, sum ?? 0);
  const scale = Math.max(target ?? 0, sum ?? 0);
  const marks = rungs.map((rung) => rung.value).filter((at) => at < scale);
  return {
    value: sum,
    target,
    bars: target ? lay(amounts, scale) : [],
    marks: target ? marks.map((at) => percent(at, scale)) : [],
    ladder: rungs.map((rung) => ({ ...rung, isReached: sum !== undefined && sum >= rung.value })),
  };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** The milestones in order; the goal is one of them when there are others, or when it is passed. */
function sortRungs(milestones: readonly ProgressMilestone[], goal: number | undefined, sum: number): ProgressMilestone[] {
  const rungs = milestones.filter(({ value }) => isAmount(value) && value > 0);
  const isOneOfSome = goal !== undefined && (rungs.length > 0 || sum > goal) && !rungs.some(({ value }) => value === goal);
  return [...rungs, ...(isOneOfSome ? [{ value: goal }] : [])].sort((one, other) => one.value - other.value);
}

function aim(rungs: readonly ProgressMilestone[], goal: number | undefined, sum: number): number | undefined {
  if (goal !== undefined && sum < goal) return goal;
  return rungs.find(({ value }) => value > sum)?.value ?? goal ?? rungs.at(-1)?.value;
}

function lay(amounts: readonly number[], scale: number): { from: number; share: number }[] {
  let laid = 0;
  return amounts.map((amount) => {
    const from = percent(laid, scale);
    laid += amount;
    return { from, share: Math.round((percent(laid, scale) - from) * 100) / 100 };
  });
}
