import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallTree } from '../guards/small-tree.ts';
import { baseOf, languagesWithFiles, readLanguages } from './languages.ts';

describe('what a language differs from', () => {
  const tags = ['nb', 'nl', 'nl-BE', 'zh-Hant', 'nb-simple'];
  const table: [tag: string, base: string | undefined][] = [
    ['nb', undefined],
    ['nl-BE', 'nl'],
    ['nl-x-formal', 'nl'],
    ['nl-BE-x-formal', 'nl-BE'],
    ['nb-simple', 'nb'],
    ['en-simple', 'en'],
    ['zh-Hant', undefined],
    ['pt-BR', undefined],
  ];
  for (const [tag, base] of table) {
    it(`is ${base ?? 'nothing'} for ${tag}`, () => equal(baseOf(tag, tags), base));
  }
});

describe('the list of languages', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));

  it('names those that have a file, and how their readers call them', async () => {
    const files = await languagesWithFiles(root);
    for (const { tag, name } of await readLanguages(root)) ok(files.includes(tag) && name, tag);
  });

  it('says the same in the table for translators', async () => {
    const document = await readFile(join(root, 'docs/translating.md'), 'utf8');
    for (const { tag, name, reviewed } of await readLanguages(root)) {
      ok(document.includes(`| \`${tag}\` | ${name} | ${reviewed ? 'yes' : 'not yet'} |`), `docs/translating.md has no row for ${tag} as the list has it`);
    }
  });

  const wrong: [title: string, line: string][] = [
    ['a tag that is written otherwise', '{"tag": "nl_BE", "name": "Vlaams", "reviewed": false}'],
    ['a tag in other letters', '{"tag": "NL-be", "name": "Vlaams", "reviewed": false}'],
    ['no name', '{"tag": "nl-BE", "name": "", "reviewed": false}'],
    ['no word on whether it was read', '{"tag": "nl-BE", "name": "Vlaams"}'],
  ];
  for (const [title, line] of wrong) {
    it(`is refused with ${title}`, async () => {
      await using tree = await smallTree({ 'xliff/languages.json': `[${line}]` });
      await rejects(readLanguages(tree.root));
    });
  }

  it('may be shorter than the list of files', async () => {
    await using tree = await smallTree({ 'xliff/languages.json': '[]', 'xliff/so.xlf': '' });
    deepEqual([await readLanguages(tree.root), await languagesWithFiles(tree.root)], [[], ['so']]);
  });
});
