/** How easily the texts of a language read. */
export interface Ease {
  /** Sentences of more words than one breath holds. */
  readonly longSentences: readonly string[];
  /** Words of more letters than `longestWord` allows, each once. */
  readonly longWords: readonly string[];
  /** The share of words of more than six letters, 0 to 1. */
  readonly share: number;
  /** Björnsson's LIX: words a sentence, and long words in a hundred; below 30 is the language of children's books. */
  readonly lix: number;
}

/** The longest sentence in easy language, in words (Inclusion Europe's rules say short; 12 is what the field tests with). */
export const MOST_WORDS = 12;

/** The largest share of words of more than six letters. Of plain texts of ours it is a fifth or a little more. */
export const MOST_LONG = 0.2;

/** How long a word may be, by language: Dutch, Danish and Norwegian write compounds as one word. */
const longestWord: Readonly<Record<string, number>> = { en: 10, nb: 12, nn: 12, da: 12, sv: 12, nl: 13 };

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** @param texts As a reader sees them, each a sentence or several; a value is one word. */
export function measureEase(texts: Iterable<string>, language: string): Ease {
  const sentences = [...texts].flatMap((text) => text.split(/(?<=[.!?…:])\s+/)).filter((sentence) => wordsOf(sentence).length > 0);
  const words = sentences.flatMap(wordsOf);
  const most = longestWord[language.replace(/-.*/, '')] ?? 13;
  const share = words.filter((word) => lettersOf(word) > 6).length / Math.max(1, words.length);
  return {
    longSentences: sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS),
    longWords: [...new Set(words.filter((word) => lettersOf(word) > most))],
    share,
    lix: words.length / Math.max(1, sentences.length) + 100 * share,
  };
}
