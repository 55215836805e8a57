import type { msg, StrResult } from '@lit/localize';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { _installMsgImplementation as installMsg } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateResult } from 'lit';
import { matchLanguage, translated } from './match-language.ts';

/** Translated texts by message id, as the build writes them. */
export type Templates = Readonly<Record<string, string | StrResult | TemplateResult>>;

/** One function for each language; it fetches the texts of one widget, once. */
export type TextLoaders = Readonly<Record<string, () => Promise<{ templates: Templates }>>>;

/** The visitor's choice, kept on the window so that a second copy of us on the page follows it too. */
const choice = Symbol.for('dugnad.language');
const choiceEvent = 'dugnad-language-choose';
type ChoiceHolder = { [choice]?: string };

const widgets = new Set<TextLoaders>();
/** What has arrived, by language. */
const texts: Record<string, Record<string, Templates[string]>> = {};
/** What is being fetched or has arrived; what failed is asked for again next time. */
const fetches = new Map<() => Promise<unknown>, Promise<boolean>>();
let isStarted = false;
let wanted = 'en';
let active = 'en';
let ready: Promise<void> = Promise.resolve();

/**
 * Makes a widget's texts known. They are fetched only when the page's language needs them, merged
 * with those of the other widgets, and what is on the page is drawn again when they arrive.
 * Texts that cannot be fetched are shown in English and tried again when the connection is back.
 */
export function registerTexts(loaders: TextLoaders): void {
  widgets.add(loaders);
  start();
  ready = Promise.all([ready, show(wanted)]).then(nothing);
}

/**
 * The visitor's choice of language. It wins over the page's until the page is loaded again; nothing
 * is stored. Resolves when the texts are there.
 *
 * @param tag BCP 47; the nearest language we have is shown.
 */
export function setLanguage(tag: string): Promise<void> {
  start();
  (window as ChoiceHolder)[choice] = tag;
  window.dispatchEvent(new Event(choiceEvent));
  return ready;
}

/** Resolves when the texts in the page's language are there, or have failed and English stands in. */
export function languageReady(): Promise<void> {
  start();
  return ready;
}

/** The language our own words are in now: `en` or one of `translated`. */
export function activeLanguage(): string {
  return active;
}

/** The tag the visitor chose on this page, exactly as given. */
export function chosenLanguage(): string | undefined {
  return typeof window === 'undefined' ? undefined : (window as ChoiceHolder)[choice];
}

function start(): void {
  if (isStarted || typeof document === 'undefined') return;
  isStarted = true;
  try {
    installMsg(((template, options) => runtimeMsg(texts[active], template, options)) as typeof msg);
  } catch (cause) {
    console.warn('Dugnad: @lit/localize is configured by another script, so our texts stay in English. Leave it to registerTexts().', cause);
    return;
  }
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['lang'] });
  window.addEventListener(choiceEvent, follow);
  window.addEventListener('online', () => void (ready = show(wanted)));
  follow();
}

function nothing(): void {}

function follow(): void {
  const tag = chosenLanguage() ?? document.documentElement.lang;
  const next = matchLanguage([tag], translated);
  if (next === wanted) return;
  wanted = next;
  ready = show(next);
}

/** Draws what is on the page in a language, as far as its texts can be had, unless another is wanted when they come. */
async function show(language: string): Promise<void> {
  const isNew = await fetchTexts(language);
  if (language !== wanted) return ready;
  if (language === active && !isNew) return undefined;
  active = language;
  window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: language } }));
}

/** True when a file arrived that nobody had asked for before. */
async function fetchTexts(language: string): Promise<boolean> {
  let isNew = false;
  await Promise.all([...widgets].map(async ({ [language]: load }) => {
    if (!load) return;
    const known = fetches.get(load);
    const fetched = known ?? fetchOne(language, load);
    fetches.set(load, fetched);
    if ((await fetched) && !known) isNew = true;
  }));
  return isNew;
}

async function fetchOne(language: string, load: TextLoaders[string]): Promise<boolean> {
  try {
    const { templates } = await load();
    Object.assign((texts[language] ??= {}), templates);
    return true;
  } catch (cause) {
    fetches.delete(load);
    console.warn(`Dugnad: the texts in "${language}" did not load, so English is shown.`, cause);
    return false;
  }
}
