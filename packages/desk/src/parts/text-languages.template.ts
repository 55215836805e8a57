import type { Text } from '@dugnad/client/model';
import { availableLanguages, ownName } from '@dugnad/elements/language';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** A variant of a language that has words of its own: easy, polite, of a country. */
const VARIANT = /-(simple|x-formal|BE)$/;

/** The language that the desk is read in, without its variants: what is written first is written in it. */
export const languageToWrite = (): string => document.documentElement.lang.replace(VARIANT, '') || 'en';

/** The languages that texts have, the one that is edited marked, and behind a press those that they could have. */
export function textLanguages(title: Text, at: string, addressOf: (language: string) => string): TemplateResult {
  const has = typeof title === 'object' ? Object.keys(title) : [];
  const link = (one: string): TemplateResult => html`<li><a href=${addressOf(one)} lang=${one} aria-current=${one === at ? 'true' : nothing}>${ownName(one)}</a></li>`;
  const others = availableLanguages().filter((one) => !has.includes(one) && !VARIANT.test(one));
  return html`<p>${msg('Texts in:', { id: 'desk.edit.texts-in' })}</p>
    <ul class="sites">${[...new Set([...has, ...(at === '' ? [] : [at])])].map(link)}</ul>
    <details><summary>${msg('Another language', { id: 'desk.round.languages' })}</summary><ul class="sites">${others.map(link)}</ul></details>
    <p>${msg('Save before you change the language.', { id: 'desk.edit.save-first' })}</p>`;
}
