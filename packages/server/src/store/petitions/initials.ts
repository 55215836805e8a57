const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `A. H.` of `Anne-Lise Hansen`: the first sign of the first and of the last word; said twice it stays the same. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = '') => `${[...letters.segment(word)].find(({ segment }) => /\p{L}/u.test(segment))?.segment.toUpperCase() ?? ''}.`).join(' ');
}

/** A name as its owner chose to be shown. */
export function shownName(name: string | null, visibility: 'hidden' | 'initials' | 'name'): string | undefined {
  if (!name || visibility === 'hidden') return undefined;
  return visibility === 'initials' ? initialsOf(name) : name;
}
