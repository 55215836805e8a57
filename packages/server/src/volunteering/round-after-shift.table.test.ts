import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testRound } from '../contract/feedback-samples.ts';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import type { StoredRound } from '../store/feedback-store.ts';
import { talkRowId } from '../store/opportunities/talk-row.ts';
import type { StoredOpportunity, StoredShift, StoredWish } from '../store/opportunity-store.ts';
import { hasHelped, roundAfterShift } from './round-after-shift.ts';

const END = Date.parse('2026-12-05T12:00:00+01:00');
const wish = (changes: Partial<StoredWish> = {}): StoredWish => ({ shiftId: 'sat-am', state: 'in', isDouble: false, ...changes });

describe('who has helped', () => {
  const table: [what: string, wish: Partial<StoredWish>, shift: Partial<StoredShift>, now: number, helped: boolean][] = [
    ['nobody has a moment before the end', {}, {}, END - 1, false],
    ['nobody has when it begins', {}, {}, Date.parse('2026-12-05T09:00:00+01:00'), false],
    ['whoever had the place has at the end', {}, {}, END, true],
    ['and long afterwards', {}, {}, END + 30 * 86_400_000, true],
    ['and by another sign-up of theirs', { isDouble: true }, {}, END, true],
    ['and of what nobody new could come to', {}, { state: 'closed' }, END, true],
    ['but not whose place was never confirmed', { state: 'held' }, {}, END, false],
    ['nor who never answered an offer', { state: 'offered', offeredUntil: '2026-12-01T10:00:00.000Z' }, {}, END, false],
    ['nor who waited', { state: 'waiting', waitingNumber: 1 }, {}, END, false],
    ['nor who was let go', { state: 'released' }, {}, END, false],
    ['nor who cancelled', { state: 'released', cancelledAt: '2026-12-04T10:00:00.000Z' }, {}, END, false],
    ['nor who cancelled while another of their sign-ups stands', { isDouble: true, cancelledAt: '2026-12-04T10:00:00.000Z' }, {}, END, false],
    ['nor anybody where the association cancelled', {}, { state: 'cancelled' }, END, false],
    ['nor who was in what is not there any more', { shiftId: 'gone' }, {}, END, false],
  ];
  for (const [what, own, shift, now, helped] of table) it(what, () => assert.equal(hasHelped({ wishes: [wish(own)] }, { shifts: [testShift(shift)] }, now), helped));

  const zones: [what: string, shift: Pick<StoredShift, 'start' | 'end'>, end: string][] = [
    ['in a zone ahead of the server', { start: '2026-12-05T09:00:00+09:00[Asia/Tokyo]', end: '2026-12-05T12:00:00+09:00[Asia/Tokyo]' }, '2026-12-05T03:00:00Z'],
    ['in a zone behind it', { start: '2026-12-05T20:00:00-08:00[America/Los_Angeles]', end: '2026-12-05T23:00:00-08:00[America/Los_Angeles]' }, '2026-12-06T07:00:00Z'],
    ['written by an offset alone', { start: '2026-12-05T09:00:00+01:00', end: '2026-12-05T12:00:00+01:00' }, '2026-12-05T11:00:00Z'],
    ['over midnight', { start: '2026-12-05T22:00:00+01:00[Europe/Oslo]', end: '2026-12-06T02:00:00+01:00[Europe/Oslo]' }, '2026-12-06T01:00:00Z'],
    ['through the night when the clock goes back, in its second hour of two', { start: '2026-10-24T23:00:00+02:00[Europe/Oslo]', end: '2026-10-25T02:30:00+01:00[Europe/Oslo]' }, '2026-10-25T01:30:00Z'],
    ['through the night when the clock goes forward', { start: '2027-03-27T23:00:00+01:00[Europe/Oslo]', end: '2027-03-28T03:30:00+02:00[Europe/Oslo]' }, '2027-03-28T01:30:00Z'],
  ];
  for (const [what, shift, end] of zones) {
    it(`is known at the very end of a shift ${what}`, () => {
      assert.deepEqual([-1, 0].map((more) => hasHelped({ wishes: [wish()] }, { shifts: [testShift(shift)] }, Date.parse(end) + more)), [false, true]);
    });
  }

  it('is known by one shift of several: the rest may be to come', () => {
    const later = testShift({ id: 'sun', start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' });
    const helped = (...wishes: StoredWish[]): boolean => hasHelped({ wishes }, { shifts: [testShift(), later] }, END);
    assert.deepEqual([helped(wish({ shiftId: 'sun' }), wish()), helped(wish({ shiftId: 'sun' }), wish({ state: 'released' })), helped()], [true, false, false]);
  });

  it('is nobody who has only talked, also where a shift has the name of the talk', () => {
    const talk = testTalk({ id: 'sat-am', start: '2026-12-01T09:00:00+01:00[Europe/Oslo]', taken: 1 });
    assert.equal(hasHelped({ wishes: [wish({ shiftId: talkRowId(talk.id) })] }, testOpportunity({ talks: [talk] }), END), false);
  });
});

describe('the round that asks how it was', () => {
  interface Case {
    round?: Partial<StoredRound> | null;
    opportunity?: Partial<StoredOpportunity>;
    own?: Partial<StoredWish>;
    now?: number;
  }

  /** What is shown, and which rounds were looked for. */
  async function shown({ round = {}, opportunity = {}, own = {}, now = END }: Case): Promise<[shown: string | undefined, ...asked: string[]]> {
    const asked: string[] = [];
    const readRound = (id: string): Promise<StoredRound | undefined> => {
      asked.push(id);
      return Promise.resolve(round === null ? undefined : testRound(round));
    };
    return [await roundAfterShift({ readRound }, { wishes: [wish(own)] }, testOpportunity({ feedback: 'cafe-autumn', ...opportunity }), now), ...asked];
  }

  const table: [what: string, at: Case, shown: [string | undefined, ...string[]]][] = [
    ['is shown once they have helped', {}, ['cafe-autumn', 'cafe-autumn']],
    ['is shown of an opportunity that was closed since', { opportunity: { state: 'closed' } }, ['cafe-autumn', 'cafe-autumn']],
    ['is not even looked for before', { now: END - 1 }, [undefined]],
    ['nor for who cancelled', { own: { state: 'released', cancelledAt: '2026-12-04T10:00:00.000Z' } }, [undefined]],
    ['nor where nothing is asked', { opportunity: { feedback: undefined } }, [undefined]],
    ['is not shown while it is a draft', { round: { state: 'draft' } }, [undefined, 'cafe-autumn']],
    ['nor once it is closed', { round: { state: 'closed' } }, [undefined, 'cafe-autumn']],
    ['is shown on the last day of its answers', { round: { retention: { deleteAfter: '2026-12-05' } } }, ['cafe-autumn', 'cafe-autumn']],
    ['and not on the day after', { round: { retention: { deleteAfter: '2026-12-04' } } }, [undefined, 'cafe-autumn']],
    ['nor once it is deleted', { round: null }, [undefined, 'cafe-autumn']],
    ['nor where it is of another site', { round: { siteId: 'nabolag' } }, [undefined, 'cafe-autumn']],
  ];
  for (const [what, at, expected] of table) it(what, async () => assert.deepEqual(await shown(at), expected));
});
