import type { msg } from '@lit/localize';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { installWords } from './install-words.ts';
import { matchLanguage } from './match-language.ts';
import { translate, type Words } from './translate.ts';

/** Translated texts by message id, as the build writes them. */
export type Templates = Readonly<Record<string, Words>>;

/** One function for each language; it fetches the texts of one widget, once. */
export type TextLoaders = Readonly<Record<string, () => Promise<{ templates: Templates }>>>;

export type Direction = 'ltr' | 'rtl';

/** The visitor's choice, kept on the window so that a second copy of us on the page follows it too. */
const choice = Symbol.for('dugnad.language');
const direction = Symbol.for('dugnad.direction');
const choiceEvent = 'dugnad-language-choose';
type ChoiceHolder = { [choice]?: string; [direction]?: Direction };

const widgets = new Set<TextLoaders>();
/** What has arrived, by language. */
const texts: Record<string, Record<string, Templates[string]>> = {};
/** What is being fetched or has arrived; what failed is asked for again next time. */
const fetches = new Map<() => Promise<unknown>, Promise<boolean>>();
let isStarted = false;
let isOurs = false;
let isPrepared = false;
let wanted = 'en';
let active = 'en';
let ready: Promise<void> = Promise.resolve();

/** Every language that a widget, or the page itself, has words in. */
export const languages: Record<string, unknown> = {};

/** What a page has laid over our words (`site-texts/`): most pages have nothing. */
export const layers: Record<string, Templates> = {};

/** The languages that a layer needs the words of, first the one that most of what is shown is in. */
export const chains: Record<string, readonly string[]> = {};

/** The words of a language that have arrived, and will: always the same object. */
export function textsIn(language: string): Record<string, Templates[string]> {
  return (texts[language] ??= {});
}

/**
 * Makes a widget's texts known. They are fetched only when the page's language needs them, merged
 * with those of the other widgets, and what is on the page is drawn again when they arrive.
 * Texts that cannot be fetched are shown in English and tried again when the connection is back.
 */
export function registerTexts(loaders: TextLoaders): void {
  widgets.add(loaders);
  Object.assign(languages, loaders);
  follow();
}

/** Shows another language, and lays it out in its direction, until the page is loaded again; nothing is stored. */
export function showLanguage(tag: string, towards: Direction): Promise<void> {
  watchPage();
  Object.assign(holder(), { [choice]: tag, [direction]: towards });
  window.dispatchEvent(new Event(choiceEvent));
  return ready;
}

/** Resolves when the texts in the page's language are there, or have failed and English stands in. */
export function languageReady(): Promise<void> {
  follow();
  return ready;
}

/** The language our own words are in now: `en`, or one of `availableLanguages()`. */
export function activeLanguage(): string {
  return chainOf(active)[0] ?? active;
}

/** The languages that what stands on the page can be shown in, English first. */
export function availableLanguages(): string[] {
  return [...new Set(['en', ...Object.keys(languages)])];
}

/** The tag the visitor chose on this page, exactly as given. */
export function chosenLanguage(): string | undefined {
  return holder()[choice];
}

/** The direction of the words that the visitor chose; nothing while the page decides. */
export function chosenDirection(): Direction | undefined {
  return holder()[direction];
}

/** Says something in another language than the page is shown in, once its words are there. Nothing is drawn anew. */
export async function sayIn<Said>(language: string, say: () => Said): Promise<Said> {
  await languageReady();
  await fetchTexts(language);
  const shown = active;
  active = language;
  try {
    return say();
  } finally {
    active = shown;
  }
}

function holder(): ChoiceHolder {
  return typeof window === 'undefined' ? {} : (window as ChoiceHolder);
}

/** What @lit/localize says for a message. */
const say = ((source, options) => translate(source, (layers[active] ?? texts[active])?.[options?.id ?? ''])) as typeof msg;

/** Follows what the page says of its language and direction. */
export function watchPage(): void {
  if (isStarted || typeof document === 'undefined') return;
  isStarted = true;
  isOurs = installWords(say);
  // Formats and direction follow the page at once, words when they have come.
  new MutationObserver(() => {
    redraw();
    follow();
  }).observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  window.addEventListener(choiceEvent, follow);
  window.addEventListener('online', follow);
}

/** Shows the page in the language that is wanted now, once its words are there. */
function follow(): void {
  watchPage();
  if (!isOurs) return;
  wanted = matchLanguage([chosenLanguage() ?? document.documentElement.lang], Object.keys(languages));
  ready = show(wanted);
}

/**
 * For a server, which has no page to follow: fetches the words of a language, and gives what has them said from then on, until
 * another language is. Call it and draw in one go, for a server draws several pages at a time.
 */
export async function prepareLanguage(tag: string): Promise<() => void> {
  isPrepared ||= installWords(say);
  const language = matchLanguage([tag], Object.keys(languages));
  await fetchTexts(language);
  return () => {
    active = language;
  };
}

function chainOf(language: string): readonly string[] {
  return chains[language] ?? [language];
}

/** Draws what is on the page in a language, as far as its texts can be had, unless another is wanted when they come. */
async function show(language: string): Promise<void> {
  const isNew = await fetchTexts(language);
  if (language !== wanted) return ready;
  if (language === active && !isNew) return undefined;
  active = language;
  redraw();
}

/** Has everything that shows words or formats of ours drawn again. */
export function redraw(): void {
  window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: active } }));
}

/** True when a file arrived that nobody had asked for before. */
async function fetchTexts(language: string): Promise<boolean> {
  const asked = [...widgets].flatMap((loaders) => chainOf(language).map((tag) => fetchOnce(tag, loaders[tag])));
  return (await Promise.all(asked)).includes(true);
}

async function fetchOnce(language: string, load: TextLoaders[string] | undefined): Promise<boolean> {
  if (!load) return false;
  const known = fetches.get(load);
  const fetched = known ?? fetchOne(language, load);
  fetches.set(load, fetched);
  return (await fetched) && !known;
}

async function fetchOne(language: string, load: TextLoaders[string]): Promise<boolean> {
  try {
    const { templates } = await load();
    Object.assign(textsIn(language), templates);
    return true;
  } catch (cause) {
    fetches.delete(load);
    console.warn(`Dugnad: the texts in "${language}" did not load, so English is shown.`, cause);
    return false;
  }
}
