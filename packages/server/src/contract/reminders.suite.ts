import assert from 'node:assert/strict';
import type { FreshLink, SignUpIntent, StoredOpportunity, StoredShift } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp, testTalk } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };
/** Eleven in Oslo on the day before `sat-am`, the fifth of December. */
const ELEVEN = '2026-12-04T10:00:00.000Z';
/** Three hours before it. */
const SAME_DAY = '2026-12-05T06:00:00.000Z';
const PM = testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' });
const SUN = testShift({ id: 'sun', start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' });

function comes(of: string, changes: Partial<SignUpIntent['signUp']> = {}, more: Partial<SignUpIntent> = {}): SignUpIntent {
  return testSignUp({ person: { name: of, phone: '90000000', email: `${of}@example.org`, noCalls: false }, ...changes }, { phoneHash: `phone ${of}`, emailHash: `email ${of}`, manageTokenHash: `link ${of}`, ...more });
}

let links = 0;
const link = (): FreshLink => {
  links += 1;
  return { token: `reminder-${links}`, tokenHash: `hash of reminder-${links}` };
};

async function withPeople(open: OpenStore, people: readonly SignUpIntent[], changes: Partial<StoredOpportunity> = {}): Promise<Store> {
  const store = await withCafe(open, { shifts: [testShift({ capacity: 9 })], ...changes });
  for (const one of people) await store.signUp(one);
  return store;
}

const remind = (store: Store, now: string): Promise<number> => store.remindOfShifts(now, link);

/** To whom, and of which shifts. */
async function reminded(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', 'reminder').orderBy('created').orderBy('recipient').execute();
  return rows.map(({ recipient, data }) => [recipient, ...(JSON.parse(data) as { shiftIds: string[] }).shiftIds].join(' '));
}

/** When a shift is reminded of, to the minute, by looking at every minute around it as the job does. */
async function firstMinute(open: OpenStore, shift: Partial<StoredShift>, around: string): Promise<string | undefined> {
  const store = await withPeople(open, [comes('aud')], { shifts: [testShift(shift)] });
  const from = Date.parse(around) - 3 * 60_000;
  for (let minute = 0; minute < 6; minute += 1) {
    const now = new Date(from + minute * 60_000).toISOString();
    if ((await remind(store, now)) > 0) return now;
  }
  return undefined;
}

/** Each by its own clock, whatever the clock of the server is. */
const ZONES: readonly (readonly [what: string, start: string, at: string])[] = [
  ['in Oslo', '2026-12-05T09:00:00+01:00[Europe/Oslo]', '2026-12-04T10:00:00.000Z'],
  ['in New York', '2026-12-05T09:00:00-05:00[America/New_York]', '2026-12-04T16:00:00.000Z'],
  ['in Auckland, where it is tomorrow already', '2026-12-05T09:00:00+13:00[Pacific/Auckland]', '2026-12-03T22:00:00.000Z'],
  ['after midnight', '2026-12-05T00:30:00+01:00[Europe/Oslo]', '2026-12-04T10:00:00.000Z'],
  ['on the day when clocks go back', '2027-10-31T09:00:00+01:00[Europe/Oslo]', '2027-10-30T09:00:00.000Z'],
  ['on the day when clocks go ahead', '2027-03-28T09:00:00+02:00[Europe/Oslo]', '2027-03-27T10:00:00.000Z'],
  ['with an offset and no zone', '2026-12-05T09:00:00+02:00', '2026-12-04T09:00:00.000Z'],
  ['in UTC', '2026-12-05T09:00:00Z', '2026-12-04T11:00:00.000Z'],
];

const WHEN: readonly StoreCheck[] = [
  {
    title: 'reminds whoever is in a shift of tomorrow at eleven, by the clock where it is, once and with one mail for all of that day',
    run: async (open) => {
      const store = await withPeople(open, [comes('aud', { shiftIds: ['sat-am', 'sat-pm', 'sun'] }), comes('bo')], { shifts: [testShift(), PM, SUN] });
      assert.equal(await remind(store, '2026-12-04T09:59:59.999Z'), 0);
      assert.deepEqual([await remind(store, ELEVEN), await remind(store, '2026-12-04T10:01:00.000Z')], [2, 0]);
      assert.deepEqual(await reminded(store), ['aud@example.org sat-am sat-pm', 'bo@example.org sat-am']);
      await remind(store, '2026-12-05T10:00:00.000Z');
      assert.deepEqual((await reminded(store)).at(-1), 'aud@example.org sun');
    },
  },
  ...ZONES.map(([what, start, at]): StoreCheck => ({
    title: `reminds at eleven of a shift ${what}`,
    run: async (open) => assert.equal(await firstMinute(open, { start, end: start }, at), at),
  })),
  {
    title: 'reminds late the same day where nobody looked in time, and nobody in the evening or at night',
    run: async (open) => {
      for (const [now, mails] of [['2026-12-04T19:59:00.000Z', 1], ['2026-12-04T20:00:00.000Z', 0], ['2026-12-05T02:00:00.000Z', 0], ['2026-12-05T07:59:00.000Z', 0]] as const) {
        assert.equal(await remind(await withPeople(open, [comes('aud')]), now), mails, now);
      }
    },
  },
  {
    title: 'reminds on the day itself only who asked for it, three hours ahead and never before seven',
    run: async (open) => {
      const store = await withPeople(open, [comes('aud'), comes('bo')]);
      assert.deepEqual([await store.wantSameDay('link aud', true), await store.wantSameDay('nobody', true), (await store.readOwnSignUp('link aud'))?.sameDay], [true, false, true]);
      await remind(store, ELEVEN);
      assert.deepEqual([await remind(store, '2026-12-05T05:59:00.000Z'), await remind(store, SAME_DAY), await remind(store, '2026-12-05T06:01:00.000Z')], [0, 1, 0]);
      assert.deepEqual(await reminded(store), ['aud@example.org sat-am', 'bo@example.org sat-am', 'aud@example.org sat-am']);
      const early = await withPeople(open, [comes('aud')], { shifts: [testShift({ start: '2026-12-05T06:30:00+01:00[Europe/Oslo]' })] });
      await early.wantSameDay('link aud', true);
      for (const now of ['2026-12-05T02:30:00.000Z', '2026-12-05T05:00:00.000Z']) assert.equal(await remind(early, now), 0, now);
      await store.wantSameDay('link aud', false);
      assert.equal((await store.readOwnSignUp('link aud'))?.sameDay, undefined);
    },
  },
];

const WHOM: readonly StoreCheck[] = [
  {
    title: 'reminds nobody who has cancelled, waits, is held, is blocked, has no address or signed up when it would have gone',
    run: async (open) => {
      const store = await withPeople(open, [comes('cancels'), comes('late', {}, { now: ELEVEN }), comes('machine', {}, { blocked: true }), comes('quiet', { person: { name: 'quiet', phone: '90000000', noCalls: false } }), comes('aud')]);
      await store.cancelShifts('link cancels', ['sat-am'], { now: '2026-12-01T10:00:00.000Z', coordinator, lateHours: 24 });
      await store.saveOpportunity(testOpportunity({ id: 'talk-first', first: 'conversation', shifts: [testShift({ capacity: 1, waitlist: 'offer' })] }));
      for (const who of ['held', 'waits']) await store.signUp(comes(who, {}, { opportunityId: 'talk-first', heldUntil: '2026-12-05T08:00:00.000Z' }));
      assert.deepEqual([await remind(store, ELEVEN), await remind(store, '2026-12-04T12:00:00.000Z'), await reminded(store)], [1, 0, ['aud@example.org sat-am']]);
    },
  },
  {
    title: 'reminds of no shift that is cancelled, of no draft and of no talk',
    run: async (open) => {
      for (const changes of [{ shifts: [testShift({ state: 'cancelled' })] }, { state: 'draft' }] as const) {
        const store = await withPeople(open, [comes('aud')]);
        await store.saveOpportunity(testOpportunity(changes as Partial<StoredOpportunity>));
        assert.equal(await remind(store, ELEVEN), 0, JSON.stringify(changes));
      }
      const talk = testTalk({ start: '2026-12-05T09:00:00+01:00[Europe/Oslo]' });
      const store = await withPeople(open, [comes('aud', { shiftIds: [] }, { talk: { id: 'early', mode: 'phone', start: talk.start, end: talk.start } })], { talks: [talk] });
      assert.equal(await remind(store, ELEVEN), 0);
    },
  },
  {
    title: 'reminds once while three processes look at the same moment',
    run: async (open) => {
      const stores = await open(3);
      await withPeople(async () => stores, [comes('aud'), comes('bo')]);
      await Promise.all(stores.flatMap((store) => [remind(store, ELEVEN), remind(store, ELEVEN)]));
      assert.deepEqual(await reminded(stores[0]), ['aud@example.org sat-am', 'bo@example.org sat-am']);
    },
  },
  {
    title: 'has a link in each reminder, and shows there what was asked',
    run: async (open) => {
      const store = await withPeople(open, [comes('aud')]);
      await remind(store, ELEVEN);
      const [row] = await store.database.selectFrom('mails').select(['data', 'expires']).where('kind', '=', 'reminder').execute();
      const { token } = JSON.parse(row?.data ?? '{}') as { token: string };
      assert.deepEqual([(await store.readOwnSignUp(`hash of ${token}`))?.wishes[0]?.remindedAt, row?.expires], [ELEVEN, '2026-12-05T08:00:00.000Z']);
    },
  },
  {
    title: 'keeps that somebody comes, from the first time they say it, and nothing of who has cancelled or comes too late',
    run: async (open) => {
      const store = await withPeople(open, [comes('aud'), comes('bo'), comes('cai')]);
      await store.cancelShifts('link bo', ['sat-am'], { now: ELEVEN, coordinator, lateHours: 24 });
      const said = (of: string, now: string): Promise<boolean | undefined> => store.sayComing(`link ${of}`, 'sat-am', now);
      assert.deepEqual([await said('aud', ELEVEN), await said('aud', SAME_DAY), await said('bo', ELEVEN), await said('cai', '2026-12-05T08:00:00.000Z'), await said('nobody', ELEVEN)], [true, true, false, false, undefined]);
      assert.deepEqual([(await store.readOwnSignUp('link aud'))?.wishes[0]?.comingAt, (await store.readOwnSignUp('link cai'))?.wishes[0]?.comingAt], [ELEVEN, undefined]);
    },
  },
];

export const REMINDERS: readonly StoreCheck[] = [...WHEN, ...WHOM];
