import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testShift } from '../contract/sign-up-samples.ts';
import { canWait } from './can-wait.ts';
import { dayDue } from './send-volunteer-digests.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const shifts = [testShift({ id: 'tomorrow', start: '2026-12-03T12:59:00+01:00[Europe/Oslo]' }), testShift({ id: 'later', start: '2026-12-03T13:00:00+01:00[Europe/Oslo]' }), testShift({ id: 'past', start: '2026-12-01T12:00:00+01:00[Europe/Oslo]' })];
const talk = { id: 'early', mode: 'phone' as const, start: '2026-12-03T10:00:00+01:00[Europe/Oslo]', end: '2026-12-03T10:15:00+01:00[Europe/Oslo]' };

describe('the one mail of the day', () => {
  for (const [what, told, waits] of [
    ['a sign-up without a time', {}, true],
    ['a shift in two days', { shiftIds: ['later'] }, true],
    ['a shift that begins a minute sooner', { shiftIds: ['later', 'tomorrow'] }, false],
    ['a shift that has begun', { shiftIds: ['past'] }, true],
    ['a talk today or tomorrow', { talk }, false],
    ['a talk after that', { talk: { ...talk, start: '2026-12-04T10:00:00+01:00[Europe/Oslo]' } }, true],
    ['a promise of one day', { answerBy: '2026-12-02T12:00:00.000Z' }, false],
    ['a promise of two days', { answerBy: '2026-12-03T12:00:00.000Z' }, true],
    ['a place that is held until tomorrow', { heldUntil: '2026-12-02T12:00:00.000Z' }, false],
    ['a place that is held for a week', { heldUntil: '2026-12-08T12:00:00.000Z' }, true],
    ['a guardian who is called first', { guardian: { name: 'Kari Berg', phone: '+4791111111' } }, false],
  ] as const) {
    it(`${waits ? 'tells of' : 'is too late for'} ${what}`, () => assert.equal(canWait({ ...told, shiftIds: 'shiftIds' in told ? [...told.shiftIds] : [] }, { mails: 'daily', shifts }, NOW), waits));
  }

  for (const mails of ['each', undefined] as const) it(`is for nobody who has chosen ${mails ?? 'nothing'}`, () => assert.equal(canWait({ shiftIds: [] }, { mails, shifts }, NOW), false));

  for (const [how, zones, now, day] of [
    ['before seven there', ['Europe/Oslo'], '2026-11-23T05:59:00.000Z', undefined],
    ['at seven there', ['Europe/Oslo'], '2026-11-23T06:00:00.000Z', '2026-11-23'],
    ['at seven there in summer', ['Europe/Oslo'], '2026-07-23T05:00:00.000Z', '2026-07-23'],
    ['on the day that it is there already', ['Pacific/Auckland'], '2026-11-23T18:00:00.000Z', '2026-11-24'],
    ['by the first clock that anybody names', [undefined, 'Europe/Oslo'], '2026-11-23T06:00:00.000Z', '2026-11-23'],
    ['by UTC where nobody names one', [undefined], '2026-11-23T06:59:00.000Z', undefined],
    ['at seven by UTC where nobody names one', [undefined], '2026-11-23T07:00:00.000Z', '2026-11-23'],
  ] as const) {
    it(`is ${day === undefined ? 'not due' : `that of ${day}`} ${how}`, () => {
      const opportunities = zones.map((zone) => ({ shifts: zone === undefined ? [] : [testShift({ start: `2026-12-05T09:00:00+01:00[${zone}]` })], talks: [] }));
      assert.equal(dayDue(opportunities, now), day);
    });
  }
});
