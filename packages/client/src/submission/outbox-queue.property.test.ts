import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DugnadError, type ErrorCode } from '../errors/index.ts';
import type { Outbox, OutboxEntry, OutboxNews } from './outbox.ts';
import { createLeaseLock, createMemoryStore, createOutbox } from './outbox-index.ts';

const HOUR = 3_600_000;
const LIMIT = 72 * HOUR;
const START = Date.parse('2026-11-22T10:00:00Z');

type Outcome = 'answer' | 'lost' | ErrorCode;

/** What somebody knows who was told everything. */
interface Model {
  kept: Set<string>;
  number: number;
}

/** Two tabs over one store, a clock that anybody may set, and a server that does each key once. */
class World {
  now = START;
  next: Outcome = 'answer';
  retryAfter: number | undefined;
  readonly store = createMemoryStore();
  readonly done = new Set<string>();
  /** Keys that are over: answered, or refused for good. */
  readonly over = new Set<string>();
  readonly flying = new Set<string>();
  readonly ended = new Map<string, OutboxNews['kind'][]>();
  readonly tabs: Outbox[] = ['one', 'two'].map((owner) => this.#open(owner));

  #open(owner: string): Outbox {
    const { store } = this;
    const now = (): number => this.now;
    const outbox = createOutbox({ store, now, random: () => 0.5, lock: createLeaseLock(store, { now, owner }), channels: { c: (_, { idempotencyKey }) => this.#arrive(idempotencyKey) } });
    outbox.subscribe((news) => this.#hear(news));
    return outbox;
  }

  async #arrive(key: string): Promise<string> {
    assert.ok(!this.flying.has(key), 'two tabs send the same at once');
    assert.ok(!this.over.has(key), 'sent again after its end was known');
    this.flying.add(key);
    await new Promise((resolve) => void setImmediate(resolve));
    this.flying.delete(key);
    const { next } = this;
    if (next !== 'answer' && next !== 'lost') {
      if (next === 'not-open') this.over.add(key);
      throw new DugnadError(next, next, { retryAfter: this.retryAfter });
    }
    this.done.add(key);
    if (next === 'lost') throw new DugnadError('network', 'the answer is lost');
    this.over.add(key);
    return `receipt ${key}`;
  }

  #hear({ kind, entry, receipt }: OutboxNews): void {
    if (kind === 'kept') return;
    if (kind === 'sent') assert.equal(receipt, `receipt ${entry.key}`);
    if (kind === 'expired') assert.ok(entry.createdAt + LIMIT <= this.now, 'expired before its time');
    this.ended.set(entry.key, [...(this.ended.get(entry.key) ?? []), kind]);
  }
}

type Command = fc.AsyncCommand<Model, World>;

/** Whatever has happened, this holds. */
async function hold(model: Model, world: World): Promise<void> {
  const kept = await world.store.list();
  const there = new Map(kept.map((entry) => [entry.key, entry]));
  for (const key of model.kept) {
    const ends = world.ended.get(key) ?? [];
    if (there.has(key)) assert.deepEqual(ends, there.get(key)?.refused === undefined ? [] : ['refused'], `${key} is there, and somebody was told that it is not`);
    else assert.ok(ends.length > 0, `${key} is lost, and nobody was told`);
    if (ends.includes('sent')) assert.ok(world.done.has(key), 'somebody was told a falsehood');
    assert.deepEqual(ends.filter((kind) => kind === 'sent').length > 1, false, 'told twice');
  }
}

const command = (name: string, run: (model: Model, world: World) => Promise<unknown>): Command => ({
  check: () => true,
  toString: () => name,
  async run(model, world) {
    await run(model, world);
    await hold(model, world);
  },
});

const add = command('add', async (model, world) => {
  const key = `key-${(model.number += 1)}`;
  model.kept.add(key);
  await world.tabs[0]?.add({ key, channel: 'c', body: key });
});

/** After it nothing is there whose time is over, or has not begun. */
function demandAges(kept: readonly OutboxEntry[], now: number): void {
  for (const { createdAt } of kept) assert.ok(createdAt <= now && createdAt + LIMIT > now, 'kept for longer than was promised');
}

const flush = (tabs: readonly number[], early: boolean, next: Outcome, retryAfter?: number): Command => command(`flush ${tabs.join('+')} ${early ? 'early' : ''} ${next}`, async (_, world) => {
  Object.assign(world, { next, retryAfter });
  await Promise.all(tabs.map((tab) => world.tabs[tab]?.flush({ early })));
  demandAges(await world.store.list(), world.now);
});

const sendNow = (number: number, next: Outcome): Command => command(`sendNow ${number} ${next}`, async (_, world) => {
  world.next = next;
  const entry = await world.store.read(`key-${number}`);
  const isOld = entry !== undefined && entry.createdAt + LIMIT <= world.now;
  const news = await world.tabs[1]?.sendNow(`key-${number}`);
  assert.equal(news !== undefined, entry !== undefined && entry.refused === undefined && !isOld, 'not sent although it was there');
});

const remove = (number: number): Command => command(`remove ${number}`, async (_, world) => {
  await world.tabs[0]?.remove(`key-${number}`);
  assert.equal(await world.store.read(`key-${number}`), undefined);
});

const wait = (time: number): Command => command(`clock ${time > 0 ? '+' : ''}${time / HOUR} h`, async (_, world) => void (world.now += time));

const OUTCOMES: Outcome[] = ['answer', 'lost', 'network', 'offline', 'unavailable', 'too-many-requests', 'not-open'];
const outcome = fc.constantFrom(...OUTCOMES);

describe('an outbox of two tabs, whatever happens', () => {
  it('sends each once, loses nothing, keeps nothing too long, and tells no falsehood, also when clocks jump', async () => {
    const commands = fc.commands([
      fc.constant(add),
      fc.tuple(fc.constantFrom([0], [1], [0, 1], [1, 1]), fc.boolean(), outcome, fc.constantFrom(undefined, 60)).map((parts) => flush(...parts)),
      fc.tuple(fc.integer({ min: 1, max: 4 }), outcome).map((parts) => sendNow(...parts)),
      fc.integer({ min: 1, max: 4 }).map(remove),
      fc.constantFrom(1000, 600_000, 71 * HOUR, LIMIT, 24 * 365 * HOUR, -1000, -24 * HOUR, -24 * 365 * HOUR).map(wait),
    ], { maxCommands: 30 });
    await fc.assert(fc.asyncProperty(commands, async (all) => {
      await fc.asyncModelRun(() => ({ model: { kept: new Set<string>(), number: 0 }, real: new World() }), all);
    }), { numRuns: 300 });
  });

  it('has nothing left three days later, though nobody was ever reached', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 * HOUR }), { maxLength: 40 }), async (pauses) => {
      const world = new World();
      world.next = 'offline';
      await world.tabs[0]?.add({ key: 'a', channel: 'c', body: 1 });
      for (const pause of pauses) {
        world.now += pause;
        await world.tabs[0]?.flush();
      }
      world.now = Math.max(world.now, START + LIMIT);
      await world.tabs[1]?.flush();
      assert.deepEqual([await world.store.list(), world.ended.get('a')], [[], ['expired']]);
    }), { numRuns: 50 });
  });
});

describe('what is removed in the middle of a failure', () => {
  const removed = async (scheduler: fc.Scheduler, failure: ErrorCode): Promise<void> => {
    const memory = createMemoryStore();
    await memory.put({ key: 'a', channel: 'c', body: 1, createdAt: 0, tries: 0, nextTry: 0 });
    const store = { ...memory, read: scheduler.scheduleFunction(memory.read), put: scheduler.scheduleFunction(memory.put), delete: scheduler.scheduleFunction(memory.delete) };
    const turn = scheduler.scheduleFunction(async () => undefined);
    const fail = async (): Promise<never> => {
      await turn();
      throw new DugnadError(failure, failure);
    };
    const outbox = createOutbox({ store, now: () => 1, lock: async (_, work) => work(), channels: { c: fail } });
    await scheduler.waitFor(Promise.all([outbox.flush(), scheduler.schedule(Promise.resolve(), 'a person comes').then(() => outbox.remove('a'))]));
    assert.deepEqual(await memory.list(), []);
  };

  for (const failure of ['network', 'not-open'] as const) {
    it(`does not come back after ${failure}, in whatever order things happen`, async () => {
      await fc.assert(fc.asyncProperty(fc.scheduler(), (scheduler) => removed(scheduler, failure)), { numRuns: 300 });
    });
  }
});
