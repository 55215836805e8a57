/** The order of a round: each begins with another one, and every second goes the other way, so that nobody always follows the same neighbour. */
export function turnOrder<T>(items: readonly T[], round: number): T[] {
  const start = items.length === 0 ? 0 : round % items.length;
  const turned = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? turned : turned.reverse();
}
