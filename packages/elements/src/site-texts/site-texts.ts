import { messages } from '../language/generated/messages.ts';
import { names } from '../language/generated/names.ts';
import { isTag } from '../language/is-tag.ts';
import { chains, languageReady, languages, layers, redraw, textsIn, type Templates } from '../language/page-language.ts';
import type { Words } from '../language/translate.ts';
import { readText } from './read-text.ts';

/** What a page writes instead of our words, by the id of the message. Values are `{0}`; everything else is text, never HTML. */
export type SiteTexts = Readonly<Record<string, string>>;

/** A language that we do not have, brought by a page. */
export interface AddedLanguage {
  /** BCP 47: `so`, `prs`, `se`. It tells the direction too. */
  readonly tag: string;
  /** What its readers call it; without it, what the browser knows. */
  readonly name?: string;
  /** Whose words are shown where it has none, in this order and whatever the visitor's browser says; then English. */
  readonly fallback?: readonly string[];
  /** Need not be complete. */
  readonly texts: SiteTexts;
}

/** A language in the JSON of a page: settings, and texts by their ids, which have a dot. */
type SiteLanguage = Readonly<Record<string, unknown>>;

type Layer = Record<string, Words>;
/** What pages wrote, without what lies below it. */
const written: Record<string, Layer> = {};
const told = new Set<string>();

function warn(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`Dugnad: ${sentence}`);
}

function isKnown(tag: string): boolean {
  if (Object.hasOwn(names, tag) || Object.hasOwn(languages, tag)) return true;
  warn(`there is no language "${tag}". There is: ${[...new Set([...Object.keys(names), ...Object.keys(languages)])].join(', ')}. Another one is brought by addLanguage().`);
  return false;
}

/** Keeps what is right of the words that a page wrote, by the names that our files have for them. */
function write(language: string, texts: SiteTexts): Layer {
  const layer = (written[language] ??= {});
  for (const [id, text] of Object.entries(texts)) {
    const message = Object.hasOwn(messages, id) ? messages[id] : undefined;
    const read = message ? readText(text, message) : { wrong: 'is the id of no text. The ids stand in xliff/nb.xlf.' };
    if ('wrong' in read) warn(`"${id}" in the texts for "${language}" ${read.wrong}`);
    else if (message) layer[message[0]] = read.words;
  }
  return layer;
}

/** What is found first in a row of texts, which may grow. */
function lay(row: readonly Templates[]): Templates {
  return new Proxy({}, { get: (_, id: string) => row.find((texts) => id in texts)?.[id] });
}

/** What has changed is drawn again, also where no file had to be fetched for it. */
async function show(): Promise<void> {
  await languageReady();
  redraw();
}

/**
 * Puts a page's own words in the place of ours, in one language. What is wrong is left out, with one warning that says
 * how to put it right.
 *
 * @returns Resolves when they are shown.
 */
export function setTexts(language: string, texts: SiteTexts): Promise<void> {
  if (!isKnown(language)) return Promise.resolve();
  const layer = write(language, texts);
  if (!layers[language]) layers[language] = lay([layer, textsIn(language)]);
  return show();
}

/**
 * Shows a variant to whoever would be shown its language: `setVariant('nl', 'nl-x-formal')` says *u* instead of *je*.
 *
 * @returns Resolves when it is shown.
 */
export function setVariant(language: string, variant: string): Promise<void> {
  if (!isKnown(language) || !isKnown(variant)) return Promise.resolve();
  layers[language] = lay([(written[language] ??= {}), textsIn(variant)]);
  chains[language] = [variant];
  return show();
}

/**
 * Adds a language of the page's own, or of its community: visitors can choose it, and pages can be in it. It need not be
 * complete: the words that are missing are those of `fallback`. Our words are then marked as being in the language that most of
 * them are in.
 *
 * @returns Resolves when it is shown, if it is wanted.
 */
export function addLanguage({ tag, name = '', fallback = [], texts }: AddedLanguage): Promise<void> {
  if (!isTag(tag)) {
    warn(`"${tag}" is no tag of a language. Write it as BCP 47 says: "so", "prs", "nl-BE".`);
    return Promise.resolve();
  }
  const below = [...fallback.filter((one) => one !== tag && isKnown(one)), 'en'];
  const own = write(tag, texts);
  languages[tag] = name;
  layers[tag] = lay([own, ...below.flatMap((one) => [(written[one] ??= {}), textsIn(one)])]);
  const isMostlyOwn = Object.keys(own).length * 2 >= Object.keys(messages).length;
  chains[tag] = isMostlyOwn ? [tag, ...below] : [...below, tag];
  return show();
}

const isObject = (value: unknown): value is SiteLanguage => typeof value === 'object' && value !== null && !Array.isArray(value);

function textsOf(entry: SiteLanguage): SiteTexts {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key.includes('.'))) as SiteTexts;
}

async function applyLanguage(tag: string, entry: SiteLanguage, load: (address: string) => Promise<unknown>): Promise<void> {
  const { src, variant, fallback, name } = entry;
  const fetched = typeof src === 'string' ? await load(src) : {};
  const texts = { ...textsOf(isObject(fetched) ? fetched : {}), ...textsOf(entry) };
  if (typeof variant === 'string') await setVariant(tag, variant);
  if (Array.isArray(fallback)) await addLanguage({ tag, texts, fallback: fallback.map(String), ...(typeof name === 'string' && { name }) });
  else await setTexts(tag, texts);
}

/**
 * Reads the words of a page out of JSON: `{"nb": {"dialog.close": "Lukk vinduet"}, "nl": {"variant": "nl-x-formal"},
 * "so": {"name": "Soomaali", "fallback": ["en"], "src": "/so.json"}}`.
 *
 * @param load How an address in `src` is read.
 */
export async function readSiteTexts(json: string, load: (address: string) => Promise<unknown>): Promise<void> {
  try {
    const read: unknown = JSON.parse(json);
    if (!isObject(read)) throw new TypeError('not an object');
    await Promise.all(Object.entries(read).map(([tag, entry]) => applyLanguage(tag, isObject(entry) ? entry : {}, load)));
  } catch (cause) {
    warn(`the page's own texts cannot be read (${String(cause)}). Write JSON: {"nb": {"dialog.close": "Lukk vinduet"}}`);
  }
}
