import type { ConsentConfig } from '@dugnad/client/model';

/** A language of the configuration, and what it is called in English. */
export interface OfferedLanguage {
  /** Empty: that of the page, where texts do not say theirs. */
  readonly tag: string;
  readonly name: string;
}

/** `nb-simple` is `Norwegian Bokmål, easy`; what has no name is called by its tag. */
export function nameLanguage(tag: string): string {
  const [root = ''] = tag.split(/-(?:simple|x)\b/i);
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const name = ((): string => {
    try {
      return names.of(root) ?? tag;
    } catch {
      return tag;
    }
  })();
  if (/-simple$/i.test(tag)) return `${name}, easy`;
  return root === tag ? name : `${name} (${tag})`;
}

/** The languages in which the purposes have texts, in the order in which they are written; never none. */
export function listLanguages({ purposes }: ConsentConfig): OfferedLanguage[] {
  const texts = purposes.flatMap(({ text, hint }) => [text, hint]);
  const tags = texts.flatMap((text) => (typeof text === 'object' ? Object.keys(text) : []));
  const isBare = tags.length === 0;
  return isBare ? [{ tag: '', name: 'That of the page' }] : [...new Set(tags)].map((tag) => ({ tag, name: nameLanguage(tag) }));
}
