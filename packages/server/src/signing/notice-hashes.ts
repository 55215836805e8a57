import { createHash } from 'node:crypto';
import { chooseText, noticeText, shownNotice } from '@dugnad/client/model';
import type { ConsentPurpose, ShownNotice } from '@dugnad/client/model';

/** What can have been on a screen, with its hash: kept, so that an agreement can be proven later. */
export interface KnownNotice {
  hash: string;
  text: string;
}

function languagesOf(purposes: readonly ConsentPurpose[]): string[] {
  return [...new Set(purposes.flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text))))];
}

/** The purposes in one language, or in two: a reader's own beside the one that the association wrote first. */
function noticeInThese(version: string, purposes: readonly ConsentPurpose[], languages: readonly string[]): ShownNotice {
  return shownNotice(version, purposes, ({ text }) => {
    const shown = languages.map((language) => chooseText(text, [language]));
    return shown.filter(({ lang }, index) => shown.findIndex((other) => other.lang === lang) === index).map(({ lang, value }) => ({ lang, value }));
  });
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Every text that could have been shown of these purposes: in each language alone, and in each pair. */
export function knownNotices(version: string, purposes: readonly ConsentPurpose[]): KnownNotice[] {
  const languages = languagesOf(purposes);
  if (languages.length === 0) languages.push('');
  const found = new Map<string, string>();
  for (const first of languages) {
    for (const second of languages) {
      const text = noticeText(noticeInThese(version, purposes, first === second ? [first] : [first, second]));
      found.set(hashText(text), text);
    }
  }
  return [...found].map(([hash, text]) => ({ hash, text }));
}

/** The same of several states of a petition's texts, by their hashes: every text that it can ever have shown. */
export function noticesByHash(revisions: readonly { readonly noticeVersion: string; readonly consents: readonly ConsentPurpose[] }[]): Map<string, KnownNotice> {
  return new Map(revisions.flatMap(({ noticeVersion, consents }) => knownNotices(noticeVersion, consents)).map((notice) => [notice.hash, notice]));
}
