import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpOutcome } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { fillStore } from './samples.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** Three processes, with `cafe-host` in their one database. */
async function cafe(open: OpenStore, changes: Parameters<typeof testOpportunity>[0] = {}): Promise<[Store, ...Store[]]> {
  const stores = await open(3);
  await fillStore(stores[0]);
  await stores[0].saveOpportunity(testOpportunity(changes));
  return stores;
}

const times = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, index) => make(index));
const statusOf = (outcome: SignUpOutcome): string => (outcome.kind === 'kept' || outcome.kind === 'repeated' ? (outcome.answer.shifts[0]?.status ?? '') : outcome.kind);
const tally = (all: readonly string[]): Record<string, number> => Object.fromEntries([...Map.groupBy(all, (one) => one)].map(([one, same]) => [one, same.length]));

async function statesOf(store: Store): Promise<Record<string, number>> {
  return tally((await store.database.selectFrom('sign_up_shifts').select('state').execute()).map(({ state }) => state));
}

export const SIGNING_UP_TOGETHER: readonly StoreCheck[] = [
  {
    title: 'gives forty places to the first forty of three processes, and numbers without a gap to the others',
    run: async (open) => {
      const stores = await cafe(open, { shifts: [testShift({ capacity: 40, waitlist: 'offer' })] });
      const outcomes = await Promise.all(stores.flatMap((store) => times(25, () => store.signUp(testSignUp()))));
      assert.deepEqual(tally(outcomes.map(statusOf)), { confirmed: 40, waitlisted: 35 });
      assert.deepEqual(await statesOf(stores[0]), { in: 40, waiting: 35 });
      assert.deepEqual(await wrongPlaces(stores[0].database), []);
    },
  },
  {
    title: 'takes one sign-up for a key, whichever processes it is sent to at once, and tells all of them the same',
    run: async (open) => {
      const stores = await cafe(open, { shifts: [testShift({ capacity: 30 })] });
      for (const shiftIds of [['sat-am'], []]) {
        const intents = times(20, () => testSignUp({ shiftIds }));
        const outcomes = await Promise.all(stores.map((store, process) => Promise.all(intents.map((intent) => store.signUp({ ...intent, reference: `${process} ${intent.reference}`, manageTokenHash: `${process} ${intent.manageTokenHash}` })))));
        for (const [number] of intents.entries()) {
          const answers = outcomes.map((all) => all[number] ?? assert.fail());
          assert.deepEqual(answers.map(({ kind }) => kind).toSorted(), ['kept', 'repeated', 'repeated']);
          assert.equal(new Set(answers.map((answer) => JSON.stringify('answer' in answer && answer.answer))).size, 1);
        }
      }
      assert.deepEqual(await statesOf(stores[0]), { in: 20 });
      assert.equal((await stores[0].database.selectFrom('sign_ups').selectAll().execute()).length, 40);
    },
  },
  {
    title: 'gives one place to a person who comes by three processes at once',
    run: async (open) => {
      const stores = await cafe(open, { shifts: [testShift({ capacity: 90 })] });
      const outcomes = await Promise.all(stores.flatMap((store) => times(10, (person) => store.signUp(testSignUp({}, { phoneHash: `phone ${person}` })))));
      assert.deepEqual(tally(outcomes.map(statusOf)), { confirmed: 30 });
      assert.deepEqual(await statesOf(stores[0]), { in: 10, double: 20 });
      assert.deepEqual(await wrongPlaces(stores[0].database), []);
    },
  },
  {
    title: 'lets nobody wait crosswise who wish for the same shifts in another order',
    run: async (open) => {
      const ids = ['a', 'b', 'c'];
      const stores = await cafe(open, { shifts: ids.map((id) => testShift({ id, capacity: 20 })) });
      const orders = [ids, ids.toReversed(), ['b', 'c', 'a']];
      const outcomes = await Promise.all(stores.flatMap((store, process) => times(15, () => store.signUp(testSignUp({ shiftIds: orders[process] ?? ids })))));
      assert.deepEqual(tally(outcomes.map(statusOf)), { confirmed: 20, refused: 25 });
      assert.deepEqual(await wrongPlaces(stores[0].database), []);
    },
  },
  {
    title: 'keeps places right while opportunities are changed and held places run out at the same time',
    run: async (open) => {
      const held = testShift({ capacity: 30, waitlist: 'offer' });
      const stores = await cafe(open, { first: 'conversation', shifts: [held] });
      const [one, two = one, three = one] = stores;
      await Promise.all(times(20, () => one.signUp(testSignUp())));
      const later = { now: '2026-11-29T10:00:00.000Z', heldUntil: '2026-12-04T10:00:00.000Z' };
      await Promise.all([
        ...times(30, () => one.signUp(testSignUp({}, later))),
        ...times(5, () => two.releaseHeld('2026-11-29T10:00:00.000Z')),
        ...times(5, (less) => three.saveOpportunity(testOpportunity({ first: 'conversation', shifts: [{ ...held, capacity: 30 - less }] }))),
      ]);
      assert.deepEqual(await wrongPlaces(one.database), []);
      assert.equal((await statesOf(one))['released'], 20);
    },
  },
];
