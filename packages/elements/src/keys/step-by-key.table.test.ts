import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { stepByKey, type Row } from './step-by-key.ts';

const beside: Row = { at: 1, count: 3, axis: 'inline' };
const below: Row = { at: 1, count: 3, axis: 'block' };

const cases: readonly [what: string, key: string, row: Row, to: number | undefined][] = [
  ['the right arrow goes on', 'ArrowRight', beside, 2],
  ['the left arrow goes back', 'ArrowLeft', beside, 0],
  ['from right to left the left arrow goes on', 'ArrowLeft', { ...beside, direction: 'rtl' }, 2],
  ['from right to left the right arrow goes back', 'ArrowRight', { ...beside, direction: 'rtl' }, 0],
  ['after the last comes the first', 'ArrowRight', { ...beside, at: 2 }, 0],
  ['before the first comes the last', 'ArrowLeft', { ...beside, at: 0 }, 2],
  ['Home goes to the first', 'Home', beside, 0],
  ['End goes to the last', 'End', beside, 2],
  ['up and down scroll the page where things stand beside each other', 'ArrowDown', beside, undefined],
  ['the down arrow goes on in a column', 'ArrowDown', below, 2],
  ['the up arrow goes back in a column', 'ArrowUp', below, 0],
  ['a column is the same from right to left', 'ArrowDown', { ...below, direction: 'rtl' }, 2],
  ['left and right lead nowhere in a column', 'ArrowLeft', below, undefined],
  ['from outside the down arrow goes to the first', 'ArrowDown', { ...below, at: -1 }, 0],
  ['from outside the up arrow goes to the last', 'ArrowUp', { ...below, at: -1 }, 2],
  ['a letter leads nowhere', 'a', below, undefined],
  ['Tab leads out', 'Tab', beside, undefined],
  ['nothing leads anywhere when there is nothing', 'End', { ...below, count: 0 }, undefined],
  ['one alone stays where it is', 'ArrowRight', { ...beside, at: 0, count: 1 }, 0],
];

describe('an arrow key', () => {
  for (const [what, key, row, to] of cases) it(`— ${what}`, () => equal(stepByKey(key, row), to));
});
