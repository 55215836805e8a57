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
export function measureProgress(figures: ProgressFigures): MeasuredProgress {
  const amounts = amountsOf(figures);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const goal = isAmount(figures.max) && figures.max > 0 ? figures.max : undefined;
  const rungs = sortRungs(figures.milestones ?? [], goal, sum);
  const target = aim(rungs, goal, sum);
  const isKnown = amounts.length > 0;
  const drawn = target ? draw(amounts, rungs, Math.max(target, sum)) : { bars: [], marks: [] };
  const ladder = rungs.map((rung) => ({ ...rung, isReached: isKnown && sum >= rung.value }));
  return { value: isKnown ? sum : undefined, target, ladder, ...drawn };
}

/** None: nobody knows. */
function amountsOf({ value, parts = [] }: ProgressFigures): number[] {
  if (parts.length > 0) return parts.map((part) => (isAmount(part.value) ? part.value : 0));
  return isNumber(value) ? [Math.max(0, value)] : [];
}

function draw(amounts: readonly number[], rungs: readonly ProgressMilestone[], scale: number): Pick<MeasuredProgress, 'bars' | 'marks'> {
  const marks = rungs.filter(({ value }) => value < scale).map(({ value }) => percent(value, scale));
  return { bars: lay(amounts, scale), marks };
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
