/** A sentence about one place of a configuration, and the field of the form that has it. */
export interface PlacedMistake {
  /** As it is called in the form: `services[0].origins`; empty where no field has it. */
  readonly field: string;
  /** As it stands at the field, which need not be named there. */
  readonly short: string;
  /** With its place. */
  readonly sentence: string;
}

/** Does this sentence begin with that place, or with one within it? */
const isAt = (place: string, sentence: string): boolean => sentence.startsWith(place) && /^(?:[ :[]|\.\w)/.test(sentence.slice(place.length));

/** The rest of a sentence behind its place: entries of a list are lines of their field. */
function shorten(rest: string): string {
  const line = /^\[(\d+)\]/.exec(rest);
  return line ? `Line ${Number(line[1]) + 1}${rest.slice(line[0].length)}` : rest.replace(/^ (?=is |has )/, 'This ');
}

/**
 * Each sentence of `explainConsentConfig` with the field that it is about, the nearest one.
 * @param fields the places that have a field
 */
export function placeMistakes(sentences: readonly string[], fields: readonly string[]): PlacedMistake[] {
  return sentences.map((sentence) => {
    const field = fields.filter((place) => isAt(place, sentence)).toSorted((a, b) => b.length - a.length)[0] ?? '';
    return { field, sentence, short: field === '' ? sentence : shorten(sentence.slice(field.length)) };
  });
}
