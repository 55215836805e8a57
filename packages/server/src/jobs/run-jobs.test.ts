import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJobRunner } from './run-jobs.ts';
import type { Job, JobRunner } from './run-jobs.ts';

interface Lease {
  holder: string;
  until: string;
}

/** What several processes share: one lease, and one clock. */
class Office {
  time = Date.parse('2026-11-28T12:00:00Z');
  readonly done: string[] = [];
  readonly failures: string[] = [];
  isDown = false;
  #lease: Lease | undefined;

  takeLease(_name: string, holder: string, now: string, until: string): Promise<boolean> {
    if (this.isDown) return Promise.reject(new Error('no database'));
    if (this.#lease && this.#lease.holder !== holder && this.#lease.until > now) return Promise.resolve(false);
    this.#lease = { holder, until };
    return Promise.resolve(true);
  }

  runner(holder: string, jobs: readonly Job[]): JobRunner {
    return createJobRunner({ records: { takeLease: (...lease) => this.takeLease(...lease) }, jobs, holder, leaseMs: 180_000, now: () => this.time, failed: (name) => void this.failures.push(name) });
  }

  job(name: string, everyMs: number, run: () => Promise<unknown> = () => Promise.resolve()): Job {
    return { name, everyMs, run: async (now) => { await run(); this.done.push(`${name} ${now.slice(11, 16)}`); } };
  }
}

describe('what is done again and again', () => {
  it('is done at once, and then when its time has come', async () => {
    const office = new Office();
    const runner = office.runner('one', [office.job('often', 60_000), office.job('seldom', 3_600_000)]);
    assert.deepEqual(await runner.look(), ['often', 'seldom']);
    assert.deepEqual(await runner.look(), []);
    office.time += 60_000;
    assert.deepEqual(await runner.look(), ['often']);
    office.time += 3_600_000;
    assert.deepEqual(await runner.look(), ['often', 'seldom']);
  });

  it('is done by one process of several', async () => {
    const office = new Office();
    const [one, other] = ['one', 'other'].map((holder) => office.runner(holder, [office.job('mail', 60_000)])) as [JobRunner, JobRunner];
    await one.look();
    await other.look();
    assert.deepEqual(office.done, ['mail 12:00']);
  });

  it('is taken over when the one that did it is gone', async () => {
    const office = new Office();
    const [one, other] = ['one', 'other'].map((holder) => office.runner(holder, [office.job('mail', 60_000)])) as [JobRunner, JobRunner];
    await one.look();
    office.time += 179_000;
    assert.deepEqual(await other.look(), []);
    office.time += 2_000;
    assert.deepEqual(await other.look(), ['mail']);
  });

  it('is tried again at the next look when it failed, and does not keep the others from being done', async () => {
    const office = new Office();
    let broken = true;
    const runner = office.runner('one', [office.job('broken', 3_600_000, () => (broken ? Promise.reject(new Error('no')) : Promise.resolve())), office.job('whole', 3_600_000)]);
    assert.deepEqual(await runner.look(), ['whole']);
    assert.deepEqual(office.failures, ['broken']);
    broken = false;
    assert.deepEqual(await runner.look(), ['broken']);
  });

  it('is not done twice when two looks meet', async () => {
    const office = new Office();
    const gate = Promise.withResolvers<void>();
    const runner = office.runner('one', [office.job('slow', 60_000, () => gate.promise)]);
    const looks = [runner.look(), runner.look()];
    gate.resolve();
    assert.deepEqual(await Promise.all(looks), [['slow'], []]);
  });

  it('waits while the database is away, and goes on afterwards', async () => {
    const office = new Office();
    const runner = office.runner('one', [office.job('mail', 60_000)]);
    office.isDown = true;
    await assert.rejects(runner.look());
    office.isDown = false;
    assert.deepEqual(await runner.look(), ['mail']);
  });

  it('ends with what it has begun', async () => {
    const office = new Office();
    const gate = Promise.withResolvers<void>();
    const runner = office.runner('one', [office.job('slow', 60_000, () => gate.promise)]);
    runner.start(3_600_000);
    const stopped = runner.stop();
    gate.resolve();
    await stopped;
    assert.deepEqual(office.done, ['slow 12:00']);
  });
});
