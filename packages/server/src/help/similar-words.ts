/** Two requests have mostly the same words when more than half of all their words are in both. */
const HALF = 0.5;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words that say something: without signs, accents and small words, in any script. */
function wordsIn(text: string): Set<string> {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return new Set([...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) => (isWordLike && (segment.length > 2 || /[^\p{Script=Latin}\d]/u.test(segment)) ? [segment] : [])));
}

/** Whether two texts have mostly the same words, in any order. It is a hint to a person, and nothing is decided by it. */
export function haveSimilarWords(one: string, other: string): boolean {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both > HALF * (first.size + second.size - both);
}
