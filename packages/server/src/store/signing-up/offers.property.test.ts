import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testOpportunity, testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import { openTestStore } from '../open-test-store.test.page.ts';
import { wrongPlaces } from '../opportunities/wrong-places.ts';
import type { OfferAnswer } from '../opportunity-store.ts';
import type { Store } from '../store.ts';
import type { PlaceState } from '../tables.ts';

const START = Date.parse('2026-11-22T10:00:00.000Z');
const HOUR = 3_600_000;
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };

type Act =
  | { do: 'sign-up' | 'cancel' | 'withdraw'; who: number }
  | { do: 'answer'; who: number; answer: OfferAnswer }
  | { do: 'edit'; capacity: number; first: 'direct' | 'conversation' }
  | { do: 'offer' | 'release' }
  | { do: 'pass'; hours: number };

const who = fc.nat(5);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('sign-up' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'withdraw' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), who, answer: fc.constantFrom('take' as const, 'decline' as const, 'call' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), capacity: fc.integer({ min: 1, max: 3 }), first: fc.constantFrom('direct' as const, 'conversation' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('offer' as const, 'offer' as const, 'release' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 40 }) }) },
);

interface Row {
  id: string;
  name: string;
  state: PlaceState;
  waiting_number: number | null;
  offered_until: string | null;
}

const hasPlace = ({ state }: Row): boolean => state === 'in' || state === 'held' || state === 'offered';

class World {
  readonly store: Store;
  now = START;
  #links = 0;
  /** The link of the sign-up that somebody sent last. */
  readonly #own = new Map<number, string>();

  constructor(store: Store) {
    this.store = store;
  }

  get #moment(): string {
    return new Date(this.now).toISOString();
  }

  async rows(): Promise<Row[]> {
    return this.store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['id', 'name', 'state', 'waiting_number', 'offered_until']).orderBy('waiting_number').execute();
  }

  async #signUp(person: number): Promise<void> {
    const before = await this.rows();
    const manageTokenHash = `link ${(this.#links += 1)}`;
    const outcome = await this.store.signUp(testSignUp({ person: { name: `Person ${person}`, phone: '90000000', noCalls: false } }, { phoneHash: `phone ${person}`, manageTokenHash, now: this.#moment, heldUntil: new Date(this.now + 24 * HOUR).toISOString() }));
    assert.ok(outcome.kind === 'kept');
    if (before.some(({ state }) => state === 'waiting')) assert.deepEqual(outcome.answer.shifts.map(({ status }) => status), ['waitlisted'], 'nobody new is before who waits');
    this.#own.set(person, manageTokenHash);
  }

  /** Whoever is offered a place by it waited, and nobody who still waits has a smaller number. */
  async #offer(): Promise<void> {
    const before = await this.rows();
    await this.store.offerPlaces(this.#moment, () => ({ token: `t${this.#links += 1}`, tokenHash: `offer ${this.#links}` }));
    const after = await this.rows();
    const numbers = (rows: readonly Row[], of: PlaceState): number[] => rows.flatMap(({ state, waiting_number: number }) => (state === of && number !== null ? [number] : []));
    const fresh = numbers(after, 'offered').filter((number) => !numbers(before, 'offered').includes(number));
    assert.ok(fresh.every((number) => numbers(before, 'waiting').includes(number)));
    assert.ok(Math.max(0, ...fresh) < Math.min(Infinity, ...numbers(after, 'waiting')), 'by the order of their numbers');
    const [{ capacity = 0, taken = 0 } = {}] = (await this.store.readOpportunity('cafe-host'))?.shifts ?? [];
    assert.ok(numbers(after, 'waiting').length === 0 || taken === capacity, 'no place is left over while somebody waits');
    assert.ok(after.every(({ state, offered_until: until }) => state !== 'offered' || (until !== null && until > this.#moment)), 'nothing is offered beyond its deadline');
  }

  async perform(one: Act): Promise<void> {
    const link = this.#own.get('who' in one ? one.who : -1) ?? 'none';
    if (one.do === 'pass') this.now += one.hours * HOUR;
    if (one.do === 'sign-up') await this.#signUp(one.who);
    if (one.do === 'cancel') await this.store.cancelShifts(link, ['sat-am'], { now: this.#moment, coordinator, lateHours: 24 });
    if (one.do === 'withdraw') await this.store.withdrawSignUp(link, { now: this.#moment, coordinator });
    if (one.do === 'answer') await this.store.answerOffer(link, 'sat-am', one.answer, { now: this.#moment, coordinator });
    if (one.do === 'edit') await this.store.saveOpportunity(testOpportunity({ first: one.first, offerHours: 12, holdDays: 2, shifts: [testShift({ capacity: one.capacity, waitlist: 'offer' })] }));
    if (one.do === 'offer') await this.#offer();
    if (one.do === 'release') await this.store.releaseHeld(this.#moment);
  }

  async check(): Promise<void> {
    assert.deepEqual(await wrongPlaces(this.store.database), []);
    const rows = (await this.rows()).filter((row) => hasPlace(row) || row.state === 'waiting');
    assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length, 'nobody stands there twice');
    const [{ capacity = 0 } = {}] = (await this.store.readOpportunity('cafe-host'))?.shifts ?? [];
    assert.ok(rows.filter(hasPlace).length <= capacity, 'never more than there are places');
  }
}

test('whatever order people come, go, answer and time passes in, places are offered by number, to nobody twice, and never more than there are', async (context) => {
  let offered = 0;
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
    const ends: (() => Promise<void>)[] = [];
    const world = new World(await openTestStore({ after: (end) => { ends.push(end as () => Promise<void>); } }));
    await world.store.saveOpportunity(testOpportunity({ offerHours: 12, holdDays: 2, shifts: [testShift({ capacity: 1, waitlist: 'offer' })] }));
    for (let person = 0; person < 4; person += 1) await world.perform({ do: 'sign-up', who: person });
    for (const one of acts) {
      await world.perform(one);
      await world.check();
      offered += (await world.rows()).filter(({ state }) => state === 'offered').length;
    }
    for (const end of ends) await end();
  }), { numRuns: 60 });
  assert.ok(offered > 0);
  context.diagnostic(`an offer stood ${offered} times`);
});
