import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { isNumber, readTable, type Cell } from './read-table.ts';

const th = (text: string): Cell => ({ text, isHeader: true, spans: 1 });
const td = (text: string, spans = 1): Cell => ({ text, isHeader: false, spans });
const head = [th('Day'), th(' Price ')];

describe('a table', () => {
  it('is read by its heads', () => {
    deepEqual(readTable([head, [td('Monday'), td('50 kr')], [td('Tuesday'), td('1 250')]]), { labels: ['Day', 'Price'], numeric: [false, true] });
  });

  it('may have a head in each row too', () => {
    deepEqual(readTable([head, [th('Monday'), td('50')]])?.labels, ['Day', 'Price']);
  });

  it('does not count an empty cell against a column of numbers', () => {
    deepEqual(readTable([head, [td('Monday'), td('50')], [td('Tuesday'), td(' ')]])?.numeric, [false, true]);
  });

  it('takes an empty column for no numbers', () => {
    deepEqual(readTable([head, [td('Monday'), td('')]])?.numeric, [false, false]);
  });

  const others: readonly [what: string, rows: readonly (readonly Cell[])[]][] = [
    ['without heads', [[td('Monday'), td('50')], [td('Tuesday'), td('40')]]],
    ['with heads alone', [head]],
    ['with a cell over two columns', [head, [td('Closed', 2)]]],
    ['with a cell over two rows', [head, [td('Monday', 2), td('50')], [td('40')]]],
    ['with a row that is too short', [head, [td('Monday')]]],
    ['with a row that is too long', [head, [td('Monday'), td('50'), td('x')]]],
    ['with a second row of heads', [head, [th('Winter'), th('Summer')], [td('Monday'), td('50')]]],
    ['with one head that reaches over two columns', [[{ ...th('Price'), spans: 2 }], [td('Monday'), td('50')]]],
    ['without anything', []],
  ];
  for (const [what, rows] of others) it(`${what} is no list`, () => equal(readTable(rows), undefined));
});

describe('a number', () => {
  const numbers = ['5', '50 kr', 'kr 50', '€ 12,50', '€12.50', '12,50 €', '1 250', '1.250,00', '1,250.00', '-3', '−3', '+4', '40 %', '100%', 'NOK 90', '90 NOK', '50,-', '1 000 000', '0'];
  for (const text of numbers) it(`is “${text}”`, () => equal(isNumber(text), true));

  const others = ['', 'free', '18:00', '22.11.2026', '2026-11-22', '12 34 56 78', '+47 12 34 56 78', 'Room 5', '5 people', '18–20', 'week 42', '3 of 4'];
  for (const text of others) it(`is not “${text}”`, () => equal(isNumber(text), false));
});
