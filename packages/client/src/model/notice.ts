import { chooseText } from './choose-text.ts';
import type { ConsentPurpose } from './consent.ts';

/** A text as it stood on the screen. */
export interface ShownText {
  lang: string;
  value: string;
}

/** What a person had before them when they agreed: all of it is in the hash, and nothing else. */
export interface ShownNotice {
  noticeVersion: string;
  purposes: readonly { id: string; texts: readonly ShownText[]; options: readonly string[] }[];
}

/**
 * The purposes as they are shown to somebody who reads `languages[0]` on a page in `languages[1]`.
 *
 * @param isRead has somebody who grew up with the language read the association's text in it? Then it stands alone.
 */
export function shownNotice(noticeVersion: string, purposes: readonly ConsentPurpose[], texts: (purpose: ConsentPurpose) => readonly ShownText[]): ShownNotice {
  return { noticeVersion, purposes: purposes.map((purpose) => ({ id: purpose.id, texts: texts(purpose), options: ['yes', 'no'] })) };
}

/** In one language alone: that of a page without script, and of paper. */
export function noticeIn(noticeVersion: string, purposes: readonly ConsentPurpose[], languages: readonly string[]): ShownNotice {
  return shownNotice(noticeVersion, purposes, ({ text }) => {
    const { value, lang } = chooseText(text, languages);
    return [{ lang, value }];
  });
}

/** One line of JSON with its keys in a fixed order: what is hashed, and what is kept to prove it. */
export function noticeText({ noticeVersion, purposes }: ShownNotice): string {
  return JSON.stringify({ noticeVersion, purposes: purposes.map(({ id, texts, options }) => ({ id, texts: texts.map(({ lang, value }) => ({ lang, value })), options: [...options] })) });
}
