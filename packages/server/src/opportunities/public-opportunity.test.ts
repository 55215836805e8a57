import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';
import { publicOpportunity, takesAnybody } from './public-opportunity.ts';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const publicUrl = 'https://help.example';

describe('a shift', () => {
  const table: [what: string, shift: Partial<StoredShift>, opportunity: Partial<StoredOpportunity>, at: string, status: string][] = [
    ['with a free place', { taken: 1 }, {}, '2026-11-28T12:00:00Z', 'open'],
    ['with none', { taken: 2 }, {}, '2026-11-28T12:00:00Z', 'full'],
    ['with none, but a waiting list', { taken: 2, waitlist: 'offer' }, {}, '2026-11-28T12:00:00Z', 'full'],
    ['that was closed by hand', { state: 'closed', taken: 2 }, {}, '2026-11-28T12:00:00Z', 'closed'],
    ['of an opportunity that was closed by hand', {}, { state: 'closed' }, '2026-11-28T12:00:00Z', 'closed'],
    ['a moment before one could sign up until', {}, { applyBy: '2026-11-28T13:00:01+01:00[Europe/Oslo]' }, '2026-11-28T12:00:00Z', 'open'],
    ['from the moment on that one could sign up until', {}, { applyBy: '2026-11-28T13:00:00+01:00[Europe/Oslo]' }, '2026-11-28T12:00:00Z', 'closed'],
    ['a moment before it begins', {}, {}, '2026-12-05T07:59:59.999Z', 'open'],
    ['once it has begun', {}, {}, '2026-12-05T08:00:00Z', 'past'],
    ['once it has begun, although nobody can sign up any more', { state: 'closed' }, { state: 'closed' }, '2026-12-05T08:00:00Z', 'past'],
    ['that was cancelled, also long afterwards', { state: 'cancelled', taken: 2 }, { state: 'closed' }, '2027-12-05T09:00:00Z', 'cancelled'],
    ['of the night when the clock goes back, in its second hour of two', { start: '2026-10-25T02:30:00+01:00[Europe/Oslo]' }, {}, '2026-10-25T00:30:00Z', 'open'],
    ['of the night when the clock goes back, begun', { start: '2026-10-25T02:30:00+01:00[Europe/Oslo]' }, {}, '2026-10-25T01:30:00Z', 'past'],
  ];
  for (const [what, shift, opportunity, at, status] of table) {
    it(`${what} is ${status}`, () => assert.equal(publicOpportunity(testOpportunity({ ...opportunity, shifts: [testShift(shift)] }), { publicUrl, now: Date.parse(at) }).shifts[0]?.status, status));
  }
});

describe('an opportunity', () => {
  const [open, full, cancelled, past, closed] = [testShift({ id: 'a' }), testShift({ id: 'b', taken: 2 }), testShift({ id: 'c', state: 'cancelled' }), testShift({ id: 'd', start: '2026-11-01T10:00:00Z' }), testShift({ id: 'e', state: 'closed' })];
  const table: [what: string, changes: Partial<StoredOpportunity>, status: string][] = [
    ['with one shift that can be taken', { shifts: [full, past, open] }, 'open'],
    ['whose shifts are full or over', { shifts: [full, cancelled, past, closed] }, 'full'],
    ['whose shifts are all over or called off', { shifts: [cancelled, past, closed] }, 'closed'],
    ['whose shifts are over, where one can say times of one\'s own', { shifts: [past], flexible: true }, 'open'],
    ['without a shift', { shifts: [] }, 'open'],
    ['that was closed by hand', { state: 'closed', shifts: [open], flexible: true }, 'closed'],
    ['that one could sign up for until now', { applyBy: '2026-11-28T12:00:00Z', shifts: [] }, 'closed'],
  ];
  for (const [what, changes, status] of table) {
    it(`${what} is ${status}`, () => assert.equal(publicOpportunity(testOpportunity(changes), { publicUrl, now: NOW }).status, status));
  }
});

describe('what anybody sees of an opportunity', () => {
  it('says nothing of how its coordinator is mailed', () => assert.equal('mails' in publicOpportunity(testOpportunity({ mails: 'daily' }), { publicUrl, now: NOW }), false));

  it('says where its own page is', () => {
    assert.equal(publicOpportunity(testOpportunity(), { publicUrl, now: NOW }).url, 'https://help.example/embed/volunteer/gronlia/cafe-host');
  });

  it('lists talks that nobody has and that have not begun, without a word of the others', () => {
    const talks = [testTalk(), testTalk({ id: 'taken', taken: 1 }), testTalk({ id: 'off', state: 'cancelled' }), testTalk({ id: 'shut', state: 'closed' }), testTalk({ id: 'over', start: '2026-11-01T10:00:00Z' })];
    const { taken: _taken, state: _state, ...shown } = testTalk();
    const seen = (changes: Partial<StoredOpportunity>): object[] => publicOpportunity(testOpportunity({ talks, ...changes }), { publicUrl, now: NOW }).talks;
    assert.deepEqual([seen({}), seen({ state: 'closed' })], [[shown], []]);
  });

  it('says where each shift stands, and nothing of how it is kept', () => {
    const seen = publicOpportunity(testOpportunity({ escalateTo: { name: 'Ola', email: 'ola@gronlia.example' }, feedback: 'cafe-autumn', shifts: [testShift({ taken: 2 }), testShift({ id: 'sun' })] }), { publicUrl, now: NOW });
    assert.deepEqual(seen.shifts.map(({ id, status, taken }) => [id, status, taken]), [['sat-am', 'full', 2], ['sun', 'open', 0]]);
    assert.equal(seen.status, 'open');
    for (const own of ['siteId', 'state', 'escalateTo', 'feedback']) for (const part of [seen, ...seen.shifts]) assert.equal(own in part, false, own);
  });
});

describe('whether one can sign up at all', () => {
  const table: [what: string, changes: Partial<StoredOpportunity>, takes: boolean][] = [
    ['one that is open', {}, true],
    ['one that is full: somebody may wait, or be talked with', { shifts: [testShift({ taken: 2 })] }, true],
    ['a draft', { state: 'draft' }, false],
    ['one that was closed', { state: 'closed' }, false],
    ['one until a moment from now', { applyBy: '2026-11-28T12:00:00.001Z' }, true],
    ['one until now', { applyBy: '2026-11-28T12:00:00Z' }, false],
  ];
  for (const [what, changes, takes] of table) it(`is ${takes} of ${what}`, () => assert.equal(takesAnybody(testOpportunity(changes), NOW), takes));
});
