import assert from 'node:assert/strict';
import type { GuardianAnswer, GuardianDone } from '@dugnad/client/hosted';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testShift, testSignUp, testTalk } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const LATER = '2026-11-30T10:00:00.000Z';
const kim = { name: 'Kim Berg', phone: '92000000', email: 'kim@example.org' };
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };
const PM = testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' });

/** Ada comes with a guardian; the links of both are told by their names. */
function comes(changes: Partial<SignUpIntent['signUp']> = {}, more: Partial<SignUpIntent> = {}): SignUpIntent {
  const intent = testSignUp({ person: { name: 'Ada Berg', phone: '90000000', email: 'ada@example.org', noCalls: false }, guardian: kim, ...changes }, { phoneHash: 'phone ada', emailHash: 'email ada', manageTokenHash: 'link ada', ...more });
  return { ...intent, mails: { ...intent.mails, guardian: { recipient: kim.email, token: 'for-kim', tokenHash: 'link kim' } } };
}

let links = 0;
function says(store: Store, answer: GuardianAnswer, now = NOW): Promise<GuardianDone | undefined> {
  links += 1;
  return store.answerAsGuardian('link kim', answer, { now, coordinator, link: { token: `answered-${links}`, tokenHash: `link answered-${links}` } });
}

async function asked(open: OpenStore, changes: Partial<StoredOpportunity> = {}, signUp: Partial<SignUpIntent['signUp']> = {}, more: Partial<SignUpIntent> = {}): Promise<Store> {
  const store = await withCafe(open, changes);
  await store.signUp(comes(signUp, more));
  return store;
}

const states = async (store: Store, link = 'link ada'): Promise<string[]> => (await store.readOwnSignUp(link))?.wishes.map(({ shiftId, state }) => `${shiftId} ${state}`) ?? [];

async function mailed(store: Store): Promise<string[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient', 'data']).execute();
  return rows.map(({ kind, recipient, data }) => [kind, (JSON.parse(data) as { what?: string; answer?: string }).what ?? (JSON.parse(data) as { answer?: string }).answer, 'to', recipient].filter(Boolean).join(' ')).toSorted();
}

const AT_FIRST = ['guardian-asked to kim@example.org', 'signed-up to ada@example.org', 'volunteer to post@gronlia.example'];

export const GUARDIANS_OF_VOLUNTEERS: readonly StoreCheck[] = [
  {
    title: 'asks a guardian who has an address in the commit of the sign-up, once a key, and by no link of the young person',
    run: async (open) => {
      const store = await withCafe(open);
      const intent = comes();
      await Promise.all([store.signUp(intent), store.signUp(intent)]);
      assert.deepEqual(await mailed(store), AT_FIRST);
      const found = await store.readForGuardian('link kim');
      assert.deepEqual([found?.person.name, found?.guardian, found?.guardianAnswer, await store.readForGuardian('link ada'), await store.readOwnSignUp('link kim')], ['Ada Berg', kim, undefined, undefined, undefined]);
    },
  },
  {
    title: 'asks no guardian of whoever is blocked, or is in all of it by an earlier sign-up',
    run: async (open) => {
      const store = await asked(open);
      await store.signUp({ ...comes({}, { manageTokenHash: 'again' }), mails: { ...comes().mails, guardian: { recipient: kim.email, token: 'again-kim', tokenHash: 'link kim again' } } });
      await store.signUp({ ...comes({}, { blocked: true, phoneHash: 'other', emailHash: 'other', manageTokenHash: 'blocked' }), mails: { ...comes().mails, guardian: { recipient: kim.email, token: 'blocked-kim', tokenHash: 'link kim blocked' } } });
      assert.equal((await mailed(store)).filter((mail) => mail.startsWith('guardian')).length, 1);
      assert.deepEqual([await store.readForGuardian('link kim again'), await store.readForGuardian('link kim blocked')], [undefined, undefined]);
    },
  },
  {
    title: 'gives what is held by the yes of a guardian, once however often it is pressed, and tells the young person and the coordinator once',
    run: async (open) => {
      const store = await asked(open, { shifts: [testShift(), PM] }, { shiftIds: ['sat-am', 'sat-pm'] });
      assert.deepEqual(await Promise.all([says(store, 'yes'), says(store, 'yes'), says(store, 'yes')]), ['yes', 'yes', 'yes']);
      assert.deepEqual([await states(store), await placesOf(store)], [['sat-am in', 'sat-pm in'], { 'sat-am': [1, 2], 'sat-pm': [1, 2] }]);
      assert.deepEqual(await mailed(store), ['guardian-answered yes to ada@example.org', ...AT_FIRST, 'volunteer-news guardian-yes to post@gronlia.example'].toSorted());
      assert.deepEqual([(await store.readForGuardian('link kim'))?.guardianAnswer, await wrongPlaces(store.database), await store.releaseHeld(LATER)], ['yes', [], 0]);
    },
  },
  {
    title: 'leaves what is held as it is by the yes of a guardian where a talk comes first',
    run: async (open) => {
      const store = await asked(open, { first: 'conversation' });
      assert.deepEqual([await says(store, 'yes'), await states(store)], ['yes-held', ['sat-am held']]);
      assert.equal((await store.readOwnSignUp('link ada'))?.guardianAnswer, 'yes');
    },
  },
  {
    title: 'lets go of all that has not begun by the no of a guardian, the talk and the number too, and of what is over nothing',
    run: async (open) => {
      const store = await asked(open, { shifts: [testShift(), testShift({ ...PM, capacity: 0, waitlist: 'offer' })], talks: [testTalk()] }, { shiftIds: ['sat-am', 'sat-pm'] }, { talk: { id: 'early', mode: 'phone', start: testTalk().start, end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' } });
      assert.deepEqual((await states(store)).toSorted(), ['sat-am held', 'sat-pm waiting', 'talk early in']);
      assert.deepEqual([await says(store, 'no'), await says(store, 'no')], ['no', 'no']);
      assert.deepEqual((await states(store)).toSorted(), ['sat-am released', 'sat-pm released', 'talk early released']);
      assert.deepEqual([await placesOf(store), await wrongPlaces(store.database)], [{ 'sat-am': [0, 2], 'sat-pm': [0, 0] }, []]);
      assert.deepEqual((await mailed(store)).filter((mail) => mail.includes('no')), ['guardian-answered no to ada@example.org', 'volunteer-news guardian-no to post@gronlia.example']);
      const past = await asked(open);
      await says(past, 'yes');
      assert.deepEqual([await says(past, 'no', '2026-12-05T08:00:00.000Z'), await states(past)], ['no', ['sat-am in']]);
    },
  },
  {
    title: 'takes back what a guardian has said yes to by a no, and nothing of a no by a yes',
    run: async (open) => {
      const store = await asked(open);
      assert.deepEqual([await says(store, 'yes'), await says(store, 'no'), await says(store, 'yes'), await states(store)], ['yes', 'no', 'gone', ['sat-am released']]);
      assert.deepEqual([await placesOf(store), await wrongPlaces(store.database)], [{ 'sat-am': [0, 2] }, []]);
    },
  },
  {
    title: 'gives nothing that was let go before the guardian said yes, and keeps the answer all the same',
    run: async (open) => {
      const store = await asked(open);
      await store.releaseHeld(LATER);
      assert.deepEqual([await says(store, 'yes', LATER), await states(store), await placesOf(store)], ['yes', ['sat-am released'], { 'sat-am': [0, 2] }]);
      assert.equal((await store.readOwnSignUp('link ada'))?.guardianAnswer, 'yes');
    },
  },
  {
    title: 'takes an offered place for theirs at once whose guardian has said yes',
    run: async (open) => {
      const ONE = testShift({ capacity: 1, waitlist: 'offer' });
      const store = await withCafe(open, { shifts: [ONE] });
      await store.signUp(testSignUp({}, { manageTokenHash: 'link first' }));
      await store.signUp(comes());
      await says(store, 'yes');
      await store.cancelShifts('link first', ['sat-am'], { now: NOW, coordinator, lateHours: 24 });
      await store.offerPlaces(NOW, () => ({ token: 'an-offer', tokenHash: 'link of an offer' }));
      assert.deepEqual([await store.answerOffer('link ada', 'sat-am', 'take', { now: NOW, coordinator }), await states(store)], ['taken', ['sat-am in']]);
    },
  },
  {
    title: 'knows no guardian by any other link, nor once the sign-up is withdrawn',
    run: async (open) => {
      const store = await asked(open);
      assert.equal(await store.answerAsGuardian('link ada', 'yes', { now: NOW, coordinator, link: { token: 'tttt', tokenHash: 'h' } }), undefined);
      await store.withdrawSignUp('link ada', { now: NOW, coordinator });
      assert.deepEqual([await says(store, 'yes'), await store.readForGuardian('link kim')], [undefined, undefined]);
    },
  },
  {
    title: 'keeps one answer of three processes that are told yes and no at once, and every place once',
    run: async (open) => {
      const stores = await open(3);
      await withCafe(async () => stores);
      await stores[0].signUp(comes());
      await Promise.all(stores.flatMap((store) => [says(store, 'yes'), says(store, 'no')]));
      const { guardianAnswer, wishes } = (await stores[0].readForGuardian('link kim')) ?? assert.fail();
      assert.deepEqual([guardianAnswer, wishes.map(({ state }) => state), await wrongPlaces(stores[0].database)], ['no', ['released'], []]);
      assert.equal((await mailed(stores[0])).filter((mail) => mail.includes('news guardian-no')).length, 1);
    },
  },
];

