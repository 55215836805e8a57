const MARKED = /^(.*)--(\d+)$/;

/**
 * What an opportunity is called in a list of several sources: by its own name at the first, and with `--2` behind it at the second. Never by what else is
 * there just now, or a sign-up that waits for a line would go to another association once one of them cannot be read.
 *
 * @param index of the source, from 0
 */
export function nameAmongSeveral(own: string, index: number): string {
  return index > 0 || MARKED.test(own) ? `${own}--${index + 1}` : own;
}

/** Which source it came from, and what it is called there. */
export function nameAtSource(name: string): { own: string; index: number } {
  const [, own = name, number = '1'] = MARKED.exec(name) ?? [];
  return { own, index: Number(number) - 1 };
}
