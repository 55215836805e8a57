import { names } from './generated/names.ts';
import { activeLanguage, languages } from './page-language.ts';

/** What the browser calls a language: in that language, else in the one that the page is read in, else by its tag. */
function nameByBrowser(tag: string): string {
  try {
    const own = new Intl.DisplayNames([tag], { type: 'language' });
    const isOwn = own.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
    const name = (isOwn ? own : new Intl.DisplayNames([activeLanguage()], { type: 'language' })).of(tag) ?? tag;
    return name.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag));
  } catch {
    return tag;
  }
}

/**
 * What those who read a language call it: "Norsk bokmål", "العربية", "Easy English". Ours have a name in
 * xliff/languages.json, one that a page brings has the page's; the browser knows most others.
 */
export function ownName(tag: string): string {
  const given = languages[tag];
  if (typeof given === 'string' && given) return given;
  return Object.hasOwn(names, tag) ? (names[tag] ?? tag) : nameByBrowser(tag);
}
