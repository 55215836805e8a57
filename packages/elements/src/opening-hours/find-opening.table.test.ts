import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findOpening, type OpeningException, type OpeningHours } from './find-opening.ts';
import { momentOf, wallOf } from './wall-time.ts';

const weekdays: OpeningHours = { days: [1, 2, 3, 4, 5], from: '12:00', to: '15:00' };
const oslo = 'Europe/Oslo';

/** What is said at a moment: `open until` or `closed, opens`, and the moment in UTC. */
function said(now: string, hours: readonly OpeningHours[], { timeZone = oslo, exceptions = [] }: { timeZone?: string; exceptions?: OpeningException[] } = {}): string {
  const { isOpen, changesAt } = findOpening(Date.parse(now), { hours, exceptions, timeZone });
  const moment = changesAt === undefined ? 'never' : new Date(changesAt).toISOString().slice(0, 16);
  return `${isOpen ? 'open until' : 'closed until'} ${moment}`;
}

describe('whether somebody can be reached', () => {
  // 2026-11-23 is a Monday; Oslo is an hour ahead of UTC in winter and two in summer.
  const week: [title: string, now: string, hours: OpeningHours[], said: string][] = [
    ['before it opens', '2026-11-23T10:59Z', [weekdays], 'closed until 2026-11-23T11:00'],
    ['at the stroke of the hour', '2026-11-23T11:00Z', [weekdays], 'open until 2026-11-23T14:00'],
    ['a minute before it closes', '2026-11-23T13:59Z', [weekdays], 'open until 2026-11-23T14:00'],
    ['when it closes', '2026-11-23T14:00Z', [weekdays], 'closed until 2026-11-24T11:00'],
    ['on Friday evening', '2026-11-27T17:00Z', [weekdays], 'closed until 2026-11-30T11:00'],
    ['twice a day, at noon', '2026-11-23T11:30Z', [{ days: [1], from: '09:00', to: '12:00' }, { days: [1], from: '13:00', to: '16:00' }], 'closed until 2026-11-23T12:00'],
    ['twice a day without a break between', '2026-11-23T09:00Z', [{ days: [1], from: '09:00', to: '12:00' }, { days: [1], from: '12:00', to: '16:00' }], 'open until 2026-11-23T15:00'],
    ['in hours that overlap', '2026-11-23T09:00Z', [{ days: [1], from: '11:00', to: '16:00' }, { days: [1], from: '09:00', to: '12:00' }], 'open until 2026-11-23T15:00'],
    ['past midnight', '2026-11-28T00:30Z', [{ days: [5], from: '20:00', to: '02:00' }], 'open until 2026-11-28T01:00'],
    ['until midnight and on from there', '2026-11-27T22:00Z', [{ days: [5], from: '20:00', to: '24:00' }, { days: [6], from: '00:00', to: '03:00' }], 'open until 2026-11-28T02:00'],
    ['day and night', '2026-11-23T11:00Z', [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], 'open until never'],
    ['with no hours at all', '2026-11-23T11:00Z', [], 'closed until never'],
    ['with hours that are none', '2026-11-23T11:00Z', [{ days: [1], from: 'noon', to: '15:00' }, { days: [1], from: '12:99', to: '25:00' }], 'closed until never'],
    ['on a weekday that is none', '2026-11-23T11:00Z', [{ days: [0, 8], from: '12:00', to: '15:00' }], 'closed until never'],
  ];
  for (const [title, now, hours, expected] of week) {
    it(`is known ${title}`, () => equal(said(now, hours), expected));
  }
});

describe('days that are otherwise', () => {
  const days: [title: string, now: string, exceptions: OpeningException[], said: string][] = [
    ['are closed all day', '2026-12-24T11:30Z', [{ date: '2026-12-24' }, { date: '2026-12-25' }], 'closed until 2026-12-28T11:00'],
    ['are open at other times', '2026-12-24T09:30Z', [{ date: '2026-12-24', from: '10:00', to: '11:00' }], 'open until 2026-12-24T10:00'],
    ['may be open on a Sunday', '2026-11-22T08:00Z', [{ date: '2026-11-22', from: '10:00', to: '12:00' }], 'closed until 2026-11-22T09:00'],
    ['may be open twice', '2026-12-24T10:30Z', [{ date: '2026-12-24', from: '10:00', to: '11:00' }, { date: '2026-12-24', from: '12:00', to: '13:00' }], 'closed until 2026-12-24T11:00'],
    ['say nothing of other days', '2026-12-23T11:30Z', [{ date: '2026-12-24' }], 'open until 2026-12-23T14:00'],
    ['that are no dates change nothing', '2026-12-23T11:30Z', [{ date: '' }, { date: 'Christmas' }], 'open until 2026-12-23T14:00'],
  ];
  for (const [title, now, exceptions, expected] of days) {
    it(title, () => equal(said(now, [weekdays], { exceptions }), expected));
  }

  it('may be a whole summer', () => {
    const july = Array.from({ length: 31 }, (_, day) => ({ date: `2026-07-${String(day + 1).padStart(2, '0')}` }));
    equal(said('2026-07-01T10:30Z', [weekdays], { exceptions: july }), 'closed until 2026-08-03T10:00');
  });
});

describe('a clock time', () => {
  const zones: [title: string, now: string, timeZone: string, said: string][] = [
    ['is that of the place, to the west', '2026-11-23T17:30Z', 'America/New_York', 'open until 2026-11-23T20:00'],
    ['is that of the place, to the east, where it is tomorrow', '2026-11-22T22:00Z', 'Pacific/Auckland', 'closed until 2026-11-22T23:00'],
    ['is that of the place, at half an hour', '2026-11-23T06:30Z', 'Asia/Kolkata', 'open until 2026-11-23T09:30'],
    ['is that of the place, at three quarters', '2026-11-23T06:15Z', 'Asia/Kathmandu', 'open until 2026-11-23T09:15'],
    ['follows summer time', '2026-06-01T10:00Z', oslo, 'open until 2026-06-01T13:00'],
    ['follows the clocks over the last Sunday of March', '2026-03-27T14:00Z', oslo, 'closed until 2026-03-30T10:00'],
    ['follows the clocks over the last Sunday of October', '2026-10-23T13:00Z', oslo, 'closed until 2026-10-26T11:00'],
  ];
  for (const [title, now, timeZone, expected] of zones) {
    it(title, () => equal(said(now, [weekdays], { timeZone }), expected));
  }

  const nights: [title: string, now: string, hours: OpeningHours, said: string][] = [
    ['lasts an hour less when clocks leap', '2026-03-28T23:30Z', { days: [6], from: '22:00', to: '06:00' }, 'open until 2026-03-29T04:00'],
    ['lasts an hour more when clocks fall back', '2026-10-24T23:30Z', { days: [6], from: '22:00', to: '06:00' }, 'open until 2026-10-25T05:00'],
    ['that clocks leave out begins after the leap', '2026-03-29T00:59Z', { days: [7], from: '02:30', to: '06:00' }, 'closed until 2026-03-29T01:30'],
    ['that clocks show twice ends with the second', '2026-10-25T00:45Z', { days: [7], from: '01:00', to: '02:30' }, 'open until 2026-10-25T01:30'],
  ];
  for (const [title, now, hours, expected] of nights) {
    it(title, () => equal(said(now, [hours]), expected));
  }

  it('may be of another zone for some hours', () => {
    const { changesAt, timeZone } = findOpening(Date.parse('2026-11-23T08:00Z'), { hours: [{ ...weekdays, timeZone: 'Europe/London' }], timeZone: oslo });
    deepEqual([new Date(changesAt ?? 0).toISOString().slice(11, 16), timeZone], ['12:00', 'Europe/London']);
  });

  it('of a zone that there is not is read in that of the place, for a slip must not cost a page its telephone number', () => {
    const { isOpen, timeZone } = findOpening(Date.parse('2026-11-23T12:00Z'), { hours: [{ ...weekdays, timeZone: 'Mars/Olympus' }, { ...weekdays, timeZone: '' }], timeZone: oslo });
    deepEqual([isOpen, timeZone], [true, oslo]);
  });

  for (const zone of [oslo, 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Chatham']) {
    it(`and its moment are each other’s in ${zone}, all year`, () => {
      for (let moment = Date.UTC(2026, 0, 1); moment < Date.UTC(2027, 0, 1); moment += 7 * 3_600_000) {
        const back = momentOf(wallOf(moment, zone), zone);
        ok(back === moment || Math.abs(back - moment) <= 3_600_000 && wallOf(back, zone) === wallOf(moment, zone), new Date(moment).toISOString());
      }
    });
  }
});
