import type { Mail, MailData, MailKind } from '@dugnad/client/hosted';

import { attribute, readPage, type PageTree } from '../pages/page-tree.page.ts';
import { renderMail } from './render-mail.ts';
import { samples } from './sample-mails.page.ts';

type Element = PageTree['all'][number];
type Node = Element['childNodes'][number];

/** Every language that our own words are in. */
export const LANGUAGES = ['en', 'en-simple', 'nb', 'nb-simple', 'nn', 'da', 'da-simple', 'sv', 'fi', 'nl', 'nl-simple', 'nl-x-formal', 'nl-BE', 'fr', 'de', 'pl', 'uk', 'ar', 'tr'];

/** Kinds that go to signers, and those that go to coordinators. */
export const TO_SIGNERS = ['confirm', 'guardian', 'already-signed', 'confirmed', 'update'] as const;
/** Those that a contact reads: no link, a number to tap. */
export const TO_CONTACT: readonly MailKind[] = ['volunteer', 'volunteer-news', 'help-request', 'volunteer-digest'];
/** Nobody is left whom one could call, and there is nothing to open. */
export const WITHOUT_LINK: readonly MailKind[] = ['help-withdrawn'];
export const TO_DESK = ['sign-in', 'digest', 'report'] as const;

/** A mail of the sample petition, with some of its data changed. */
export function writeMail<Kind extends MailKind>(kind: Kind, changed: Partial<MailData[Kind]> = {}, ...languages: string[]): Promise<Mail> {
  return renderMail(kind, { ...samples[kind], ...changed }, { languages: languages.length > 0 ? languages : ['en'] });
}

const BLOCKS = ['p', 'h1', 'h2', 'div', 'blockquote', 'td', 'tr', 'table', 'br'];

/** The words of a mail as HTML, one piece a line: what a person reads from top to bottom. */
export function linesOfHtml(html: string): string[] {
  const collect = (one: Node): string => {
    if ('value' in one) return one.value.replace(/\s+/g, ' ');
    if (!('tagName' in one)) return '';
    const inner = one.childNodes.map(collect).join('');
    return BLOCKS.includes(one.tagName) ? `\n${inner}\n` : inner;
  };
  const [body] = readPage(html).named('body');
  return (body?.childNodes ?? []).map(collect).join('').split('\n').map((one) => one.trim()).filter((one) => one !== '');
}

/** The same of plain text: without addresses, marks of quotes and of the signature. */
export function linesOfText(text: string): string[] {
  return text.split('\n').filter((one) => one !== '-- ').map((one) => one.replace(/^> ?/, '').trim()).filter((one) => one !== '' && !/^https?:\/\/\S+$/.test(one));
}

/** Telephone numbers that can be tapped. */
export const numbersOf = (html: string): string[] => readPage(html).named('a').flatMap((one) => attribute(one, 'href') ?? []).filter((href) => href.startsWith('tel:'));

/** Links to pages, with their words. */
export const linksOf = (html: string): [href: string, words: string][] => readPage(html).named('a').filter((one) => !attribute(one, 'href')?.startsWith('tel:')).map((one) => [attribute(one, 'href') ?? '', one.childNodes.map((text) => ('value' in text ? text.value : '')).join('')]);

/** What stands under the mark of a signature: who writes. */
export const footOf = (text: string): string => text.split('\n-- \n')[1] ?? '';
export const bodyOf = (text: string): string => text.split('\n-- \n')[0] ?? '';
