/** The middle one: of an odd number of rounds, so that no two are mixed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** To two decimals, as figures are printed. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
