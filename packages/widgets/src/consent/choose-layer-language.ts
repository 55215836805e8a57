import { chooseText, type Text } from '@dugnad/client/model';

const rootOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A bare string is in the language of its page, whatever that is. */
const isIn = (tag: string, text: Text): boolean => typeof text === 'string' || rootOf(chooseText(text, [tag]).lang) === rootOf(tag);

/**
 * The one language that the whole layer is shown in: the first of those wanted that every text has, else the first that every text
 * has; half a question in another language is no question.
 *
 * @param texts What the association wrote.
 * @param ours The languages that our own words are in: only where the association's texts leave no choice do they stand back.
 * @param wanted The visitor's languages, the best first (BCP 47).
 */
export function chooseLayerLanguage(texts: readonly Text[], ours: readonly string[], wanted: readonly string[]): string {
  const tags = [...wanted, ...texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)))];
  const own: Text = Object.fromEntries(ours.map((tag) => [tag, tag]));
  const having = (all: readonly Text[]): string | undefined => tags.find((tag) => all.every((text) => isIn(tag, text)));
  return having([own, ...texts]) ?? having(texts) ?? tags[0] ?? '';
}
