import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

import { registerElementTexts } from '../language/element-texts.ts';
import { prepareLanguage } from '../language/page-language.ts';
import type { DressesPage } from '../styles/dress-page.ts';
import { elementRenderers, styleTag } from './element-renderers.ts';
import { loadElements } from './load-elements.ts';
import { attributeOf, Markup, type Written } from './markup.ts';
import { serveChoiceGroup } from './serve-choice-group.ts';
import { serveChoice } from './serve-choice.ts';
import { serveDateField } from './serve-date-field.ts';
import { serveDocumentList } from './serve-document-list.ts';
import { serveField } from './serve-field.ts';
import { serveForm } from './serve-form.ts';
import { serveReceipt } from './serve-receipt.ts';
import { serveSteps } from './serve-steps.ts';
import { serveTable } from './serve-table.ts';
import { serveTimeSlots } from './serve-time-slots.ts';
import { waitingStyles } from './served.ts';

export interface RenderHtmlOptions {
  /** Of our own words, BCP 47: the `lang` of the page's `<html>` unless told, else English. */
  readonly language?: string;
  /** Of the page's Content-Security-Policy; without one, a policy needs `style-src 'unsafe-inline'` for what is drawn before our script comes. */
  readonly nonce?: string;
}

/** What is written into the page's own tree. The form family draws there altogether: a shadow root would hide what the page wrote inside. */
const INTO_PAGE: Readonly<Record<string, (element: Written, markup: Markup) => void>> = {
  'dugnad-choice': serveChoice,
  'dugnad-choice-group': serveChoiceGroup,
  'dugnad-date-field': serveDateField,
  'dugnad-document-list': serveDocumentList,
  'dugnad-field': serveField,
  'dugnad-form': serveForm,
  'dugnad-receipt': serveReceipt,
  'dugnad-steps': serveSteps,
  'dugnad-table': serveTable,
  'dugnad-time-slots': serveTimeSlots,
};

/**
 * Draws the elements of ours in a page, or a piece of one, on a server: each with a declarative shadow root, or with its words in the
 * page's own tree, so that all is seen and can be used before our script comes, and without it. All else stays letter for
 * letter. In the browser, `@dugnad/elements/hydrate` takes over what was drawn.
 *
 * @param markup HTML that you trust, as it would be sent to a browser
 * @throws when a part of ours cannot be drawn
 */
export async function renderHtml(markup: string, { language, nonce = '' }: RenderHtmlOptions = {}): Promise<string> {
  const page = new Markup(markup);
  const elements = page.elements();
  registerElementTexts();
  // What a date field keeps room for is a button of ours.
  const tags = await loadElements([...elements.map(({ tagName }) => tagName), 'dugnad-button']);
  const speak = await prepareLanguage(language ?? languageOf(elements) ?? 'en');
  // From here on in one go: another page may be in another language.
  speak();
  for (const element of elements) INTO_PAGE[element.tagName]?.(element, page);
  const sheets = pageSheets(elements.map(({ tagName }) => tagName).filter((tag) => tags.includes(tag)));
  if (sheets) page.insertInHead(`${styleTag(nonce)}${sheets}</style>`);
  const drawn = page.toString();
  const strings: TemplateStringsArray = Object.assign([drawn], { raw: [drawn] });
  return collectResultSync(render(html(strings), { elementRenderers: elementRenderers(nonce) }));
}

function languageOf(elements: readonly Written[]): string | undefined {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return root && attributeOf(root, 'lang');
}

/** The looks that the page's own HTML gets inside elements of ours, each sheet once. */
function pageSheets(tags: Iterable<string>): string {
  const classes = [...new Set(tags)].map((tag) => customElements.get(tag) as (CustomElementConstructor & Partial<DressesPage>) | undefined);
  const sheets = new Set(classes.flatMap((one) => one?.lightStyles ?? []));
  return sheets.size > 0 ? [...sheets].map(({ cssText }) => cssText).join('') + waitingStyles : '';
}
