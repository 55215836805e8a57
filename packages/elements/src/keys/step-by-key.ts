/** Where an arrow key leads in a row or a column of things to press. */
export interface Row {
  /** Which one has the focus; -1 when none has. */
  readonly at: number;
  readonly count: number;
  /** Whether they stand beside each other or below each other. */
  readonly axis: 'inline' | 'block';
  /** How one reads; counts for what stands beside each other. */
  readonly direction?: string;
}

type Arrows = Readonly<Record<string, number>>;

const block: Arrows = { ArrowDown: 1, ArrowUp: -1 };
const leftToRight: Arrows = { ArrowRight: 1, ArrowLeft: -1 };
const rightToLeft: Arrows = { ArrowRight: -1, ArrowLeft: 1 };

function arrowsOf({ axis, direction }: Row): Arrows {
  if (axis === 'block') return block;
  return direction === 'rtl' ? rightToLeft : leftToRight;
}

/** The place that a key leads to, round from the last to the first; undefined when the key leads nowhere. */
export function stepByKey(key: string, row: Row): number | undefined {
  const { at, count } = row;
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = arrowsOf(row)[key];
  if (step === undefined) return undefined;
  // From outside one comes in at the near end.
  const from = at < 0 && step < 0 ? 0 : at;
  return (from + step + count) % count;
}
