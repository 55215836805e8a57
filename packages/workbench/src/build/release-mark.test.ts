import { equal, match, notEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { releaseMark } from './release-mark.ts';

const root = mkdtempSync(join(tmpdir(), 'dugnad-mark-'));
after(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

test('a build has the mark of what it is made of', () => {
  write('packages/client/dist/index.js', 'export const a = 1;');
  write('rollup.config.mjs', 'export default [];');
  const mark = releaseMark(root);
  match(mark, /^[a-z0-9]{8}$/);
  equal(releaseMark(root), mark);
});

for (const name of ['packages/client/dist/index.js', 'packages/widgets/dist/calendar/calendar.js', 'packages/workbench/src/build/plugins.ts', 'package-lock.json', 'xliff/nb.xlf']) {
  test(`another ${name} makes another mark`, () => {
    const before = releaseMark(root);
    write(name, 'changed');
    notEqual(releaseMark(root), before);
  });
}

test('what pages do not fetch leaves the mark as it is', () => {
  const before = releaseMark(root);
  write('packages/server/dist/index.js', 'changed');
  write('README.md', 'changed');
  equal(releaseMark(root), before);
});
