import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChangeset } from './changesets.guard.ts';
import { changesets } from './changesets.guard.ts';
import { decisions, missingParts } from './decisions.guard.ts';
import { docs, slug } from './docs.guard.ts';
import { smallTree } from './small-tree.ts';

const scripts = '{"scripts":{"test":"x","guards:prove":"x"}}';

test('makes the anchor that a heading gets', () => {
  assert.equal(slug('Two commands'), 'two-commands');
  assert.equal(slug('What `npm test` does, in words'), 'what-npm-test-does-in-words');
  assert.equal(slug('På norsk — også'), 'på-norsk--også');
});

test('follows links between documents, their headings and the commands they name', async () => {
  await using tree = await smallTree({
    'package.json': scripts,
    'README.md': '# Hello\n\n[a](docs/a.md) [b](docs/a.md#the-end) [c](#hello) [d](https://example.org) [e](docs/)\n\n`npm test`, `npm run guards:prove`, `npm ci`. What npm users do.\n',
    'docs/a.md': '# A\n\n## The end\n\n[up](../README.md) [root](/README.md)\n\n```md\n[not a link](nowhere.md)\n```\n',
  });
  assert.deepEqual(await docs.run(tree.root), []);
});

test('names a dead link with its line, a missing heading and an unknown command', async () => {
  await using tree = await smallTree({
    'package.json': scripts,
    'README.md': 'One\n\n[dead](docs/none.md)\n[half](docs/a.md#nothing)\n`npm run fly`\n`npm run ci`\n',
    'docs/a.md': '# A\n',
  });
  const found = (await docs.run(tree.root)).map(({ line, message }) => `${line} ${message}`);
  assert.deepEqual(found, [
    '3 links to docs/none.md, which is not there',
    '4 links to #nothing, which docs/a.md does not have',
    '5 says npm run fly, which package.json does not know',
    '6 says npm run ci, which package.json does not know',
  ]);
});

test('finds the parts of a decision as headings or as bold words', () => {
  assert.deepEqual(missingParts('# D\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n'), []);
  assert.deepEqual(missingParts('# D\n\n**Status:** accepted\n\n**Context.** x\n\n**Decision** y\n\nConsequences: z\n'), []);
  assert.deepEqual(missingParts('# D\n\n## Status\n\nThe context is clear.\n'), ['Context', 'Decision', 'Consequences']);
});

test('wants decisions named, numbered once and titled', async () => {
  const whole = '# D\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n';
  await using tree = await smallTree({
    'docs/decisions/0001-fine.md': whole,
    'docs/decisions/0001-again.md': whole,
    'docs/decisions/loose.md': whole,
    'docs/decisions/0002-bare.md': whole.slice(3),
    'docs/decisions/README.md': '[Fine](0001-fine.md) [Again](0001-again.md) [Loose](loose.md) [Bare](0002-bare.md)\n',
  });
  const found = (await decisions.run(tree.root)).map(({ file, message }) => `${file.slice(15)} ${message}`);
  assert.deepEqual(found, [
    'loose.md is not named 0000-what-it-is-about.md',
    '0001-fine.md has the number of another record',
    '0002-bare.md does not begin with its title',
  ]);
});

for (const [what, list] of [['leaves one out', { 'docs/decisions/README.md': '[Fine](0001-fine.md), and 0002-left-out.md\n' }], ['is not there', {}]] as const) {
  test(`wants every decision in the list of them: finds those of one that ${what}`, async () => {
    const whole = '# D\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n';
    await using tree = await smallTree({ 'docs/decisions/0001-fine.md': whole, 'docs/decisions/0002-left-out.md': whole, ...list });
    const found = (await decisions.run(tree.root)).map(({ file, message }) => `${file.slice(15)} ${message}`);
    const gone = what === 'is not there' ? ['0001-fine.md', '0002-left-out.md'] : ['0002-left-out.md'];
    assert.deepEqual(found, gone.map((file) => `${file} is not in the list, docs/decisions/README.md`));
  });
}

const ours = new Set(['@dugnad/client', '@dugnad/widgets']);
const changes: readonly [text: string, wrong: string[]][] = [
  ['---\n"@dugnad/client": minor\n---\n\n[ics] Reads more.\n', []],
  ["---\n'@dugnad/client': patch\n'@dugnad/widgets': major\n---\n\n[calendar] Says less.\n", []],
  ['---\n"@dugnad/client": huge\n---\n\n[ics] Reads more.\n', ['cannot be read: "@dugnad/client": huge']],
  ['---\n"@dugnad/other": minor\n---\n\n[ics] Reads more.\n', ['cannot be read: "@dugnad/other": minor']],
  ['---\n"@dugnad/client": minor\n---\n\nReads more.\n', ['does not begin with what it is about: [calendar] …']],
  ['---\n---\n\n[ics] Nothing.\n', ['names no package and no kind of change']],
  ['Just words.\n', ['names no package and no kind of change']],
];

for (const [text, wrong] of changes) {
  test(`reads a changeset: ${wrong[0] ?? text.split('\n')[1] ?? ''}`, () => assert.deepEqual(checkChangeset(text, ours), wrong));
}

test('asks for the configuration of changesets, and passes over their README', async () => {
  await using bare = await smallTree({ 'packages/a/package.json': '{"name":"@dugnad/client"}' });
  assert.equal((await changesets.run(bare.root))[0]?.file, '.changeset/config.json');
  await using tree = await smallTree({
    'packages/a/package.json': '{"name":"@dugnad/client"}',
    'packages/b/package.json': '{"name":"@dugnad/widgets","private":true}',
    '.changeset/config.json': '{}',
    '.changeset/README.md': 'How to.\n',
    '.changeset/one.md': '---\n"@dugnad/client": minor\n---\n\n[ics] Reads more.\n',
    '.changeset/two.md': '---\n"@dugnad/widgets": minor\n---\n\n[calendar] A private package.\n',
  });
  assert.deepEqual((await changesets.run(tree.root)).map(({ file }) => file), ['.changeset/two.md']);
});
