/** The first letters of the first and the last word of a name, as its own script writes them: "Kari Nordmann" gives "KN". */
export function initials(name: string): string {
  const words = name.split(/[\s,.()/-]+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word = '') => ([...word][0] ?? '').toLocaleUpperCase()).join('');
}
