import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testOpportunity, testShift, testTalk } from '../../contract/sign-up-samples.ts';
import type { StoredOffer } from '../../store/offer-store.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import type { SignUpRow } from '../../store/tables.ts';
import { gapFault, halfDayOf, peopleIn, proposePeople } from './propose-people.ts';
import type { Gap, Known, Proposal } from './propose-people.ts';

const shift = testShift();
const opportunity = testOpportunity({ languages: [{ code: 'nb', use: 'needed', level: 'good' }, { code: 'ar', use: 'welcome' }], shifts: [shift, testShift({ id: 'overlaps', start: '2026-12-05T11:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' }), testShift({ id: 'after', start: '2026-12-05T12:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' })] });
const gap: Gap = { opportunity, shift };

/** A sign-up of somebody, for another task unless told. */
function row(name: string, changes: Partial<SignUpRow> = {}, said: object = {}): SignUpRow {
  const data = JSON.stringify({ person: { noCalls: false }, languages: [], availability: [], ...said });
  return { id: name, opportunity_id: 'driver', reference: name, manage_token_hash: name, name, phone: '90000000', email: `${name}@example.org`, phone_hash: `phone ${name}`, email_hash: `email ${name}`, language: 'nb', blocked: 0, signed_up_at: '2026-11-20T10:00:00.000Z', answer_by: null, delete_after: '2027-01-01', data, guardian_answer: null, guardian_answered_at: null, promise_told_at: null, promise_over_at: null, same_day_reminder: 0, quiet_since: null, ...changes };
}

const place = (who: string, id: string, state: Known['places'][number]['state'], cancelled: string | null = null): Known['places'][number] => ({ sign_up_id: who, opportunity_id: 'cafe-host', shift_id: id, state, cancelled_at: cancelled });
const offer = (who: string, changes: Partial<StoredOffer> = {}): StoredOffer => ({ id: `o ${who}`, siteId: 'gronlia', signUpId: who, shift: { opportunityId: 'cafe-host', shiftId: 'sat-am' }, first: 'direct', state: 'open', status: 'open', offered: '2026-11-21T10:00:00.000Z', expires: '2026-11-23T10:00:00.000Z', ...changes });
const NOW = Date.parse('2026-11-28T12:00:00Z');
const propose = (signUps: SignUpRow[], known: Partial<Known> = {}, of: Partial<StoredOpportunity> = {}): Proposal[] => proposePeople({ signUps, places: [], offers: [], opportunities: [opportunity], talked: new Set(), now: NOW, ...known }, { ...gap, opportunity: { ...opportunity, ...of } });
const names = (...asked: Parameters<typeof propose>): string[] => propose(...asked).map(({ name }) => name);
const only = (...asked: Parameters<typeof propose>): Proposal => propose(...asked)[0] ?? assert.fail('nobody');

describe('who is proposed for a gap', () => {
  it('is everybody who can be asked, whatever fits, in the order of who was asked longest ago and then by name', () => {
    const people = ['Dag', 'Aud', 'Cai', 'Bo'].map((name) => row(name, {}, name === 'Dag' ? { availability: ['saturday-morning'], languages: ['nb'] } : {}));
    const elsewhere = { shift: { opportunityId: 'cafe-host', shiftId: 'after' } };
    assert.deepEqual(names(people, { offers: [offer('Aud', { ...elsewhere, offered: '2026-11-22T10:00:00.000Z' }), offer('Cai', elsewhere)] }), ['Bo', 'Dag', 'Cai', 'Aud']);
  });

  const OUT: readonly (readonly [what: string, rows: SignUpRow[], known?: Partial<Known>])[] = [
    ['is in it', [row('Aud')], { places: [place('Aud', 'sat-am', 'in')] }], ['holds a place in it', [row('Aud')], { places: [place('Aud', 'sat-am', 'held')] }], ['waits for it', [row('Aud')], { places: [place('Aud', 'sat-am', 'waiting')] }],
    ['has cancelled it', [row('Aud')], { places: [place('Aud', 'sat-am', 'released', '2026-11-21')] }], ['is in one that overlaps it', [row('Aud')], { places: [place('Aud', 'overlaps', 'in')] }],
    ['is in it by another sign-up of the same number', [row('Aud'), row('again', { phone_hash: 'phone Aud' })], { places: [place('again', 'sat-am', 'in')] }],
    ['is asked for it', [row('Aud')], { offers: [offer('Aud')] }], ['has said no to it', [row('Aud')], { offers: [offer('Aud', { state: 'declined', status: 'declined' })] }], ['has said nothing to it in time', [row('Aud')], { offers: [offer('Aud', { status: 'expired' })] }],
    ['was stopped', [row('Aud', { blocked: 1 })]], ['was stopped before', [row('Aud'), row('x', { blocked: 1, email_hash: 'email Aud' })]],
    ['has neither address nor number', [row('Aud', { email: null, phone: null })]], ['has no address, and does not want to be called', [row('Aud', { email: null }, { person: { noCalls: true } })]],
  ];
  for (const [what, rows, known] of OUT) it(`is nobody who ${what}`, () => assert.deepEqual(names(rows, known), []));

  const IN: readonly (readonly [what: string, known: Partial<Known>])[] = [
    ['is in one that ends when it begins, or begins when it ends', { places: [place('Aud', 'after', 'in')] }], ['was let go of it by the clock', { places: [place('Aud', 'sat-am', 'released')] }],
    ['waits for one that overlaps it', { places: [place('Aud', 'overlaps', 'waiting')] }], ['was asked for it when it was taken back', { offers: [offer('Aud', { state: 'taken-back', status: 'gone' })] }],
  ];
  for (const [what, known] of IN) it(`is also somebody who ${what}`, () => assert.deepEqual(names([row('Aud')], known), ['Aud']));

  it('is one person once, by the newest sign-up that they can be reached by, with all that they said', () => {
    const rows = [row('old', { email_hash: 'email Aud', signed_up_at: '2026-11-01' }, { languages: ['nb'] }), row('new', { email_hash: 'email Aud', email: null, phone: null, signed_up_at: '2026-11-09' }), row('Aud', { signed_up_at: '2026-11-05' }, { availability: ['saturday-morning'] })];
    const [one, ...more] = propose(rows);
    assert.deepEqual([one?.id, one?.speaks, one?.canThen, more], ['Aud', ['nb'], true, []]);
    assert.equal(peopleIn(rows).length, 1);
  });

  it('says what fits: the half of the day, languages that are needed, the task, and that somebody knows them', () => {
    const { canThen, speaks, knowsTask, isMet, lastAsked } = only([row('Aud', { opportunity_id: 'cafe-host' }, { availability: ['saturday-morning', 'monday-evening'], languages: ['ar', 'nb'] })], { talked: new Set(['Aud']) });
    assert.deepEqual({ canThen, speaks, knowsTask, isMet, lastAsked }, { canThen: true, speaks: ['nb'], knowsTask: true, isMet: true, lastAsked: null });
    const other = only([row('Bo', {}, { availability: ['saturday-afternoon'], languages: ['ar'] })]);
    assert.deepEqual([other.canThen, other.speaks, other.knowsTask, other.isMet], [false, [], false, false]);
  });

  it('has no score, no rank and no mark of a best one', () => {
    assert.deepEqual(Object.keys(only([row('Aud')])).toSorted(), ['availability', 'before', 'by', 'canThen', 'email', 'first', 'id', 'isMet', 'knowsTask', 'language', 'languages', 'lastAsked', 'name', 'noCalls', 'phone', 'speaks']);
  });

  /** A shift of the week before, over at noon. */
  const past = testShift({ id: 'past', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]', end: '2026-11-28T13:00:00+01:00[Europe/Oslo]' });
  const after = testShift({ id: 'after', start: '2026-12-05T12:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' });
  const talk = testTalk({ id: 'had', start: '2026-11-27T10:00:00+01:00[Europe/Oslo]' });
  const has = (id: string, state: Known['places'][number]['state'] = 'in', shifts = [shift, past, after]): Partial<Known> => ({ places: [place('Aud', id, state)], opportunities: [{ ...opportunity, shifts, talks: [talk] }] });
  const MET: readonly (readonly [what: string, isMet: boolean, known: Partial<Known>])[] = [
    ['were talked with by somebody here', true, { talked: new Set(['Aud']) }], ['had a place in a shift that is over', true, has('past')],
    ['have a place in a shift to come that they took at once', false, has('after')], ['have booked a talk', false, has('talk had')], ['are in a shift that ends in a moment', false, { ...has('past'), now: NOW - 1 }],
    ['had a place in a shift that did not take place', false, has('past', 'in', [{ ...past, state: 'cancelled' }])], ['held a place until it was over', false, has('past', 'held')], ['were let go of it', false, has('past', 'released')],
    ['waited for it', false, has('past', 'waiting')], ['were in a shift that nobody knows any more', false, has('gone')],
  ];
  for (const [what, isMet, known] of MET) it(`are ${isMet ? '' : 'not '}people known here where they ${what}`, () => assert.deepEqual([only([row('Aud')], known).isMet, only([row('Aud')], known, { first: 'conversation' }).before], [isMet, isMet ? [] : ['talk']]));

  const SAME: readonly (readonly [what: string, rows: SignUpRow[], asked: [id: string, isMet: boolean]])[] = [
    ['by the same address', [row('Aud'), row('new', { email_hash: 'email Aud', phone_hash: 'other', signed_up_at: '2026-11-25' })], ['new', true]],
    ['by the same number alone', [row('Aud'), row('new', { email: null, email_hash: null, phone_hash: 'phone Aud', signed_up_at: '2026-11-25' })], ['new', true]],
    ['and are asked where they were known, not at an address that somebody has typed beside their number', [row('Aud'), row('tries out', { phone_hash: 'phone Aud', signed_up_at: '2026-11-25' })], ['Aud', true]],
    ['but nobody is where only somebody with their number and another address can be reached', [row('Aud', { email: null, phone: null }), row('tries out', { phone_hash: 'phone Aud', signed_up_at: '2026-11-25' })], ['tries out', false]],
  ];
  for (const [what, rows, asked] of SAME) it(`are people known again ${what}`, () => assert.deepEqual(propose(rows, { talked: new Set(['Aud']) }).map(({ id, isMet }) => [id, isMet]), [asked]));

  const FIRST: readonly (readonly [what: string, first: 'direct' | 'conversation', met: boolean, said: object, before: string[]])[] = [
    ['of somebody new where one may begin at once', 'direct', false, {}, []], ['of somebody new where a talk comes first', 'conversation', false, {}, ['talk']], ['of somebody who has been met', 'conversation', true, {}, []],
    ['of somebody with a guardian', 'direct', true, { guardian: { name: 'Kim', phone: '92000000' } }, ['guardian']],
  ];
  for (const [what, first, met, said, before] of FIRST) {
    it(`has a yes ${what} as a place after ${before.join() || 'nothing'}`, () => {
      const { first: step, before: comes } = only([row('Aud', {}, said)], met ? { talked: new Set(['Aud']) } : {}, { first });
      assert.deepEqual([step, comes], [before.length === 0 ? 'direct' : 'conversation', before]);
    });
  }

  it('holds a yes of people already met too, where the task asks for an age that they were never asked', () => {
    const known = { talked: new Set(['Aud']) };
    for (const ages of [{ minimumAge: 18 }, { guardianBelow: 18 }]) assert.deepEqual(propose([row('Aud')], known, { ...ages, first: 'direct' }).map(({ isMet, first, before }) => [isMet, first, before]), [[true, 'conversation', ['answers']]]);
    const again = [row('Aud'), row('here', { opportunity_id: 'cafe-host', phone_hash: 'phone Aud' }, { oldEnough: true })];
    assert.deepEqual(propose(again, known, { minimumAge: 18 }).map(({ id, before }) => [id, before]), [['Aud', ['answers']]], 'nor does the word of somebody else with their number count');
  });

  it('is reached by mail where there is an address, else by a message, also where nobody may call and a message was wished for', () => {
    assert.deepEqual([only([row('Aud')]).by, only([row('Aud', { email: null })]).by, only([row('Aud', { email: null }, { person: { noCalls: true, preferred: 'text' } })]).by], ['mail', 'sms', 'sms']);
  });
});

describe('the half of a day that a shift is in', () => {
  for (const [start, half] of [['2026-12-05T09:00:00+01:00[Europe/Oslo]', 'saturday-morning'], ['2026-12-05T11:59:00+01:00', 'saturday-morning'], ['2026-12-05T12:00:00+01:00', 'saturday-afternoon'], ['2026-12-06T17:00:00+01:00', 'sunday-evening'], ['2026-12-07T00:30:00+01:00[Europe/Oslo]', 'monday-morning']] as const) it(`is ${half} for ${start}`, () => assert.equal(halfDayOf({ start }), half));
});

describe('a gap', () => {
  const START = Date.parse('2026-12-05T08:00:00Z');
  for (const [fault, its, of, now] of [[undefined, {}, {}, START - 1], ['past', {}, {}, START], ['full', { taken: 2 }, {}, 0], ['cancelled', { state: 'cancelled' }, {}, 0], ['closed', { state: 'closed' }, {}, 0], ['closed', {}, { state: 'closed' }, 0], ['closed', {}, { state: 'draft' }, 0]] as const) {
    it(`is ${fault ?? 'one'} with ${JSON.stringify([its, of, now])}`, () => assert.equal(gapFault({ opportunity: { ...opportunity, ...of }, shift: { ...shift, ...its } }, now), fault));
  }
});
