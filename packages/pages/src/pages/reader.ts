import type { Petition } from '@dugnad/client/model';
import type { PageOptions } from '@dugnad/client/hosted';
import { availableLanguages, matchLanguage, type Direction } from '@dugnad/elements/language';
import { directionOf } from '@dugnad/elements/server';

/** Whoever reads a page, as far as the page has to know. */
export interface Reader {
  /** Of our own words: the language of the document. */
  readonly language: string;
  readonly direction: Direction;
  /** What they asked for, of what there is: mails are written in it. */
  readonly wanted: string;
  /** The same, then whatever else they asked for: the association's texts are chosen by it. */
  readonly texts: readonly string[];
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly framed: boolean;
}

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** The languages that the association wrote in; its own list, else those of its title. */
export function languagesOf({ languages, title }: Pick<Petition, 'languages' | 'title'>): string[] {
  if (languages.length > 0) return languages;
  return typeof title === 'string' ? [] : Object.keys(title);
}

/**
 * The first language asked for that we or the association have words in, else the association's first. The form says
 * which it was: with it, then the languages of the visit, a server finds the text of the consent that stood on the page.
 */
export function readerOf({ languages, origin, framed = false }: PageOptions, petition?: Pick<Petition, 'languages' | 'title'>, ours: readonly string[] = availableLanguages()): Reader {
  const written = petition ? languagesOf(petition) : [];
  const asked = languages.filter((tag) => TAG.test(tag));
  const wanted = asked.find((tag) => isAmong(tag, ours) || isAmong(tag, written)) ?? written[0] ?? 'en';
  const language = matchLanguage([wanted, ...asked, ...written], ours);
  return { language, direction: directionOf(language), wanted, texts: [...new Set([wanted, ...asked])], origin, framed };
}

function isAmong(tag: string, tags: readonly string[]): boolean {
  const found = matchLanguage([tag], tags);
  return found !== 'en' || /^en\b/i.test(tag);
}
