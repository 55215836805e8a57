import assert from 'node:assert/strict';
import type { PetitionRunner } from '@dugnad/client/contract';
import { wrongPlaces } from '../store/opportunities/wrong-places.ts';
import { openStore } from '../store/open-store.ts';
import { signUpAtOnce } from '../store/processes/sign-up-process.test.page.ts';
import type { Told } from '../store/processes/sign-up-process.test.page.ts';
import type { Store, StorePlace } from '../store/store.ts';
import { fillStore } from './samples.ts';
import { testOpportunity, testShift, testTalk } from './sign-up-samples.ts';

const PLACES = 40;
const PEOPLE = 500;
/** Five hundred people at three doors. */
const DOORS = [{ from: 0, to: 167 }, { from: 167, to: 334 }, { from: 334, to: PEOPLE }] as const;

/** A database that several processes can open, and how it tells in which order its rows were committed. */
export interface SharedDatabase {
  place(): Promise<StorePlace>;
  /** Of each row of `sign_up_shifts`, in that order: its waiting number, `null` for one with a place. Those of one commit are one list. */
  committed(place: StorePlace): Promise<(number | null)[][]>;
}

async function fill(place: StorePlace, waitlist: 'none' | 'offer'): Promise<Store> {
  const store = await openStore(place);
  await fillStore(store);
  await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: PLACES, waitlist })] }));
  return store;
}

/** What the rows say of each person, in the words of an answer. */
async function rowsOf(store: Store): Promise<Map<string, { status: string; reference: string; number: number | null }>> {
  const rows = await store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['name', 'reference', 'state', 'waiting_number']).execute();
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length, 'one row a person');
  return new Map(rows.map(({ name, reference, state, waiting_number }) => [name, { status: { in: 'confirmed', waiting: 'waitlisted' }[state as string] ?? state, reference, number: waiting_number }]));
}

/** Nobody was told anything that the rows do not say. */
function agree(told: readonly Told[], rows: Awaited<ReturnType<typeof rowsOf>>): void {
  for (const { name, kind, status, reference } of told) {
    const row = rows.get(name);
    if (kind === 'refused') assert.deepEqual([status, row], ['full', undefined], name);
    else assert.deepEqual([status, reference], [row?.status, row?.reference], name);
  }
}

/** Whoever is kept is mailed once, with a link of their own, and the coordinator once of each; of whoever is not kept nobody is mailed. */
async function checkMails(store: Store): Promise<void> {
  const mails = await store.database.selectFrom('mails').innerJoin('sign_ups', 'sign_ups.id', 'mails.sign_up_id').select(['kind', 'recipient', 'name', 'email', 'manage_token_hash', 'mails.data']).execute();
  const kept = await store.database.selectFrom('sign_ups').select('name').execute();
  assert.equal((await store.database.selectFrom('mails').select('id').execute()).length, 2 * kept.length);
  for (const kind of ['signed-up', 'volunteer']) assert.deepEqual(mails.filter((mail) => mail.kind === kind).map(({ name }) => name).toSorted(), kept.map(({ name }) => name).toSorted(), kind);
  for (const { recipient, email, manage_token_hash: hash, data } of mails.filter(({ kind }) => kind === 'signed-up')) {
    assert.deepEqual([recipient, hash.replace('link of ', 'token-')], [email, (JSON.parse(data) as { token: string }).token]);
  }
}

const counting = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

/** Forty have a place; the numbers of the others go from 1 to 460, a later commit has the greater ones, and nobody waited while there was a place. */
async function checkWaiting(store: Store, place: StorePlace, { committed }: SharedDatabase): Promise<void> {
  const rows = await rowsOf(store);
  const all = [...rows.values()];
  assert.equal(all.filter(({ status }) => status === 'confirmed').length, PLACES);
  const numbers = all.flatMap(({ number }) => number ?? []);
  assert.deepEqual(numbers.toSorted((one, other) => one - other), counting(PEOPLE - PLACES));
  const order = (await committed(place)).map((commit) => commit.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  assert.deepEqual(order.flat(), [...Array.from({ length: PLACES }, () => null), ...counting(PEOPLE - PLACES)]);
  assert.ok(order.length > 20, 'many commits, and one order of them');
  assert.deepEqual(await wrongPlaces(store.database), []);
}

const CHECKS: readonly { title: string; run(shared: SharedDatabase): Promise<void> }[] = [
  {
    title: 'five hundred who come at once by three processes: forty have a place, the others wait with numbers without a gap',
    run: async (shared) => {
      const place = await shared.place();
      const store = await fill(place, 'offer');
      const told = (await signUpAtOnce(place, DOORS)).flat();
      assert.equal(told.length, PEOPLE);
      agree(told, await rowsOf(store));
      await checkWaiting(store, place, shared);
      await checkMails(store);
      await store.close();
    },
  },
  {
    title: 'five hundred who come at once where nobody waits: forty have a place, the others are refused and nothing is kept of them',
    run: async (shared) => {
      const place = await shared.place();
      const store = await fill(place, 'none');
      const told = (await signUpAtOnce(place, DOORS)).flat();
      assert.deepEqual([told.filter(({ kind }) => kind === 'kept').length, told.filter(({ kind }) => kind === 'refused').length], [PLACES, PEOPLE - PLACES]);
      const rows = await rowsOf(store);
      agree(told, rows);
      assert.equal(rows.size, PLACES);
      await checkMails(store);
      assert.equal((await store.database.selectFrom('sign_ups').selectAll().execute()).length, PLACES);
      assert.deepEqual(await wrongPlaces(store.database), []);
      await store.close();
    },
  },
  {
    title: 'sixty who come at once by three processes for one talk: one of them has it, the others are refused and nothing is kept of them',
    run: async (shared) => {
      const place = await shared.place();
      const store = await openStore(place);
      await fillStore(store);
      await store.saveOpportunity(testOpportunity({ talks: [testTalk()] }));
      const told = (await signUpAtOnce(place, [0, 20, 40].map((from) => ({ from, to: from + 20, wanted: 'talk' as const })))).flat();
      const kept = told.filter(({ kind }) => kind === 'kept').map(({ name, reference }) => ({ name, reference }));
      assert.deepEqual([told.length, kept.length], [60, 1]);
      assert.deepEqual(await store.database.selectFrom('sign_ups').select(['name', 'reference']).execute(), kept);
      assert.deepEqual([(await store.readOpportunity('cafe-host'))?.talks.map(({ taken }) => taken), await wrongPlaces(store.database)], [[1], []]);
      await store.close();
    },
  },
  {
    title: 'a process is killed in the middle: whatever it answered is there, and who had no answer is sent again by another and comes once',
    run: async (shared) => {
      const place = await shared.place();
      const store = await fill(place, 'offer');
      const [first, ...others] = DOORS;
      const [killed = [], ...whole] = await signUpAtOnce(place, [{ ...first, dies: 60 }, ...others]);
      assert.ok(killed.length >= 59 && killed.length < first.to, `${killed.length} were answered before the kill`);
      agree([...killed, ...whole.flat()], await rowsOf(store));
      const again = (await signUpAtOnce(place, [first])).flat();
      const answers = new Map(again.map((one) => [one.name, one]));
      // Whoever was answered before is answered the same: kept once, and said once more.
      for (const one of killed) assert.deepEqual(answers.get(one.name), { ...one, kind: 'repeated' });
      agree(again, await rowsOf(store));
      assert.equal(new Set([...again, ...whole.flat()].map(({ name }) => name)).size, PEOPLE);
      await checkWaiting(store, place, shared);
      await checkMails(store);
      await store.close();
    },
  },
];

/** Nobody loses a place, and none is given twice, whatever happens to the processes. */
export function describePlaces(name: string, shared: SharedDatabase, { describe, it }: Pick<PetitionRunner, 'describe' | 'it'>): void {
  describe(`places on ${name}`, () => {
    for (const { title, run } of CHECKS) it(title, () => run(shared));
  });
}
