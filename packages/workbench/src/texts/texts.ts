// Turns xliff/<language>.xlf into one small file for each widget and language, so that a page fetches one.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findMessages } from './find-messages.ts';
import { baseOf, languagesWithFiles, readLanguages, SOURCE } from './languages.ts';
import { buildModules, extractMessages } from './lit-localize.ts';
import { PSEUDO, pseudoText } from './pseudo.ts';
import { modulesOf } from './source-modules.ts';
import { layTexts, ownerOf, readTexts, writeLoaders, writeMessages, writeNames, writeReviewed, writeTexts, type Text } from './split-texts.ts';
import { readUnits, renewFile } from './xliff.ts';

const elements = 'packages/elements/src';
const widgets = 'packages/widgets/src';
const pages = 'packages/pages/src';
const desk = 'packages/desk/src';

type Texts = ReadonlyMap<string, readonly Text[]>;

async function foldersIn(path: string): Promise<string[]> {
  const entries = existsSync(path) ? await readdir(path, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/**
 * Brings new messages into xliff/ and takes out those that are gone; translations stay. A variant's file gets
 * nothing new, for it holds only what differs.
 *
 * @param begun Languages that get a file now.
 */
export async function extractTexts(root: string, begun: readonly string[] = []): Promise<void> {
  const extracted = await extractMessages(root, 'extract');
  const tags = [...new Set([...(await languagesWithFiles(root)), ...begun])];
  for (const tag of tags) {
    const path = join(root, 'xliff', `${tag}.xlf`);
    const old = existsSync(path) ? await readFile(path, 'utf8') : '';
    await writeFile(path, renewFile(extracted, old, { tag, isVariant: baseOf(tag, tags) !== undefined }));
  }
}

/** Every listed language with all its texts: those of a variant are laid over its base's. */
function layLanguages(root: string, tags: readonly string[], modules: ReadonlyMap<string, string>): Texts {
  const laid = new Map<string, readonly Text[]>([[SOURCE, []]]);
  const lay = (tag: string): readonly Text[] => {
    const known = laid.get(tag);
    if (known) return known;
    const units = readUnits(readFileSync(join(root, 'xliff', `${tag}.xlf`), 'utf8'));
    const own = readTexts(modules.get(tag) ?? '').filter(({ id }) => units.get(id)?.target);
    const texts = layTexts(own, lay(baseOf(tag, tags) ?? SOURCE));
    laid.set(tag, texts);
    return texts;
  };
  return new Map(tags.map((tag) => [tag, lay(tag)]));
}

async function write(file: string, wanted: string): Promise<void> {
  // The same words keep their date, so that the compiler has nothing to do.
  if (existsSync(file) && (await readFile(file, 'utf8')) === wanted) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

/** Writes files into a folder that holds nothing else afterwards. */
async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const old = existsSync(folder) ? await readdir(folder) : [];
  for (const name of old.filter((one) => !(one in files))) await rm(join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
}

function languageFiles(all: Texts, types: string, isWanted: (text: Text) => boolean): Record<string, string> {
  const files = [...all].map(([tag, texts]) => [`${tag}.ts`, writeTexts(texts.filter(isWanted))] as const);
  return { ...Object.fromEntries(files), 'loaders.ts': writeLoaders([...all.keys()], types) };
}

/** Writes what the pages and mails of a server say: a server reads all of a language at once, so there is one file of each. */
async function fillPages(root: string, all: Texts, source: readonly Text[]): Promise<string[]> {
  const folders = await foldersIn(join(root, pages));
  const isTheirs = ({ id }: Text): boolean => folders.includes(ownerOf(id));
  if (folders.length > 0) await fill(join(root, pages, 'generated'), languageFiles(all, '@dugnad/elements/language', isTheirs));
  return source.filter(isTheirs).map(({ id }) => id);
}

/** Writes what the coordinator's pages say; without the desk, as in a small tree, there is nothing to write. */
async function fillDesk(root: string, all: Texts, source: readonly Text[]): Promise<string[]> {
  const isTheirs = ({ id }: Text): boolean => ownerOf(id) === 'desk';
  if (existsSync(join(root, desk))) await fill(join(root, desk, 'generated'), languageFiles(all, '@dugnad/elements/language', isTheirs));
  return source.filter(isTheirs).map(({ id }) => id);
}

/**
 * Writes `generated/` beside each widget (what it and its elements say, and nothing else), for the elements, for the pages and
 * mails of a server, for its desk, and for the workshop the language that is none.
 */
export async function buildTexts(root: string): Promise<void> {
  const listed = await readLanguages(root);
  const tags = listed.map(({ tag }) => tag);
  const modules = await buildModules(root, [...tags, PSEUDO]);
  const all = layLanguages(root, tags, modules);
  // Of a language without translations lit-localize writes what the source says.
  const source = readTexts(modules.get(PSEUDO) ?? '');
  const folders = await foldersIn(join(root, elements));
  const names = Object.fromEntries([[SOURCE, 'English'] as const, ...listed.map(({ tag, name }) => [tag, name] as const)]);
  await fill(join(root, elements, 'language/generated'), {
    ...languageFiles(all, '../page-language.ts', ({ id }) => folders.includes(ownerOf(id))),
    'messages.ts': writeMessages(source),
    'names.ts': writeNames(names),
    'reviewed.ts': writeReviewed([SOURCE, ...listed.filter(({ reviewed }) => reviewed).map(({ tag }) => tag)]),
  });
  const used = new Set(source.map(({ id }) => id).filter((id) => folders.includes(ownerOf(id))));
  for (const widget of await foldersIn(join(root, widgets))) {
    if (!existsSync(join(root, widgets, widget, `${widget}.texts.ts`))) continue;
    const said = findMessages(join(root, widgets, widget, `${widget}.define.ts`), modulesOf(root));
    said.forEach((id) => used.add(id));
    await fill(join(root, widgets, widget, 'generated'), languageFiles(all, '@dugnad/elements/language', ({ id }) => said.has(id)));
  }
  for (const id of [...(await fillPages(root, all, source)), ...(await fillDesk(root, all, source))]) used.add(id);
  await write(join(root, 'generated/pseudo.ts'), writeTexts(source.map(pseudoText)));
  await write(join(root, 'generated/languages.ts'), writeNames({ ...names, [PSEUDO]: 'Pseudo (long, with accents)' }));
  const stray = source.filter(({ id }) => !used.has(id));
  for (const { id } of stray) process.stderr.write(`The message "${id}" reaches no page: it is no element's, no page's, and no widget with a <widget>.texts.ts says it.\n`);
}
