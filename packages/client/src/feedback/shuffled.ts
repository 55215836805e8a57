/** Gives numbers from 0 up to 1. */
export type Chance = () => number;

const realChance: Chance = () => (globalThis.crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** The same in an order of chance (Fisher and Yates): nobody reads from it who came first, nor which answers to two questions belong together. */
export function shuffled<Item>(items: readonly Item[], chance: Chance = realChance): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
}
