import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tally } from './corpus-folder.ts';
import { difference } from './difference.ts';

describe('what two lists do not share', () => {
  it('is nothing when they hold the same, in any order', () => assert.equal(difference(['a', 'b', 'b'], ['b', 'a', 'b']), undefined));
  it('names what is missing', () => assert.match(difference(['a'], ['a', 'b']) ?? '', /missing 1 \(b\)/));
  it('names what is too much', () => assert.match(difference(['a', 'c'], ['a']) ?? '', /too many 1 \(c\)/));
  it('counts how often', () => assert.match(difference(['a'], ['a', 'a']) ?? '', /1 for 2; missing 1 \(a\)/));
});

describe('a tally', () => {
  it('counts what is right and keeps what is wrong, thrown or said', async () => {
    const result = await tally('things', [['one', 1], ['two', 2], ['three', 3]] as const, async (value) => {
      if (value === 3) throw new Error('no');
      return value === 2 ? 'odd' : undefined;
    });
    assert.deepEqual([result.right, result.total, result.kind], [1, 3, 'things']);
    assert.deepEqual(result.wrong, ['two: odd', 'three: threw Error: no']);
  });
});
