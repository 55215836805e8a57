import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { ProblemName } from './name-problem.ts';
import { writeProblem, type Particulars } from './write-problem.ts';

type Written = Exclude<ProblemName, 'custom'>;
const names: readonly Written[] = ['missing', 'unreadable', 'email', 'url', 'short', 'long', 'pattern', 'low', 'high', 'step', 'other'];
const types = ['text', 'email', 'url', 'number', 'date', 'time', 'month', 'radio', 'checkbox', 'select-one', 'select-multiple', 'file', 'dugnad-slots'];
const all = names.flatMap((name) => types.flatMap((type) => [true, false].map((several) => ({ name, type, several }))));
const write = ({ name, ...rest }: { name: Written; type: string; several: boolean }): string =>
  writeProblem(name, { label: 'Which way?', limit: '7', title: '', ...rest } satisfies Particulars);

describe('a sentence about a problem', () => {
  it('says which answer it is about', () => all.forEach((one) => ok(write(one).includes('“Which way?”'), write(one))));

  it('has no more than twelve words', () => {
    for (const sentence of all.flatMap((one) => write(one).split(/(?<=[.!]) (?=[A-Z])/))) ok(sentence.split(' ').length <= 12, sentence);
  });

  it('is whole', () => all.forEach((one) => ok(/^[“A-Z].*\.$/.test(write(one)), write(one))));

  it('names the limit that it is measured by', () => {
    for (const name of ['short', 'long', 'low', 'high', 'step'] as const) ok(write({ name, type: 'number', several: false }).includes('7'));
  });
});
