import type { TemplateResult } from 'lit';

/** Characters of private use, which stand in no text of anybody. */
const FIRST = 0xe000;
const MARK = /([\ue000-\ue0ff])/;

/** What stands in a sentence for its value at this place, until it is filled in. */
export const markOf = (place: number): string => String.fromCharCode(FIRST + place);

/**
 * Cuts a sentence that was said with marks in it, and puts what is drawn in their places: a link, a number that is
 * isolated. Sentences are translated whole, so it cannot be done before.
 */
export function fillSentence<Value>(said: string, ...values: readonly Value[]): (string | Value)[] {
  const parts: (string | Value)[] = [];
  for (const part of said.split(MARK)) {
    const value = MARK.test(part) ? values[part.charCodeAt(0) - FIRST] : part;
    if (value !== undefined && value !== '') parts.push(value);
  }
  return parts;
}

/**
 * A sentence with things in it that are drawn, as its words and things one after another: in a document that is drawn
 * once, the marks that Lit leaves for its next drawing would only be in the way. Its words are text, whatever they look like.
 */
export function spreadSentence({ strings, values }: TemplateResult): unknown[] {
  return strings.flatMap((words, place) => (place < values.length ? [words, values[place]] : [words]));
}
