/** The smallest group of which anything is said. */
export const LEAST_GROUP = 5;

const isSmall = (count: number): boolean => count > 0 && count < LEAST_GROUP;

/**
 * Groups as they may be shown, `undefined` for those that are hidden. The total is known to whoever reads them, so hiding the small ones alone would
 * hide nothing: with them goes the smallest that is large enough, and whatever is as large. Sizes alone decide, never the order: hidden ones can be
 * exchanged without another report, so none of them can be told from the others.
 */
export function hideSmallGroups(counts: readonly number[]): (number | undefined)[] {
  if (!counts.some(isSmall)) return [...counts];
  // Infinity where no group is large enough: then all are hidden.
  const next = Math.min(...counts.filter((count) => count >= LEAST_GROUP));
  return counts.map((count) => (count > next ? count : undefined));
}
