import type { PageData, PageName, PageOptions } from '@dugnad/client/hosted';
import type { Petition } from '@dugnad/client/model';
import type { DefaultTreeAdapterMap } from 'parse5';

import { attribute, isWithin, readPage, wordsIn, type PageTree } from './page-tree.page.ts';
import { draw, form, petition } from './sample-pages.page.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Every language that our own words are in. */
export const LANGUAGES = ['en', 'en-simple', 'nb', 'nb-simple', 'nn', 'da', 'da-simple', 'sv', 'fi', 'nl', 'nl-simple', 'nl-x-formal', 'nl-BE', 'fr', 'de', 'pl', 'uk', 'ar', 'tr'];

/** A page as a browser has it. */
export async function openPage<Name extends PageName>(name: Name, data: PageData[Name], options: Partial<PageOptions> = {}): Promise<PageTree> {
  return readPage((await draw(name, data, options)).html);
}

/** The petition of the sample site, changed; with what was typed and what is wrong. */
export function openPetition(changed: Partial<Petition> = {}, more: Partial<PageData['petition']> = {}, ...languages: string[]): Promise<PageTree> {
  return openPage('petition', { ...form, ...more, petition: { ...petition, ...changed } }, { languages: languages.length > 0 ? languages : ['en'] });
}

export const mainWords = (page: PageTree): string => wordsIn(page.named('main')[0]);

/** Elements of these names within another. */
export function inside(page: PageTree, outer: Element | undefined, ...names: string[]): Element[] {
  return outer === undefined ? [] : page.named(...names).filter((one) => one !== outer && isWithin(one, outer));
}

export function byClass(page: PageTree, name: string): Element[] {
  return page.all.filter((one) => (attribute(one, 'class') ?? '').split(' ').includes(name));
}

/** The part of a page that a heading of this id names. */
export const section = (page: PageTree, id: string): Element | undefined => page.named('section').find((one) => attribute(one, 'aria-labelledby') === id);

export function hrefs(page: PageTree, outer: Element | undefined = page.named('main')[0]): string[] {
  return inside(page, outer, 'a').flatMap((one) => attribute(one, 'href') ?? []);
}

/** What the summary of errors leads to, and in which words. */
export function summaryLinks(page: PageTree): [href: string, words: string][] {
  return inside(page, page.byId('summary'), 'a').map((one) => [attribute(one, 'href') ?? '', wordsIn(one)]);
}

/** What is read out after the name of a control, piece by piece. */
export function descriptions(page: PageTree, control: Element | undefined): string[] {
  const ids = control && attribute(control, 'aria-describedby');
  return ids === undefined ? [] : ids.split(' ').map((id) => wordsIn(page.byId(id)));
}

/** Controls that are said to be wrong, by their ids. */
export const wrongOnes = (page: PageTree): string[] => page.all.filter((one) => attribute(one, 'aria-invalid') === 'true').flatMap((one) => attribute(one, 'id') ?? []);

export const checkedOnes = (page: PageTree): string[] => page.all.filter((one) => attribute(one, 'checked') !== undefined).flatMap((one) => attribute(one, 'id') ?? []);

/** What stands in a list of terms, under this one. */
export function underTerm(page: PageTree, term: string): Element | undefined {
  const at = page.all.findIndex((one) => one.tagName === 'dt' && wordsIn(one) === term);
  return at < 0 ? undefined : page.all.slice(at).find(({ tagName }) => tagName === 'dd');
}

/** What an element or one around it says by this attribute: `lang`, `dir`. */
export function inherited(element: Element, name: string): string | undefined {
  for (let at: Node | null = element; at; at = 'parentNode' in at ? at.parentNode : null) {
    const value = 'attrs' in at ? attribute(at, name) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Every piece of text of the page that is not its style sheet, with the element that it stands in. */
export function textsOf(page: PageTree): { words: string; at: Element }[] {
  return page.all.flatMap((at) => (at.tagName === 'style' ? [] : at.childNodes.flatMap((one) => ('value' in one ? [{ words: one.value, at }] : []))));
}

/** All of the page that a person reads or hears: its texts, and attributes that are read out. */
export function heardOf(page: PageTree): { words: string; at: Element }[] {
  const spoken = ['alt', 'aria-label', 'aria-valuetext', 'title'];
  return [...textsOf(page), ...page.all.flatMap((at) => at.attrs.flatMap(({ name, value }) => (spoken.includes(name) && value !== '' ? [{ words: value, at }] : [])))];
}
