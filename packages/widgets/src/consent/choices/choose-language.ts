import { chooseText, type ConsentConfig, type Text } from '@dugnad/client/model';

const isIn = (text: Text, wanted: string): boolean => {
  const { lang } = chooseText(text, [wanted]);
  return lang === '' || lang.split('-')[0]?.toLowerCase() === wanted.split('-')[0]?.toLowerCase();
};

const tagsOf = (text: Text): string[] => (typeof text === 'string' ? [] : Object.keys(text));

/** A tag that the browser knows what to do with. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/**
 * The one language of everything that is shown: the first of the visitor's that every purpose has words in, else the first that all have,
 * else the visitor's first. A bare string is taken to be in whatever language is asked for.
 *
 * @param languages BCP 47, the visitor's first
 */
export function chooseLanguage({ purposes }: Pick<ConsentConfig, 'purposes'>, languages: readonly string[]): string {
  const texts = purposes.map(({ text }) => text);
  const wanted = [...languages, ...texts.flatMap(tagsOf)].filter(isTag);
  return wanted.find((tag) => texts.every((text) => isIn(text, tag))) ?? wanted[0] ?? 'en';
}
