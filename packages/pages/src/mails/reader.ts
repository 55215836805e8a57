import { chooseText } from '@dugnad/client/model';
import type { Text } from '@dugnad/client/model';
import type { Said } from './mail-draft.ts';

/** Who a mail is written for. */
export interface Reader {
  /** Of our own words, and of dates. */
  language: string;
  /** What the reader asked for, best first: what an association wrote is chosen by it. */
  languages: readonly string[];
}

/** What an association wrote, as this reader reads it best. */
export function ownText(text: Text, { language, languages }: Reader): Exclude<Said, string> {
  return chooseText(text, [...languages, language]);
}

/** What a person wrote in a language that nobody knows. */
export function foreign(value: string): Exclude<Said, string> {
  return { value, lang: '', dir: 'auto' };
}
