import assert from 'node:assert/strict';
import { remindOfPromises } from '../desk/index.ts';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp, testTalk } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** Sign-ups of the samples come on the 22nd of November at ten; three days are promised. */
const SIGNED = '2026-11-22T10:00:00.000Z';
const ANSWER_BY = '2026-11-25T10:00:00.000Z';
const DAY_BEFORE = '2026-11-24T10:00:00.000Z';
const OLA = { name: 'Ola Leder', email: 'ola@gronlia.example' };
const TALKED = { first: 'conversation', answerWithin: 3, shifts: [testShift({ capacity: 9 })] } as const;

const comes = (name: string, changes: Partial<SignUpIntent> = {}): SignUpIntent => testSignUp({ person: { name, phone: '90000000', noCalls: false } }, { answerBy: ANSWER_BY, heldUntil: '2026-11-29T10:00:00.000Z', ...changes });

async function promised(open: OpenStore, people: readonly (string | SignUpIntent)[] = ['aud'], changes: Partial<StoredOpportunity> = {}): Promise<Store> {
  const store = await withCafe(open, { ...TALKED, shifts: [...TALKED.shifts], ...changes });
  for (const one of people) await store.signUp(typeof one === 'string' ? comes(one) : one);
  return store;
}

const idOf = async (store: Store, name: string): Promise<string> => (await store.database.selectFrom('sign_ups').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;

/** What was queued: what, to whom, about whom. */
async function told(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', 'promises').orderBy('created').orderBy('recipient').execute();
  const names = new Map((await store.database.selectFrom('sign_ups').select(['id', 'name']).execute()).map(({ id, name }) => [id, name]));
  return rows.map(({ recipient, data }) => {
    const { what, signUpIds, to } = JSON.parse(data) as { what: string; signUpIds: string[]; to?: string };
    return [what, 'to', recipient, ...(to === undefined ? [] : [`(${to})`]), 'of', signUpIds.map((id) => names.get(id)).toSorted().join(' and ')].join(' ');
  });
}

async function talk(store: Store, name: string): Promise<void> {
  const id = await idOf(store, name);
  await store.write(async (db, connection) => {
    await decidePlace(connection, { signUpId: id, opportunityId: 'cafe-host', shiftId: 'sat-am', decision: 'in' });
    await db.insertInto('desk_audit').values({ id: `talk with ${id}`, at: SIGNED, site_id: 'gronlia', coordinator_id: 'kari', action: 'place-given', petition_id: null, subject: id, detail: '{}' }).execute();
  });
}

export const PROMISES: readonly StoreCheck[] = [
  {
    title: 'reminds the coordinator of a promised answer a day before it runs out, once, in one mail about all who wait',
    run: async (open) => {
      const store = await promised(open, ['aud', 'bo']);
      assert.equal(await remindOfPromises(store, '2026-11-24T09:59:59.999Z'), 0);
      assert.deepEqual([await remindOfPromises(store, DAY_BEFORE), await remindOfPromises(store, '2026-11-24T11:00:00.000Z')], [1, 0]);
      assert.deepEqual(await told(store), ['soon to post@gronlia.example of aud and bo']);
    },
  },
  {
    title: 'reminds nobody of whom somebody has talked with, of who is blocked, has the place at once or was promised nothing',
    run: async (open) => {
      const store = await promised(open, ['aud', comes('machine', { blocked: true }), comes('nothing', { answerBy: undefined as never })], { escalateTo: OLA });
      await talk(store, 'aud');
      await store.saveOpportunity(testOpportunity({ id: 'direct', first: 'direct', answerWithin: 3, shifts: [testShift()], escalateTo: OLA }));
      await store.signUp(comes('direct', { opportunityId: 'direct' }));
      for (const now of [DAY_BEFORE, ANSWER_BY, '2026-12-01T10:00:00.000Z']) assert.equal(await remindOfPromises(store, now), 0, now);
    },
  },
  {
    title: 'waits for a talk that is booked, and reminds of none before it is over',
    run: async (open) => {
      const [start, over] = ['2026-11-26T10:00:00+01:00[Europe/Oslo]', '2026-11-26T09:15:00.000Z'];
      const talks = [testTalk({ start }), testTalk({ id: 'late', start })];
      const books = (name: string, id: string): SignUpIntent => testSignUp({ shiftIds: [], talk: { id, mode: 'phone' }, person: { name, phone: '90000000', noCalls: false } }, { answerBy: ANSWER_BY, talk: { id, mode: 'phone', start, end: start }, manageTokenHash: `link ${name}` });
      const store = await promised(open, [books('aud', 'early'), books('bo', 'late')], { talks, escalateTo: OLA });
      for (const now of [DAY_BEFORE, ANSWER_BY, '2026-11-26T09:14:59.999Z']) assert.equal(await remindOfPromises(store, now), 0, now);
      await store.cancelShifts('link bo', ['talk late'], { now: ANSWER_BY, coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
      assert.deepEqual([await remindOfPromises(store, '2026-11-25T11:00:00.000Z'), await remindOfPromises(store, over), await remindOfPromises(store, '2026-11-27T10:00:00.000Z')], [1, 1, 0]);
      assert.deepEqual(await told(store), ['over to ola@gronlia.example (Ola Leder) of bo', 'over to ola@gronlia.example (Ola Leder) of aud']);
    },
  },
  {
    title: 'reminds of a promise of one day in its middle',
    run: async (open) => {
      const store = await promised(open, [comes('aud', { answerBy: '2026-11-23T10:00:00.000Z' })]);
      assert.deepEqual([await remindOfPromises(store, '2026-11-22T21:59:59.000Z'), await remindOfPromises(store, '2026-11-22T22:00:00.000Z')], [0, 1]);
    },
  },
  {
    title: 'tells whom the association named when an answer was not given in time, once, and nobody where it named none',
    run: async (open) => {
      for (const [escalateTo, lines] of [[OLA, ['over to ola@gronlia.example (Ola Leder) of aud']], [undefined, []]] as const) {
        const store = await promised(open, ['aud'], escalateTo ? { escalateTo } : {});
        await remindOfPromises(store, DAY_BEFORE);
        for (const now of [ANSWER_BY, '2026-11-25T11:00:00.000Z', '2026-11-26T10:00:00.000Z']) await remindOfPromises(store, now);
        assert.deepEqual(await told(store), ['soon to post@gronlia.example of aud', ...lines]);
      }
    },
  },
  {
    title: 'tells nobody of a promise that ran out before the association named somebody, nor of one that was answered late',
    run: async (open) => {
      const store = await promised(open, ['aud']);
      await remindOfPromises(store, ANSWER_BY);
      await store.saveOpportunity(testOpportunity({ ...TALKED, shifts: [...TALKED.shifts], escalateTo: OLA }));
      assert.equal(await remindOfPromises(store, '2026-11-25T11:00:00.000Z'), 0);
      assert.deepEqual(await told(store), []);
    },
  },
  {
    title: 'takes a reminder along with whoever is erased, and leaves one that is about others too',
    run: async (open) => {
      const by = { now: DAY_BEFORE, coordinator: { recipient: 'post@gronlia.example', language: 'nb' } };
      for (const [people, left] of [[['aud'], 0], [['aud', 'bo'], 1]] as const) {
        const store = await promised(open, people.map((name) => comes(name, { manageTokenHash: `link ${name}` })));
        await remindOfPromises(store, DAY_BEFORE);
        await store.withdrawSignUp('link aud', by);
        assert.equal((await told(store)).length, left);
      }
    },
  },
  {
    title: 'reminds once while three processes look at the same moment, each of its own site',
    run: async (open) => {
      const stores = await open(3);
      const [store] = stores;
      await promised(async () => stores, ['aud']);
      await store.saveSite({ id: 'other', name: 'Another', origins: [] });
      await store.saveOpportunity(testOpportunity({ ...TALKED, shifts: [...TALKED.shifts], id: 'elsewhere', siteId: 'other', controller: { name: 'Other', email: 'post@other.example', receivers: [] } }));
      await store.signUp(comes('bo', { opportunityId: 'elsewhere' }));
      await Promise.all(stores.flatMap((each) => [remindOfPromises(each, DAY_BEFORE), remindOfPromises(each, DAY_BEFORE)]));
      assert.deepEqual((await told(store)).toSorted(), ['soon to post@gronlia.example of aud', 'soon to post@other.example of bo']);
    },
  },
];
