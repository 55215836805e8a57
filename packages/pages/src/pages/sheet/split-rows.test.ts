import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { splitRows } from './split-rows.ts';

describe('the rows of a sheet to print', () => {
  const table: [asked: number, sheets: number[]][] = [
    [1, [1]],
    [11, [11]],
    [12, [12]],
    [13, [12, 1]],
    [20, [12, 8]],
    [24, [12, 12]],
    [7.9, [7]],
    [-3, [1]],
    [0, [12]],
    [0.5, [12]],
    [Number.NaN, [12]],
  ];
  for (const [asked, sheets] of table) {
    it(`are ${sheets.join(' and ')} a page for whoever asks for ${asked}`, () => deepEqual(splitRows(asked).map(({ length }) => length), sheets));
  }

  it('are two hundred and no more, whatever is asked for', () => {
    for (const asked of [200, 201, 1e9, Number.POSITIVE_INFINITY]) equal(splitRows(asked).flat().length, 200, String(asked));
  });

  it('are numbered from one, in order, across the pages', () => {
    for (const asked of [1, 12, 13, 25, 100, 200]) deepEqual(splitRows(asked).flat(), Array.from({ length: asked }, (_, place) => place + 1));
  });

  it('leave no page empty and crowd none', () => {
    for (let asked = 1; asked <= 200; asked += 1) for (const rows of splitRows(asked)) ok(rows.length >= 1 && rows.length <= 12, String(asked));
  });

  it('are as many a page as the paper takes', () => deepEqual(splitRows(7, 3), [[1, 2, 3], [4, 5, 6], [7]]));
});
