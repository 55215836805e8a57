import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { remindAt } from '../desk/helping/remind-of-promises.ts';
import { testShift, testTalk } from '../contract/sign-up-samples.ts';
import { dayDue } from './send-volunteer-digests.ts';

const at = (start: string) => ({ shifts: [testShift({ start })], talks: [] });
const OSLO = at('2026-12-05T09:00:00+01:00[Europe/Oslo]');
const SYDNEY = at('2026-12-05T09:00:00+11:00[Australia/Sydney]');
const NOWHERE = { shifts: [], talks: [] };

describe('the day of the one mail', () => {
  const table: [what: string, opportunities: Parameters<typeof dayDue>[0], now: string, day: string | undefined][] = [
    ['is not yet a moment before seven', [OSLO], '2026-12-01T05:59:59.999Z', undefined],
    ['is there at seven', [OSLO], '2026-12-01T06:00:00.000Z', '2026-12-01'],
    ['is there until midnight', [OSLO], '2026-12-01T22:59:59.000Z', '2026-12-01'],
    ['is over at midnight, and the next is not there yet', [OSLO], '2026-12-01T23:00:00.000Z', undefined],
    ['comes an hour earlier by the sun of summer', [OSLO], '2026-07-01T05:00:00.000Z', '2026-07-01'],
    ['comes at seven on the day on which the clock goes back', [OSLO], '2026-10-25T05:59:00.000Z', undefined],
    ['comes an hour of Greenwich later on that day than on the day before', [OSLO], '2026-10-25T06:00:00.000Z', '2026-10-25'],
    ['comes at seven on the day on which it goes forward', [OSLO], '2026-03-29T05:00:00.000Z', '2026-03-29'],
    ['is tomorrow already where the sun rises first', [SYDNEY], '2026-12-01T20:00:00.000Z', '2026-12-02'],
    ['is that of the first task that has a clock', [NOWHERE, SYDNEY, OSLO], '2026-12-01T20:00:00.000Z', '2026-12-02'],
    ['is that of a talk, where there is no shift', [{ shifts: [], talks: [testTalk()] }], '2026-12-01T06:00:00.000Z', '2026-12-01'],
    ['is that of Greenwich, where no task has a clock', [NOWHERE], '2026-12-01T07:00:00.000Z', '2026-12-01'],
    ['and is not there before seven in Greenwich', [NOWHERE], '2026-12-01T06:59:00.000Z', undefined],
    ['is that of Greenwich, where there is no task', [], '2026-12-01T07:00:00.000Z', '2026-12-01'],
  ];
  for (const [what, opportunities, now, day] of table) it(what, () => assert.equal(dayDue(opportunities, now), day));
});

describe('a coordinator is reminded of a promise', () => {
  const table: [what: string, signedUp: string, answerBy: string, moment: string][] = [
    ['a day before it runs out', '2026-12-01T10:00:00.000Z', '2026-12-08T10:00:00.000Z', '2026-12-07T10:00:00.000Z'],
    ['a day before, of a promise of two days', '2026-12-01T10:00:00.000Z', '2026-12-03T10:00:00.000Z', '2026-12-02T10:00:00.000Z'],
    ['in the middle, of a promise of a day and a half', '2026-12-01T10:00:00.000Z', '2026-12-02T22:00:00.000Z', '2026-12-02T04:00:00.000Z'],
    ['in the middle, of a promise of one day', '2026-12-01T10:00:00.000Z', '2026-12-02T10:00:00.000Z', '2026-12-01T22:00:00.000Z'],
    ['at once, of one that was over when it was made', '2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
    ['by hours that are of the same length when the clock changes', '2026-10-20T10:00:00.000Z', '2026-10-25T10:00:00.000Z', '2026-10-24T10:00:00.000Z'],
  ];
  for (const [what, signedUp, answerBy, moment] of table) it(what, () => assert.equal(remindAt(signedUp, answerBy), moment));
});
