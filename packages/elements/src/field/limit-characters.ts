/** How long an answer may be, and in what it is counted. */
export interface Limit {
  readonly most: number;
  readonly count: (text: string) => number;
}

let segmenter: Intl.Segmenter | undefined;

/** What a person calls a letter: an é typed as two code points is one, and so is a family of emoji. */
function countLetters(text: string): number {
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].length;
}

/** As browsers count for `maxlength`: code units, so that nothing is left exactly when nothing more can be typed. */
function countUnits(text: string): number {
  return text.length;
}

/**
 * The limit of a field.
 *
 * @param counter the attribute `counter`: `null` for no counter, empty for the control's own limit
 * @param maxLength of the control; −1 when it has none
 */
export function limitCharacters(counter: string | null, maxLength = -1): Limit | undefined {
  if (counter === null) return undefined;
  if (maxLength >= 0) return { most: maxLength, count: countUnits };
  const most = Number.parseInt(counter, 10);
  return most > 0 ? { most, count: countLetters } : undefined;
}
