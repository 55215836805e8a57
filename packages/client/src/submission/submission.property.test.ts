import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DugnadError, type ErrorCode } from '../errors/index.ts';
import { createMemoryStore, createOutbox } from './outbox-index.ts';
import { createSubmission, type Submission } from './index.ts';

/** What is true, as somebody who watches the wire sees it. */
interface Model {
  /** What was sent last, until it is done or given up. */
  content: string | undefined;
}

/** A server that does one key once, behind a line that loses requests and answers. */
class World {
  readonly done = new Map<string, string>();
  readonly keys = new Map<string, Set<string>>();
  readonly store = createMemoryStore();
  readonly outbox = createOutbox({ store: this.store, random: () => 0, now: () => 0, channels: { c: (body, { idempotencyKey }) => this.#arrive(String(body), idempotencyKey, this.next) } });
  next: ErrorCode | 'answer' | 'lost' = 'answer';
  flying = 0;
  most = 0;
  #count = 0;
  #settle: (() => void) | undefined;
  readonly submission: Submission<string, string> = createSubmission<string, string>({
    channel: 'c', outbox: () => this.outbox, timeout: 1_000_000, newKey: () => `key-${(this.#count += 1)}`,
    send: (body, { idempotencyKey, signal }) => this.#fly(body, idempotencyKey, signal),
  });

  /** The line does what it was told to. */
  async settle(outcome: World['next']): Promise<void> {
    this.next = outcome;
    this.#settle?.();
    this.#settle = undefined;
    await this.idle();
  }

  async idle(): Promise<void> {
    for (let turns = 0; turns < 3; turns += 1) await new Promise((resolve) => void setImmediate(resolve));
  }

  async #fly(body: string, key: string, signal: AbortSignal | undefined): Promise<string> {
    this.flying += 1;
    this.most = Math.max(this.most, this.flying);
    const answered = new Promise<void>((resolve) => void (this.#settle = resolve));
    await Promise.race([answered, new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))]);
    this.flying -= 1;
    return this.#arrive(body, key, signal?.aborted ? 'network' : this.next);
  }

  async #arrive(body: string, key: string, outcome: World['next']): Promise<string> {
    const keys = this.keys.get(body) ?? new Set();
    this.keys.set(body, keys.add(key));
    if (outcome !== 'answer' && outcome !== 'lost') throw new DugnadError(outcome, outcome);
    if (this.done.has(key)) assert.equal(this.done.get(key), body, 'a key was used for something else');
    this.done.set(key, body);
    if (outcome === 'lost') throw new DugnadError('network', 'the answer is lost');
    return `receipt ${key}`;
  }
}

type Command = fc.AsyncCommand<Model, World>;

const always = { check: () => true };

/** Whatever has happened, this holds. */
function hold(world: World): void {
  assert.ok(world.most <= 1, 'two flights at once');
  const { state, intent } = world.submission;
  if (state.status === 'sent') assert.ok(intent && world.done.has(intent.key), 'somebody was told a falsehood');
}

const submit = (content: string): Command => ({
  ...always,
  toString: () => `submit(${content})`,
  async run(model, world) {
    const { status } = world.submission.state;
    const before = world.submission.intent;
    void world.submission.submit(content);
    const after = world.submission.intent;
    if (status === 'sending') assert.equal(after, before, 'what flies is not exchanged');
    else if (before && model.content === content) assert.equal(after?.key, before.key, 'a second key for one intent');
    else if (before) assert.notEqual(after?.key, before.key, 'one key for two intents');
    if (status !== 'sending') model.content = content;
    await world.idle();
    hold(world);
  },
});

const settle = (outcome: World['next']): Command => ({
  ...always,
  toString: () => `settle(${outcome})`,
  async run(_, world) {
    await world.settle(outcome);
    hold(world);
  },
});

const cancel: Command = {
  ...always,
  toString: () => 'cancel',
  async run(_, world) {
    world.submission.cancel();
    await world.idle();
    hold(world);
  },
};

const keep: Command = {
  ...always,
  toString: () => 'keep',
  async run(_, world) {
    const { key } = world.submission.intent ?? {};
    const isKept = await world.submission.keep();
    if (isKept && world.submission.state.status === 'waiting') assert.ok(await world.store.read(key ?? ''), 'what waits is nowhere');
    hold(world);
  },
};

const flush = (outcome: World['next']): Command => ({
  ...always,
  toString: () => `flush(${outcome})`,
  async run(_, world) {
    const before = await world.store.list();
    world.next = outcome;
    await world.outbox.flush({ early: true });
    await world.idle();
    const after = new Set((await world.store.list()).map(({ key }) => key));
    for (const { key } of before) assert.ok(after.has(key) || world.done.has(key), 'something was lost');
    hold(world);
  },
});

const OUTCOMES: World['next'][] = ['answer', 'lost', 'network', 'unavailable', 'invalid-input'];

describe('a submission, whatever happens', () => {
  it('never flies twice at once, never has two keys for one intent, loses nothing and tells no falsehood', async () => {
    const commands = fc.commands([
      fc.constantFrom('Aud', 'Berit').map(submit),
      fc.constantFrom(...OUTCOMES).map(settle),
      fc.constant(cancel),
      fc.constant(keep),
      fc.constantFrom(...OUTCOMES).map(flush),
    ], { maxCommands: 25 });
    await fc.assert(fc.asyncProperty(commands, async (all) => {
      const world = new World();
      const setup = () => ({ model: { content: undefined }, real: world });
      await fc.asyncModelRun(setup, all);
      world.submission.cancel();
      await world.idle();
    }), { numRuns: 300 });
  });
});
