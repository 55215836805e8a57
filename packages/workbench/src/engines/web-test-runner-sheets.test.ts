import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { readSheet } from './web-test-runner-sheets.ts';

describe('a style sheet that a package of the system brings', () => {
  let folder = '';
  const read = (path: string): Promise<string | undefined> => readSheet(path, { 'a-theme': join(folder, 'theme/style.css') });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dugnad-sheets-'));
    await mkdir(join(folder, 'theme/css'), { recursive: true });
    await Promise.all(['theme/style.css', 'theme/css/dark.css', 'secret.css'].map((name) => writeFile(join(folder, name), `/* ${name} */`)));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const cases: readonly [path: string, body: string | undefined][] = [
    ['/sheets/a-theme/style.css', '/* theme/style.css */'],
    ['/sheets/a-theme/css/dark.css', '/* theme/css/dark.css */'],
    ['/sheets/a-theme/missing.css', undefined],
    ['/sheets/a-theme/../secret.css', undefined],
    ['/sheets/another/style.css', undefined],
    ['/sheets/constructor/style.css', undefined],
    ['/packages/style.css', undefined],
  ];
  for (const [path, body] of cases) {
    it(body ? `is served as ${path}` : `is not served as ${path}`, async () => assert.equal(await read(path), body));
  }
});
