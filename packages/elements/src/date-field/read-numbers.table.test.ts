import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readBesideMonth, readNumbers } from './read-numbers.ts';

const orders = { dmy: { whole: 'dmy', short: 'dm' }, mdy: { whole: 'mdy', short: 'md' }, sv: { whole: 'ymd', short: 'dm' } } as const;
const likely = (text: string, order: keyof typeof orders): string => {
  const [first] = readNumbers(text, orders[order]);
  return first ? `${first.year ?? '-'} ${first.month} ${first.day}` : 'none';
};

describe('numbers of a date', () => {
  const table: readonly [text: string, order: keyof typeof orders, read: string][] = [
    ['3.4.2026', 'dmy', '2026 4 3'],
    ['3/4/2026', 'mdy', '2026 3 4'],
    ['3/4/2026', 'sv', '2026 4 3'],
    ['3.4.26', 'dmy', '26 4 3'],
    ['26-3-4', 'sv', '26 3 4'],
    ['3/4-26', 'sv', '26 4 3'],
    ['3/4 26', 'sv', '26 4 3'],
    ['2026-3-4', 'dmy', '2026 3 4'],
    ['3.4', 'dmy', '- 4 3'],
    ['3/4', 'mdy', '- 3 4'],
    ['3/14', 'dmy', '- 3 14'],
    ['14/3', 'mdy', '- 3 14'],
    ['14/3/2026', 'mdy', '2026 3 14'],
    ['13/14/2026', 'dmy', 'none'],
    ['03042026', 'dmy', '2026 4 3'],
    ['03042026', 'mdy', '2026 3 4'],
    ['20260403', 'dmy', '2026 4 3'],
    ['030426', 'dmy', '26 4 3'],
    ['260403', 'sv', '26 4 3'],
    ['03041066', 'dmy', 'none'],
    ['1234567', 'dmy', 'none'],
    ['3.4.226', 'dmy', 'none'],
    ['2026-2026-3', 'dmy', 'none'],
    ['11/2026', 'dmy', 'none'],
    ['0.4.2026', 'dmy', 'none'],
    ['32.4.2026', 'dmy', 'none'],
    ['1.2.3.4', 'dmy', 'none'],
    ['3', 'dmy', 'none'],
    ['', 'dmy', 'none'],
  ];
  for (const [text, order, read] of table) it(`"${text}" is ${read} where one writes ${order}`, () => deepEqual(likely(text, order), read));

  it('keep what else they could be, for who reads on', () => {
    deepEqual(readNumbers('3.4.2026', orders.dmy).map(({ day, month }) => [day, month]), [[3, 4], [4, 3]]);
  });
});

describe('numbers beside the name of a month', () => {
  const table: readonly [text: string, read: string][] = [
    ['26 november', '- 26'],
    ['26. november 2026', '2026 26'],
    ['november 26, 2026', '2026 26'],
    ['2026 november 26', '2026 26'],
    ['26 november 27', '27 26'],
    ['52 november 3', '52 3'],
    ['november', 'none'],
    ['november 2026', 'none'],
    ['32 november', 'none'],
    ['26 november 226', 'none'],
    ['26 november 2026 18', 'none'],
  ];
  for (const [text, read] of table) {
    it(`"${text}" are ${read}`, () => {
      const [first] = readBesideMonth(text, 11);
      deepEqual(first ? `${first.year ?? '-'} ${first.day}` : 'none', read);
    });
  }
});
