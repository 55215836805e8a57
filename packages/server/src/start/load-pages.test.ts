import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testFolder } from '../store/open-test-store.test.page.ts';
import { loadPages, moduleOf } from './load-pages.ts';

const MODULES: [path: string, address: string][] = [
  ['./pages.js', pathToFileURL(resolve('pages.js')).href],
  ['../pages.js', pathToFileURL(resolve('../pages.js')).href],
  ['/srv/with space/pages.js', 'file:///srv/with%20space/pages.js'],
  ['/srv/#1/pages.js', 'file:///srv/%231/pages.js'],
  ['@dugnad/pages', '@dugnad/pages'],
  ['some-package/pages', 'some-package/pages'],
  ['.hidden-package', '.hidden-package'],
];

for (const [path, address] of MODULES) test(`“${path}” is imported as ${address.startsWith('file:') ? 'a file' : 'a package'}`, () => assert.equal(moduleOf(path), address));

test('takes what draws pages, and what writes mails where there is something that does', async (context) => {
  const folder = testFolder(context);
  const [both, pagesOnly, odd] = [join(folder, 'both.mjs'), join(folder, 'pages.mjs'), join(folder, 'odd.mjs')];
  await writeFile(both, 'export const render = () => "page"; export const renderMail = () => "mail";\n');
  await writeFile(pagesOnly, 'export const render = () => "page";\n');
  await writeFile(odd, 'export const render = () => "page"; export const renderMail = "not a function";\n');
  assert.deepEqual(Object.keys(await loadPages(both)), ['render', 'renderMail']);
  assert.deepEqual(Object.keys(await loadPages(pagesOnly)), ['render']);
  assert.deepEqual(Object.keys(await loadPages(odd)), ['render']);
});

test('keeps what was wrong with the module behind the sentence', async (context) => {
  const file = join(testFolder(context), 'broken.mjs');
  await writeFile(file, 'throw new RangeError("no colours left");\n');
  await assert.rejects(loadPages(file), (error: Error) => error.cause instanceof RangeError && error.cause.message === 'no colours left');
});
