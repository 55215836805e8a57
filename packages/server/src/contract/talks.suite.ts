import assert from 'node:assert/strict';
import type { BookedTalk } from '@dugnad/client/model';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpIntent, SignUpOutcome, StoredOpportunity, StoredTalk } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testSignUp, testTalk } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

const EARLY = testTalk();
const NEXT = testTalk({ id: 'next', start: '2026-12-04T10:15:00+01:00[Europe/Oslo]' });
const TALKS: Partial<StoredOpportunity> = { first: 'conversation', talks: [EARLY, NEXT] };

const booked = ({ id, start }: StoredTalk): BookedTalk => ({ id, mode: 'phone', start, end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' });

/** Somebody who wants to talk: the early one unless told, and with nobody's number but their own. */
const talkWith = (talk: StoredTalk = EARLY, changes: Partial<SignUpIntent> = {}, shiftIds: string[] = []): SignUpIntent =>
  testSignUp({ shiftIds, talk: { id: talk.id, mode: 'phone' } }, { talk: booked(talk), ...changes });

/** Who has which, by what the store says: `[early, next]`. */
async function taken(store: Store): Promise<number[]> {
  assert.deepEqual(await wrongPlaces(store.database), []);
  return ((await store.readOpportunity('cafe-host'))?.talks ?? []).map((talk) => talk.taken);
}

const kept = async (store: Store): Promise<number> => (await store.database.selectFrom('sign_ups').select('id').execute()).length;
const kindOf = ({ kind }: SignUpOutcome): string => kind;
const REFUSED = { kind: 'refused', shifts: [], talk: 'full' };

const BOOKING: readonly StoreCheck[] = [
  {
    title: 'keeps talks as they were written down, beside the shifts',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      assert.deepEqual(await store.readOpportunity('cafe-host'), testOpportunity(TALKS));
    },
  },
  {
    title: 'gives a talk at once, also where a talk comes first, and says so once more for the same key',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      const intent = talkWith();
      const { reference, deleteAfter } = intent;
      assert.deepEqual(await store.signUp(intent), { kind: 'kept', answer: { reference, shifts: [], talk: intent.talk, deleteAfter } });
      assert.deepEqual(await store.signUp(intent), { kind: 'repeated', answer: { reference, shifts: [], talk: intent.talk, deleteAfter } });
      assert.deepEqual(await taken(store), [1, 0]);
    },
  },
  {
    title: 'gives a talk at once to whoever comes with a guardian, and holds the shift until that person has agreed',
    run: async (open) => {
      const store = await withCafe(open, { ...TALKS, first: 'direct' });
      const guardian = { name: 'Kim Berg', phone: '+4792000000' };
      const outcome = await store.signUp(testSignUp({ shiftIds: ['sat-am'], talk: { id: EARLY.id, mode: 'phone' }, guardian }, { talk: booked(EARLY) }));
      assert.deepEqual(outcome.kind === 'kept' && [outcome.answer.shifts, outcome.answer.talk], [[{ id: 'sat-am', status: 'to-confirm' }], booked(EARLY)]);
      assert.deepEqual(await taken(store), [1, 0]);
    },
  },
  {
    title: 'keeps nothing where the talk is gone, is over, is cancelled or never was, whatever else was wished for',
    run: async (open) => {
      const store = await withCafe(open, { ...TALKS, talks: [EARLY, { ...NEXT, state: 'cancelled' }] });
      await store.signUp(talkWith());
      assert.deepEqual(await store.signUp(talkWith()), REFUSED);
      assert.deepEqual(await store.signUp(talkWith(EARLY, {}, ['sat-am'])), { ...REFUSED, shifts: [{ id: 'sat-am', status: 'to-confirm' }] });
      assert.deepEqual(await store.signUp(talkWith(EARLY, { now: '2026-12-04T09:00:00.000Z' })), { ...REFUSED, talk: 'past' });
      assert.deepEqual(await store.signUp(talkWith(NEXT)), { ...REFUSED, talk: 'cancelled' });
      assert.deepEqual(await store.signUp(talkWith(testTalk({ id: 'nothing' }))), { ...REFUSED, talk: 'unknown' });
      assert.equal(await kept(store), 1);
    },
  },
  {
    title: 'is no shift: it cannot be had by the name of its row, and a shift of the same name is another thing',
    run: async (open) => {
      const store = await withCafe(open, { talks: [testTalk({ id: 'sat-am' })] });
      assert.deepEqual(await store.signUp(testSignUp({ shiftIds: ['early'] })), { kind: 'refused', shifts: [{ id: 'early', status: 'unknown' }] });
      assert.equal(kindOf(await store.signUp(testSignUp())), 'kept');
      assert.deepEqual(await taken(store), [0]);
      assert.equal(kindOf(await store.signUp(talkWith(testTalk({ id: 'sat-am' })))), 'kept');
    },
  },
  {
    title: 'gives nobody a second talk that is to come, answers them as everybody, and leaves it to others',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith(EARLY, { phoneHash: 'phone of Aud' }));
      const [again, other] = [talkWith(NEXT, { phoneHash: 'phone of Aud', emailHash: 'address of Aud' }), talkWith(NEXT, { emailHash: 'address of Aud' })];
      assert.equal(kindOf(await store.signUp(again)), 'kept');
      assert.deepEqual(await taken(store), [1, 0]);
      assert.equal(kindOf(await store.signUp(other)), 'kept', 'of a double the address is nobody’s yet');
      assert.deepEqual(await taken(store), [1, 1]);
      assert.deepEqual((await store.database.selectFrom('sign_up_shifts').select('state').orderBy('state').execute()).map(({ state }) => state), ['double', 'in', 'in']);
    },
  },
  {
    title: 'gives a second talk once the first has begun, or was called off',
    run: async (open) => {
      for (const isOver of [true, false]) {
        const store = await withCafe(open, TALKS);
        await store.signUp(talkWith(EARLY, { phoneHash: 'phone of Aud' }));
        if (!isOver) await store.saveOpportunity(testOpportunity({ ...TALKS, talks: [NEXT] }));
        await store.signUp(talkWith(NEXT, { phoneHash: 'phone of Aud', now: isOver ? '2026-12-04T09:05:00.000Z' : '2026-11-22T10:00:00.000Z' }));
        assert.deepEqual((await taken(store)).toSorted(), [1, 1]);
      }
    },
  },
  {
    title: 'keeps whoever is blocked without a talk',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      assert.equal(kindOf(await store.signUp(talkWith(EARLY, { blocked: true }))), 'kept');
      assert.deepEqual([await taken(store), await kept(store)], [[0, 0], 1]);
    },
  },
];

const LASTING: readonly StoreCheck[] = [
  {
    title: 'cancels a talk that somebody has and that is left out, and deletes one that nobody has',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith());
      const { talks } = await store.saveOpportunity(testOpportunity({ ...TALKS, talks: [] }));
      assert.deepEqual(talks, [{ ...EARLY, taken: 1, state: 'cancelled' }]);
    },
  },
  {
    title: 'gives whoever asks the talk that they have, and frees it when they are erased before it begins',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith(EARLY, { reference: 'ABCD-EFGH' }));
      const [own] = (await store.exportPerson({ reference: 'ABCD-EFGH' })).signUps;
      assert.deepEqual([own?.shifts.map(({ shift_id, state }) => [shift_id, state]), (JSON.parse(own?.data ?? '{}') as { talk: object }).talk], [[['talk early', 'in']], { id: 'early', mode: 'phone' }]);
      await store.erasePerson({ reference: 'ABCD-EFGH' }, '2026-11-23T10:00:00.000Z');
      assert.deepEqual([await taken(store), await kept(store)], [[0, 0], 0]);
      assert.equal(kindOf(await store.signUp(talkWith())), 'kept');
    },
  },
  {
    title: 'keeps of a talk of the past that it was, and nobody’s name, once the day has come',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith());
      assert.equal((await store.deleteExpired('2027-01-05T00:00:00.000Z')).signUps, 1);
      assert.deepEqual([await taken(store), await kept(store)], [[1, 0], 0]);
    },
  },
];

const CANCELLED: readonly StoreCheck[] = [
  {
    title: 'frees a talk that its person cancels, once, tells the coordinator, and gives it to another',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith(EARLY, { manageTokenHash: 'link aud', phoneHash: 'phone of Aud' }));
      const { coordinator } = talkWith().mails;
      const cancel = (now: string) => store.cancelShifts('link aud', ['talk early'], { now, coordinator, lateHours: 24 });
      assert.equal((await cancel('2026-12-04T09:00:00.000Z'))?.shiftIds.length, 0, 'it has begun');
      const all = await Promise.all(Array.from({ length: 3 }, () => cancel('2026-12-03T10:00:00.000Z')));
      assert.deepEqual(all.flatMap((each) => (each?.shiftIds.length ? [each] : [])), [{ shiftIds: ['talk early'], isLate: true }]);
      const own = await store.readOwnSignUp('link aud');
      assert.deepEqual([await taken(store), own?.talk, own?.wishes], [[0, 0], { id: 'early', mode: 'phone' }, [{ shiftId: 'talk early', state: 'released', isDouble: false, cancelledAt: '2026-12-03T10:00:00.000Z' }]]);
      const news = (await store.database.selectFrom('mails').select('data').where('kind', '=', 'volunteer-news').execute()).map(({ data }) => JSON.parse(data) as { shiftIds: string[]; late: boolean });
      assert.deepEqual(news.map(({ shiftIds, late }) => [shiftIds, late]), [[['talk early'], true]]);
      assert.equal(kindOf(await store.signUp(talkWith(EARLY))), 'kept');
      assert.equal(kindOf(await store.signUp(talkWith(NEXT, { phoneHash: 'phone of Aud' }))), 'kept');
      assert.deepEqual(await taken(store), [1, 1]);
    },
  },
  {
    title: 'says of a talk that is a double that nobody has it',
    run: async (open) => {
      const store = await withCafe(open, TALKS);
      await store.signUp(talkWith(EARLY, { phoneHash: 'phone of Aud' }));
      await store.signUp(talkWith(NEXT, { phoneHash: 'phone of Aud', manageTokenHash: 'link two' }));
      assert.deepEqual((await store.readOwnSignUp('link two'))?.wishes, [{ shiftId: 'talk next', state: 'released', isDouble: true }]);
      assert.deepEqual(await taken(store), [1, 0]);
    },
  },
];

const TOGETHER: readonly StoreCheck[] = [
  {
    title: 'gives one talk to one of those who want it by three processes at once',
    run: async (open) => {
      const stores = await open(3);
      const [one] = stores;
      await withCafe(async () => [one], TALKS);
      const outcomes = await Promise.all(stores.flatMap((store) => Array.from({ length: 10 }, () => store.signUp(talkWith()))));
      assert.deepEqual(outcomes.map(kindOf).toSorted(), ['kept', ...Array<string>(29).fill('refused')]);
      assert.deepEqual([await taken(one), await kept(one)], [[1, 0], 1]);
    },
  },
  {
    title: 'gives one talk to a person who wants another one by each of three processes at once',
    run: async (open) => {
      const stores = await open(3);
      const [one] = stores;
      const talks = Array.from({ length: 15 }, (_, index) => testTalk({ id: `at-${index}` }));
      await withCafe(async () => [one], { ...TALKS, talks });
      const outcomes = await Promise.all(talks.map((talk, index) => (stores[index % 3] ?? one).signUp(talkWith(talk, { phoneHash: 'phone of Aud' }))));
      assert.deepEqual(new Set(outcomes.map(kindOf)), new Set(['kept']));
      assert.equal((await taken(one)).reduce((sum, each) => sum + each), 1);
    },
  },
];

export const BOOKED_TALKS: readonly StoreCheck[] = [...BOOKING, ...LASTING, ...CANCELLED, ...TOGETHER];
