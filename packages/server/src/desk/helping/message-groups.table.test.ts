import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import { talkRowId } from '../../store/opportunities/talk-row.ts';
import type { PlaceState, SignUpRow } from '../../store/tables.ts';
import { GROUPS, mayBeMailed, membersOf } from './message-groups.ts';
import type { Group, Member, SignedUp } from './message-groups.ts';

const NOW = Date.parse('2026-12-01T10:00:00Z');
const opportunity = testOpportunity({ shifts: [testShift(), testShift({ id: 'past', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]', end: '2026-11-28T12:00:00+01:00[Europe/Oslo]' })] });

interface Of {
  phone?: string | null;
  email?: string | null;
  preferred?: string;
  guardian?: object;
  hash?: string;
  language?: string;
  quietSince?: string | null;
}

function person(id: string, { phone = '90000000', email = `${id}@example.org`, preferred, guardian, hash = id, language = 'nb', quietSince = null }: Of = {}): SignUpRow {
  const data = { person: { noCalls: false, ...(preferred !== undefined && { preferred }) }, ...(guardian && { guardian }), languages: [], availability: [] };
  return {
    id, opportunity_id: 'cafe-host', reference: id, manage_token_hash: id, name: id, phone, email, phone_hash: phone === null ? null : `phone ${hash}`, email_hash: email === null ? null : `email ${hash}`, language, blocked: 0, signed_up_at: '2026-11-22T10:00:00.000Z',
    answer_by: null, delete_after: '2027-01-04', data: JSON.stringify(data), guardian_answer: null, guardian_answered_at: null, promise_told_at: null, promise_over_at: null, same_day_reminder: 0, quiet_since: quietSince,
  };
}

const place = (of: string, state: PlaceState, shiftId = 'sat-am', cancelledAt: string | null = null): SignedUp['places'][number] => ({ sign_up_id: of, shift_id: shiftId, state, cancelled_at: cancelledAt });
const CANCELLED = '2026-11-30T10:00:00.000Z';

function groupsOf(places: SignedUp['places'], notNow: boolean): Group[] {
  const all: SignedUp = { rows: [person('aud')], places, notNow: new Set(notNow ? ['aud'] : []) };
  return GROUPS.filter((group) => membersOf(all, opportunity, { group, shiftId: 'sat-am' }, NOW).length > 0);
}

describe('whoever signed up is among', () => {
  const table: [what: string, places: SignedUp['places'], groups: Group[], notNow?: boolean][] = [
    ['those of the shift, who has a place', [place('aud', 'in')], ['all', 'shift']],
    ['those of the shift, for whom one is held', [place('aud', 'held')], ['all', 'shift']],
    ['those who wait, who waits', [place('aud', 'waiting')], ['all', 'waiting']],
    ['those who wait, who is offered a place', [place('aud', 'offered')], ['all', 'waiting']],
    ['all alone, who is in it by another sign-up', [place('aud', 'double')], ['all']],
    ['both, who is in one shift and waits for another', [place('aud', 'in'), place('aud', 'waiting', 'sun-am')], ['all', 'shift']],
    ['those who are in none, who wished for none', [], ['all', 'nowhere']],
    ['those who are in none, who has lost a place without letting it go', [place('aud', 'released')], ['all', 'nowhere']],
    ['those who are in none, whose shift is over', [place('aud', 'in', 'past')], ['all', 'nowhere']],
    ['those who are in none, who has only a talk', [place('aud', 'in', talkRowId('early'))], ['all', 'nowhere']],
    ['nobody, who has cancelled all of it', [place('aud', 'released', 'sat-am', CANCELLED), place('aud', 'released', 'past', CANCELLED)], []],
    ['those of what is left, who has cancelled one of two', [place('aud', 'in'), place('aud', 'released', 'past', CANCELLED)], ['all', 'shift']],
    ['nobody, who was told “not this time”', [place('aud', 'released')], [], true],
    ['nobody, who was told so and wished for no shift', [], [], true],
    ['those of the shift all the same, who was given a place after it', [place('aud', 'in')], ['all', 'shift'], true],
    ['those who wait, who was told so of another day', [place('aud', 'waiting')], ['all', 'waiting'], true],
  ];
  for (const [what, places, groups, notNow = false] of table) it(what, () => assert.deepEqual(groupsOf(places, notNow), groups));

  it('nobody of a shift that is over, or that there is not', () => {
    const all: SignedUp = { rows: [person('aud')], places: [place('aud', 'in', 'past')], notNow: new Set() };
    for (const shiftId of ['past', 'nothing', undefined]) assert.deepEqual(membersOf(all, opportunity, { group: 'shift', shiftId }, NOW), []);
  });
});

describe('a message reaches somebody', () => {
  const guardian = { name: 'Kim', phone: '92000000' };
  const table: [what: string, of: Of, state: PlaceState | undefined, reach: Member['reach']][] = [
    ['by mail, where there is an address', {}, 'in', 'mail'],
    ['by mail, where they rather have a call', { preferred: 'phone' }, 'in', 'mail'],
    ['not where there is a number alone', { email: null }, 'in', 'number-only'],
    ['not where there is nothing', { email: null, phone: null }, 'in', 'unreachable'],
    ['not where they said that they get in touch', { preferred: 'self' }, 'in', 'self'],
    ['not where a guardian has not agreed yet', { guardian }, 'held', 'young'],
    ['not where a young person waits', { guardian }, 'waiting', 'young'],
    ['not where a young person is in nothing, whatever else they said', { guardian, preferred: 'self' }, undefined, 'young'],
    ['not where they want no messages to everybody', { quietSince: CANCELLED }, 'in', 'quiet'],
    ['not where they want none, whatever else they said', { quietSince: CANCELLED, guardian, preferred: 'self', email: null }, 'held', 'quiet'],
    ['by mail, where the place of a young person is theirs', { guardian }, 'in', 'mail'],
  ];
  for (const [what, of, state, reach] of table) {
    it(what, () => {
      const all: SignedUp = { rows: [person('aud', of)], places: state ? [place('aud', state)] : [], notNow: new Set() };
      assert.equal(membersOf(all, opportunity, { group: 'all' }, NOW)[0]?.reach, reach);
      assert.equal(mayBeMailed(all).length, reach === 'mail' ? 1 : 0, 'and that is who is sent it');
    });
  }
});

describe('one person', () => {
  it('stands once, by their first sign-up, known by address, else by number', () => {
    const rows = [person('first', { hash: 'aud' }), person('second', { hash: 'aud' }), person('third', { email: null, hash: 'bo' }), person('fourth', { email: null, hash: 'bo' }), person('fifth', { email: null, phone: null }), person('sixth', { email: null, phone: null })];
    assert.deepEqual(membersOf({ rows, places: [], notNow: new Set() }, opportunity, { group: 'all' }, NOW).map(({ id }) => id), ['first', 'third', 'fifth', 'sixth']);
  });

  it('wants no messages to everybody by whichever sign-up they said so, also one that stopped counting for them', () => {
    const twice = (quiet: number): SignedUp => ({ rows: [0, 1].map((at) => person(`sign-up ${at}`, { hash: 'aud', quietSince: at === quiet ? CANCELLED : null })), places: [], notNow: new Set() });
    for (const quiet of [0, 1]) assert.deepEqual([membersOf(twice(quiet), opportunity, { group: 'all' }, NOW).map(({ reach }) => reach), mayBeMailed(twice(quiet))], [['quiet'], []], String(quiet));
    const left: SignedUp = { ...twice(0), places: [place('sign-up 0', 'released', 'sat-am', CANCELLED)] };
    assert.deepEqual([membersOf(left, opportunity, { group: 'all' }, NOW).map(({ id, reach }) => `${id} ${reach}`), mayBeMailed(left)], [['sign-up 1 quiet'], []]);
    const other: SignedUp = { ...twice(0), rows: [...twice(0).rows, person('bo')] };
    assert.deepEqual(mayBeMailed(other).map(({ id }) => id), ['bo']);
  });

  it('stands among those of one language alone', () => {
    const rows = [person('aud'), person('bo', { language: 'ar' })];
    assert.deepEqual(membersOf({ rows, places: [], notNow: new Set() }, opportunity, { group: 'all', language: 'ar' }, NOW).map(({ id }) => id), ['bo']);
  });

  it('is shown by what a coordinator needs to reach them, and nothing else', () => {
    const [member] = membersOf({ rows: [person('aud')], places: [], notNow: new Set() }, opportunity, { group: 'all' }, NOW);
    assert.deepEqual(member, { id: 'aud', name: 'aud', language: 'nb', phone: '90000000', noCalls: false, reach: 'mail' });
  });
});
