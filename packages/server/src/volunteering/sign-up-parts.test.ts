import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SignUpRequestSchema } from '@dugnad/client/model';
import type { SignUpRequest } from '@dugnad/client/model';
import { parse } from 'valibot';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import type { SignUpAnswer, StoredOpportunity } from '../store/opportunity-store.ts';
import { keptSignUp, signUpFaults } from './check-sign-up.ts';
import { needsDay, signUpDates } from './sign-up-dates.ts';
import { receiptOf, refusals } from './sign-up-receipt.ts';
import { volunteerHashes } from './volunteer-hashes.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');

function sent(changes: Partial<SignUpRequest> = {}): SignUpRequest {
  return parse(SignUpRequestSchema, { person: { name: 'Aud', phone: '90 00 00 00' }, language: 'nb', ...changes });
}

const on = (id: string, from: string, to: string) => testShift({ id, start: `2026-12-${from}:00+01:00`, end: `2026-12-${to}:00+01:00` });

describe('shifts of one sign-up', () => {
  const shifts = [on('early', '19T08:00', '19T12:00'), on('noon', '19T12:00', '19T16:00'), on('long', '19T11:00', '19T13:00'), on('night', '19T22:00', '20T04:00'), on('small-hours', '20T03:00', '20T05:00'), { ...on('off', '19T08:00', '19T16:00'), state: 'cancelled' as const }, { ...on('shut', '19T08:00', '19T16:00'), state: 'closed' as const }];
  const table: [what: string, shiftIds: string[], faults: string[]][] = [
    ['one alone', ['early'], []],
    ['one that ends when another begins', ['early', 'noon'], []],
    ['one that lies over the seam of two', ['early', 'noon', 'long'], ['/shiftIds/2 overlaps']],
    ['two behind one that they both overlap', ['long', 'noon', 'early'], ['/shiftIds/1 overlaps', '/shiftIds/2 overlaps']],
    ['one over midnight, and one of the small hours', ['night', 'small-hours'], ['/shiftIds/1 overlaps']],
    ['on the same day, far from each other', ['early', 'night'], []],
    ['one that nobody can have any more', ['off', 'shut', 'early'], []],
    ['one that is not there', ['nothing', 'early'], []],
  ];
  for (const [what, shiftIds, faults] of table) {
    it(`are told apart by moments, never by days: ${what}`, () => {
      const found = signUpFaults(sent({ shiftIds }), testOpportunity({ shifts }), NOW);
      assert.deepEqual(found.map(({ pointer, code }) => `${pointer} ${code}`), faults);
    });
  }

  it('may overlap on purpose', () => assert.deepEqual(signUpFaults(sent({ shiftIds: ['early', 'long'], overlap: true }), testOpportunity({ shifts }), NOW), []));
  it('are in nobody’s way once they have begun', () => assert.deepEqual(signUpFaults(sent({ shiftIds: ['long', 'noon'] }), testOpportunity({ shifts }), Date.parse('2026-12-19T11:00:00+01:00')), []));
});

describe('the age that an opportunity asks', () => {
  for (const oldEnough of [undefined, false]) {
    it(`is missing where it was answered by ${String(oldEnough)}`, () => {
      assert.deepEqual(signUpFaults(sent({ oldEnough }), testOpportunity({ minimumAge: 18 }), NOW), [{ pointer: '/oldEnough', code: 'missing' }]);
    });
  }
  it('is there, and kept', () => {
    const request = sent({ oldEnough: true });
    assert.deepEqual(signUpFaults(request, testOpportunity({ minimumAge: 18 }), NOW), []);
    assert.equal(keptSignUp(request, testOpportunity({ minimumAge: 18 })).oldEnough, true);
  });
  it('is not kept where nobody asked', () => assert.equal('oldEnough' in keptSignUp(sent({ oldEnough: true }), testOpportunity()), false));
});

it('keeps neither the token of the form, nor what only machines fill in, nor a message without a word', () => {
  const { person, ...kept } = keptSignUp(sent({ formToken: 't', website: 'https://bot.example', message: '  ' }), testOpportunity());
  assert.deepEqual(kept, { shiftIds: [], availability: [], languages: [], language: 'nb', overlap: false });
  assert.equal(person.phone, '90000000');
});

describe('what a sign-up is promised', () => {
  const table: [what: string, opportunity: Partial<StoredOpportunity>, shiftIds: string[], dates: object][] = [
    ['without a shift everything goes so many days after today', {}, [], { deleteAfter: '2026-12-28' }],
    ['with one, so many days after the day on which it ends', {}, ['sat-am'], { deleteAfter: '2027-01-04' }],
    ['with several, after the last, in whatever order they stand', { shifts: [testShift({ id: 'b', end: '2026-12-24T10:00:00Z' }), testShift()] }, ['sat-am', 'b'], { deleteAfter: '2027-01-23' }],
    ['with one over midnight, after the day that it ends on where it is', { shifts: [testShift({ end: '2026-12-06T00:30:00+01:00[Europe/Oslo]' })] }, ['sat-am'], { deleteAfter: '2027-01-05' }],
    ['with one that is over, from today', { shifts: [testShift({ end: '2026-11-01T10:00:00Z' })] }, ['sat-am'], { deleteAfter: '2026-12-28' }],
    ['in a year that has a 29th of February', { retention: { deleteAfterDays: 457 } }, [], { deleteAfter: '2028-02-28' }],
    ['where a talk comes first, a place is held', { first: 'conversation', holdDays: 3 }, ['sat-am'], { deleteAfter: '2027-01-04', heldUntil: '2026-12-01T12:00:00.000Z' }],
    ['and none where none was wished for', { first: 'conversation' }, [], { deleteAfter: '2026-12-28' }],
    ['an answer comes where that is promised', { answerWithin: 14 }, [], { deleteAfter: '2026-12-28', answerBy: '2026-12-12T12:00:00.000Z' }],
  ];
  for (const [what, opportunity, shiftIds, dates] of table) it(what, () => assert.deepEqual(signUpDates(testOpportunity(opportunity), { shiftIds }, NOW), dates));

  it('with a talk behind the last shift, everything goes so many days after the talk', () => {
    const talk = { id: 'kari', mode: 'phone' as const, start: '2026-12-20T10:00:00+01:00', end: '2026-12-20T10:15:00+01:00' };
    assert.deepEqual(signUpDates(testOpportunity(), { shiftIds: ['sat-am'], talk }, NOW), { deleteAfter: '2027-01-19' });
    assert.deepEqual(signUpDates(testOpportunity({ first: 'conversation' }), { shiftIds: [], talk }, NOW), { deleteAfter: '2027-01-19' }, 'and nothing is held for it');
  });
});

it('holds a place for whoever comes with a guardian, also where others begin at once', () => {
  const guardian = { name: 'Kari', phone: '92000000' };
  assert.deepEqual(signUpDates(testOpportunity({ holdDays: 2 }), { shiftIds: ['sat-am'], guardian }, NOW), { deleteAfter: '2027-01-04', heldUntil: '2026-11-30T12:00:00.000Z' });
});

describe('what to prepare is kept', () => {
  const shifts = [testShift({ id: 'b', start: '2026-12-23T10:00:00Z', end: '2026-12-24T10:00:00Z' }), testShift(), testShift({ id: 'night', end: '2026-12-06T00:30:00+01:00[Europe/Oslo]' })];
  for (const [what, shiftIds, day] of [['until the day of the last shift, in whatever order they stand', ['sat-am', 'b'], '2026-12-24'], ['until the day that one over midnight ends on where it is', ['night'], '2026-12-06'], ['for thirty days without a shift', [], '2026-12-28'], ['for thirty days with none that there is', ['nowhere'], '2026-12-28']] as const) {
    it(what, () => assert.equal(needsDay({ shifts }, shiftIds, NOW), day));
  }
});

describe('the receipt', () => {
  const ANSWER_BY = '2026-12-01T23:30:00.000Z';
  const answer = (...statuses: SignUpAnswer['shifts'][number]['status'][]): SignUpAnswer => ({ reference: 'K7QD-M2XP', shifts: statuses.map((status, index) => ({ id: `s${index}`, status })), deleteAfter: '2027-01-04' });
  const opportunity = testOpportunity();
  for (const [statuses, status] of [[['full', 'waitlisted', 'to-confirm', 'confirmed'], 'confirmed'], [['past', 'to-confirm', 'waitlisted'], 'to-confirm'], [['waitlisted', 'cancelled'], 'waitlisted'], [[], 'received']] as const) {
    it(`of ${statuses.join(', ') || 'no shift'} says ${status}`, () => assert.equal(receiptOf(answer(...statuses), opportunity, []).status, status));
  }
  it('has the shifts in the order in which they were wished for', () => {
    const shiftIds = ['s2', 's0', 's1'];
    assert.deepEqual(receiptOf(answer('confirmed', 'full', 'confirmed'), opportunity, shiftIds).shifts.map(({ id }) => id), shiftIds);
    assert.deepEqual(refusals({ kind: 'refused', shifts: [{ id: 's0', status: 'full' }, { id: 's2', status: 'unknown' }] }, ['s2', 's0']), [{ pointer: '/shiftIds/0', code: 'unknown' }, { pointer: '/shiftIds/1', code: 'full' }]);
  });
  for (const [what, shifts, told] of [['by the clock where the help is needed, whose day is told', [testShift()], '2026-12-02T00:30:00+01:00[Europe/Oslo]'], ['in UTC where nobody says which clock that is', [], ANSWER_BY]] as const) {
    it(`says by when somebody answers ${what}`, () => assert.equal(receiptOf({ ...answer(), answerBy: ANSWER_BY }, testOpportunity({ shifts: [...shifts] }), []).answerBy, told));
  }
  it('promises no answer beside a talk that is booked, which is the answer', () => {
    const talk = { id: 'early', mode: 'phone' as const, start: '2026-12-04T10:00:00+01:00[Europe/Oslo]', end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' };
    const told = receiptOf({ ...answer('to-confirm'), talk, answerBy: ANSWER_BY, heldUntil: 'h' }, opportunity, []);
    assert.deepEqual([told.talk, 'answerBy' in told, told.heldUntil], [talk, false, 'h']);
  });
  it('has a promise only where one was made', () => {
    assert.deepEqual(Object.keys(receiptOf(answer(), opportunity, [])), ['reference', 'status', 'shifts', 'contact', 'deleteAfter']);
    assert.deepEqual(Object.keys(receiptOf({ ...answer(), answerBy: ANSWER_BY, heldUntil: 'h' }, opportunity, [])), ['reference', 'status', 'shifts', 'contact', 'answerBy', 'heldUntil', 'deleteAfter']);
  });
});

it('finds a volunteer by two ways to write a number or an address, and by neither where it is not given', () => {
  const hashes = (person: { phone?: string; email?: string }, secret = 'secret') => volunteerHashes(secret, person, testOpportunity({ contact: { name: 'Kari', phone: '+47 22 33 44 55' } }));
  assert.deepEqual(hashes({ phone: '+4790000000', email: 'Anne.H+a@gmail.com' }), hashes({ phone: '90000000', email: 'anneh@googlemail.com' }));
  assert.deepEqual(Object.keys(hashes({ phone: '90000000' })), ['phoneHash']);
  assert.deepEqual(Object.keys(hashes({ email: 'a@example.org' })), ['emailHash']);
  assert.notEqual(hashes({ phone: '90000000' }).phoneHash, hashes({ phone: '90000000' }, 'another').phoneHash);
  assert.notEqual(hashes({ phone: '90000000' }).phoneHash, hashes({ phone: '90000001' }).phoneHash);
});
