import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OwnShift } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import { talkRowId } from '../store/opportunities/talk-row.ts';
import type { StoredShift, StoredWish } from '../store/opportunity-store.ts';
import { momentThere, ownShifts } from './own-shifts.ts';

const START = Date.parse('2026-12-05T09:00:00+01:00');
const BEFORE = START - 1;
const wish = (changes: Partial<StoredWish> = {}): StoredWish => ({ shiftId: 'sat-am', state: 'in', isDouble: false, ...changes });

function own(changes: Partial<StoredWish>, shift: Partial<StoredShift> = {}, now = BEFORE): OwnShift | undefined {
  return ownShifts({ wishes: [wish(changes)] }, testOpportunity({ shifts: [testShift(shift)] }), now)[0];
}

const UNTIL = '2026-12-01T10:00:00.000Z';
const CANCELLED_AT = '2026-11-30T10:00:00.000Z';

describe('how a wish stands for its person', () => {
  const table: [what: string, wish: Partial<StoredWish>, shift: Partial<StoredShift>, now: number, status: OwnShift['status']][] = [
    ['a place is theirs until the moment that it begins', {}, {}, BEFORE, 'confirmed'],
    ['from that moment on it is past', {}, {}, START, 'past'],
    ['a held place is to be confirmed', { state: 'held', heldUntil: UNTIL }, {}, BEFORE, 'to-confirm'],
    ['a held place of a shift that has begun is past', { state: 'held', heldUntil: UNTIL }, {}, START, 'past'],
    ['who waits is on the list', { state: 'waiting', waitingNumber: 3 }, {}, BEFORE, 'waitlisted'],
    ['who still waits when it begins has missed it', { state: 'waiting', waitingNumber: 3 }, {}, START, 'past'],
    ['a place is offered until a moment before its deadline', { state: 'offered', offeredUntil: UNTIL }, {}, Date.parse(UNTIL) - 1, 'offered'],
    ['at the deadline the offer is gone, before any job has seen it', { state: 'offered', offeredUntil: UNTIL }, {}, Date.parse(UNTIL), 'gone'],
    ['what was let go by nobody in particular is gone', { state: 'released' }, {}, BEFORE, 'gone'],
    ['and stays gone when the shift begins', { state: 'released' }, {}, START, 'gone'],
    ['what its person let go is cancelled', { state: 'released', cancelledAt: CANCELLED_AT }, {}, BEFORE, 'cancelled'],
    ['and stays so after it', { state: 'released', cancelledAt: CANCELLED_AT }, {}, START, 'cancelled'],
    ['what the association cancelled is cancelled for who had it', {}, { state: 'cancelled' }, BEFORE, 'cancelled'],
    ['and for who waited', { state: 'waiting', waitingNumber: 1 }, { state: 'cancelled' }, BEFORE, 'cancelled'],
    ['and for who was offered it, though the deadline is over', { state: 'offered', offeredUntil: UNTIL }, { state: 'cancelled' }, BEFORE, 'cancelled'],
    ['and stays cancelled after the moment at which it would have begun', {}, { state: 'cancelled' }, START, 'cancelled'],
    ['but not for who had lost it before', { state: 'released' }, { state: 'cancelled' }, BEFORE, 'gone'],
    ['a shift that takes nobody new is still theirs', {}, { state: 'closed' }, BEFORE, 'confirmed'],
  ];
  for (const [what, own_, shift, now, status] of table) it(what, () => assert.equal(own(own_, shift, now)?.status, status));
});

describe('what is told beside it', () => {
  it('is the number of who waits, and the end of what is held, by the clock where it is', () => {
    assert.equal(own({ state: 'waiting', waitingNumber: 7 })?.waitingNumber, 7);
    assert.equal(own({ state: 'held', heldUntil: UNTIL })?.heldUntil, '2026-12-01T11:00:00+01:00[Europe/Oslo]');
  });

  it('is the deadline of an offer, as long as it stands alone', () => {
    const offered = { state: 'offered', offeredUntil: UNTIL } as const;
    assert.equal(own(offered, {}, Date.parse(UNTIL) - 1)?.offeredUntil, '2026-12-01T11:00:00+01:00[Europe/Oslo]');
    for (const shown of [own(offered, {}, Date.parse(UNTIL)), own(offered, { state: 'cancelled' })]) assert.ok(shown && !('offeredUntil' in shown));
  });

  const said: [what: string, wish: Partial<StoredWish>, told: Pick<OwnShift, 'isAsked' | 'isComing'>][] = [
    ['nothing where nobody was reminded', { comingAt: UNTIL }, {}],
    ['that they were asked', { remindedAt: UNTIL }, { isAsked: true }],
    ['that they come', { remindedAt: UNTIL, comingAt: UNTIL }, { isAsked: true, isComing: true }],
    ['nothing of a place that is not theirs yet', { state: 'held', remindedAt: UNTIL, comingAt: UNTIL }, {}],
    ['nothing of what they let go', { state: 'released', cancelledAt: UNTIL, remindedAt: UNTIL, comingAt: UNTIL }, {}],
    ['nothing where another sign-up of theirs has the place', { isDouble: true, remindedAt: UNTIL, comingAt: UNTIL }, {}],
  ];
  for (const [what, changes, told] of said) {
    it(`is ${what}`, () => {
      const { isAsked, isComing } = own(changes) ?? assert.fail();
      assert.deepEqual({ ...(isAsked !== undefined && { isAsked }), ...(isComing !== undefined && { isComing }) }, told);
    });
  }
});

describe('the times of a sign-up', () => {
  const shifts = [testShift(), testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' })];

  it('stand the soonest first, in whatever order they were ticked, and a shift that was taken out of the plan is left out', () => {
    for (const ticked of [['sat-pm', 'long-gone', 'sat-am'], ['sat-am', 'sat-pm', 'long-gone']]) {
      const wishes = ticked.map((shiftId) => wish({ shiftId }));
      assert.deepEqual(ownShifts({ wishes }, testOpportunity({ shifts }), BEFORE).map(({ id }) => id), ['sat-am', 'sat-pm']);
    }
  });

  it('go by the moment, whatever clock a time is told by, and have the talk where it falls', () => {
    const abroad = testShift({ id: 'abroad', start: '2026-12-05T07:30:00+00:00[Europe/London]', end: '2026-12-05T09:00:00+00:00[Europe/London]' });
    const wishes = ['sat-pm', 'sat-am', 'abroad', talkRowId('early')].map((shiftId) => wish({ shiftId }));
    assert.deepEqual(ownShifts({ wishes, talk: { id: 'early', mode: 'visit' } }, testOpportunity({ shifts: [...shifts, abroad], talks: [testTalk()] }), BEFORE).map(({ id }) => id), ['early', 'abroad', 'sat-am', 'sat-pm']);
  });

  it('have the talk by its own name, with how and with whom, and nothing of how where another was wished for', () => {
    const wishes = [wish({ shiftId: talkRowId('early') })];
    const opportunity = testOpportunity({ talks: [testTalk()] });
    const [talk] = ownShifts({ wishes, talk: { id: 'early', mode: 'visit' } }, opportunity, BEFORE - 86_400_000);
    assert.deepEqual([talk?.id, talk?.start, talk?.talk, talk?.status], ['early', '2026-12-04T10:00:00+01:00[Europe/Oslo]', { mode: 'visit', with: 'Kari Nordmann' }, 'confirmed']);
    for (const changed of [undefined, { id: 'late', mode: 'visit' as const }]) assert.deepEqual(ownShifts({ wishes, ...(changed && { talk: changed }) }, opportunity, BEFORE)[0]?.talk, { with: 'Kari Nordmann' });
    assert.deepEqual(ownShifts({ wishes }, testOpportunity({ talks: [testTalk({ with: 'Ola' })] }), BEFORE)[0]?.talk, { with: 'Ola' });
    assert.deepEqual(ownShifts({ wishes }, testOpportunity(), BEFORE), [], 'a talk that is not offered any more');
  });
});

describe('a moment by the clock where the help is needed', () => {
  const at = (start: string) => testOpportunity({ shifts: [testShift({ start })] });
  const table: [what: string, moment: string, opportunity: ReturnType<typeof testOpportunity>, told: string][] = [
    ['in winter', '2026-12-01T10:00:00.000Z', at('2026-12-05T09:00:00+01:00[Europe/Oslo]'), '2026-12-01T11:00:00+01:00[Europe/Oslo]'],
    ['in summer, though the shift is in winter', '2026-07-01T10:00:00.000Z', at('2026-12-05T09:00:00+01:00[Europe/Oslo]'), '2026-07-01T12:00:00+02:00[Europe/Oslo]'],
    ['in the last minute before the clock goes back', '2026-10-25T00:59:00.000Z', at('2026-12-05T09:00:00+01:00[Europe/Oslo]'), '2026-10-25T02:59:00+02:00[Europe/Oslo]'],
    ['in the same minute an hour later', '2026-10-25T01:59:00.000Z', at('2026-12-05T09:00:00+01:00[Europe/Oslo]'), '2026-10-25T02:59:00+01:00[Europe/Oslo]'],
    ['on the next day of a zone that is ahead', '2026-12-01T20:00:00.000Z', at('2026-12-05T09:00:00+11:00[Australia/Sydney]'), '2026-12-02T07:00:00+11:00[Australia/Sydney]'],
    ['where the first shift names none, by that of the next', '2026-12-01T10:00:00.000Z', testOpportunity({ shifts: [testShift({ start: '2026-12-05T09:00:00+01:00' }), testShift({ id: 'b' })] }), '2026-12-01T11:00:00+01:00[Europe/Oslo]'],
    ['by that of a talk, where there are no shifts', '2026-12-01T10:00:00.000Z', testOpportunity({ shifts: [], talks: [testTalk()] }), '2026-12-01T11:00:00+01:00[Europe/Oslo]'],
    ['is a day alone where nobody names a clock', '2026-12-01T10:00:00.000Z', at('2026-12-05T09:00:00+01:00'), '2026-12-01'],
    ['is a day alone where the clock is one that nobody knows', '2026-12-01T10:00:00.000Z', at('2026-12-05T09:00:00+01:00[Middle/Earth]'), '2026-12-01'],
    ['is a day alone where there is nothing to come to', '2026-12-01T10:00:00.000Z', testOpportunity({ shifts: [] }), '2026-12-01'],
  ];
  for (const [what, moment, opportunity, told] of table) it(what, () => assert.equal(momentThere(moment, opportunity), told));
});
