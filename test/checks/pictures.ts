/** Pictures of both layers, by language and by the version of what drew them: a site has to be able to show what its visitors had before them (CNIL 2020-092). */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hash, logAddress, opening, sent } from './sent-records.ts';
import type { Visit } from './visit.ts';

export interface Picture {
  readonly file: string;
  readonly language: string;
  readonly layer: 'banner' | 'choices';
  /** `dugnad-consent 0.1.0` */
  readonly component: string;
  /** SHA-256 of the notice with every word of it: `notice/<hash>.json` of the server. */
  readonly notice: string;
  readonly sha256: string;
}

interface Seen {
  /** Line by line, as it is drawn. */
  readonly lines: readonly string[];
  readonly text: string;
  readonly whole: boolean;
}

/** Where they are kept, for whoever makes a release to put beside it. */
const KEPT = fileURLToPath(new URL('../../.artifacts/consent-pictures', import.meta.url));
const HIGH = 1000;

const layers = { banner: 'layer()', choices: 'modal()' } as const;
const look = (layer: Picture['layer']): string => `const one = ${layers[layer]}; const { top, left, bottom, right } = one.getBoundingClientRect();
return { lines: one.innerText.split('\\n'), text: one.textContent, whole: isOnTop(one) && top >= 0 && left >= 0 && bottom <= view.innerHeight && right <= view.innerWidth && [one, ...under(one)].every((each) => each.scrollHeight <= each.clientHeight + 1 || view.getComputedStyle(each).overflowY === 'visible') }`;

/** Every language that our own words are in. */
async function ownLanguages(): Promise<string[]> {
  const files = await readdir(new URL('../../xliff/', import.meta.url));
  return ['en', ...files.flatMap((name) => /^(.*)\.xlf$/u.exec(name)?.[1] ?? [])].toSorted();
}

/** Neither white space nor signs that only steer how a line runs. */
const letters = (text: string): string => text.replaceAll(/[\s\p{Cf}]/gu, '');

/** The words in the picture are those of the notice, all of them, and no others. */
function compare(where: string, { lines, text, whole }: Seen, { words, options }: { words: readonly string[]; options: readonly string[] }): void {
  assert.ok(whole, `${where} the picture does not show all of it`);
  const said = letters([...words, ...options].join(' '));
  assert.deepEqual(lines.filter((line) => !said.includes(letters(line))), [], `${where} the picture has words that the notice lacks`);
  assert.deepEqual([...words, ...options].filter((line) => !letters(text).includes(letters(line))), [], `${where} the notice has words that the picture lacks`);
}

/** Opens the question, goes on to the layer, takes its picture and answers there, so that its notice is sent. */
async function takePicture(visit: Visit, folder: string, { language: lang, layer }: Pick<Picture, 'language' | 'layer'>): Promise<Picture> {
  await visit.openAsked({ ...opening, lang, body: () => '' });
  const buttons = `pressables(${layers.banner}).filter((one) => one.localName === 'button')`;
  if (layer === 'choices') await visit.ask(`${buttons}.at(-1).click()`);
  await visit.page.waitFor('the layer is there', () => visit.ask<boolean>(`return Boolean(${layers[layer]})`));
  const seen = await visit.ask<Seen>(look(layer));
  const taken = join(folder, 'taken.png');
  await visit.page.screenshot(taken);
  await visit.ask(`pressables(${layers[layer]}).find((one) => one.localName === 'button').click()`);
  const [{ records: [record], notices: [text = ''] }] = (await sent(visit, 1, 'an answer')) as [Awaited<ReturnType<typeof sent>>[number]];
  const notice = JSON.parse(text) as { layer: string; language: string; words: string[]; options: string[] };
  assert.deepEqual([notice.layer, notice.language], [layer, lang], `in ${lang} another layer, or another language, is shown`);
  compare(`in ${lang}, ${layer}:`, seen, notice);
  const { component } = record.method;
  const file = `${component.replace(' ', '-')}.${lang}.${layer}.png`;
  await rename(taken, join(folder, file));
  await visit.forget();
  return { file, language: lang, layer, component, notice: hash(text), sha256: hash(await readFile(join(folder, file))) };
}

/** Where what is seen now goes: that of a page made to break the check, and of other engines, is nothing to keep. */
async function emptyFolder({ page, changes }: Visit): Promise<{ folder: string; isKept: boolean }> {
  const isKept = page.engine === 'chromium' && Object.keys(changes).length === 0;
  if (!isKept) return { folder: await mkdtemp(join(tmpdir(), 'dugnad-pictures-')), isKept };
  await rm(KEPT, { recursive: true, force: true });
  await mkdir(KEPT, { recursive: true });
  return { folder: KEPT, isKept };
}

/** Chromium takes those of every language; others show that theirs say the same, from left to right and from right to left. */
export async function keepPictures(visit: Visit): Promise<{ languages: readonly string[]; pictures: readonly Picture[] }> {
  const { folder, isKept } = await emptyFolder(visit);
  const languages = isKept ? await ownLanguages() : ['ar', 'en'];
  await visit.page.viewport(1000, HIGH);
  visit.site.answer(logAddress, { status: 202, headers: { 'content-type': 'application/json' }, body: '{"kept":1}' });
  const pictures: Picture[] = [];
  try {
    for (const language of languages) for (const layer of ['banner', 'choices'] as const) pictures.push(await takePicture(visit, folder, { language, layer }));
    await writeFile(join(folder, 'index.json'), `${JSON.stringify(pictures, null, 2)}\n`);
    return { languages, pictures: JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Picture[] };
  } finally {
    if (!isKept) await rm(folder, { recursive: true, force: true });
  }
}
