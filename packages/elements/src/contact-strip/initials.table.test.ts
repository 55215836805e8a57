import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { initials } from './initials.ts';

describe('the initials of', () => {
  const cases: readonly [name: string, letters: string][] = [
    ['Kari Nordmann', 'KN'],
    ['Kari Anne van der Berg', 'KB'],
    ['åse', 'Å'],
    ['Jean-Luc Øst', 'JØ'],
    ['Kari (vakt 2)', 'KV'],
    ['مريم حسن', 'مح'],
    ['𐐀𐐯 Ada', '𐐀A'],
    ['12 34', ''],
    ['   ', ''],
    ['', ''],
  ];
  for (const [name, letters] of cases) it(`"${name}" are "${letters}"`, () => equal(initials(name), letters));
});
