/** The words for a code, where there are any; a code is what somebody else sent, and may be called like a part of every object. */
export function wordFor(words: Readonly<Record<string, () => string>>, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code]?.() : undefined;
}
