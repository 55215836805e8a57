import assert from 'node:assert/strict';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import type { SignUpIntent } from '../store/opportunity-store.ts';
import { decidePlace } from '../store/signing-up/decide-place.ts';
import type { Store } from '../store/store.ts';
import { everyRow } from './every-row.suite.ts';
import { testHelp, testHelpPoint } from './help-samples.ts';
import { offerTo, withDriver } from './offer-samples.ts';
import { fillStore } from './samples.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const DAY_BEFORE = '2026-12-04T10:30:00.000Z';
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };
const times = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, index) => make(index));

async function cafe(open: OpenStore, ...changes: Parameters<typeof testOpportunity>): Promise<[Store, Store, Store]> {
  const stores = await open(3);
  const [one, two = one, three = one] = stores;
  await fillStore(one);
  await one.saveOpportunity(testOpportunity(...changes));
  return [one, two, three];
}

/** Ada, whose place waits for what a parent says. */
function young(name: string): SignUpIntent {
  const guardian = { name: 'Kim Berg', phone: '92000000', email: `parent-of-${name}@example.org` };
  const intent = testSignUp({ person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false }, guardian }, { phoneHash: `phone ${name}`, emailHash: `email ${name}`, manageTokenHash: `link ${name}`, now: NOW, heldUntil: '2026-12-04T12:00:00.000Z' });
  return { ...intent, mails: { ...intent.mails, guardian: { recipient: guardian.email, token: `parent-${name}`, tokenHash: `link of the parent of ${name}` } } };
}

const parentSays = (store: Store, name: string, answer: 'yes' | 'no') => store.answerAsGuardian(`link of the parent of ${name}`, answer, { now: NOW, coordinator, link: { token: `answered-${name}-${answer}`, tokenHash: `answered ${name} ${answer}` } });
const cancels = (store: Store, link: string) => store.cancelShifts(link, ['sat-am'], { now: NOW, coordinator, lateHours: 24 });
const stateOf = async (store: Store, name: string): Promise<string | undefined> => (await store.readOwnSignUp(`link ${name}`))?.wishes[0]?.state;
const taken = async (store: Store): Promise<number | undefined> => (await store.readOpportunity('cafe-host'))?.shifts[0]?.taken;
const agree = async ({ database }: Store): Promise<void> => assert.deepEqual(await wrongPlaces(database), []);
const mailsOf = async ({ database }: Store, kind: string): Promise<number> => (await database.selectFrom('mails').select('id').where('kind', '=', kind).execute()).length;

const accepts = (store: Store, name: string) => store.respondToOffer(`offer ${name}`, 'accept', { now: NOW, signUp: testSignUp({ person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false } }, { phoneHash: `phone ${name}`, emailHash: `email ${name}`, idempotencyKey: `offer of ${name}`, fingerprint: 'print', now: NOW }) });
async function offered(store: Store, name: string): Promise<string> {
  const id = await withDriver(store, name);
  await offerTo(store, id, { token: `token-${name}`, tokenHash: `offer ${name}` });
  return id;
}

export const VOLUNTEERS_AT_ONCE: readonly StoreCheck[] = [
  {
    title: 'lets a place go for good when a young person cancels while the parent says yes, whichever comes first, and counts it free once',
    run: async (open) => {
      const [one, two] = await cafe(open, { shifts: [testShift({ capacity: 9 })] });
      const names = times(8, (at) => `ada${at}`);
      for (const name of names) await one.signUp(young(name));
      const all = await Promise.all(names.flatMap((name, at) => (at % 2 === 0 ? [cancels(one, `link ${name}`), parentSays(two, name, 'yes')] : [parentSays(two, name, 'yes'), cancels(one, `link ${name}`)])));
      assert.ok(all.every((answer) => answer !== undefined));
      for (const name of names) assert.equal(await stateOf(one, name), 'released', name);
      assert.equal(await taken(one), 0);
      await agree(one);
    },
  },
  {
    title: 'takes one answer of two parents who say yes and no at once, and never leaves a place to whom a no was said last',
    run: async (open) => {
      const [one, two] = await cafe(open, { shifts: [testShift({ capacity: 9 })] });
      const names = times(8, (at) => `ada${at}`);
      for (const name of names) await one.signUp(young(name));
      const answers = await Promise.all(names.map((name) => Promise.all([parentSays(one, name, 'yes'), parentSays(two, name, 'no')])));
      for (const [at, [yes, no]] of answers.entries()) {
        assert.equal(no, 'no');
        assert.ok(yes === 'yes' || yes === 'gone');
        assert.equal(await stateOf(one, names[at] ?? ''), 'released');
      }
      assert.equal(await mailsOf(one, 'guardian-answered'), answers.flat().filter((said) => said === 'yes' || said === 'no').length, 'who was told gone has told nobody anything');
      await agree(one);
    },
  },
  {
    title: 'gives a place once when a coordinator, an offer, the list of who waits and the net want it at one moment',
    run: async (open) => {
      const stores = await cafe(open, { shifts: [testShift({ capacity: 1, waitlist: 'only' })] });
      const [one, two, three] = stores;
      const names = times(4, (at) => `bo${at}`);
      for (const name of names) await offered(one, name);
      const holder = testSignUp({}, { manageTokenHash: 'link holder', now: NOW });
      await one.signUp(holder);
      const waiters = times(3, (at) => testSignUp({}, { manageTokenHash: `link waiter ${at}`, now: NOW }));
      for (const waiter of waiters) await one.signUp(waiter);
      const ids = await Promise.all(waiters.map(async ({ manageTokenHash }) => (await one.readOwnSignUp(manageTokenHash))?.id ?? ''));
      await cancels(one, 'link holder');
      const [said, decided] = await Promise.all([
        Promise.all(names.map((name, at) => accepts(stores[at % 3] ?? one, name))),
        Promise.all(ids.map((signUpId) => two.write((_database, connection) => decidePlace(connection, { signUpId, opportunityId: 'cafe-host', shiftId: 'sat-am', decision: 'in' })))),
        Promise.all(times(3, () => three.signUp(testSignUp({}, { now: NOW })))),
      ]);
      const won = [...said.map((answer) => answer?.kind === 'done'), ...decided.map(({ kind }) => kind === 'decided')];
      assert.equal(won.filter(Boolean).length, 1, JSON.stringify([said, decided]));
      assert.equal(await taken(one), 1);
      await agree(one);
    },
  },
  {
    title: 'leaves nothing of somebody who is erased while they accept, decline or want to talk about an offer',
    run: async (open) => {
      const [one, two] = await cafe(open, { shifts: [testShift({ capacity: 20 })] });
      const names = times(9, (at) => `cai${at}`);
      for (const name of names) await offered(one, name);
      await Promise.all(names.flatMap((name, at) => {
        const erase = (): Promise<unknown> => two.erasePerson({ email: `${name}@example.org`, emailHash: `email ${name}` }, NOW);
        const answer = (): Promise<unknown> => (at % 3 === 0 ? one.respondToOffer(`offer ${name}`, 'call-me', { now: NOW, signUp: testSignUp() }) : accepts(one, name));
        return at % 2 === 0 ? [erase(), answer()] : [answer(), erase()];
      }));
      // The fingerprint of a sample is what was sent; that of the server is a hash of it.
      const rows = (await everyRow(one)).split('\n').filter((row) => !row.startsWith('sign_up_keys ') && /cai\d@|"cai\d"|email cai|phone cai/.test(row));
      assert.deepEqual(rows, []);
      assert.equal(await taken(one), 0);
      await agree(one);
    },
  },
  {
    title: 'tells whoever asked for help once what became of it, when two coordinators decide the same at once, and lets one decision stand where they differ',
    run: async (open) => {
      const [one, two] = await cafe(open);
      await one.saveHelpPoint(testHelpPoint());
      for (const id of ['same', 'differ']) await one.keepHelpRequest(testHelp(id));
      const decide = (store: Store, id: string, state: 'found' | 'cannot') => store.decideHelpRequest({ id, state, token: `token-of-${id}`, now: NOW });
      const same = await Promise.all(times(6, (at) => decide(at % 2 === 0 ? one : two, 'same', 'found')));
      assert.deepEqual(same.map(({ kind }) => kind).toSorted(), ['changed', 'same', 'same', 'same', 'same', 'same']);
      assert.equal(await mailsOf(one, 'help-answer'), 1);
      const differ = await Promise.all([decide(one, 'differ', 'found'), decide(two, 'differ', 'cannot')]);
      assert.deepEqual(differ.map((decided) => ('before' in decided ? decided.before : decided.kind)).toSorted().length, 2);
      const [first, last] = 'before' in differ[0] && differ[0].before === 'received' ? ['found', 'cannot'] : ['cannot', 'found'];
      assert.deepEqual(differ.map((decided) => 'before' in decided && decided.before).toSorted(), ['received', first].toSorted(), 'the second saw what the first had decided');
      assert.equal((await one.readHelpRequest('differ'))?.state, last);
    },
  },
  {
    title: 'reminds everybody once when three processes remind again and again, while some of them cancel',
    run: async (open) => {
      const stores = await cafe(open, { shifts: [testShift({ capacity: 20 })] });
      const [one] = stores;
      const names = times(12, (at) => `dan${at}`);
      for (const name of names) await one.signUp(testSignUp({ person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false } }, { phoneHash: `phone ${name}`, manageTokenHash: `link ${name}`, now: NOW }));
      let links = 0;
      const link = () => ({ token: `reminder-${(links += 1)}`, tokenHash: `hash of reminder ${links}` });
      const [sums] = await Promise.all([
        Promise.all([...stores, ...stores].map((store) => store.remindOfShifts(DAY_BEFORE, link))),
        Promise.all(names.slice(0, 4).map((name) => one.cancelShifts(`link ${name}`, ['sat-am'], { now: DAY_BEFORE, coordinator, lateHours: 24 }))),
      ]);
      const reminded = (await one.database.selectFrom('mails').select('recipient').where('kind', '=', 'reminder').execute()).map(({ recipient }) => recipient);
      assert.equal(new Set(reminded).size, reminded.length, 'nobody twice');
      assert.deepEqual(names.slice(4).filter((name) => !reminded.includes(`${name}@example.org`)), [], 'nobody who comes is left out');
      assert.equal(sums.reduce((sum, each) => sum + each, 0), reminded.length, 'what the job says is what it has done');
      await agree(one);
    },
  },
  {
    title: 'shows one more than it has by no job that runs twice: held places run out, offers end and the next are asked, all at once',
    run: async (open) => {
      const stores = await cafe(open, { first: 'conversation', offerHours: 12, shifts: [testShift({ capacity: 3, waitlist: 'offer' })] });
      const [one] = stores;
      for (let person = 0; person < 9; person += 1) await one.signUp(testSignUp({ person: { name: `Eva ${person}`, phone: '90000000', email: `eva${person}@example.org`, noCalls: false } }, { now: NOW, heldUntil: '2026-11-30T10:00:00.000Z' }));
      let links = 0;
      const link = () => ({ token: `offer-${(links += 1)}`, tokenHash: `hash of offer ${links}` });
      for (const now of ['2026-11-30T10:00:00.000Z', '2026-11-30T22:00:00.000Z', '2026-12-01T10:00:00.000Z']) {
        await Promise.all(stores.flatMap((store) => [store.releaseHeld(now), store.offerPlaces(now, link)]));
        await one.offerPlaces(now, link);
        await agree(one);
      }
      const mails = (await one.database.selectFrom('mails').select('recipient').where('kind', '=', 'offer').execute()).map(({ recipient }) => recipient);
      assert.deepEqual([mails.length, new Set(mails).size, await taken(one)], [6, 6, 0], 'the six who waited were each asked once, and nobody answered');
    },
  },
];
