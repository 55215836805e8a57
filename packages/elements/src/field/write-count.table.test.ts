import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { limitCharacters } from './limit-characters.ts';
import { writeCount } from './write-count.ts';

describe('the count of what may still be written', () => {
  const table: readonly [counter: string, maxLength: number, value: string, words: string, over: boolean][] = [
    ['', 10, '', 'Characters left: 10', false],
    ['', 10, '1234567890', 'Characters left: 0', false],
    ['10', -1, '12345678901', 'Characters too many: 1', true],
    ['10', -1, 'é👨‍👩‍👧', 'Characters left: 8', false],
  ];
  for (const [counter, maxLength, value, words, over] of table) {
    it(`of "${value}" is "${words}"`, () => deepEqual(writeCount(limitCharacters(counter, maxLength)!, value), { words, over }));
  }
});
