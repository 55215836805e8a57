import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { writeLimit } from './write-limit.ts';

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('nb', options);

describe('the least and the most of an answer', () => {
  const cases: readonly [type: string, value: string, written: string][] = [
    ['number', '5', '5'],
    ['text', '12', '12'],
    ['time', '18:00', '18:00'],
    ['week', '2026-W47', '2026-W47'],
    ['date', '2026-11-22', 'søndag 22. november 2026'],
    ['date', 'soon', 'soon'],
    ['month', '2026-11', 'november 2026'],
    ['datetime-local', '2026-11-22T18:00', 'søndag 22. november 2026 kl. 18:00'],
  ];
  for (const [type, value, written] of cases) {
    it(`of a ${type}, ${value}, is written ${written}`, () => equal(writeLimit(type, value, format), written));
  }
});
