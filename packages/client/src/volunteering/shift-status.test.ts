import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { momentOf, type Shift, type ShiftAnswer, type ShiftStatus } from '../model/index.ts';
import { answerWish, receiptStatus, shiftStatus } from './index.ts';

const NOW = Date.UTC(2026, 11, 1, 12);
const HOUR = 3_600_000;
const at = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();
const shift: Shift = { id: 'a', start: at(24), end: at(27), capacity: 4, taken: 0, waitlist: 'none', status: 'open' };

describe('where a shift stands', () => {
  const TABLE: [what: string, more: Partial<Shift>, status: ShiftStatus][] = [
    ['with all its places', {}, 'open'],
    ['with its last place', { taken: 3 }, 'open'],
    ['without a place', { taken: 4 }, 'full'],
    ['with more people than places', { taken: 6 }, 'full'],
    ['that somebody calls full, whatever the count', { status: 'full' }, 'full'],
    ['that is closed and has places', { status: 'closed' }, 'closed'],
    ['that is closed and has none', { status: 'closed', taken: 4 }, 'closed'],
    ['that is cancelled and has none', { status: 'cancelled', taken: 4 }, 'cancelled'],
    ['that begins in a moment', { start: new Date(NOW + 1).toISOString() }, 'open'],
    ['that begins now', { start: at(0) }, 'past'],
    ['that goes on', { start: at(-1), end: at(1) }, 'past'],
    ['that is over', { start: at(-5), end: at(-2) }, 'past'],
    ['that is over and was full', { start: at(-5), end: at(-2), taken: 4 }, 'past'],
    ['that is over and was closed', { start: at(-5), end: at(-2), status: 'closed' }, 'past'],
    ['that is over and was cancelled', { start: at(-5), end: at(-2), status: 'cancelled' }, 'cancelled'],
    ['that somebody calls past', { status: 'past' }, 'past'],
  ];
  for (const [what, more, status] of TABLE) it(`is ${status}: one ${what}`, () => assert.equal(shiftStatus({ ...shift, ...more }, NOW), status));

  const CLOCKS: [what: string, start: string, utc: string][] = [
    ['Oslo, the second half past two in autumn', '2026-10-25T02:30:00+01:00[Europe/Oslo]', '2026-10-25T01:30:00Z'],
    ['Oslo, the first half past two in autumn', '2026-10-25T02:30:00+02:00[Europe/Oslo]', '2026-10-25T00:30:00Z'],
    ['Oslo, three o’clock in spring, a moment after two', '2026-03-29T03:00:00+02:00[Europe/Oslo]', '2026-03-29T01:00:00Z'],
    ['New York, the second half past one in autumn', '2026-11-01T01:30:00-05:00[America/New_York]', '2026-11-01T06:30:00Z'],
    ['New York, three o’clock in spring', '2026-03-08T03:00:00-04:00[America/New_York]', '2026-03-08T07:00:00Z'],
    ['Lord Howe, the second quarter to two in autumn', '2026-04-05T01:45:00+10:30[Australia/Lord_Howe]', '2026-04-04T15:15:00Z'],
    ['Lord Howe, half past two in spring, a moment after two', '2026-10-04T02:30:00+11:00[Australia/Lord_Howe]', '2026-10-03T15:30:00Z'],
  ];
  for (const [what, start, utc] of CLOCKS) {
    it(`can be taken until the moment it begins: ${what}`, () => {
      const begins = Date.parse(utc);
      const night = { ...shift, start };
      assert.equal(momentOf(start), begins);
      assert.deepEqual([begins - 1, begins, begins + 1].map((now) => shiftStatus(night, now)), ['open', 'past', 'past']);
    });
  }
});

describe('a wish for a shift', () => {
  const TABLE: [what: string, more: Partial<Shift>, direct: ShiftAnswer, talkFirst: ShiftAnswer][] = [
    ['with a place', {}, 'confirmed', 'to-confirm'],
    ['with a place and a list of waiting', { waitlist: 'offer' }, 'confirmed', 'to-confirm'],
    ['where a person chooses', { waitlist: 'only' }, 'waitlisted', 'waitlisted'],
    ['that is full', { taken: 4 }, 'full', 'full'],
    ['that is full and has a list of waiting', { taken: 4, waitlist: 'offer' }, 'waitlisted', 'waitlisted'],
    ['that is full, where a person chooses', { taken: 4, waitlist: 'only' }, 'waitlisted', 'waitlisted'],
    ['that is called full and has a list of waiting', { status: 'full', waitlist: 'offer' }, 'waitlisted', 'waitlisted'],
    ['that is closed, whatever waits', { status: 'closed', waitlist: 'only' }, 'closed', 'closed'],
    ['that is cancelled, whatever waits', { status: 'cancelled', waitlist: 'offer', taken: 4 }, 'cancelled', 'cancelled'],
    ['that has begun, whatever waits', { start: at(-1), waitlist: 'offer', taken: 4 }, 'past', 'past'],
  ];
  for (const [what, more, direct, talkFirst] of TABLE) {
    it(`is answered ${direct}, or ${talkFirst} where a talk comes first: one ${what}`, () => {
      assert.deepEqual([answerWish({ ...shift, ...more }, 'direct', NOW), answerWish({ ...shift, ...more }, 'conversation', NOW)], [direct, talkFirst]);
    });
  }
});

describe('a whole sign-up', () => {
  const TABLE: [answers: ShiftAnswer[], status: string][] = [
    [[], 'received'], [['confirmed'], 'confirmed'], [['to-confirm'], 'to-confirm'], [['waitlisted'], 'waitlisted'],
    [['full', 'closed', 'cancelled', 'past'], 'received'], [['waitlisted', 'confirmed'], 'confirmed'], [['waitlisted', 'to-confirm', 'full'], 'to-confirm'],
    [['full', 'waitlisted'], 'waitlisted'], [['to-confirm', 'confirmed', 'waitlisted'], 'confirmed'],
  ];
  for (const [answers, status] of TABLE) it(`is ${status} for ${answers.join(', ') || 'no shift'}`, () => assert.equal(receiptStatus(answers.map((each) => ({ status: each }))), status));
});
