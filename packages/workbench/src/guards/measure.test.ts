import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCode, measure, measureSizes, quantile, type Sized } from './measure.guard.ts';
import { smallTree } from './small-tree.ts';

const sized = (...lines: number[]): Sized[] => lines.map((number, index) => ({ file: `packages/client/src/f${index}.ts`, lines: number, code: number }));
const said = (sources: Sized[], tests: Sized[]): string[] => measureSizes(sources, tests).map(({ file, message }) => `${file} ${message}`.trim());

test('finds the middle file and the one that nine in ten lie below', () => {
  const ten = sized(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
  assert.equal(quantile(ten, 0.5), 50);
  assert.equal(quantile(ten, 0.9), 90);
  assert.equal(quantile(sized(7), 0.9), 7);
  assert.equal(quantile([], 0.5), 0);
});

test('is content with short files and many tests', () => {
  assert.deepEqual(said(sized(80, 80, 40), sized(300)), []);
});

test('names a source file over 300 lines and a test over 400', () => {
  const found = said(sized(...Array<number>(20).fill(50), 301), sized(400, 401, 1500));
  assert.deepEqual(found, [
    'packages/client/src/f20.ts has 301 lines; none over 300 (tests 400)',
    'packages/client/src/f1.ts has 401 lines; none over 300 (tests 400)',
    'packages/client/src/f2.ts has 1500 lines; none over 300 (tests 400)',
  ]);
});

test('tells the median, the ninth tenth and too few tests', () => {
  const found = said(sized(81, 81, 250), sized(100));
  assert.match(found[0] ?? '', /median source file has 81/);
  assert.match(found[1] ?? '', /over 250 lines; at most 220/);
  assert.match(found[2] ?? '', /tests have 0\.24 lines of code a line of published code/);
});

test('reads the tree: words for later, silenced rules and commented-out jobs', async () => {
  const word = ['FIX', 'ME'].join('');
  await using tree = await smallTree({
    'packages/a/src/a.ts': `// ${word} later\nexport {};\n`,
    'packages/a/src/a.test.ts': 'export {};\n'.repeat(10),
    'packages/a/src/b.ts': `// ${'eslint'}-disable-line\n`,
    'packages/a/src/fine.ts': 'export const hackathon = 1; // a todo list is a word of people\n',
    '.ci/jobs.yml': 'jobs:\n  # run: npm test\n  # Runs what matters.\n',
    'docs/notes.md': `${word} is a word that a document may say\n`,
  });
  const found = await measure.run(tree.root);
  assert.deepEqual(
    found.map(({ file, line }) => `${file}:${line ?? ''}`),
    ['.ci/jobs.yml:2', 'packages/a/src/a.ts:1', 'packages/a/src/b.ts:1'],
  );
});

test('counts what says something to the machine, not blanks and comments', () => {
  assert.equal(countCode('/** A doc\n * comment.\n */\nexport const a = 1; // why\n\n  // a remark\nexport const b = 2;\n'), 2);
});

test('asks for tests of what is published, not of the workbench', () => {
  const published: Sized[] = [{ file: 'packages/client/src/a.ts', lines: 10, code: 10 }];
  const tools: Sized[] = [{ file: 'packages/workbench/src/b.ts', lines: 100, code: 100 }];
  const tests: Sized[] = [{ file: 'packages/client/src/a.test.ts', lines: 15, code: 15 }];
  assert.deepEqual(said([...published, ...tools], tests), []);
});
