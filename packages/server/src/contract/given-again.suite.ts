import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { StoredWish } from '../store/opportunity-store.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { Store } from '../store/store.ts';
import { ownShifts } from '../volunteering/own-shifts.ts';
import { withCafe } from './opportunities.suite.ts';
import { testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const DAY_BEFORE = '2026-12-04T10:30:00.000Z';
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };

async function signedUp(open: OpenStore): Promise<Store> {
  const store = await withCafe(open, { shifts: [testShift({ capacity: 1 })] });
  await store.signUp(testSignUp({ person: { name: 'Aud', phone: '90000000', email: 'aud@example.org', noCalls: false } }, { manageTokenHash: 'link of aud', now: NOW }));
  return store;
}

const own = async (store: Store) => (await store.readOwnSignUp('link of aud')) ?? assert.fail('there is no such link');
const cancels = (store: Store, now = NOW) => store.cancelShifts('link of aud', ['sat-am'], { now, coordinator, lateHours: 24 });
const decides = async (store: Store, decision: 'in' | 'released') => {
  const { id: signUpId } = await own(store);
  return store.write((_database, connection) => decidePlace(connection, { signUpId, opportunityId: 'cafe-host', shiftId: 'sat-am', decision }));
};
const remind = (store: Store, token: string, now = DAY_BEFORE) => store.remindOfShifts(now, () => ({ token, tokenHash: `hash of ${token}` }));

/** As the page of their own tells it, and the mails. */
async function told(store: Store, now = NOW): Promise<string | undefined> {
  const opportunity = (await store.readOpportunity('cafe-host')) ?? assert.fail();
  return ownShifts(await own(store), opportunity, Date.parse(now))[0]?.status;
}

export const GIVEN_AGAIN: readonly StoreCheck[] = [
  {
    title: 'tells whoever has cancelled and was given the place again that it is theirs, and takes a second cancelling as the first',
    run: async (open) => {
      const store = await signedUp(open);
      for (let round = 0; round < 2; round += 1) {
        assert.deepEqual((await cancels(store))?.shiftIds, ['sat-am']);
        assert.equal(await told(store), 'cancelled');
        assert.deepEqual(await decides(store, 'in'), { kind: 'decided', state: 'in' });
        assert.equal(await told(store), 'confirmed');
        assert.deepEqual(await wrongPlaces(store.database), []);
      }
    },
  },
  {
    title: 'asks whoever was given a place again whether they come, though they had said so before they cancelled',
    run: async (open) => {
      const store = await signedUp(open);
      assert.equal(await remind(store, 'reminder-1'), 1);
      assert.equal(await store.sayComing('link of aud', 'sat-am', DAY_BEFORE), true);
      await cancels(store, DAY_BEFORE);
      await decides(store, 'in');
      const [{ comingAt, remindedAt }] = (await own(store)).wishes as [StoredWish];
      assert.deepEqual([comingAt, remindedAt], [undefined, undefined]);
      assert.equal(await remind(store, 'reminder-2'), 1);
      assert.equal(await remind(store, 'reminder-3'), 0);
    },
  },
  {
    title: 'keeps that it was their own doing when a coordinator lets go what somebody has cancelled',
    run: async (open) => {
      const store = await signedUp(open);
      await cancels(store);
      assert.deepEqual(await decides(store, 'released'), { kind: 'decided', state: 'released' });
      assert.equal(await told(store), 'cancelled');
      await decides(store, 'in');
      await decides(store, 'released');
      assert.equal(await told(store), 'gone', 'this time it was the coordinator');
    },
  },
];
