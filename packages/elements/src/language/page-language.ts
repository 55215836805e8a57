import type { StrResult } from '@lit/localize';
import { configureLocalization, LOCALE_STATUS_EVENT } from '@lit/localize';
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
/** What has arrived, by language; @lit/localize holds the same objects, so what comes late counts too. */
const texts: Record<string, Record<string, Templates[string]>> = {};
/** What is being fetched or has arrived; what failed is asked for again next time. */
const fetches = new Map<() => Promise<unknown>, Promise<boolean>>();
let runtime: ReturnType<typeof configureLocalization> | undefined;
let started = false;
let wanted = 'en';
let ready: Promise<void> = Promise.resolve();

/**
 * Makes a widget's texts known. They are fetched only when the page's language needs them, merged
 * with those of the other widgets, and what is on the page is drawn again when they arrive.
 * Texts that cannot be fetched are shown in English and tried again when the connection is back.
 */
export function registerTexts(loaders: TextLoaders): void {
  widgets.add(loaders);
  start();
  ready = Promise.all([ready, addLate()]).then(nothing);
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
  return runtime?.getLocale() ?? 'en';
}

/** The tag the visitor chose on this page, exactly as given. */
export function chosenLanguage(): string | undefined {
  return typeof window === 'undefined' ? undefined : (window as ChoiceHolder)[choice];
}

function start(): void {
  if (started || typeof document === 'undefined') return;
  started = true;
  try {
    runtime = configureLocalization({ sourceLocale: 'en', targetLocales: translated, loadLocale });
  } catch (cause) {
    // Another script configured @lit/localize before.
    console.warn('Dugnad: our texts stay in English. Leave @lit/localize to registerTexts().', cause);
  }
  const html = document.documentElement;
  new MutationObserver(follow).observe(html, { attributeFilter: ['lang'] });
  window.addEventListener(choiceEvent, follow);
  window.addEventListener('online', () => (ready = addLate()));
  follow();
}

function nothing(): void {}

function follow(): void {
  const tag = chosenLanguage() ?? document.documentElement.lang;
  const next = matchLanguage([tag], translated);
  if (next === wanted || !runtime) return;
  wanted = next;
  ready = runtime.setLocale(next);
}

async function loadLocale(language: string): Promise<{ templates: Templates }> {
  await fetchTexts(language);
  return { templates: (texts[language] ??= {}) };
}

/** For texts registered when the language was already in use. */
async function addLate(): Promise<void> {
  const language = wanted;
  if (language === 'en' || !(await fetchTexts(language)) || language !== activeLanguage()) return;
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
