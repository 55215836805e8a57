// Turns xliff/<language>.xlf into one small file for each widget and language, so that a page fetches one.
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../guards/run.ts';
import type { Text } from './split-texts.ts';
import { ownerOf, readTexts, writeTexts } from './split-texts.ts';

const elements = 'packages/elements/src';
const widgets = 'packages/widgets/src';

async function foldersIn(path: string): Promise<string[]> {
  const entries = existsSync(path) ? await readdir(path, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function litLocalize(root: string, command: 'build' | 'extract'): Promise<void> {
  const program = join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
  const { code, stdout, stderr } = await run(process.execPath, [program, command], root);
  if (code !== 0) throw new Error(`lit-localize ${command} failed:\n${stdout}${stderr}`);
}

/** Brings new messages into xliff/ and takes out those that are gone; translations stay. */
export async function extractTexts(root: string): Promise<void> {
  await litLocalize(root, 'extract');
}

async function writeLanguage(root: string, language: string): Promise<void> {
  const texts = readTexts(await readFile(join(root, '.artifacts/texts/languages', `${language}.ts`), 'utf8'));
  const ofElements = await foldersIn(join(root, elements));
  const ofWidgets = (await foldersIn(join(root, widgets))).filter((name) => existsSync(join(root, widgets, name, `${name}.texts.ts`)));
  const stray = texts.find(({ id }) => !ofElements.includes(ownerOf(id)) && !ofWidgets.includes(ownerOf(id)));
  if (stray) {
    process.stderr.write(`The message "${stray.id}" reaches no page: no element is called "${ownerOf(stray.id)}", and no widget with a ${ownerOf(stray.id)}.texts.ts.\n`);
  }
  const shared = texts.filter(({ id }) => ofElements.includes(ownerOf(id)));
  await write(join(root, elements, 'language'), language, shared);
  for (const widget of ofWidgets) {
    await write(join(root, widgets, widget), language, [...texts.filter(({ id }) => ownerOf(id) === widget), ...shared]);
  }
}

async function write(folder: string, language: string, texts: readonly Text[]): Promise<void> {
  const file = join(folder, 'generated', `${language}.ts`);
  const wanted = writeTexts(texts);
  // The same words keep their date, so that the compiler has nothing to do.
  if (existsSync(file) && (await readFile(file, 'utf8')) === wanted) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

/** Writes `generated/<language>.ts` beside each widget (its own messages and the elements') and for the elements. */
export async function buildTexts(root: string): Promise<void> {
  await litLocalize(root, 'build');
  const config = await readFile(join(root, 'lit-localize.json'), 'utf8');
  const { targetLocales } = JSON.parse(config) as { targetLocales: string[] };
  for (const language of targetLocales) await writeLanguage(root, language);
}
