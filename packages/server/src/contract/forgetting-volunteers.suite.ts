import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpIntent } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testIntent } from './samples.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

/** A day after the day that volunteers were told. */
const OVER = '2027-01-05T00:00:00.000Z';
const SOON = '2026-11-23T10:00:00.000Z';
const AFTER_SHIFT = '2026-12-06T10:00:00.000Z';
const LATER = testShift({ id: 'later', start: '2027-02-06T09:00:00+01:00[Europe/Oslo]', end: '2027-02-06T12:00:00+01:00[Europe/Oslo]', capacity: 1, waitlist: 'offer' });

const called = (name: string, phone: string, more: Partial<SignUpIntent> = {}, shiftIds = ['sat-am']): SignUpIntent =>
  testSignUp({ person: { name, phone, noCalls: false }, shiftIds }, more);

async function left(store: Store): Promise<number[]> {
  return Promise.all((['sign_ups', 'sign_up_shifts', 'sign_up_keys'] as const).map(async (table) => (await store.database.selectFrom(table).selectAll().execute()).length));
}

const counted = async (store: Store): Promise<void> => assert.deepEqual(await wrongPlaces(store.database), []);

const ON_TIME: readonly StoreCheck[] = [
  {
    title: 'deletes everything about volunteers after the day that they were told, and keeps the number of a shift that is past',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 600, waitlist: 'offer' })] });
      await Promise.all(Array.from({ length: 620 }, () => store.signUp(testSignUp())));
      assert.equal((await store.deleteExpired('2027-01-04T23:59:00.000Z')).signUps, 0);
      assert.equal((await store.deleteExpired(OVER)).signUps, 620);
      assert.deepEqual([await left(store), await placesOf(store)], [[0, 0, 0], { 'sat-am': [600, 600] }]);
      await counted(store);
    },
  },
  {
    title: 'frees the place of somebody whose day has come before a shift that was moved',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp());
      await store.saveOpportunity(testOpportunity({ shifts: [{ ...LATER, id: 'sat-am' }] }));
      assert.equal((await store.deleteExpired(OVER)).signUps, 1);
      assert.deepEqual(await placesOf(store), { 'sat-am': [0, 1] });
      await counted(store);
    },
  },
  {
    title: 'forgets keys of sign-ups after a week, and keeps who is still to come',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp());
      assert.equal((await store.deleteExpired('2026-11-29T09:59:00.000Z')).keys, 0);
      assert.equal((await store.deleteExpired('2026-11-29T10:01:00.000Z')).keys, 1);
      assert.deepEqual(await left(store), [1, 1, 0]);
    },
  },
];

const ON_WISH: readonly StoreCheck[] = [
  {
    title: 'gives a volunteer everything that is kept about them, of all associations or of one, without a hash',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({ person: { name: 'Aud', email: 'aud@example.org', noCalls: true }, message: 'Hei' }, { emailHash: 'hash of aud', reference: 'ABCD-EFGH' }));
      await store.signUp(testSignUp());
      for (const by of [{ email: 'AUD@example.org' }, { email: 'a.u.d@example.org', emailHash: 'hash of aud' }, { reference: 'abcd-efgh ' }]) {
        const { signUps } = await store.exportPerson(by);
        assert.deepEqual(signUps.map(({ name, reference, data, shifts }) => [name, reference, (JSON.parse(data) as { message: string }).message, shifts]), [
          ['Aud', 'ABCD-EFGH', 'Hei', [{ shift_id: 'sat-am', state: 'in', waiting_number: null, held_until: null, offered_until: null, cancelled_at: null, coming_at: null, reminded_at: null, reminded_today_at: null }]],
        ]);
        assert.equal(JSON.stringify(signUps).includes('hash of'), false);
        assert.deepEqual((await store.exportPerson({ ...by, siteId: 'elsewhere' })).signUps, []);
        assert.equal((await store.exportPerson({ ...by, siteId: 'gronlia' })).signUps.length, 1);
      }
    },
  },
  {
    title: 'erases a volunteer by a telephone number, an address or a reference, frees the place, and leaves everybody else',
    run: async (open) => {
      for (const by of [{ phone: '0047 22 33 44 55' }, { email: 'AUD@example.org' }, { reference: ' abcd-efgh' }]) {
        const store = await withCafe(open);
        await store.signUp(testSignUp({ person: { name: 'Aud', phone: '+4722334455', email: 'aud@example.org', noCalls: false } }, { reference: 'ABCD-EFGH' }));
        await store.signUp(called('Per', '91111111'));
        assert.deepEqual((await store.erasePerson({ ...by, siteId: 'elsewhere' }, SOON)).signUps, []);
        assert.deepEqual((await store.erasePerson(by, SOON)).signUps, [{ opportunityId: 'cafe-host', reference: 'ABCD-EFGH' }]);
        assert.deepEqual((await store.database.selectFrom('sign_ups').select('name').execute()), [{ name: 'Per' }]);
        assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2] });
        await counted(store);
      }
    },
  },
  {
    title: 'frees only places that are still to come when a volunteer is erased, and gives no waiting number twice',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift(), LATER] });
      const come = (name: string): Promise<unknown> => store.signUp(called(name, `+47${name.length}0000000`, {}, name === 'Aud' ? ['sat-am', 'later'] : ['later']));
      for (const name of ['Aud', 'Per-Ole', 'Kim-Andre']) await come(name);
      await store.erasePerson({ phone: '+4770000000' }, AFTER_SHIFT);
      await store.erasePerson({ phone: '+4730000000' }, AFTER_SHIFT);
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2], later: [0, 1] });
      await store.signUp(called('Ida', '+4740000000', {}, ['later']));
      await store.signUp(called('Ove', '+4750000000', {}, ['later']));
      const rows = await store.database.selectFrom('sign_up_shifts').select('waiting_number').where('waiting_number', 'is not', null).orderBy('waiting_number').execute();
      assert.deepEqual(rows.map(({ waiting_number }) => waiting_number), [2, 3, 4], 'the free place is for who waits');
      await counted(store);
    },
  },
  {
    title: 'erases no volunteer by a telephone number that several people gave, be it one who signed a petition',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(called('Aud', '22334455'));
      await store.sign(testIntent({ name: 'Per' }));
      await store.write((database) => database.updateTable('signatures').set({ phone: '22 33 44 55' }).execute());
      await assert.rejects(store.erasePerson({ phone: '22334455' }, SOON), /Several people gave this telephone number/);
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2] });
    },
  },
];

export const FORGETTING_VOLUNTEERS: readonly StoreCheck[] = [...ON_TIME, ...ON_WISH];
