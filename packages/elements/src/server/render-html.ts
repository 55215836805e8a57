import { registerElementTexts } from '../language/element-texts.ts';
import { prepareLanguage } from '../language/page-language.ts';
import type { DressesPage } from '../styles/dress-page.ts';
import { drawElement, oursIn } from './draw-element.ts';
import { styleTag } from './element-renderers.ts';
import { loadElements } from './load-elements.ts';
import { attributeOf, Markup, type Written } from './markup.ts';
import { serveActionList } from './serve-action-list.ts';
import { serveChoiceGroup } from './serve-choice-group.ts';
import { serveChoice } from './serve-choice.ts';
import { serveContactStrip } from './serve-contact-strip.ts';
import { serveDateField } from './serve-date-field.ts';
import { serveDocumentList } from './serve-document-list.ts';
import { serveField } from './serve-field.ts';
import { serveForm } from './serve-form.ts';
import { serveReceipt } from './serve-receipt.ts';
import { serveSteps } from './serve-steps.ts';
import { serveTable } from './serve-table.ts';
import { serveTimeSlots } from './serve-time-slots.ts';
import { servedStyles } from './served.ts';

export interface RenderHtmlOptions {
  /** Of our own words, BCP 47: the `lang` of the page's `<html>` unless told, else English. */
  readonly language?: string;
  /** Of the page's Content-Security-Policy; without one, a policy needs `style-src 'unsafe-inline'` for what is drawn before our script comes. */
  readonly nonce?: string;
}

/** What is written into the page's own tree. The form family draws there altogether: a shadow root would hide what the page wrote inside. */
const INTO_PAGE: Readonly<Record<string, (element: Written, markup: Markup) => void>> = {
  'dugnad-action-list': serveActionList,
  'dugnad-choice': serveChoice,
  'dugnad-choice-group': serveChoiceGroup,
  'dugnad-contact-strip': serveContactStrip,
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
  const page = new Markup(markup, nonce);
  const ours = oursIn(page);
  registerElementTexts();
  const tags = await loadElements(ours.map(({ tagName }) => tagName));
  const speak = await prepareLanguage(language ?? languageOf(page.elements()));
  // From here on in one go: another page may be in another language.
  speak();
  for (const element of ours) INTO_PAGE[element.tagName]?.(element, page);
  for (const element of ours) drawElement(element, page);
  const sheets = pageSheets(tags).filter((sheet) => !page.has(sheet));
  if (sheets.length > 0) page.insertInHead(`${styleTag(nonce)}${sheets.join('')}</style>`);
  return page.toString();
}

function languageOf(elements: readonly Written[]): string {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return (root && attributeOf(root, 'lang')) ?? 'en';
}

/** The looks that the page's own HTML gets inside elements of ours, each sheet once. */
function pageSheets(tags: readonly string[]): string[] {
  const classes = tags.map((tag) => customElements.get(tag) as (CustomElementConstructor & Partial<DressesPage>) | undefined);
  const sheets = [...new Set(classes.flatMap((one) => one?.lightStyles ?? []))];
  return sheets.length > 0 ? [...sheets.map(({ cssText }) => cssText), servedStyles] : [];
}
