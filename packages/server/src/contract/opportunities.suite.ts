import assert from 'node:assert/strict';
import type { Store } from '../store/store.ts';
import { filled } from './filled-store.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** A store with `cafe-host` in it. */
export async function withCafe(open: OpenStore, ...changes: Parameters<typeof testOpportunity>): Promise<Store> {
  const store = await filled(open);
  await store.saveOpportunity(testOpportunity(...changes));
  return store;
}

/** Of each shift: what is taken, and of how many places. */
export async function placesOf(store: Store, id = 'cafe-host'): Promise<Record<string, [taken: number, capacity: number]>> {
  const opportunity = await store.readOpportunity(id);
  return Object.fromEntries((opportunity?.shifts ?? []).map((shift) => [shift.id, [shift.taken, shift.capacity]]));
}

const EVENING = testShift({ id: 'sat-pm', start: '2026-12-05T18:00:00+01:00[Europe/Oslo]', end: '2026-12-06T01:00:00+01:00[Europe/Oslo]', capacity: 3, waitlist: 'offer' });

export const OPPORTUNITIES: readonly StoreCheck[] = [
  {
    title: 'keeps an opportunity as it was written down, its shifts in their order',
    run: async (open) => {
      const store = await filled(open);
      const written = testOpportunity({ applyBy: '2026-12-01T00:00:00+01:00[Europe/Oslo]', feedback: 'cafe-autumn', shifts: [EVENING, testShift({ role: { nb: 'Koker kaffe' } })] });
      assert.deepEqual(await store.saveOpportunity(written), written);
      assert.deepEqual(await store.readOpportunity('cafe-host'), written);
      assert.equal(await store.readOpportunity('nothing'), undefined);
      const { feedback: _feedback, ...unasked } = written;
      await store.saveOpportunity(unasked);
      assert.deepEqual(await store.readOpportunity('cafe-host'), unasked);
    },
  },
  {
    title: 'lists opportunities of one association or of all, drafts too',
    run: async (open) => {
      const store = await withCafe(open);
      await store.saveSite({ id: 'aalborg', name: 'Lauget', origins: [] });
      const draft = testOpportunity({ id: 'driver', siteId: 'aalborg', state: 'draft', shifts: [] });
      await store.saveOpportunity(draft);
      assert.deepEqual((await store.listOpportunities()).map(({ id }) => id), ['cafe-host', 'driver']);
      assert.deepEqual(await store.listOpportunities('aalborg'), [draft]);
      assert.deepEqual(await store.listOpportunities('nowhere'), []);
    },
  },
  {
    title: 'believes nobody about what is taken, neither when an opportunity is new nor when it is changed',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ taken: 2 })] });
      assert.deepEqual(await placesOf(store), { 'sat-am': [0, 2] });
      await store.signUp(testSignUp());
      assert.deepEqual((await store.saveOpportunity(testOpportunity())).shifts.map(({ taken }) => taken), [1]);
    },
  },
  {
    title: 'takes nobody’s place away when there are to be fewer places than are taken',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 4 })] });
      for (let person = 0; person < 3; person += 1) await store.signUp(testSignUp());
      const kept = await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 1 })] }));
      assert.deepEqual(kept.shifts.map(({ taken, capacity }) => [taken, capacity]), [[3, 3]]);
      assert.equal((await store.signUp(testSignUp())).kind, 'refused');
    },
  },
  {
    title: 'cancels a shift that was left out and that somebody has, holds or waits for, and deletes one that nobody does',
    run: async (open) => {
      const shifts = ['has', 'holds', 'waits', 'nobody', 'stays'].map((id) => testShift({ id, capacity: 1, waitlist: id === 'waits' ? 'only' : 'none' }));
      const store = await withCafe(open, { shifts });
      await store.signUp(testSignUp({ shiftIds: ['has', 'waits'] }));
      await store.saveOpportunity(testOpportunity({ first: 'conversation', shifts }));
      await store.signUp(testSignUp({ shiftIds: ['holds'] }));
      const kept = await store.saveOpportunity(testOpportunity({ shifts: shifts.slice(4) }));
      assert.deepEqual(kept.shifts.map(({ id, state, taken }) => [id, state, taken]), [['stays', 'open', 0], ['has', 'cancelled', 1], ['holds', 'cancelled', 1], ['waits', 'cancelled', 0]]);
      assert.deepEqual(await store.signUp(testSignUp({ shiftIds: ['has', 'nobody'] })), { kind: 'refused', shifts: [{ id: 'has', status: 'cancelled' }, { id: 'nobody', status: 'unknown' }] });
    },
  },
  {
    title: 'deletes a shift that was left out when the place in it was let go',
    run: async (open) => {
      const store = await withCafe(open, { first: 'conversation' });
      await store.signUp(testSignUp());
      await store.releaseHeld('2026-11-29T10:00:00.000Z');
      assert.deepEqual((await store.saveOpportunity(testOpportunity({ shifts: [] }))).shifts, []);
    },
  },
];
