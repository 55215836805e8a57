import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nameZone } from './name-zone.ts';
import { firstDay, placeTime, wallTime } from './place-time.ts';

describe('a time', () => {
  const table: readonly [text: string, timeZone: string, day: string, clock: string, zone: string | undefined][] = [
    ['2026-11-26T18:00', '', '2026-11-26', '18:00', undefined],
    ['2026-11-26T18:00:00', 'Europe/Oslo', '2026-11-26', '18:00', undefined],
    ['2026-11-26T18:00:00+01:00', '', '2026-11-26', '18:00', '+01:00'],
    ['2026-11-26T18:00:00+01:00[Europe/Oslo]', '', '2026-11-26', '18:00', 'Europe/Oslo'],
    ['2026-11-26T18:00:00+01:00[Europe/Oslo]', 'Europe/Helsinki', '2026-11-26', '19:00', 'Europe/Helsinki'],
    ['2026-11-26T23:30:00Z', 'Europe/Oslo', '2026-11-27', '00:30', 'Europe/Oslo'],
    ['2026-07-26T23:30:00.000Z', 'America/New_York', '2026-07-26', '19:30', 'America/New_York'],
    ['2026-11-26T18:00[Europe/Oslo]', '', '2026-11-26', '18:00', 'Europe/Oslo'],
    ['2026-11-26T00:00', '', '2026-11-26', '00:00', undefined],
    ['2026-11-26T23:59:59', '', '2026-11-26', '23:59', undefined],
    ['2026-11-26T00:00:00+14:00', '', '2026-11-26', '00:00', '+14:00'],
    ['2026-11-26T18:00:00-0330', '', '2026-11-26', '18:00', '-0330'],
    ['2026-11-26T00:30:00+05:45[Asia/Kathmandu]', 'Europe/Oslo', '2026-11-25', '19:45', 'Europe/Oslo'],
    ['2026-03-29T01:00:00Z', 'Europe/Oslo', '2026-03-29', '03:00', 'Europe/Oslo'],
    ['2026-10-25T01:00:00Z', 'Europe/Oslo', '2026-10-25', '02:00', 'Europe/Oslo'],
    ['2024-02-29T18:00', '', '2024-02-29', '18:00', undefined],
    ['2026-12-31T23:30:00Z', 'Europe/Oslo', '2027-01-01', '00:30', 'Europe/Oslo'],
    ['2026-11-26T18:00:00+01:00', 'Mars/Olympus', '2026-11-26', '18:00', '+01:00'],
  ];
  for (const [text, timeZone, day, clock, zone] of table) {
    it(`${text} is ${day} ${clock}${timeZone ? ` in ${timeZone}` : ''}`, () => {
      const placed = placeTime(text, timeZone);
      deepEqual([placed?.day, placed?.clock, placed?.zone], [day, clock, zone]);
    });
  }

  it('in UTC is shown by the clock of the visitor', () => {
    const placed = placeTime('2026-11-26T18:00:00Z');
    deepEqual({ day: placed?.day, clock: placed?.clock, zone: placed?.zone }, { ...wallTime(Date.UTC(2026, 10, 26, 18)), zone: undefined });
  });

  it('has a form for machines without the name of a zone', () => {
    equal(placeTime('2026-11-26T18:00:00+01:00[Europe/Oslo]')?.datetime, '2026-11-26T18:00:00+01:00');
  });

  const none = [
    '', '2026-11-26', '18:00', 'Thursday', '26.11.2026 18:00', '2026-11-26T25:00', '2026-11-26T18:60', '2026-11-26T24:30', '2026-11-26T18:00:75', '2026-02-30T18:00', '2026-13-01T18:00', '2026-11-26T18:00+25:00',
    '2026-11-26T18:00+01:75', '2026-11-26T18', '2026-11-26 18:00', ' 2026-11-26T18:00', '2026-11-26T18:00 or so', '2026-11-26T18:00[', '2026-11-26T18:00[]',
  ];
  for (const text of none) it(`is not "${text}"`, () => equal(placeTime(text), undefined));
});

describe('the name of a zone', () => {
  const oslo = placeTime('2026-11-26T18:00:00+01:00[Europe/Oslo]')!;
  const offset = placeTime('2026-11-26T18:00:00+01:00')!;

  it('is not needed where clocks show the same, under whatever name', () => {
    deepEqual(['Europe/Oslo', 'Europe/Copenhagen', 'Africa/Lagos'].map((visitor) => nameZone(oslo, 'en', visitor)), ['', '', '']);
  });

  it('is said elsewhere, in the language of the visitor', () => {
    equal(nameZone(oslo, 'en', 'Europe/Helsinki'), 'Central European Time');
    equal(nameZone(oslo, 'nb', 'Europe/Helsinki'), 'sentraleuropeisk tid');
    equal(nameZone(offset, 'en', 'Europe/Helsinki'), 'UTC+01:00');
  });

  it('goes by the name where there is no offset', () => {
    const floating = placeTime('2026-11-26T18:00[Europe/Oslo]')!;
    deepEqual([nameZone(floating, 'en', 'Europe/Oslo'), nameZone(floating, 'en', 'Europe/Helsinki')], ['', 'Central European Time']);
  });

  it('is nothing for a time without a zone', () => equal(nameZone(placeTime('2026-11-26T18:00')!, 'en', 'Asia/Tokyo'), ''));
});

describe('the day that some texts name', () => {
  const table: readonly [texts: readonly string[], day: string][] = [
    [['2026-11-26T18:00', '2026-11-27T18:00'], '2026-11-26'],
    [['on', '2026-11-27T18:00'], '2026-11-27'],
    [['', 'soon'], ''],
    [[], ''],
  ];
  for (const [texts, day] of table) it(`of "${texts.join('", "')}" is ${day || 'none'}`, () => equal(firstDay(texts), day));
});
