import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { createMemoryAdapter } from '../adapters/memory/index.ts';
import { ActivitySchema, momentOf } from '../model/index.ts';
import { combineSources, type ActivitySource } from '../ports/index.ts';
import { type ContractRunner, describeActivitySource, SAMPLE } from './index.ts';

describe('the sample of the contract', () => {
  for (const activity of SAMPLE) {
    it(`follows the schema with ${activity.uid}`, () => {
      assert.deepEqual(v.parse(ActivitySchema, activity), activity);
    });
  }

  it('has each title, identifier and UID once, so that a check can tell them apart', () => {
    for (const field of ['id', 'uid', 'title'] as const) assert.equal(new Set(SAMPLE.map((activity) => activity[field])).size, SAMPLE.length);
  });

  it('is not in order, so that a source has to put it so', () => {
    const starts = SAMPLE.map(({ start }) => momentOf(start));
    assert.notDeepEqual(starts, starts.toSorted((a, b) => a - b));
  });

  it('holds one of each kind that sources get wrong', () => {
    const one = (uid: string) => SAMPLE.find((activity) => activity.uid === uid);
    const lasts = (uid: string) => (momentOf(one(uid)?.end ?? '') - momentOf(one(uid)?.start ?? '')) / 3_600_000;
    assert.equal(lasts('clock change'), 2, 'two hours, of which the clock shows one');
    assert.equal(lasts('fair'), 72, 'three whole days');
    assert.notEqual(one('night walk')?.start.slice(0, 10), one('night walk')?.end?.slice(0, 10), 'over midnight');
    assert.equal(one('coffee')?.end, undefined, 'without an end');
    assert.equal(one('choir')?.status, 'cancelled');
    assert.equal(one('choir')?.start.slice(0, 10), one('quiz')?.start.slice(0, 10), 'two on one day');
  });
});

/** Collects the checks as a runner would list them. */
function listed(make: () => ActivitySource, rest: Partial<ContractRunner> = {}) {
  const checks = new Map<string, () => Promise<void>>();
  const suites: string[] = [];
  describeActivitySource('mine', make, {
    describe: (name, body) => {
      suites.push(name);
      body();
    },
    it: (title, body) => checks.set(title, body),
    ...rest,
  });
  return { suites, checks };
}

describe('the contract in somebody else’s runner', () => {
  const right = () => createMemoryAdapter({ activities: SAMPLE });

  it('is one suite under the source’s name, and no title comes twice', () => {
    const { suites, checks } = listed(right);
    assert.deepEqual(suites, ['mine as a source of activities']);
    assert.equal(checks.size, 17);
  });

  it('has two checks more when a broken source can be made', () => {
    assert.equal(listed(right, { makeBroken: () => createMemoryAdapter({ fail: 'network' }) }).checks.size, 19);
  });

  it('asserts by the runner’s own means when they are given', async () => {
    const told: [boolean, string][] = [];
    const { checks } = listed(() => createMemoryAdapter(), { assert: (condition, message) => void told.push([condition, message]) });
    for (const check of checks.values()) await check();
    assert.ok(told.some(([condition]) => !condition));
    assert.ok(told.every(([, message]) => message.includes('expected')));
  });

  it('says what was expected and what came instead', async () => {
    const { checks } = listed(() => createMemoryAdapter());
    const check = checks.get('gives night walk for a window that begins in the middle of one that goes on');
    await assert.rejects(check?.() ?? Promise.resolve(), { message: 'the titles: expected ["night walk"], got []' });
  });

  it('makes a source anew for every check', async () => {
    let made = 0;
    const { checks } = listed(() => {
      made += 1;
      return right();
    });
    for (const check of checks.values()) await check();
    assert.equal(made, checks.size);
  });
});

describeActivitySource('two halves of a calendar, merged,', (sample) => combineSources([0, 1].map((half) => createMemoryAdapter({ activities: sample.filter((_, index) => index % 2 === half) }))), {
  describe, it, makeBroken: () => combineSources([createMemoryAdapter({ fail: 'network' }), createMemoryAdapter({ fail: 'timeout' })]),
});

describeActivitySource('a calendar named twice', (activities) => combineSources([createMemoryAdapter({ activities }), createMemoryAdapter({ activities })]), { describe, it });

describeActivitySource('a calendar beside one that is down', (activities) => {
  const both = combineSources([createMemoryAdapter({ activities }), createMemoryAdapter({ fail: 'network' })]);
  return { listActivities: async (query, options) => ({ ...(await both.listActivities(query, options)), failures: [] }) };
}, { describe, it });
