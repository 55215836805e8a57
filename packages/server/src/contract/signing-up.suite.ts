import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpOutcome } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

/** What was answered for each shift, in its order; `no` in front where nothing was kept. */
function told(outcome: SignUpOutcome): string {
  if (outcome.kind === 'key-reused') return outcome.kind;
  const shifts = outcome.kind === 'refused' ? outcome.shifts : outcome.answer.shifts;
  return [...(outcome.kind === 'refused' ? ['no:'] : []), ...shifts.map(({ status }) => status)].join(' ');
}

/** Everybody's shifts as the rows have them, in the order in which they came. */
async function rowsOf(store: Store, shiftId = 'sat-am'): Promise<string[]> {
  const rows = await store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['name', 'state', 'waiting_number'])
    .where('shift_id', '=', shiftId).orderBy('signed_up_at').orderBy('name').execute();
  return rows.map(({ name, state, waiting_number }) => [name, state, waiting_number].filter((part) => part !== null).join(' '));
}

const person = (name: string) => ({ person: { name, phone: '90000000', noCalls: false } });

/** One after the other, each a minute later. */
async function come(store: Store, names: readonly string[], shiftIds = ['sat-am']): Promise<string[]> {
  const answers: string[] = [];
  for (const [minute, name] of names.entries()) answers.push(told(await store.signUp(testSignUp({ ...person(name), shiftIds }, { now: `2026-11-22T10:${String(10 + minute)}:00.000Z` }))));
  return answers;
}

const counted = async (store: Store): Promise<void> => assert.deepEqual(await wrongPlaces(store.database), []);
const countOf = async (store: Store, table: 'sign_ups' | 'sign_up_shifts' | 'sign_up_keys'): Promise<number> => (await store.database.selectFrom(table).selectAll().execute()).length;

/** Places, and what becomes of who comes too late. */
const MANNERS: readonly StoreCheck[] = [
  {
    title: 'gives each place once, and refuses whoever comes after the last one, of whom nothing is kept',
    run: async (open) => {
      const store = await withCafe(open);
      assert.deepEqual(await come(store, ['Aud', 'Per', 'Kim']), ['confirmed', 'confirmed', 'no: full']);
      assert.deepEqual(await rowsOf(store), ['Aud in', 'Per in']);
      assert.deepEqual([await countOf(store, 'sign_ups'), await countOf(store, 'sign_up_keys')], [2, 2]);
      assert.deepEqual(await placesOf(store), { 'sat-am': [2, 2] });
      await counted(store);
    },
  },
  {
    title: 'holds a place where a talk comes first',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation' });
      const outcome = await store.signUp(testSignUp());
      assert.deepEqual([told(outcome), outcome.kind === 'kept' && outcome.answer.heldUntil], ['to-confirm', '2026-11-29T10:00:00.000Z']);
      assert.deepEqual([await rowsOf(store), await placesOf(store)], [['Aud Berg held'], { 'sat-am': [1, 2] }]);
    },
  },
  {
    title: 'holds no place beyond the beginning of its shift, and says so',
    run: async (open) => {
      const early = testShift({ id: 'early', start: '2026-11-24T09:00:00+01:00[Europe/Oslo]', end: '2026-11-24T12:00:00+01:00[Europe/Oslo]' });
      const store = await withCafe(open, { first: 'conversation', shifts: [testShift(), early] });
      const outcome = await store.signUp(testSignUp({ shiftIds: ['sat-am', 'early'] }));
      assert.equal(outcome.kind === 'kept' && outcome.answer.heldUntil, '2026-11-24T08:00:00.000Z');
      assert.equal(await store.releaseHeld('2026-11-24T08:00:00.000Z'), 1);
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2], early: [0, 2] });
    },
  },
  {
    title: 'gives waiting numbers in the order of coming, once the places are taken',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ waitlist: 'offer' })] });
      assert.deepEqual(await come(store, ['Aud', 'Per', 'Kim', 'Ida']), ['confirmed', 'confirmed', 'waitlisted', 'waitlisted']);
      assert.deepEqual(await rowsOf(store), ['Aud in', 'Per in', 'Kim waiting 1', 'Ida waiting 2']);
      await counted(store);
    },
  },
  {
    title: 'lets everybody wait where a person chooses, and takes no place',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ waitlist: 'only' })] });
      assert.deepEqual(await come(store, ['Aud', 'Per', 'Kim']), ['waitlisted', 'waitlisted', 'waitlisted']);
      assert.deepEqual([await rowsOf(store), await placesOf(store)], [['Aud waiting 1', 'Per waiting 2', 'Kim waiting 3'], { 'sat-am': [0, 2] }]);
    },
  },
  {
    title: 'answers each shift by itself, in the order of the wish, and keeps what can be had',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ id: 'a-full', capacity: 1 }), testShift({ id: 'b-waits', capacity: 1, waitlist: 'offer' }), testShift({ id: 'c-free' }), testShift({ id: 'd-off', state: 'cancelled' })] });
      await come(store, ['Aud'], ['a-full', 'b-waits']);
      assert.deepEqual(await come(store, ['Per'], ['d-off', 'c-free', 'b-waits', 'a-full', 'gone']), ['cancelled confirmed waitlisted full cancelled']);
      assert.deepEqual((await placesOf(store))['c-free'], [1, 2]);
      await counted(store);
    },
  },
  {
    title: 'says why nothing can be had: full, closed, cancelled, past or unknown',
    run: async (open) => {
      const past = { start: '2026-11-22T11:00:00+01:00[Europe/Oslo]', end: '2026-11-22T12:00:00+01:00[Europe/Oslo]' };
      const store = await withCafe(open, { shifts: [testShift({ id: 'full', capacity: 1 }), testShift({ id: 'closed', state: 'closed' }), testShift({ id: 'off', state: 'cancelled' }), testShift({ id: 'past', ...past })] });
      await come(store, ['Aud'], ['full']);
      assert.deepEqual(await come(store, ['Per'], ['full', 'closed', 'off', 'past', 'gone']), ['no: full closed cancelled past unknown']);
      assert.equal(await countOf(store, 'sign_ups'), 1);
    },
  },
  {
    title: 'takes nobody for an opportunity that is closed, a draft, unknown or over',
    run: async (open) => {
      const store = await withCafe(open);
      for (const changes of [{ state: 'closed' as const }, { state: 'draft' as const }, { applyBy: '2026-11-22T10:00:00Z' }]) {
        await store.saveOpportunity(testOpportunity(changes));
        assert.equal(told(await store.signUp(testSignUp())), 'no: closed');
        assert.deepEqual(await store.signUp(testSignUp({ shiftIds: [] })), { kind: 'refused', shifts: [] });
      }
      assert.equal(told(await store.signUp(testSignUp({}, { opportunityId: 'nothing' }))), 'no: unknown');
      assert.deepEqual(await store.signUp(testSignUp({ shiftIds: [] }, { opportunityId: 'nothing' })), { kind: 'refused', shifts: [] });
      assert.equal(await countOf(store, 'sign_ups'), 0);
    },
  },
  {
    title: 'keeps whoever wishes for no shift',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation' });
      const intent = testSignUp({ shiftIds: [], availability: ['monday-morning'], message: 'Ring gjerne' }, { answerBy: '2026-11-25T10:00:00.000Z' });
      assert.deepEqual(await store.signUp(intent), { kind: 'kept', answer: { reference: intent.reference, shifts: [], answerBy: '2026-11-25T10:00:00.000Z', deleteAfter: '2027-01-04' } });
      const row = await store.database.selectFrom('sign_ups').selectAll().executeTakeFirstOrThrow();
      assert.deepEqual([row.name, row.phone, row.language, row.signed_up_at, row.answer_by], ['Aud Berg', '90000000', 'nb', intent.now, '2026-11-25T10:00:00.000Z']);
      assert.deepEqual(JSON.parse(row.data), { shiftIds: [], availability: ['monday-morning'], message: 'Ring gjerne', languages: ['nb'], overlap: false, person: { noCalls: false } });
    },
  },
];

/** The same again, the same person again, and who is kept out. */
const AGAIN: readonly StoreCheck[] = [
  {
    title: 'answers the key of a sign-up with the same answer, and takes one place, whatever has become of it since',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation' });
      const intent = testSignUp({}, { answerBy: '2026-11-25T10:00:00.000Z' });
      const first = await store.signUp(intent);
      await store.releaseHeld('2026-11-29T10:00:00.000Z');
      await store.saveOpportunity(testOpportunity({ state: 'closed', shifts: [] }));
      const again = await store.signUp({ ...intent, reference: 'another', manageTokenHash: 'another', now: '2026-11-29T11:00:00.000Z' });
      assert.deepEqual(again, { ...first, kind: 'repeated' });
      assert.equal(await countOf(store, 'sign_ups'), 1);
    },
  },
  {
    title: 'knows the keys of sign-ups that it has kept, and no others',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1 })] });
      const [kept, refused] = [testSignUp(), testSignUp()];
      await store.signUp(kept);
      await store.signUp(refused);
      const keys = [kept.idempotencyKey, refused.idempotencyKey, 'nothing'];
      assert.deepEqual(await Promise.all(keys.map((key) => store.hasSignUp(key))), [true, false, false]);
    },
  },
  {
    title: 'refuses a key of a sign-up that comes with something else, or for something else',
    run: async (open) => {
      const store = await withCafe(open);
      await store.saveOpportunity(testOpportunity({ id: 'driver' }));
      const intent = testSignUp();
      await store.signUp(intent);
      assert.deepEqual(await store.signUp({ ...intent, fingerprint: 'other' }), { kind: 'key-reused' });
      assert.deepEqual(await store.signUp({ ...intent, opportunityId: 'driver' }), { kind: 'key-reused' });
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2] });
    },
  },
  {
    title: 'answers whoever is in a shift already as somebody new, by telephone or by address, and gives neither place nor number',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1, waitlist: 'offer' }), testShift({ id: 'sat-pm', capacity: 3 })] });
      const [aud, both] = [{ phoneHash: 'aud' }, { phoneHash: 'new', emailHash: 'aud' }];
      await store.signUp(testSignUp({}, { ...aud, emailHash: 'aud' }));
      assert.equal(told(await store.signUp(testSignUp({}, aud))), 'waitlisted');
      assert.equal(told(await store.signUp(testSignUp({ shiftIds: ['sat-am', 'sat-pm'] }, both))), 'waitlisted confirmed');
      assert.equal(told(await store.signUp(testSignUp({ shiftIds: ['sat-pm'] }, aud))), 'confirmed', 'another number: known in that shift by the address alone');
      assert.equal(told(await store.signUp(testSignUp())), 'waitlisted');
      const states = (await rowsOf(store)).map((row) => row.replace('Aud Berg ', '')).toSorted();
      assert.deepEqual([states, await placesOf(store)], [['double', 'double', 'in', 'waiting 1'], { 'sat-am': [1, 1], 'sat-pm': [2, 3] }]);
      await counted(store);
    },
  },
  {
    title: 'takes whoever waits, and comes again, for one who waits once',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ waitlist: 'only' })] });
      for (let times = 0; times < 3; times += 1) assert.equal(told(await store.signUp(testSignUp({}, { emailHash: 'aud' }))), 'waitlisted');
      assert.deepEqual((await rowsOf(store)).toSorted(), ['Aud Berg double', 'Aud Berg double', 'Aud Berg waiting 1']);
    },
  },
  {
    title: 'keeps a blocked one with neither place nor number, answered as somebody new',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1 }), testShift({ id: 'sat-pm', waitlist: 'only' })] });
      const blocked = testSignUp({ shiftIds: ['sat-am', 'sat-pm'] }, { blocked: true, phoneHash: 'bad' });
      const answer = await store.signUp(blocked);
      assert.equal(told(answer), 'confirmed waitlisted');
      assert.deepEqual(await store.signUp(blocked), { ...answer, kind: 'repeated' });
      assert.deepEqual([await placesOf(store), await countOf(store, 'sign_ups'), await countOf(store, 'sign_up_shifts')], [{ 'sat-am': [0, 1], 'sat-pm': [0, 2] }, 1, 0]);
      assert.equal(told(await store.signUp(testSignUp({}, { phoneHash: 'bad' }))), 'confirmed');
      assert.equal(told(await store.signUp(testSignUp({}, { blocked: true }))), 'no: full');
    },
  },
  {
    title: 'lets whoever lost a held place have it again, while there is one',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation', shifts: [testShift({ capacity: 1 })] });
      const aud = { phoneHash: 'aud' };
      await store.signUp(testSignUp({}, aud));
      assert.equal(await store.releaseHeld('2026-11-29T09:59:59.999Z'), 0);
      assert.equal(told(await store.signUp(testSignUp())), 'no: full');
      assert.equal(await store.releaseHeld('2026-11-29T10:00:00.000Z'), 1);
      assert.equal(await store.releaseHeld('2026-11-29T10:00:00.000Z'), 0);
      const later = { ...aud, now: '2026-11-29T11:00:00.000Z', heldUntil: '2026-12-05T10:00:00.000Z' };
      assert.equal(told(await store.signUp(testSignUp({}, later))), 'to-confirm');
      assert.deepEqual(await rowsOf(store), ['Aud Berg released', 'Aud Berg held']);
      await counted(store);
    },
  },
  {
    title: 'releases no place that somebody has for good',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp());
      assert.equal(await store.releaseHeld('2030-01-01T00:00:00.000Z'), 0);
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2] });
    },
  },
];

export const SIGNING_UP: readonly StoreCheck[] = [...MANNERS, ...AGAIN];
