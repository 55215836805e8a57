import assert from 'node:assert/strict';
import type { MailRows } from '../mail/mail-rows.ts';
import type { SignUpIntent, StoredOpportunity } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { sendVolunteerDigests } from '../volunteering/send-volunteer-digests.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

/** Half past six in Oslo, then seven on the same day and on the next. */
const BEFORE = '2026-11-23T05:30:00.000Z';
const SEVEN = '2026-11-23T06:00:00.000Z';
const TOMORROW = '2026-11-24T06:00:00.000Z';
const coordinator = { recipient: 'post@gronlia.example', language: 'nb', daily: true };
const at = (now: string) => ({ now, coordinator, lateHours: 24 });

const comes = (of: string, changes: Partial<SignUpIntent> = {}): SignUpIntent => {
  const intent = testSignUp({ person: { name: of, phone: '90000000', noCalls: false } }, { phoneHash: `phone ${of}`, manageTokenHash: `link ${of}`, ...changes });
  return { ...intent, mails: { ...intent.mails, canWait: true, ...changes.mails } };
};

const daily = (open: OpenStore, changes: Partial<StoredOpportunity> = {}): Promise<Store> => withCafe(open, { mails: 'daily', shifts: [testShift({ capacity: 9 })], ...changes });
const idOf = async (store: Store, of: string): Promise<string> => (await store.readOwnSignUp(`link ${of}`))?.id ?? assert.fail(of);

async function mailed(store: Store): Promise<[kind: string, recipient: string][]> {
  return (await store.database.selectFrom('mails').select(['kind', 'recipient']).orderBy('created').orderBy('id').execute()).map(({ kind, recipient }) => [kind, recipient]);
}

async function digests(store: Store): Promise<MailRows['volunteer-digest'][]> {
  const rows = await store.database.selectFrom('mails').select('data').where('kind', '=', 'volunteer-digest').orderBy('created').orderBy('id').execute();
  return rows.map(({ data }) => JSON.parse(data) as MailRows['volunteer-digest']);
}

const waiting = async (store: Store): Promise<number> => (await store.database.selectFrom('volunteer_news').select('id').execute()).length;

export const VOLUNTEER_DIGESTS: readonly StoreCheck[] = [
  {
    title: 'tells the coordinator of what can wait in one mail a day, from seven in the morning where the help is needed',
    run: async (open) => {
      const store = await daily(open);
      for (const who of ['aud', 'bo']) await store.signUp(comes(who));
      await store.cancelShifts('link bo', ['sat-am'], at(BEFORE));
      assert.deepEqual([await sendVolunteerDigests(store, BEFORE), await mailed(store)], [0, []]);
      assert.equal(await sendVolunteerDigests(store, SEVEN), 1);
      await store.signUp(comes('cai'));
      assert.equal(await sendVolunteerDigests(store, '2026-11-23T22:00:00.000Z'), 0, 'what comes later waits for the next morning');
      assert.equal(await sendVolunteerDigests(store, TOMORROW), 1);
      assert.deepEqual(await mailed(store), [['volunteer-digest', 'post@gronlia.example'], ['volunteer-digest', 'post@gronlia.example']]);
      const told = (await digests(store)).map(({ fresh, news, ending, opportunityIds }) => [fresh, news, ending, opportunityIds]);
      assert.deepEqual(told, [[[await idOf(store, 'aud'), await idOf(store, 'bo')], [], [], ['cafe-host']], [[await idOf(store, 'cai')], [], [], ['cafe-host']]]);
      assert.equal(await waiting(store), 0);
    },
  },
  {
    title: 'tells at once what cannot wait: late, or about a time that begins within two days',
    run: async (open) => {
      const store = await daily(open, { shifts: [testShift({ capacity: 9 }), testShift({ id: 'soon', start: '2026-11-25T06:30:00+01:00[Europe/Oslo]', end: '2026-11-25T08:00:00+01:00[Europe/Oslo]', capacity: 9 })] });
      for (const who of ['aud', 'bo', 'cai']) await store.signUp(comes(who, { signUp: { ...comes(who).signUp, shiftIds: ['sat-am', 'soon'] } }));
      await store.cancelShifts('link aud', ['sat-am'], at(SEVEN));
      await store.cancelShifts('link aud', ['soon'], at(SEVEN));
      await store.cancelShifts('link bo', ['sat-am'], { ...at(SEVEN), lateHours: 720 });
      await store.changeSignUp('link cai', { person: { name: 'cai', phone: '90000001', noCalls: true }, phoneHash: 'another' }, at(SEVEN));
      const told = (await store.database.selectFrom('mails').select('data').execute()).map(({ data }) => JSON.parse(data) as MailRows['volunteer-news']);
      // All of one moment: in no order.
      assert.deepEqual(told.map(({ what, shiftIds, late }) => [what, shiftIds, late]).toSorted(), [['cancelled', ['sat-am'], true], ['cancelled', ['soon'], false], ['changed', [], false]]);
    },
  },
  {
    title: 'tells of somebody who withdraws by the reference alone, and of whoever is erased meanwhile nothing',
    run: async (open) => {
      const store = await daily(open);
      await store.signUp(comes('aud', { reference: 'ABCD-EFGH' }));
      await store.signUp(comes('bo', { reference: 'WXYZ-2345' }));
      await store.withdrawSignUp('link aud', at(BEFORE));
      await store.erasePerson({ reference: 'WXYZ-2345' }, BEFORE);
      await sendVolunteerDigests(store, SEVEN);
      assert.deepEqual(await digests(store), [{ fresh: [], news: [{ what: 'withdrawn', opportunityId: 'cafe-host', reference: 'ABCD-EFGH', shiftIds: ['sat-am'], late: false }], ending: [], opportunityIds: ['cafe-host'] }]);
    },
  },
  {
    title: 'tells whose held place runs out within two days, also where nothing else is new, and nobody on a day without any of it',
    run: async (open) => {
      const store = await daily(open, { first: 'conversation' });
      await store.signUp(comes('aud', { heldUntil: '2026-11-25T05:59:00.000Z' }));
      await store.signUp(comes('bo', { heldUntil: '2026-11-25T06:01:00.000Z' }));
      await sendVolunteerDigests(store, '2026-11-22T09:00:00.000Z');
      assert.equal(await sendVolunteerDigests(store, SEVEN), 1);
      assert.equal(await sendVolunteerDigests(store, '2026-11-27T06:00:00.000Z'), 0);
      assert.deepEqual((await digests(store)).map(({ fresh, ending }) => [fresh.length, ending]), [[2, []], [0, [await idOf(store, 'aud')]]]);
    },
  },
  {
    title: 'sends one mail for all that one coordinator looks after, and another to each other one',
    run: async (open) => {
      const store = await daily(open);
      const kari = { name: 'Kari', email: 'kari@example.org', languages: ['sv'] };
      await store.saveOpportunity(testOpportunity({ id: 'driver', mails: 'daily' }));
      await store.saveOpportunity(testOpportunity({ id: 'baker', mails: 'daily', contact: kari }));
      await store.saveOpportunity(testOpportunity({ id: 'quiet', contact: { ...kari, email: 'quiet@example.org' } }));
      for (const opportunityId of ['cafe-host', 'driver', 'baker']) await store.signUp(comes(opportunityId, { opportunityId }));
      assert.equal(await sendVolunteerDigests(store, SEVEN), 2);
      assert.deepEqual((await mailed(store)).toSorted(), [['volunteer-digest', 'kari@example.org'], ['volunteer-digest', 'post@gronlia.example']]);
      assert.deepEqual((await digests(store)).map(({ fresh, opportunityIds }) => [fresh.length, opportunityIds]).toSorted(), [[1, ['baker']], [2, ['cafe-host', 'driver']]]);
    },
  },
  {
    title: 'tells what still waits after somebody has chosen one mail each again, and then knows no address for longer than thirty days',
    run: async (open) => {
      const store = await daily(open);
      await store.signUp(comes('aud'));
      await store.saveOpportunity(testOpportunity({ mails: 'each' }));
      assert.equal(await sendVolunteerDigests(store, SEVEN), 1);
      assert.equal((await store.database.selectFrom('volunteer_digests').selectAll().execute()).length, 1);
      await sendVolunteerDigests(store, '2026-12-24T06:00:00.000Z');
      assert.deepEqual(await store.database.selectFrom('volunteer_digests').selectAll().execute(), []);
    },
  },
];
