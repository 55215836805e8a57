import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstDayOfRegion, firstDayOfWeek } from './week.ts';

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const table: [tag: string, day: string][] = [
  ['nb', 'Monday'],
  ['nn-NO', 'Monday'],
  ['da-DK', 'Monday'],
  ['nl-BE', 'Monday'],
  ['sv', 'Monday'],
  ['en-GB', 'Monday'],
  ['en-US', 'Sunday'],
  ['en', 'Sunday'],
  ['he', 'Sunday'],
  ['ar-EG', 'Saturday'],
  ['fa', 'Saturday'],
];

describe('the week of the month view', () => {
  for (const [tag, day] of table) {
    it(`begins on ${day} in ${tag}`, () => equal(names[firstDayOfWeek(tag)], day));
    it(`begins on ${day} in ${tag} also in a browser without week data`, () => {
      equal(names[firstDayOfRegion(new Intl.Locale(tag).maximize().region ?? '')], day);
    });
  }

  it('begins on Monday where the region is not known', () => equal(firstDayOfRegion(''), 1));
});
