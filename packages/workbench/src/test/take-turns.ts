const DAY_MS = 86_400_000;

/** Milliseconds that `npm test` has taken so far; none where it is not what runs. */
export const timeTaken = (): number => Date.now() - Number(process.env['DUGNAD_BEGAN'] ?? Date.now());

/** Whose turn it is, on a machine that has no time for everything: another number each day. */
export const turnOfToday = (): number => Math.floor(Date.now() / DAY_MS);

/** Every second of them, and at the next turn the others; all of them where there is time. */
export function takeTurns<Item>(items: readonly Item[], turn: number | undefined): Item[] {
  return items.filter((_item, at) => turn === undefined || (at + turn) % 2 === 0);
}

/** What has its turn another day, and the command that asks all of it; nothing where nothing is left. */
export const sayTurn = (count: number, what: string, command: string): string[] => (count > 0 ? [`${count} ${what}: the machine is slow, and tomorrow it is their turn; \`${command}\` has them all`] : []);
