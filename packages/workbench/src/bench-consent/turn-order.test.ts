import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { turnOrder } from './turn-order.ts';

const CASES: readonly [round: number, wanted: string][] = [
  [0, 'abc'],
  [1, 'acb'],
  [2, 'cab'],
  [3, 'cba'],
  [4, 'bca'],
];

describe('the order of a round', () => {
  for (const [round, wanted] of CASES) {
    it(`is ${wanted} in round ${round}`, () => assert.equal(turnOrder(['a', 'b', 'c'], round).join(''), wanted));
  }

  it('gives everybody every place equally often, once every start was gone both ways', () => {
    const firsts = Array.from({ length: 12 }, (_, round) => turnOrder(['a', 'b', 'c'], round)[0]);
    for (const name of ['a', 'b', 'c']) assert.equal(firsts.filter((first) => first === name).length, 4);
  });

  it('has nobody where there is nobody', () => assert.deepEqual(turnOrder([], 3), []));

  it('leaves the list as it was', () => {
    const items = ['a', 'b'];
    turnOrder(items, 1);
    assert.deepEqual(items, ['a', 'b']);
  });
});
