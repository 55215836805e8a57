import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareNumbers, criteriaOfTags, criteriaOfTitle, criterionOf } from './criteria.ts';

describe('the success criteria of WCAG 2.2', () => {
  it('are known by number, up to AA', () => {
    assert.deepEqual(criterionOf('2.5.8'), { number: '2.5.8', name: 'Target Size (Minimum)' });
    assert.deepEqual(criterionOf('1.4.10'), { number: '1.4.10', name: 'Reflow' });
    assert.equal(criterionOf('4.1.1'), undefined, 'which WCAG 2.2 has given up');
    assert.equal(criterionOf('1.4.6'), undefined, 'which is AAA');
  });

  for (const [tags, numbers] of [
    [['cat.color', 'wcag2aa', 'wcag143', 'TTv5'], ['1.4.3']],
    [['wcag22aa', 'wcag258'], ['2.5.8']],
    [['wcag2a', 'wcag1410'], ['1.4.10']],
    [['wcag2a', 'wcag244', 'wcag412'], ['2.4.4', '4.1.2']],
    [['best-practice', 'cat.structure'], []],
    [['wcag2a-obsolete', 'wcag411'], []],
  ] as const) {
    it(`are read from the tags ${tags.join(' ')}`, () => assert.deepEqual(criteriaOfTags(tags), numbers));
  }

  it('are read from the title of a test that names them', () => {
    assert.deepEqual(criteriaOfTitle('<dugnad-dialog> › is closed by Escape (WCAG 2.1.1, 2.1.2)'), ['2.1.1', '2.1.2']);
    assert.deepEqual(criteriaOfTitle('is closed by Escape'), []);
    assert.deepEqual(criteriaOfTitle('is about nothing (WCAG 9.9.9)'), []);
  });

  it('stand in the order of their numbers', () => {
    assert.deepEqual(['2.1.1', '1.4.11', '1.4.3'].sort(compareNumbers), ['1.4.3', '1.4.11', '2.1.1']);
  });
});
