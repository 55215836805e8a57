import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findPlace, type Place, type Step } from './find-place.ts';

const steps = (...names: readonly string[]): Step[] => names.map((name) => ({ name: name.replace('*', ''), isCurrent: name.endsWith('*') }));

describe('where one is among steps', () => {
  const table: readonly [what: string, steps: readonly Step[], current: number | undefined, place: Place | undefined][] = [
    ['is where one is told to be', steps('One', 'Two', 'Three'), 2, { at: 2, count: 3, name: 'Two' }],
    ['is what is told, whatever is marked', steps('One', 'Two*', 'Three'), 3, { at: 3, count: 3, name: 'Three' }],
    ['is what is marked, when nothing is told', steps('One', 'Two*'), undefined, { at: 2, count: 2, name: 'Two' }],
    ['is what is marked, when what is told is no number', steps('One', 'Two*'), Number.NaN, { at: 2, count: 2, name: 'Two' }],
    ['is the first when nobody says', steps('One', 'Two'), undefined, { at: 1, count: 2, name: 'One' }],
    ['is the first at the earliest', steps('One', 'Two'), -3, { at: 1, count: 2, name: 'One' }],
    ['is behind the last when all is done', steps('One', 'Two'), 3, { at: 3, count: 2, name: '' }],
    ['is behind the last at the latest', steps('One', 'Two'), 99, { at: 3, count: 2, name: '' }],
    ['is a whole step', steps('One', 'Two'), 2.7, { at: 2, count: 2, name: 'Two' }],
    ['has a name with one space between words', steps('  One \n more '), 1, { at: 1, count: 1, name: 'One more' }],
    ['is nowhere without steps', [], 1, undefined],
  ];
  for (const [what, list, current, place] of table) it(what, () => deepEqual(findPlace(list, current), place));
});
