import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testOpportunity, testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import { openTestStore } from '../open-test-store.test.page.ts';
import type { Store } from '../store.ts';
import type { ShiftRow, SignUpShiftRow } from '../tables.ts';
import { wrongPlaces } from './wrong-places.ts';

/** Two in, two who wait. */
async function fourPeople(context: TestContext): Promise<Store> {
  const store = await openTestStore(context);
  await store.saveOpportunity(testOpportunity({ shifts: [testShift({ waitlist: 'offer' })] }));
  for (let person = 0; person < 4; person += 1) await store.signUp(testSignUp());
  return store;
}

const change = (store: Store, changes: Partial<ShiftRow>): Promise<unknown> => store.write((db) => db.updateTable('shifts').set(changes).execute());
const changePlaces = (store: Store, state: string, changes: Partial<SignUpShiftRow>): Promise<unknown> => store.write((db) => db.updateTable('sign_up_shifts').set(changes).where('state', '=', state as SignUpShiftRow['state']).execute());

const WRONG: [what: string, how: (store: Store) => Promise<unknown>, counted: { taken: number; lastNumber: number }][] = [
  ['a place that nobody has', (store) => change(store, { capacity: 3, taken: 3 }), { taken: 2, lastNumber: 2 }],
  ['a place that is not counted', (store) => change(store, { taken: 1 }), { taken: 2, lastNumber: 2 }],
  ['a number that nobody has', (store) => change(store, { last_number: 3 }), { taken: 2, lastNumber: 2 }],
  ['a gap', async (store) => store.write((db) => db.updateTable('sign_up_shifts').set({ waiting_number: 7 }).where('waiting_number', '=', 2).execute()), { taken: 2, lastNumber: 2 }],
  ['people who have lost their places past the store', (store) => changePlaces(store, 'in', { state: 'released' }), { taken: 0, lastNumber: 2 }],
];

for (const [what, how, counted] of WRONG) {
  test(`${what} is found, and nothing before it`, async (context) => {
    const store = await fourPeople(context);
    assert.deepEqual(await wrongPlaces(store.database), []);
    await how(store);
    assert.deepEqual((await wrongPlaces(store.database)).map((found) => [found.opportunityId, found.shiftId, found.counted]), [['cafe-host', 'sat-am', counted]]);
  });
}

const NEVER: [what: string, changes: Partial<ShiftRow>][] = [
  ['more places taken than there are', { taken: 3 }],
  ['less than no place taken', { taken: -1 }],
  ['fewer places than are taken', { capacity: 1 }],
  ['more people forgotten than there were', { forgotten: 3 }],
  ['more numbers forgotten than were given', { forgotten_numbers: 3 }],
];

for (const [what, changes] of NEVER) {
  test(`the database itself refuses ${what}`, async (context) => {
    await assert.rejects(change(await fourPeople(context), changes), /CHECK constraint/);
  });
}

test('the database itself gives no waiting number twice, and lets nobody wait without one', async (context) => {
  const store = await fourPeople(context);
  await assert.rejects(changePlaces(store, 'waiting', { waiting_number: 1 }), /UNIQUE/);
  await assert.rejects(changePlaces(store, 'waiting', { waiting_number: null }), /CHECK constraint/);
  await assert.rejects(changePlaces(store, 'in', { state: 'held' }), /CHECK constraint/);
});
