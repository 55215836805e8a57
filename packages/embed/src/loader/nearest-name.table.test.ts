import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearestName } from './nearest-name.ts';

const names = ['dugnad-calendar', 'dugnad-petition', 'dugnad-volunteer', 'dugnad-consent'];
const table: [written: string, meant: string | undefined][] = [
  ['dugnad-calender', 'dugnad-calendar'],
  ['dugnad-kalendar', 'dugnad-calendar'],
  ['dugnad-calandar', 'dugnad-calendar'],
  ['dugnad-calendars', 'dugnad-calendar'],
  ['dugnad-calndar', 'dugnad-calendar'],
  ['dugnad-cal', undefined],
  ['dugnad-pettition', 'dugnad-petition'],
  ['dugnad-volunter', 'dugnad-volunteer'],
  ['dugnad-concent', 'dugnad-consent'],
  ['dugnad-weather-map', undefined],
];

describe('a tag that does not exist', () => {
  for (const [written, meant] of table) {
    it(meant ? `was probably meant as ${meant} when written ${written}` : `${written} is like none of ours`, () => {
      equal(nearestName(written, names), meant);
    });
  }

  it('is like nothing where there is nothing', () => equal(nearestName('dugnad-calendar', []), undefined));
});
