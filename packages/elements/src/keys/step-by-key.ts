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

const inline = { ArrowRight: 1, ArrowLeft: -1 } as const;
const block = { ArrowDown: 1, ArrowUp: -1 } as const;

/** The place that a key leads to, round from the last to the first; undefined when the key leads nowhere. */
export function stepByKey(key: string, { at, count, axis, direction = 'ltr' }: Row): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const arrows: Readonly<Record<string, number>> = axis === 'inline' ? inline : block;
  const arrow = arrows[key];
  if (arrow === undefined) return undefined;
  const step = axis === 'inline' && direction === 'rtl' ? -arrow : arrow;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}
