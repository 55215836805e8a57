import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpIntent, StoredSignUp } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { placesOf, withCafe } from './opportunities.suite.ts';
import { testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };
const by = { now: NOW, coordinator };
const late = { ...by, lateHours: 24 };
const aud = { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', noCalls: false };
const PM = testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' });

/** Somebody with a number and an address, whose links are told by `of`. */
function comes(of: string, changes: Partial<SignUpIntent> = {}, shiftIds = ['sat-am']): SignUpIntent {
  return testSignUp({ person: aud, shiftIds }, { phoneHash: `phone ${of}`, emailHash: `email ${of}`, manageTokenHash: `link ${of}`, ...changes });
}

interface Mailed {
  kind: string;
  recipient: string;
  data: { signUpId?: string; token?: string; what?: string; shiftIds?: string[]; late?: boolean; reference?: string };
}

async function mailsOf(store: Store): Promise<Mailed[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient', 'data']).orderBy('created').orderBy('id').execute();
  return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as Mailed['data'] }));
}

const kindsOf = async (store: Store): Promise<string[]> => (await mailsOf(store)).map(({ kind, recipient }) => `${kind} to ${recipient}`).toSorted();
const newsOf = async (store: Store): Promise<string[]> => (await mailsOf(store)).filter(({ kind }) => kind === 'volunteer-news').map(({ data: { what, shiftIds = [], late: isLate } }) => [what, ...shiftIds, ...(isLate ? ['late'] : [])].join(' '));
const counted = async (store: Store): Promise<void> => assert.deepEqual(await wrongPlaces(store.database), []);
const statesOf = ({ wishes }: StoredSignUp): string[] => wishes.map(({ shiftId, state, waitingNumber, cancelledAt }) => [shiftId, state, waitingNumber, ...(cancelledAt === undefined ? [] : ['cancelled'])].filter((part) => part !== undefined).join(' '));

async function own(store: Store, of: string): Promise<StoredSignUp> {
  const found = await store.readOwnSignUp(`link ${of}`);
  assert.ok(found);
  return found;
}

const MAILED: readonly StoreCheck[] = [
  {
    title: 'queues a receipt and one mail to the coordinator in the commit of a sign-up, once a key',
    run: async (open) => {
      const store = await withCafe(open);
      const intent = comes('aud');
      await Promise.all([store.signUp(intent), store.signUp(intent)]);
      assert.deepEqual(await kindsOf(store), ['signed-up to aud@example.org', 'volunteer to post@gronlia.example']);
      const [receipt] = (await mailsOf(store)).filter(({ kind }) => kind === 'signed-up');
      assert.deepEqual(receipt?.data, { signUpId: (await own(store, 'aud')).id, token: intent.mails.token });
    },
  },
  {
    title: 'mails the coordinator alone of whoever left no address, and nobody of a blocked or a refused one',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1 })] });
      await store.signUp(testSignUp({ person: { name: 'Aud', phone: '90000000', noCalls: false } }));
      await store.signUp(comes('late'));
      await store.signUp(comes('bad', { blocked: true }, []));
      assert.deepEqual(await kindsOf(store), ['volunteer to post@gronlia.example']);
      assert.equal(await store.readOwnSignUp('link bad'), undefined);
    },
  },
  {
    title: 'sends whoever is in all of it by the same address the receipt of the first, with a link of its own that works beside the old one',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(comes('aud'));
      const again = comes('again', { emailHash: 'email aud', now: NOW });
      await store.signUp(again);
      const first = await own(store, 'aud');
      const receipts = (await mailsOf(store)).filter(({ kind }) => kind === 'signed-up').map(({ data }) => data);
      assert.deepEqual(receipts[1], { signUpId: first.id, token: again.mails.again.token });
      assert.equal((await store.readOwnSignUp(again.mails.again.tokenHash))?.id, first.id);
      assert.deepEqual(statesOf(first), ['sat-am in']);
      assert.equal((await kindsOf(store)).filter((kind) => kind.startsWith('volunteer')).length, 2);
    },
  },
  {
    title: 'knows the first one in the same commit, too',
    run: async (open) => {
      const store = await withCafe(open);
      const [one, other] = [comes('one', { emailHash: 'email aud' }), comes('other', { emailHash: 'email aud' })];
      await Promise.all([store.signUp(one), store.signUp(other)]);
      const about = (await mailsOf(store)).filter(({ kind }) => kind === 'signed-up').map(({ data }) => data.signUpId);
      assert.deepEqual([about.length, new Set(about).size, await placesOf(store)], [2, 1, { 'sat-am': [1, 2] }]);
    },
  },
  {
    title: 'mails nothing of the first to another address with the same number, and shows there how that number stands',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
      await store.signUp(testSignUp());
      await store.signUp(comes('aud'));
      const other = comes('other', { phoneHash: 'phone aud' });
      await store.signUp(other);
      const receipt = (await mailsOf(store)).find(({ kind, data }) => kind === 'signed-up' && data.token === other.mails.token);
      const found = await own(store, 'other');
      assert.equal(receipt?.data.signUpId, found.id);
      assert.deepEqual([statesOf(await own(store, 'aud')), statesOf(found), found.wishes[0]?.isDouble], [['sat-am waiting 1'], ['sat-am waiting'], true]);
    },
  },
];

const CANCELLED: readonly StoreCheck[] = [
  {
    title: 'frees the place of a shift that is cancelled, tells the coordinator, and does it once however often it is pressed',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift(), PM] });
      await store.signUp(comes('aud', {}, ['sat-am', 'sat-pm']));
      const all = await Promise.all(Array.from({ length: 4 }, () => store.cancelShifts('link aud', ['sat-am'], late)));
      assert.deepEqual(all.flatMap((each) => each?.shiftIds), ['sat-am']);
      assert.deepEqual([statesOf(await own(store, 'aud')), await placesOf(store), await newsOf(store)], [['sat-am released cancelled', 'sat-pm in'], { 'sat-am': [0, 2], 'sat-pm': [1, 2] }, ['cancelled sat-am']]);
      await counted(store);
    },
  },
  {
    title: 'gives no number again that somebody waited with, and takes no place for it',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
      await store.signUp(testSignUp());
      await store.signUp(comes('aud'));
      await store.cancelShifts('link aud', ['sat-am'], late);
      await store.signUp(comes('kim'));
      assert.deepEqual([statesOf(await own(store, 'kim')), await placesOf(store)], [['sat-am waiting 2'], { 'sat-am': [1, 1] }]);
      await counted(store);
    },
  },
  {
    title: 'says that it is late from the hour that the opportunity names, and leaves a shift that has begun',
    run: async (open) => {
      for (const [now, news, taken] of [['2026-12-04T08:00:00.000Z', ['cancelled sat-am'], 0], ['2026-12-04T08:00:00.001Z', ['cancelled sat-am late'], 0], ['2026-12-05T08:00:00.000Z', [], 1]] as const) {
        const store = await withCafe(open);
        await store.signUp(comes('aud'));
        await store.cancelShifts('link aud', ['sat-am'], { ...late, now });
        assert.deepEqual([await newsOf(store), await placesOf(store)], [news, { 'sat-am': [taken, 2] }], now);
        await counted(store);
      }
    },
  },
  {
    title: 'takes nobody else’s place away: neither by a shift of another, nor by a double, nor by a link that nobody has',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift(), PM] });
      await store.signUp(comes('aud'));
      await store.signUp(comes('other', { phoneHash: 'phone aud' }));
      assert.deepEqual((await store.cancelShifts('link aud', ['sat-pm', 'nothing'], late))?.shiftIds, []);
      assert.equal(await store.cancelShifts('link nobody', ['sat-am'], late), undefined);
      assert.deepEqual((await store.cancelShifts('link other', ['sat-am'], late))?.shiftIds, ['sat-am']);
      assert.deepEqual([statesOf(await own(store, 'aud')), await placesOf(store), await newsOf(store)], [['sat-am in'], { 'sat-am': [1, 2], 'sat-pm': [0, 2] }, ['cancelled sat-am']]);
      await counted(store);
    },
  },
  {
    title: 'keeps every place right while some cancel and others come, in several processes',
    run: async (open) => {
      const stores = await open(3);
      const [store] = stores;
      await withCafe(async () => stores, { shifts: [testShift({ capacity: 5, waitlist: 'offer' })] });
      await Promise.all(Array.from({ length: 5 }, (_, at) => store.signUp(comes(`a${at}`))));
      await Promise.all(Array.from({ length: 10 }, async (_, at) => {
        const mine = stores[at % 3] ?? store;
        if (at < 5) await mine.cancelShifts(`link a${at}`, ['sat-am'], late);
        else await mine.signUp(comes(`b${at}`));
      }));
      await counted(store);
    },
  },
];

const CHANGED: readonly StoreCheck[] = [
  {
    title: 'changes how somebody is reached, finds them by it, and mails the coordinator only where something is another',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(comes('aud'));
      const person = { ...aud, phone: '91111111', noCalls: true };
      const change = { person, message: 'Etter fem', phoneHash: 'new phone', emailHash: 'email aud' };
      for (let times = 0; times < 2; times += 1) assert.equal(await store.changeSignUp('link aud', change, by), true);
      const found = await own(store, 'aud');
      assert.deepEqual([found.person, found.message, found.languages, await newsOf(store)], [person, 'Etter fem', ['nb'], ['changed']]);
      await store.signUp(testSignUp({}, { phoneHash: 'new phone' }));
      assert.deepEqual(await placesOf(store), { 'sat-am': [1, 2] });
      assert.equal(await store.changeSignUp('link nobody', change, by), false);
    },
  },
  {
    title: 'changes a sign-up once, and tells the coordinator once, of three processes that are told the same at once',
    run: async (open) => {
      const stores = await open(3);
      await withCafe(async () => stores);
      await stores[0].signUp(comes('aud'));
      const change = { person: { ...aud, phone: '91111111' }, phoneHash: 'another', emailHash: 'email aud' };
      assert.deepEqual(await Promise.all([...stores, ...stores].map((store) => store.changeSignUp('link aud', change, by))), Array.from({ length: 6 }, () => true));
      assert.deepEqual([await newsOf(stores[0]), (await own(stores[0], 'aud')).person.phone], [['changed'], '91111111']);
    },
  },
  {
    title: 'erases at once what is withdrawn, with its links and mails, and tells the coordinator without a name',
    run: async (open) => {
      const store = await withCafe(open, { shifts: [testShift(), PM] });
      const intent = comes('aud', { reference: 'K7QD-M2XP' }, ['sat-am', 'sat-pm']);
      await store.signUp(intent);
      await store.mailLinks({ opportunityId: 'cafe-host', emailHash: 'email aud' }, [{ token: 'more', tokenHash: 'link more' }], NOW);
      await store.cancelShifts('link more', ['sat-pm'], late);
      const withdrawn = await Promise.all([store.withdrawSignUp('link more', by), store.withdrawSignUp('link aud', by)]);
      assert.deepEqual(withdrawn.toSorted(), [false, true]);
      assert.deepEqual((await mailsOf(store)).map(({ data }) => data), [{ what: 'withdrawn', opportunityId: 'cafe-host', reference: 'K7QD-M2XP', shiftIds: ['sat-am'], late: false }]);
      const left = await Promise.all((['sign_ups', 'sign_up_shifts', 'sign_up_links'] as const).map(async (table) => (await store.database.selectFrom(table).selectAll().execute()).length));
      assert.deepEqual([left, await placesOf(store), await store.readOwnSignUp('link aud'), await store.readOwnSignUp('link more')], [[0, 0, 0], { 'sat-am': [0, 2], 'sat-pm': [0, 2] }, undefined, undefined]);
      await counted(store);
    },
  },
  {
    title: 'mails a link that was lost to the address of the sign-up alone, and leaves the others as they were',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(comes('aud'));
      const fresh = [{ token: 'one', tokenHash: 'link one' }, { token: 'two', tokenHash: 'link two' }];
      assert.equal(await store.mailLinks({ opportunityId: 'cafe-host', emailHash: 'email aud' }, fresh, NOW), 1);
      assert.equal(await store.mailLinks({ opportunityId: 'cafe-host', emailHash: 'email nobody' }, fresh, NOW), 0);
      assert.equal(await store.mailLinks({ opportunityId: 'driver', emailHash: 'email aud' }, fresh, NOW), 0);
      assert.deepEqual((await mailsOf(store)).filter(({ data }) => data.token === 'one').map(({ recipient }) => recipient), ['aud@example.org']);
      assert.deepEqual([(await own(store, 'one')).id, await store.readOwnSignUp('link two')], [(await own(store, 'aud')).id, undefined]);
    },
  },
];

const YOUNG: readonly StoreCheck[] = [
  {
    title: 'knows the guardian of a sign-up, also once its person has changed something',
    run: async (open) => {
      const store = await withCafe(open);
      const guardian = { name: 'Kim Berg', phone: '+4792000000' };
      const intent = comes('aud');
      await store.signUp({ ...intent, signUp: { ...intent.signUp, guardian } });
      await store.changeSignUp('link aud', { person: { ...aud, phone: '91111111' } }, by);
      assert.deepEqual((await own(store, 'aud')).guardian, guardian);
    },
  },
];

const KEPT: readonly StoreCheck[] = [
  {
    title: 'gives a volunteer the mails that went to them, and erases them with all that waits, also by the number alone',
    run: async (open) => {
      const store = await withCafe(open);
      const intent = comes('aud', { reference: 'K7QD-M2XP' });
      await store.signUp(intent);
      await store.cancelShifts('link aud', ['sat-am'], late);
      for (const query of [{ phone: '90000000' }, { reference: intent.reference }, { email: 'aud@example.org', emailHash: 'email aud' }]) {
        assert.deepEqual((await store.exportPerson(query)).mails.map(({ kind, recipient }) => `${kind} to ${recipient}`), ['signed-up to aud@example.org'], JSON.stringify(query));
      }
      const erased = await store.erasePerson({ phone: '90000000' }, NOW);
      assert.deepEqual([erased.mails, await mailsOf(store), await store.readOwnSignUp('link aud')], [1, [], undefined]);
    },
  },
];

export const OWN_SIGN_UPS: readonly StoreCheck[] = [...MAILED, ...CANCELLED, ...CHANGED, ...YOUNG, ...KEPT];
