import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { testFolder } from '../store/open-test-store.test.page.ts';
import { findDesk } from './find-desk.ts';

function build(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
}

test('the desk is the folder that was named', async (context) => {
  const folder = testFolder(context);
  build(folder);
  assert.equal(await findDesk(folder), folder);
});

test('a folder that has no desk in it is given back with what to change', async (context) => {
  const folder = testFolder(context);
  for (const wrong of [folder, join(folder, 'nowhere')]) await assert.rejects(findDesk(wrong), { message: `DUGNAD_DESK names ${wrong}, which has no index.html: name the folder that the desk was built into, or write no.` });
});

test('whoever says no has none, even where one is installed', async (context) => {
  const folder = testFolder(context);
  build(join(folder, 'dist/served'));
  assert.equal(await findDesk('no', pathToFileURL(join(folder, 'package.json')).href), undefined);
});

test('an installed desk is found without being named', async (context) => {
  const folder = testFolder(context);
  const manifest = pathToFileURL(join(folder, 'package.json')).href;
  assert.equal(await findDesk(undefined, manifest), undefined, 'it is installed and not built');
  build(join(folder, 'dist/served'));
  assert.equal(await findDesk(undefined, manifest), join(folder, 'dist/served/'));
});

test('a server without the package of the desk has none, and nothing breaks', async () => {
  assert.equal(await findDesk(undefined, '@dugnad/no-such-desk/package.json'), undefined);
});
