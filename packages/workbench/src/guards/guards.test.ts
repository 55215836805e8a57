import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Guard } from './guard.ts';
import { runGuards } from './guards.ts';
import { proven, violations } from './prove.ts';

const guard = (name: string, run: () => Promise<Finding[]>, more: Partial<Guard> = {}): Guard => ({ name, sentence: `${name} holds`, run, ...more });
const fine = guard('fine', () => Promise.resolve([]), { quick: true });
const breaking = guard('broken', () => Promise.reject(new Error('no such tool')));
const failing = guard('failing', () => Promise.resolve([{ file: 'a.ts', line: 2, message: 'is wrong' }]));

async function told(options: Parameters<typeof runGuards>[0]): Promise<{ lines: string[]; passed: number; failed: number }> {
  const lines: string[] = [];
  const counts = await runGuards({ ...options, print: (line) => lines.push(line.replace(/ \([\d.]+ s\)$/, '')) });
  return { lines, ...counts };
}

test('tells of every guard whether it holds, and what is wrong', async () => {
  const { lines, passed, failed } = await told({ root: '.', among: [fine, failing] });
  assert.deepEqual(lines, ['ok   fine: fine holds', 'FAIL failing: failing holds', '       a.ts:2 is wrong']);
  assert.deepEqual([passed, failed], [1, 1]);
});

test('tells what a guard measured, also when all is well', async () => {
  const measures = guard('measures', () => Promise.resolve([]), { figures: () => Promise.resolve(['nb-simple: LIX 20']) });
  assert.deepEqual((await told({ root: '.', among: [measures] })).lines, ['ok   measures: measures holds', '       nb-simple: LIX 20']);
});

test('takes a guard that breaks for one that fails', async () => {
  const { lines, failed } = await told({ root: '.', among: [breaking] });
  assert.match(lines[1] ?? '', /the guard itself broke: Error: no such tool/);
  assert.equal(failed, 1);
});

test('runs only those asked for, or only the quick ones', async () => {
  assert.deepEqual((await told({ root: '.', among: [fine, breaking], only: ['fine'] })).passed, 1);
  assert.deepEqual((await told({ root: '.', among: [fine, breaking], quick: true })).failed, 0);
});

test('gives the guard the tree that it was given', async () => {
  const seen: string[] = [];
  const looks: Guard = { name: 'looks', sentence: '', run: (root) => (seen.push(root), Promise.resolve([])) };
  await told({ root: '/somewhere', among: [looks] });
  assert.deepEqual(seen, ['/somewhere']);
});

test('has guards with names of their own, and for each a violation that it must catch', () => {
  const names = proven.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  const broken = new Set(violations.map((violation) => violation.guard));
  assert.deepEqual(names.filter((name) => !broken.has(name)), []);
  assert.deepEqual([...broken].filter((name) => !names.includes(name)), []);
});
