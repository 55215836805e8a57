import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { FreshLink, OfferAnswer, OfferAnswered, SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-23T10:00:00.000Z';
/** `offerHours` of the sample is a day. */
const DEADLINE = '2026-11-24T10:00:00.000Z';
const START = '2026-12-05T08:00:00.000Z';
const by = { now: NOW, coordinator: { recipient: 'post@gronlia.example', language: 'nb' } };
const ONE = testShift({ capacity: 1, waitlist: 'offer' });

/** Somebody whose link is told by their name; without an address where that is left out. */
function comes(of: string, changes: Partial<SignUpIntent['signUp']> = {}, email: string | undefined = `${of}@example.org`): SignUpIntent {
  return testSignUp({ person: { name: of, phone: '90000000', noCalls: false, ...(email !== undefined && { email }) }, ...changes }, { phoneHash: `phone ${of}`, ...(email !== undefined && { emailHash: `email ${of}` }), manageTokenHash: `link ${of}` });
}

let links = 0;
const link = (): FreshLink => {
  links += 1;
  return { token: `offer-${links}`, tokenHash: `hash of offer-${links}` };
};
const offer = (store: Store, now = NOW): Promise<number> => store.offerPlaces(now, link);
const answer = (store: Store, of: string, said: OfferAnswer, now = NOW): Promise<OfferAnswered | undefined> => store.answerOffer(`link ${of}`, 'sat-am', said, { ...by, now });

/** How each stands in the shift, in their order. */
async function standing(store: Store, ...people: string[]): Promise<string[]> {
  return Promise.all(people.map(async (of) => `${of} ${(await store.readOwnSignUp(`link ${of}`))?.wishes[0]?.state ?? 'is gone'}`));
}

async function agreed(store: Store, places: [taken: number, capacity: number]): Promise<void> {
  assert.deepEqual((await placesOf(store))['sat-am'], places);
  assert.deepEqual(await wrongPlaces(store.database), []);
}

/** Aud has the one place; Bo, Cai and Dag wait, in this order. */
async function waiting(open: OpenStore, changes: Partial<StoredOpportunity> = {}): Promise<Store> {
  const store = await withCafe(open, { shifts: [ONE], ...changes });
  for (const who of ['aud', 'bo', 'cai', 'dag']) await store.signUp(comes(who));
  return store;
}

const cancel = (store: Store, of: string, now = NOW): Promise<unknown> => store.cancelShifts(`link ${of}`, ['sat-am'], { ...by, now, lateHours: 24 });

async function offersMailed(store: Store): Promise<string[]> {
  return (await store.database.selectFrom('mails').select(['recipient', 'expires']).where('kind', '=', 'offer').orderBy('created').orderBy('id').execute()).map(({ recipient, expires }) => `${recipient} until ${String(expires)}`);
}

async function newsOf(store: Store, of: string): Promise<string[]> {
  const id = (await store.readOwnSignUp(`link ${of}`))?.id;
  const rows = await store.database.selectFrom('mails').select('data').where('kind', '=', 'volunteer-news').where('sign_up_id', '=', id ?? '').execute();
  return rows.map(({ data }) => (JSON.parse(data) as { what: string }).what);
}

/** Every way in which a place becomes free, with how many are free then. */
const FREED: readonly (readonly [how: string, free: (store: Store) => Promise<unknown>])[] = [
  ['is cancelled', (store) => cancel(store, 'aud')],
  ['is withdrawn', (store) => store.withdrawSignUp('link aud', by)],
  ['is let go at the desk', async (store) => {
    const id = (await store.readOwnSignUp('link aud'))?.id ?? '';
    return store.write((_database, connection) => decidePlace(connection, { signUpId: id, opportunityId: 'cafe-host', shiftId: 'sat-am', decision: 'released' }));
  }],
  ['comes by an edit', (store) => store.saveOpportunity(testOpportunity({ shifts: [{ ...ONE, capacity: 2 }] }))],
];

const OFFERED: readonly StoreCheck[] = [
  ...FREED.map(([how, free]): StoreCheck => ({
    title: `offers a place that ${how} to the first who waits, and mails them alone, until a deadline`,
    run: async (open) => {
      const store = await waiting(open);
      assert.equal(await offer(store), 0, 'nothing is free yet');
      await free(store);
      assert.deepEqual([await offer(store), await offer(store)], [1, 0]);
      assert.deepEqual([await standing(store, 'bo', 'cai', 'dag'), await offersMailed(store)], [['bo offered', 'cai waiting', 'dag waiting'], [`bo@example.org until ${DEADLINE}`]]);
      assert.equal((await store.readOwnSignUp('link bo'))?.wishes[0]?.offeredUntil, DEADLINE);
      const [taken, capacity] = (await placesOf(store))['sat-am'] ?? [];
      assert.equal(taken, capacity, 'it counts as taken');
      assert.deepEqual(await wrongPlaces(store.database), []);
    },
  })),
  {
    title: 'offers a place that was held and is free again',
    run: async (open) => {
      const store = await waiting(open, { first: 'conversation' });
      await store.releaseHeld('2026-11-29T10:00:00.000Z');
      assert.deepEqual([await offer(store, '2026-11-29T10:00:00.000Z'), await standing(store, 'aud', 'bo')], [1, ['aud released', 'bo offered']]);
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'gives nobody new a free place while somebody waits, answers them as where it is full, and gives it once nobody does',
    run: async (open) => {
      const store = await waiting(open);
      await cancel(store, 'aud');
      for (const who of ['eva', 'eva again']) {
        const outcome = await store.signUp(comes(who));
        assert.ok(outcome.kind === 'kept');
        assert.deepEqual(outcome.answer.shifts, [{ id: 'sat-am', status: 'waitlisted' }]);
      }
      for (const who of ['bo', 'cai', 'dag', 'eva', 'eva again']) await cancel(store, who);
      const outcome = await store.signUp(comes('fin'));
      assert.deepEqual(outcome.kind === 'kept' && outcome.answer.shifts, [{ id: 'sat-am', status: 'confirmed' }]);
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'asks the next one after a no or a deadline, in the order of the numbers, and nobody a second time',
    run: async (open) => {
      const store = await waiting(open);
      await cancel(store, 'aud');
      await offer(store);
      assert.deepEqual([await answer(store, 'bo', 'decline'), await answer(store, 'bo', 'decline')], ['declined', 'declined']);
      await agreed(store, [0, 1]);
      await offer(store);
      assert.deepEqual(await standing(store, 'bo', 'cai', 'dag'), ['bo released', 'cai offered', 'dag waiting']);
      assert.equal(await offer(store, '2026-11-24T09:59:59.999Z'), 0);
      assert.equal(await offer(store, DEADLINE), 1);
      assert.deepEqual([await standing(store, 'bo', 'cai', 'dag'), await newsOf(store, 'cai')], [['bo released', 'cai released', 'dag offered'], []]);
      await offer(store, '2026-11-25T10:00:00.000Z');
      await agreed(store, [0, 1]);
    },
  },
  {
    title: 'ends an offer when the shift begins, and offers nothing of one that has begun, is closed, cancelled, or of an opportunity that is',
    run: async (open) => {
      const late = '2026-12-05T07:00:00.000Z';
      const store = await waiting(open);
      await cancel(store, 'aud', late);
      await offer(store, late);
      assert.equal((await store.readOwnSignUp('link bo'))?.wishes[0]?.offeredUntil, START);
      assert.equal(await offer(store, START), 0);
      assert.deepEqual(await standing(store, 'bo', 'cai'), ['bo released', 'cai waiting']);
      for (const changes of [{ shifts: [testShift({ ...ONE, state: 'closed' })] }, { shifts: [testShift({ ...ONE, state: 'cancelled' })] }, { shifts: [] }, { state: 'closed' }, { state: 'draft' }] as const) {
        const other = await waiting(open);
        await cancel(other, 'aud');
        await other.saveOpportunity(testOpportunity({ shifts: [ONE], ...changes } as Partial<StoredOpportunity>));
        assert.equal(await offer(other), 0, JSON.stringify(changes));
      }
    },
  },
  {
    title: 'offers the place also to who left no address, and tells the coordinator whom to call',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [ONE] });
      await store.signUp(comes('aud'));
      await store.signUp(testSignUp({ person: { name: 'bo', phone: '90000000', noCalls: false } }, { phoneHash: 'phone bo', manageTokenHash: 'link bo' }));
      await cancel(store, 'aud');
      await offer(store);
      assert.deepEqual([await standing(store, 'bo'), await newsOf(store, 'bo'), await offersMailed(store)], [['bo offered'], ['offered'], []]);
      const id = (await store.readOwnSignUp('link bo'))?.id ?? '';
      const decided = await store.write((_database, connection) => decidePlace(connection, { signUpId: id, opportunityId: 'cafe-host', shiftId: 'sat-am', decision: 'in' }));
      assert.deepEqual([decided, await offer(store, DEADLINE), await standing(store, 'bo')], [{ kind: 'decided', state: 'in' }, 0, ['bo in']]);
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'offers as many places as there are, and as many as wait',
    run: async (open) => {
      const store = await waiting(open);
      await store.saveOpportunity(testOpportunity({ shifts: [{ ...ONE, capacity: 3 }] }));
      assert.deepEqual([await offer(store), await standing(store, 'bo', 'cai', 'dag')], [2, ['bo offered', 'cai offered', 'dag waiting']]);
      await store.saveOpportunity(testOpportunity({ shifts: [{ ...ONE, capacity: 9 }] }));
      assert.equal(await offer(store), 1);
      await agreed(store, [4, 9]);
    },
  },
];

const ANSWERED: readonly StoreCheck[] = [
  {
    title: 'gives an offered place to whoever takes it, once however often it is pressed, and tells the coordinator once',
    run: async (open) => {
      const store = await waiting(open);
      await cancel(store, 'aud');
      await offer(store);
      assert.deepEqual(await Promise.all([1, 2, 3].map(() => answer(store, 'bo', 'take'))), ['taken', 'taken', 'taken']);
      assert.deepEqual([await standing(store, 'bo'), await newsOf(store, 'bo'), await offer(store, DEADLINE)], [['bo in'], ['accepted'], 0]);
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'holds it where a talk or a guardian comes first, and where somebody wants to talk, until the days are over',
    run: async (open) => {
      for (const [first, said, guardian, outcome, news] of [['conversation', 'take', undefined, 'held', 'accepted'], ['direct', 'take', { name: 'Kim', phone: '92000000' }, 'held', 'accepted'], ['direct', 'call', undefined, 'called', 'call-me']] as const) {
        const store = await withCafe(open, { shifts: [ONE] });
        await store.signUp(comes('aud'));
        await store.signUp(comes('bo', guardian ? { guardian } : {}));
        await store.saveOpportunity(testOpportunity({ first, shifts: [ONE] }));
        await cancel(store, 'aud');
        await offer(store);
        assert.equal(await answer(store, 'bo', said), outcome);
        assert.deepEqual([(await store.readOwnSignUp('link bo'))?.wishes[0]?.heldUntil, await standing(store, 'bo'), await newsOf(store, 'bo')], ['2026-11-30T10:00:00.000Z', ['bo held'], [news]]);
        await agreed(store, [1, 1]);
      }
    },
  },
  {
    title: 'gives nothing for an answer that comes at the deadline or later, to a shift that was cancelled, or to what nobody offered',
    run: async (open) => {
      const store = await waiting(open);
      assert.deepEqual(await Promise.all([answer(store, 'bo', 'take'), answer(store, 'aud', 'take'), answer(store, 'nobody', 'take')]), ['gone', 'gone', undefined]);
      await cancel(store, 'aud');
      await offer(store);
      assert.deepEqual([await answer(store, 'cai', 'take'), await answer(store, 'bo', 'take', DEADLINE), await standing(store, 'bo', 'cai')], ['gone', 'gone', ['bo offered', 'cai waiting']]);
      await store.saveOpportunity(testOpportunity({ shifts: [] }));
      assert.equal(await answer(store, 'bo', 'take'), 'gone');
      await agreed(store, [1, 1]);
    },
  },
  {
    title: 'shows an offer to nobody who knows the number alone, and lets them answer none',
    run: async (open) => {
      const store = await waiting(open);
      await store.signUp({ ...comes('other'), phoneHash: 'phone bo' });
      await cancel(store, 'aud');
      await offer(store);
      assert.deepEqual([await answer(store, 'other', 'take'), await standing(store, 'bo', 'other')], ['gone', ['bo offered', 'other waiting']]);
    },
  },
  {
    title: 'frees an offered place of whoever cancels, withdraws or is erased, also after the shift, and counts nobody as come for it',
    run: async (open) => {
      for (const letGo of [(store: Store) => cancel(store, 'bo'), (store: Store) => store.withdrawSignUp('link bo', by), (store: Store) => store.withdrawSignUp('link bo', { ...by, now: '2027-01-01T00:00:00.000Z' })]) {
        const store = await waiting(open);
        await cancel(store, 'aud');
        await offer(store);
        await letGo(store);
        await agreed(store, [0, 1]);
      }
    },
  },
  {
    title: 'offers each place once while three processes look for free ones, people answer and others come',
    run: async (open) => {
      const stores = await open(3);
      const [store] = stores;
      await withCafe(async () => stores, { shifts: [{ ...ONE, capacity: 3 }] });
      const people = Array.from({ length: 9 }, (_, at) => `p${at}`);
      for (const who of people) await store.signUp(comes(who));
      for (const who of people.slice(0, 3)) await cancel(store, who);
      await Promise.all(stores.flatMap((each, at) => [offer(each), each.signUp(comes(`new ${at}`)), offer(each)]));
      assert.deepEqual(await standing(store, ...people.slice(3)), ['p3 offered', 'p4 offered', 'p5 offered', 'p6 waiting', 'p7 waiting', 'p8 waiting']);
      await Promise.all([answer(stores[1] ?? store, 'p3', 'take'), answer(stores[2] ?? store, 'p4', 'decline'), answer(store, 'p5', 'call'), offer(store), offer(stores[1] ?? store)]);
      await offer(store);
      assert.deepEqual(await standing(store, ...people.slice(3)), ['p3 in', 'p4 released', 'p5 held', 'p6 offered', 'p7 waiting', 'p8 waiting']);
      assert.equal((await offersMailed(store)).length, 4);
      await agreed(store, [3, 3]);
    },
  },
];

export const OFFERS: readonly StoreCheck[] = [...OFFERED, ...ANSWERED];
