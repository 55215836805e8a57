import { directionOf } from './direction-of.ts';
import { isTag } from './is-tag.ts';
import { matchLanguage } from './match-language.ts';
import type { Direction } from './page-language.ts';

/** A text in one language, as it is marked on the page. */
export interface TextIn {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: Direction;
  readonly text: string;
}

/** Who reads a text, and who has read it before. */
export interface Reading {
  /** The language that the visitor chose; empty when nobody chose. */
  readonly visitor: string;
  /** The language of the page: the association stands by what it says in that one. */
  readonly page: string;
  /** Languages in which somebody who grew up with them has read these texts. `reviewed` has those of our own words. */
  readonly reviewed: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

function textIn(texts: Texts, wanted: readonly string[]): TextIn | undefined {
  // A text under a name that is no tag is passed over, and the person sees the others.
  const tags = Object.keys(texts).filter((tag) => isTag(tag) && texts[tag]?.trim());
  const nearest = matchLanguage(wanted, tags);
  // English is what there is when nothing fits, unless there is none.
  const lang = tags.includes(nearest) ? nearest : tags[0];
  return lang === undefined ? undefined : { lang, dir: directionOf(lang), text: texts[lang] ?? '' };
}

/**
 * What a person is shown who is asked to agree to something: the text in their language, and after it the one that the page is in,
 * when nobody who grew up with the first has read it. One text where both are the same, and where it has been read; none where there is none.
 *
 * @param texts By their language (BCP 47); the first is the original where the page's language has none.
 */
export function pairTexts(texts: Texts, { visitor, page, reviewed }: Reading): TextIn[] {
  const original = textIn(texts, [page]);
  const shown = textIn(texts, [visitor, page]);
  if (!original || !shown) return [];
  // Words that a half-done language takes from the page's are the page's.
  if (shown.text === original.text) return [original];
  return reviewed.includes(shown.lang) ? [shown] : [shown, original];
}
