import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { codingFor, openFolder, pathBelow } from './packed-file.ts';

async function folder(context: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dugnad-start-'));
  context.after(() => rm(path, { recursive: true }));
  return path;
}

for (const [accept, coding] of [['gzip, deflate, br, zstd', 'br'], ['gzip, deflate', 'gzip'], ['br;q=0, gzip', 'gzip'], ['BR;q=1.0', 'br'], ['gzip;q=0.0', 'identity'], ['', 'identity'], [undefined, 'identity'], ['zstd', 'identity']] as const) {
  test(`packs as ${coding} for a browser that takes ${accept ?? 'nothing named'}`, () => {
    assert.equal(codingFor(accept, 'text/html'), coding);
  });
}

test('does not pack pictures again', () => {
  assert.equal(codingFor('br', 'image/png'), 'identity');
  assert.equal(codingFor('br', 'image/svg+xml; charset=utf-8'), 'br');
});

test('never leads out of its folder', () => {
  const root = resolve('/site');
  for (const name of ['../secret', '..', '', 'a/../../secret', '..\\..', 'a\0b']) {
    const path = pathBelow('/site', name);
    assert.ok(path === undefined || path.startsWith(root), name);
  }
  fc.assert(fc.property(fc.array(fc.constantFrom('..', '.', 'a', '', '//', '%2e')), (parts) => {
    const path = pathBelow('/site', parts.join('/'));
    assert.ok(path === undefined || path.startsWith(`${root}/`));
  }));
});

test('packs to what unpacks to the same, once', async (context) => {
  const path = await folder(context);
  const text = 'const a = 1;\n'.repeat(100);
  await writeFile(join(path, 'a.js'), text);
  const file = await openFolder(path)('a.js');
  assert.equal(file?.type, 'text/javascript; charset=utf-8');
  assert.equal(brotliDecompressSync(await file?.packed('br') ?? '').toString(), text);
  assert.equal(gunzipSync(await file?.packed('gzip') ?? '').toString(), text);
  assert.equal(await file?.packed('br'), await file?.packed('br'));
});

test('keeps a file until it changes on disk', async (context) => {
  const path = await folder(context);
  const open = openFolder(path);
  await writeFile(join(path, 'a.css'), 'a{}');
  const first = await open('a.css');
  assert.equal(await open('a.css'), first);
  await writeFile(join(path, 'a.css'), 'b{}');
  await utimes(join(path, 'a.css'), 1, 1);
  assert.notEqual((await open('a.css'))?.etag, first?.etag);
});

test('has nothing for a folder, a missing file or a link to nowhere', async (context) => {
  const path = await folder(context);
  await mkdir(join(path, 'inner'));
  await symlink(join(path, 'gone'), join(path, 'link.js'));
  const open = openFolder(path);
  for (const name of ['inner', 'missing.js', 'link.js', '', 'inner/../../x']) assert.equal(await open(name), undefined);
});
