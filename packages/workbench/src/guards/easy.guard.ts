import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baseOf, languagesWithFiles, readLanguages, SOURCE } from '../texts/languages.ts';
import { measureEase, MOST_LONG, MOST_WORDS, type Ease } from '../texts/measure-ease.ts';
import { readUnits, wordsOf } from '../texts/xliff.ts';
import type { Finding, Guard } from './guard.ts';

/** At the desk stand people who work there, in words of their trade; easy language is for visitors. */
const isForVisitors = (id: string): boolean => !id.startsWith('desk.');

/** What a reader of a language gets to see, by message: a variant's words over its base's. */
async function textsOf(root: string, tag: string, tags: readonly string[]): Promise<Map<string, string>> {
  const base = baseOf(tag, tags);
  const file = tag === SOURCE ? tags.find((one) => baseOf(one, tags) === undefined) : tag;
  const units = readUnits(await readFile(join(root, `xliff/${file}.xlf`), 'utf8'));
  const own = [...units].flatMap(([id, { source, target }]) => {
    const text = tag === SOURCE ? source : target;
    return text && isForVisitors(id) ? [[id, wordsOf(text)] as const] : [];
  });
  return new Map([...(base === undefined ? [] : await textsOf(root, base, tags)), ...own]);
}

/** Sentences that say what is not easy, and how to make it so. */
export function findHardness({ longSentences, longWords, share }: Ease): string[] {
  const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
  return [
    ...longSentences.map((sentence) => `says in one sentence what wants two (${MOST_WORDS} words at most): ${sentence}`),
    ...longWords.map((word) => `has the long word "${word}": use a shorter one, or two`),
    ...(share > MOST_LONG ? [`has ${percent(share)} words of more than six letters, and ${percent(MOST_LONG)} are easy: use everyday words`] : []),
  ];
}

async function easyLanguages(root: string): Promise<{ tag: string; isListed: boolean; ease: Ease }[]> {
  if (!existsSync(join(root, 'xliff/languages.json'))) return [];
  const listed = (await readLanguages(root)).map(({ tag }) => tag);
  const tags = await languagesWithFiles(root);
  const easy = tags.filter((tag) => tag.endsWith('-simple'));
  return Promise.all(easy.map(async (tag) => ({ tag, isListed: listed.includes(tag), ease: measureEase((await textsOf(root, tag, tags)).values(), tag) })));
}

export const easy: Guard = {
  name: 'easy',
  sentence: 'easy language has short sentences and everyday words',
  quick: true,
  async run(root): Promise<Finding[]> {
    const found = (await easyLanguages(root)).filter(({ isListed }) => isListed);
    return found.flatMap(({ tag, ease }) => findHardness(ease).map((message) => ({ file: `xliff/${tag}.xlf`, message })));
  },
  async figures(root) {
    return (await easyLanguages(root)).map(({ tag, isListed, ease }) => {
      const open = findHardness(ease).length;
      const state = isListed ? '' : `, not listed, ${open} things to make easier`;
      return `${tag}: LIX ${ease.lix.toFixed(1)}, ${(100 * ease.share).toFixed(1)} % long words${state}`;
    });
  },
};
