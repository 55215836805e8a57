import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { PlaceDecided, PlaceDecision } from '../store/signing-up/decide-place.ts';
import { signUpIn } from '../store/signing-up/sign-up-in.ts';
import type { SignUpIntent } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { fillStore } from './samples.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

/** Kept, and called by the id that the desk calls it. */
async function signedUp(store: Store, ...sent: Parameters<typeof testSignUp>): Promise<string> {
  const intent = testSignUp(...sent);
  await store.signUp(intent);
  return idOf(store, intent);
}

async function idOf(store: Store, { reference }: SignUpIntent): Promise<string> {
  return (await store.database.selectFrom('sign_ups').select('id').where('reference', '=', reference).executeTakeFirstOrThrow()).id;
}

function decide(store: Store, signUpId: string, decision: PlaceDecision['decision'], shiftId = 'sat-am'): Promise<PlaceDecided> {
  return store.write((_database, connection) => decidePlace(connection, { signUpId, opportunityId: 'cafe-host', shiftId, decision }));
}

async function agreed(store: Store, places: [taken: number, capacity: number]): Promise<void> {
  assert.deepEqual((await placesOf(store))['sat-am'], places);
  assert.deepEqual(await wrongPlaces(store.database), []);
}

export const DECIDING_PLACES: readonly StoreCheck[] = [
  {
    title: 'gives a held place to its person for good, however often it is said',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation' });
      const id = await signedUp(store);
      for (let press = 0; press < 3; press += 1) assert.deepEqual(await decide(store, id, 'in'), { kind: 'decided', state: 'in' });
      await store.releaseHeld('2027-01-01T00:00:00.000Z');
      await agreed(store, [1, 2]);
    },
  },
  {
    title: 'lets a place go once, however often it is said, and gives it again while there is one',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1 })] });
      const id = await signedUp(store);
      for (let press = 0; press < 3; press += 1) assert.deepEqual(await decide(store, id, 'released'), { kind: 'decided', state: 'released' });
      await agreed(store, [0, 1]);
      assert.deepEqual(await decide(store, id, 'in'), { kind: 'decided', state: 'in' });
      await agreed(store, [1, 1]);
      await decide(store, id, 'released');
      await signedUp(store);
      assert.deepEqual(await decide(store, id, 'in'), { kind: 'full' });
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'gives a place to whoever waits when there is one, and says so when there is none',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ waitlist: 'only' })] });
      const [one = '', two = '', three = ''] = [await signedUp(store), await signedUp(store), await signedUp(store)];
      for (const [id, kind] of [[three, 'decided'], [one, 'decided'], [two, 'full']] as const) assert.equal((await decide(store, id, 'in')).kind, kind);
      await agreed(store, [2, 2]);
      assert.deepEqual(await decide(store, two, 'released'), { kind: 'decided', state: 'released' });
      await agreed(store, [2, 2]);
    },
  },
  {
    title: 'gives nobody two places in one shift, and nobody one in a shift that does not take place',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 3 })] });
      const phoneHash = 'phone of Aud';
      const first = await signedUp(store, {}, { phoneHash });
      const second = await signedUp(store, {}, { phoneHash });
      assert.deepEqual(await decide(store, second, 'in'), { kind: 'twice' });
      assert.deepEqual(await decide(store, second, 'released'), { kind: 'decided', state: 'double' });
      await decide(store, first, 'released');
      assert.deepEqual(await decide(store, second, 'in'), { kind: 'decided', state: 'in' });
      await agreed(store, [1, 3]);
      await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 3, state: 'cancelled' })] }));
      assert.deepEqual(await decide(store, first, 'in'), { kind: 'cancelled' });
    },
  },
  {
    title: 'decides about nobody who is not there: another shift, another opportunity, a blocked one',
    run: async (open) => {
      const store = await withCafe(open);
      const [id, blocked] = [await signedUp(store), await signedUp(store, {}, { blocked: true })];
      for (const [who, shift] of [[id, 'sun-am'], ['nobody', 'sat-am'], [blocked, 'sat-am']] as const) assert.deepEqual(await decide(store, who, 'in', shift), { kind: 'unknown' });
      const elsewhere = { signUpId: id, opportunityId: 'skatepark', shiftId: 'sat-am', decision: 'released' } as const;
      assert.deepEqual(await store.write((_database, connection) => decidePlace(connection, elsewhere)), { kind: 'unknown' });
      await agreed(store, [1, 2]);
    },
  },
  {
    title: 'gives the last place once, when three processes and the net want it at one moment',
    run: async (open) => {
      const stores = await open(3);
      await fillStore(stores[0]);
      await stores[0].saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 4, waitlist: 'offer' })] }));
      const ids: string[] = [];
      for (let person = 0; person < 16; person += 1) ids.push(await signedUp(stores[0]));
      await decide(stores[0], ids[0] ?? '', 'released');
      const chosen = ids.slice(4).map((id, index) => decide(stores[index % 3] ?? stores[0], id, 'in'));
      const [decided] = await Promise.all([Promise.all(chosen), Promise.all(stores.map((store) => store.signUp(testSignUp())))]);
      assert.ok(decided.filter(({ kind }) => kind === 'decided').length <= 1);
      await agreed(stores[0], [4, 4]);
    },
  },
  {
    title: 'signs up inside a transaction of another room as by itself: all of it or nothing',
    run: async (open) => {
      const store = await withCafe(open);
      const [kept, gone] = [testSignUp(), testSignUp()];
      const outcome = await store.write((_database, connection) => signUpIn(connection, kept));
      assert.equal(outcome.kind, 'kept');
      await assert.rejects(store.write(async (_database, connection) => {
        await signUpIn(connection, gone);
        throw new Error('Something else went wrong.');
      }));
      assert.equal((await store.write((_database, connection) => signUpIn(connection, kept))).kind, 'repeated');
      assert.deepEqual(await store.database.selectFrom('sign_ups').select('reference').execute(), [{ reference: kept.reference }]);
      await agreed(store, [1, 2]);
    },
  },
];
