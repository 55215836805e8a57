import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { testOpportunity, testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import type { SignUpOutcome, StoredShift } from '../opportunity-store.ts';
import { openTestStore } from '../open-test-store.test.page.ts';
import { wrongPlaces } from '../opportunities/wrong-places.ts';
import type { Store } from '../store.ts';

const IDS = ['a', 'b', 'c'];
const START = Date.parse('2026-11-22T10:00:00.000Z');
const HOUR = 3_600_000;

type Act =
  | { do: 'sign-up'; who: number; shiftIds: string[]; blocked: boolean; hours: number }
  | { do: 'release' }
  | { do: 'edit'; shifts: Pick<StoredShift, 'id' | 'capacity' | 'waitlist' | 'state'>[]; first: 'direct' | 'conversation' }
  | { do: 'erase'; who: number }
  | { do: 'wait'; hours: number };

const who = fc.nat(12);
const shift = fc.record({ id: fc.constantFrom(...IDS), capacity: fc.integer({ min: 1, max: 4 }), waitlist: fc.constantFrom('none' as const, 'offer' as const, 'only' as const), state: fc.constantFrom('open' as const, 'open' as const, 'closed' as const, 'cancelled' as const) });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('sign-up' as const), who, shiftIds: fc.uniqueArray(fc.constantFrom(...IDS, 'gone'), { maxLength: 3 }), blocked: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0), hours: fc.integer({ min: 1, max: 100 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'release' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), shifts: fc.uniqueArray(shift, { selector: ({ id }) => id, maxLength: 3 }), first: fc.constantFrom('direct' as const, 'conversation' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
);

/** A place that was promised, by what is known outside of the database. */
interface Promised {
  who: number;
  shift: string;
  heldUntil: number | undefined;
}

class World {
  now = START;
  readonly store: Store;
  promises: Promised[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  get moment(): string {
    return new Date(this.now).toISOString();
  }

  #remember(act: Act & { do: 'sign-up' }, outcome: SignUpOutcome, until: number): void {
    if (outcome.kind !== 'kept' || act.blocked) return;
    for (const { id, status } of outcome.answer.shifts) {
      const isNew = !this.promises.some((one) => one.who === act.who && one.shift === id);
      if (isNew && (status === 'confirmed' || status === 'to-confirm')) this.promises.push({ who: act.who, shift: id, heldUntil: status === 'to-confirm' ? until : undefined });
    }
  }

  async perform(one: Act): Promise<void> {
    if (one.do === 'wait') this.now += one.hours * HOUR;
    if (one.do === 'erase') {
      await this.store.erasePerson({ phone: `9000000${one.who}` }, this.moment);
      this.promises = this.promises.filter((each) => each.who !== one.who);
    }
    if (one.do === 'release') {
      await this.store.releaseHeld(this.moment);
      this.promises = this.promises.filter(({ heldUntil }) => heldUntil === undefined || heldUntil > this.now);
    }
    if (one.do === 'edit') await this.store.saveOpportunity(testOpportunity({ first: one.first, shifts: one.shifts.map((each) => testShift(each)) }));
    if (one.do === 'sign-up') {
      const until = this.now + one.hours * HOUR;
      const person = { name: `Person ${one.who}`, phone: `9000000${one.who}`, noCalls: false };
      this.#remember(one, await this.store.signUp(testSignUp({ person, shiftIds: one.shiftIds }, { phoneHash: `phone ${one.who}`, blocked: one.blocked, now: this.moment, heldUntil: new Date(until).toISOString() })), until);
    }
  }

  /** Every promise is a row, every row a promise, and the numbers are what one counts. */
  async check(): Promise<void> {
    assert.deepEqual(await wrongPlaces(this.store.database), []);
    const rows = await this.store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['name', 'shift_id']).where('state', 'in', ['in', 'held']).execute();
    assert.deepEqual(rows.map(({ name, shift_id }) => `${name} ${shift_id}`).toSorted(), this.promises.map((one) => `Person ${one.who} ${one.shift}`).toSorted());
  }
}

test('whatever order people come, hold, let go, are erased and shifts are changed in, each place is kept for who was told so, and numbers have no gap', async (context) => {
  let runs = 0;
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
    const ends: (() => Promise<void>)[] = [];
    const store = await openTestStore({ after: (end) => { ends.push(end as () => Promise<void>); } });
    const world = new World(store);
    await store.saveOpportunity(testOpportunity({ shifts: IDS.map((id) => testShift({ id, waitlist: 'offer' })) }));
    for (const one of acts) {
      await world.perform(one);
      await world.check();
    }
    for (const end of ends) await end();
    runs += 1;
  }), { numRuns: 60 });
  context.diagnostic(`${runs} random histories`);
});

test('sign-ups that share a commit come out as the same ones after each other', async () => {
  const wish = fc.record({ who: fc.nat(5), key: fc.nat(12), shiftIds: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }) });
  await fc.assert(fc.asyncProperty(fc.array(wish, { maxLength: 20 }), async (list) => {
    const run = async (together: boolean): Promise<unknown> => {
      const ends: (() => Promise<void>)[] = [];
      const store = await openTestStore({ after: (end) => { ends.push(end as () => Promise<void>); } });
      await store.saveOpportunity(testOpportunity({ shifts: IDS.map((id, index) => testShift({ id, waitlist: index === 0 ? 'none' : 'offer' })) }));
      const intents = list.map(({ who: person, key, shiftIds }, index) => testSignUp({ shiftIds }, { phoneHash: `phone ${person}`, idempotencyKey: `key ${key}`, reference: `R ${index}`, manageTokenHash: `link ${index}` }));
      const outcomes = [];
      if (together) outcomes.push(...(await Promise.all(intents.map((intent) => store.signUp(intent)))));
      else for (const intent of intents) outcomes.push(await store.signUp(intent));
      const rows = await store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['reference', 'shift_id', 'state', 'waiting_number']).orderBy('reference').orderBy('shift_id').execute();
      for (const end of ends) await end();
      return { outcomes, rows };
    };
    assert.deepEqual(await run(true), await run(false));
  }), { numRuns: 20 });
});
