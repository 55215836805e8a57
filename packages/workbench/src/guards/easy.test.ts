import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easy, findHardness } from './easy.guard.ts';
import { smallTree } from './small-tree.ts';

const unit = (id: string, source: string, target?: string): string => `<trans-unit id="${id}"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`;
const long = 'Her kan du lukke det som du ser på skjermen din akkurat nå';
const nb = unit('a.close', 'Close', 'Lukk') + unit('a.list', 'Activities', 'Aktivitetskalender');
const line = (tag: string): string => `{"tag": "${tag}", "name": "x", "reviewed": false}`;

const treeWith = (languages: readonly string[], files: Readonly<Record<string, string>>) =>
  smallTree({ 'xliff/languages.json': `[${languages.map(line).join()}]`, ...files });

test('finds what is not easy in a listed easy language: its own words, and those of its base that it leaves', async () => {
  await using tree = await treeWith(['nb', 'nb-simple'], { 'xliff/nb.xlf': nb, 'xliff/nb-simple.xlf': unit('a.close', 'Close', long) });
  const messages = (await easy.run(tree.root)).map(({ file, message }) => `${file} ${message}`);
  assert.equal(messages.length, 3);
  assert.match(messages[0] ?? '', /^xliff\/nb-simple\.xlf says in one sentence .*12 words at most.*lukke/);
  assert.match(messages[1] ?? '', /long word "Aktivitetskalender"/);
});

test('finds nothing once the variant says it easily', async () => {
  await using tree = await treeWith(['nb', 'nb-simple'], { 'xliff/nb.xlf': nb, 'xliff/nb-simple.xlf': unit('a.list', 'Activities', 'Dette skjer') });
  assert.deepEqual(await easy.run(tree.root), []);
  assert.match((await easy.figures?.(tree.root))?.[0] ?? '', /^nb-simple: LIX 1\.5, 0\.0 % long words$/);
});

test('measures easy English over the source', async () => {
  await using tree = await treeWith(['nb', 'en-simple'], { 'xliff/nb.xlf': nb + unit('a.word', 'Representatives', 'Folk'), 'xliff/en-simple.xlf': unit('a.close', 'Close', 'Shut') });
  assert.match((await easy.run(tree.root))[0]?.message ?? '', /Representatives/);
});

test('leaves alone what is not listed yet, and says how far it is', async () => {
  await using tree = await treeWith(['nb'], { 'xliff/nb.xlf': nb, 'xliff/nb-simple.xlf': unit('a.close', 'Close', long) });
  assert.deepEqual(await easy.run(tree.root), []);
  assert.match((await easy.figures?.(tree.root))?.[0] ?? '', /not listed, 3 things to make easier/);
});

test('asks nothing of the desk, where people work who know the words', async () => {
  await using tree = await treeWith(['nb', 'nb-simple'], { 'xliff/nb.xlf': unit('desk.nav.sheets', 'Paper sheets', 'Underskriftslister'), 'xliff/nb-simple.xlf': '' });
  assert.deepEqual(await easy.run(tree.root), []);
});

test('finds too many long words, though none is too long by itself', () => {
  assert.match(findHardness({ longSentences: [], longWords: [], share: 0.3, lix: 32 })[0] ?? '', /has 30 % words/);
});
