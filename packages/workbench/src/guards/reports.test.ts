import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showFinding } from './guard.ts';
import { readJson, run } from './run.ts';
import type { Unit } from '../texts/xliff.ts';
import { compareUnits, compareVariant } from './translations.guard.ts';
import { readDiagnostics } from './types.guard.ts';
import { readIssues } from './unused.guard.ts';

test('shows a finding as an editor understands it', () => {
  assert.equal(showFinding({ file: 'a.ts', line: 3, message: 'is long' }), 'a.ts:3 is long');
  assert.equal(showFinding({ file: 'a.ts', message: 'is long' }), 'a.ts is long');
  assert.equal(showFinding({ file: '', line: 3, message: 'all is long' }), 'all is long');
});

test('runs a program to its end and gives back all it said', async () => {
  const result = await run(process.execPath, ['-e', "console.log('out'); console.error('err'); process.exitCode = 3"], '.');
  assert.deepEqual(result, { code: 3, stdout: 'out\n', stderr: 'err\n' });
  await assert.rejects(run('no-such-program', [], '.'), /ENOENT/);
});

test('shows what a tool said where JSON was due', () => {
  assert.deepEqual(readJson({ code: 1, stdout: '[1]', stderr: 'noise' }), [1]);
  assert.throws(() => readJson({ code: 1, stdout: '', stderr: 'Cannot find config' }), /Cannot find config/);
});

test('reads what the compiler said', () => {
  const output = "packages/a/src/a.ts(12,7): error TS2322: Type 'string' is not assignable.\n  more\npackages/b/b.ts(1,1): error TS1005: ';' expected.\n";
  assert.deepEqual(readDiagnostics(output), [
    { file: 'packages/a/src/a.ts', line: 12, message: "error TS2322: Type 'string' is not assignable." },
    { file: 'packages/b/b.ts', line: 1, message: "error TS1005: ';' expected." },
  ]);
  assert.deepEqual(readDiagnostics('all is well\n'), []);
});

test('reads what nothing uses, by kind and in words', () => {
  const report = {
    issues: [
      { file: 'a.ts', files: [{ name: 'a.ts' }], exports: [{ name: 'b', line: 4 }], types: [], duplicates: [[{ name: 'c' }, { name: 'd' }]] },
      { file: 'package.json', dependencies: [{ name: 'lit', line: 9 }], unlisted: [{ name: 'vue' }] },
    ],
  };
  assert.deepEqual(readIssues(report).map(showFinding), [
    'a.ts is used by nobody', 'a.ts:4 exports b, which nobody imports', 'a.ts duplicates: c', 'a.ts duplicates: d',
    'package.json:9 declares lit, which nothing here uses', 'package.json uses vue without declaring it',
  ]);
});

const wanted = new Map<string, Unit>([['a', { source: 'Now' }], ['b', { source: 'At <x id="0"/>' }]]);
const differences: readonly [title: string, kept: [string, Unit][], found: RegExp[]][] = [
  ['is content with words for all', [['a', { source: 'Now', target: 'Nå' }], ['b', { source: 'At <x id="0"/>', target: '<x id="0"/> kl.' }]], []],
  ['names a message without words', [['a', { source: 'Now', target: '' }], ['b', { source: 'At <x id="0"/>' }]], [/no words for a/, /no words for b/]],
  ['names a message that is not there', [['a', { source: 'Now', target: 'Nå' }]], [/no unit b/]],
  ['names English that has changed', [['a', { source: 'Today', target: 'I dag' }], ['b', { source: 'At <x id="0"/>', target: '<x id="0"/>' }]], [/old English for a/]],
  ['names a value that got lost', [['a', { source: 'Now', target: 'Nå' }], ['b', { source: 'At <x id="0"/>', target: 'Kl.' }]], [/same values in b/]],
  ['names words for nothing', [['a', { source: 'Now', target: 'Nå' }], ['b', { source: 'At <x id="0"/>', target: '<x id="0"/>' }], ['c', { source: 'Old', target: 'Gammel' }]], [/translates c/]],
];
for (const [title, kept, found] of differences) {
  test(title, () => {
    const messages = compareUnits('xliff/nb.xlf', wanted, new Map(kept)).map(({ message }) => message);
    assert.equal(messages.length, found.length);
    found.forEach((pattern, index) => assert.match(messages[index] ?? '', pattern));
  });
}

test('asks of a variant only for what it says otherwise', () => {
  const kept = (id: string, source: string): Map<string, Unit> => new Map([[id, { source, target: 'Nå' }]]);
  assert.deepEqual(compareVariant('xliff/nb-simple.xlf', wanted, kept('a', 'Now')), []);
  assert.match(compareVariant('xliff/nb-simple.xlf', wanted, kept('a', 'Today'))[0]?.message ?? '', /old English/);
  assert.match(compareVariant('xliff/nb-simple.xlf', wanted, kept('c', 'Old'))[0]?.message ?? '', /translates c/);
});
