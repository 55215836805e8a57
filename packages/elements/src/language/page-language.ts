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
const merged = new Map<string, Record<string, Templates[string]>>();
const inFlight = new Map<() => Promise<unknown>, Promise<boolean>>();
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
  if (wanted !== 'en') ready = Promise.all([ready, addLate(wanted)]).then(nothing);
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
  } catch {
    console.warn(
      'Dugnad: @lit/localize is configured by another script, so our texts stay in English. Leave it to registerTexts().',
    );
  }
  const html = document.documentElement;
  new MutationObserver(follow).observe(html, { attributeFilter: ['lang'] });
  window.addEventListener(choiceEvent, follow);
  window.addEventListener('online', () => {
    if (wanted !== 'en') ready = addLate(wanted);
  });
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
  await mergeTexts(language);
  return { templates: textsOf(language) };
}

/** For texts registered when the language was already in use: @lit/localize holds the same object. */
async function addLate(language: string): Promise<void> {
  const added = await mergeTexts(language);
  if (!added || language !== activeLanguage()) return;
  const detail = { status: 'ready', readyLocale: language };
  window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail }));
}

function textsOf(language: string): Record<string, Templates[string]> {
  const texts = merged.get(language) ?? {};
  merged.set(language, texts);
  return texts;
}

/** True when a file arrived that was not there before. */
async function mergeTexts(language: string): Promise<boolean> {
  const loads = [...widgets].map((loaders) => loaders[language]).filter((load) => load !== undefined);
  const fresh = loads.filter((load) => !inFlight.has(load));
  for (const load of fresh) inFlight.set(load, mergeOne(language, load));
  const arrived = await Promise.all(loads.map((load) => inFlight.get(load)));
  return fresh.length > 0 && arrived.includes(true);
}

async function mergeOne(language: string, load: TextLoaders[string]): Promise<boolean> {
  try {
    Object.assign(textsOf(language), (await load()).templates);
    return true;
  } catch (cause) {
    inFlight.delete(load);
    console.warn(`Dugnad: the texts in "${language}" did not load, so English is shown.`, cause);
    return false;
  }
}
