import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallTree } from '../small-tree.ts';
import { trackedFiles } from '../tree.ts';
import { copyTree } from './copy-tree.ts';
import { applyViolations, blamed, isCaught, type Violation } from './violation.ts';

const violation: Violation = { guard: 'code', describe: 'somebody fetches', files: { 'a.ts': 'fetch();' }, says: /fetch/ };
const finding = (file: string, message: string) => ({ file, message });

test('takes a violation for caught where a new finding names its file and says what is wrong', () => {
  assert.equal(isCaught(violation, [], [finding('a.ts', 'no fetch here')]), true);
});

const escapes: readonly [why: string, before: ReturnType<typeof finding>[], after: ReturnType<typeof finding>[]][] = [
  ['the guard says nothing', [], []],
  ['another file is named', [], [finding('b.ts', 'no fetch here')]],
  ['something else is said', [], [finding('a.ts', 'is long')]],
  ['the same was said before', [finding('a.ts', 'no fetch here')], [finding('a.ts', 'no fetch here')]],
  ['the guard itself broke', [], [finding('', 'the guard itself broke: fetch')]],
];
for (const [why, before, after] of escapes) {
  test(`does not take it for caught when ${why}`, () => assert.equal(isCaught(violation, before, after), false));
}

test('blames the first file unless told which', () => {
  assert.equal(blamed(violation), 'a.ts');
  assert.equal(blamed({ ...violation, blames: 'api.md' }), 'api.md');
});

test('breaks the tree and mends it to the letter', async () => {
  await using tree = await smallTree({ 'old.ts': 'one\n', '.gitignore': 'dist/\n' });
  const mend = await applyViolations(tree.root, [
    { ...violation, files: { 'old.ts': (text) => `${text}two\n`, 'new/file.ts': 'x' } },
    { ...violation, files: { 'old.ts': (text) => `${text}three\n` } },
    { ...violation, files: { 'dist/built.js': 'x' }, force: true },
  ]);
  assert.equal(await readFile(join(tree.root, 'old.ts'), 'utf8'), 'one\ntwo\nthree\n');
  assert.deepEqual(await trackedFiles(tree.root), ['dist/built.js']);
  await mend();
  assert.equal(await readFile(join(tree.root, 'old.ts'), 'utf8'), 'one\n');
  assert.equal(existsSync(join(tree.root, 'new/file.ts')), false);
  assert.deepEqual(await trackedFiles(tree.root), []);
});

test('copies a tree with what was built, links dependencies and leaves the first alone', async () => {
  await using tree = await smallTree({
    '.gitignore': 'dist/\nnode_modules/\nsecret/\n',
    'packages/a/package.json': '{"name":"@dugnad/a"}',
    'packages/a/dist/a.js': 'built',
    'packages/a/secret/x': 'x',
    'packages/a/node_modules/ipaddr/index.js': 'the second version',
    'node_modules/lit/index.js': 'lit',
    'node_modules/@dugnad/a/index.js': 'the first one',
  });
  const copy = await copyTree(tree.root);
  assert.equal(await readFile(join(copy, 'packages/a/dist/a.js'), 'utf8'), 'built');
  assert.equal(await readFile(join(copy, 'node_modules/lit/index.js'), 'utf8'), 'lit');
  assert.equal(await readFile(join(copy, 'packages/a/node_modules/ipaddr/index.js'), 'utf8'), 'the second version');
  assert.equal(existsSync(join(copy, 'packages/a/secret')), false);
  assert.equal(await readFile(join(copy, 'node_modules/@dugnad/a/package.json'), 'utf8'), '{"name":"@dugnad/a"}');
  assert.deepEqual(await trackedFiles(copy), ['.gitignore', 'packages/a/package.json']);
  await writeFile(join(copy, 'packages/a/package.json'), '{}');
  assert.equal(await readFile(join(tree.root, 'packages/a/package.json'), 'utf8'), '{"name":"@dugnad/a"}');
});
