import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLost } from './element-page.ts';

const known = ['start-here--docs', 'elements-badge--docs', 'widgets-calendar--docs'];

describe('the first page of the workshop', () => {
  it('leads to the page of every element', () => {
    assert.deepEqual(findLost(['?path=/docs/elements-badge--docs', '?path=/docs/widgets-calendar--docs'], known, ['elements-badge', 'widgets-calendar']), []);
  });

  it('is told where it leads to nothing', () => assert.deepEqual(findLost(['?path=/docs/elements-gone--docs'], known, []), ['elements-gone--docs']));

  it('is told what it leaves out', () => assert.deepEqual(findLost([], known, ['elements-badge']), ['elements-badge--docs']));
});
