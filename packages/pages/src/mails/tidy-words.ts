/** What nobody sees: control characters, and those that turn the direction of what follows (a name could hide an address behind one). */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line: nothing in it can begin another header, and nothing of it is longer than `most` letters. */
export function tidyLine(text: string, most = 300): string {
  const line = text.toWellFormed().replace(/[\s\u0085]+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('').trimEnd()}…` : line;
}

/** Paragraphs, with an empty line between them at most. */
export function tidyParagraphs(text: string): string[] {
  const lines = text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n').split('\n');
  const clean = lines.map((line) => line.replaceAll('\t', ' ').replace(UNSEEN, '').trimEnd());
  return clean.join('\n').split(/\n{2,}/).map((one) => one.replace(/^\n+|\n+$/g, '')).filter((one) => one.trim() !== '');
}

/**
 * The name in a greeting, or nothing: anybody can type any name with any address, and what looks like an address of the web or
 * is a sentence must not reach a stranger in our mail.
 */
export function greetName(name: string): string {
  const line = tidyLine(name);
  const isOdd = /[:/\\@<>]|\.\p{L}{2,}|\d{4}/u.test(line) || line.length > 80;
  return isOdd ? '' : line;
}
