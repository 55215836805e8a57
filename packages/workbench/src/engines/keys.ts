/** Keys go by the same names in every engine: `Space` is one, though WebDriver BiDi knows only the character. */

export function keyName(name: string): string {
  return name === 'Space' ? ' ' : name;
}

type Press = (key: string, options?: unknown) => Promise<void>;

/** Teaches the keyboard of a page the names above. */
export function teachKeys(keyboard: object): void {
  const taught = keyboard as Record<'press' | 'down' | 'up', Press>;
  for (const way of ['press', 'down', 'up'] as const) {
    const original = taught[way].bind(keyboard);
    taught[way] = (key, options) => original(keyName(key), options);
  }
}
