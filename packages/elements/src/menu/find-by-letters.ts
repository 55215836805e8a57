/** Sentences begin with what one types; capitals and small letters are one. */
const fold = (words: string): string => words.trim().toLocaleLowerCase();

/**
 * Which of these words somebody means who types their first letters. The same letter again goes on to the next that begins with it.
 *
 * @param at where one is; -1 when nowhere
 * @returns its place, or -1
 */
export function findByLetters(words: readonly string[], letters: string, at: number): number {
  const typed = fold(letters);
  if (!typed) return -1;
  const isOneLetter = [...typed].every((letter) => letter === typed[0]);
  const wanted = isOneLetter ? typed.slice(0, 1) : typed;
  const first = isOneLetter ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < words.length; step += 1) {
    const place = (first + step) % words.length;
    if (fold(words[place] ?? '').startsWith(wanted)) return place;
  }
  return -1;
}
