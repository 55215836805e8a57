/** Characters of private use, which stand in no text of anybody. */
const FIRST = 0xe000;
const MARKS = /[\ue000-\ue0ff]/;

/** What stands in a sentence for its value at this place, until it is filled in. */
export const markOf = (place: number): string => String.fromCharCode(FIRST + place);

/**
 * A sentence with things in it that are drawn: `<time>`, a link. Sentences are translated whole, so they are said with
 * marks, and cut at them.
 *
 * @param sentence says it with a mark for each value
 * @returns words and values in the order of the language
 */
export function fillSentence<Value>(sentence: (...marks: string[]) => string, ...values: readonly Value[]): (string | Value)[] {
  const said = sentence(...values.map((_, place) => markOf(place)));
  return cutSentence(said, values);
}

/** The same for words that hold marks already. */
export function cutSentence<Value>(said: string, values: readonly Value[]): (string | Value)[] {
  const parts: (string | Value)[] = [];
  for (const part of said.split(/([\ue000-\ue0ff])/)) {
    const value = MARKS.test(part) ? values[part.charCodeAt(0) - FIRST] : part;
    if (value !== undefined && value !== '') parts.push(value);
  }
  return parts;
}
