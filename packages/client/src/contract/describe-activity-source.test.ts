import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createMemoryAdapter } from '../adapters/memory/index.ts';
import type { Activity } from '../model/index.ts';
import type { ActivityPage, ActivityQuery, ActivitySource } from '../ports/index.ts';
import { describeActivitySource } from './index.ts';

type Make = (sample: readonly Activity[]) => ActivitySource;

/** Runs the suite as a runner of somebody else's would, and gives the titles of the checks that fail. */
async function failuresOf(make: Make, makeBroken?: () => ActivitySource): Promise<string[]> {
  const checks: [string, () => Promise<void>][] = [];
  describeActivitySource('a source', make, {
    describe: (_, body) => body(),
    it: (title, body) => checks.push([title, body]),
    ...(makeBroken === undefined ? {} : { makeBroken }),
  });
  const failed: string[] = [];
  for (const [title, body] of checks) await body().catch(() => failed.push(title));
  return failed;
}

/** A right source whose questions or answers are spoilt. */
function spoilt(answer: (page: ActivityPage, query: ActivityQuery) => ActivityPage, question = (query: ActivityQuery) => query): Make {
  return (activities) => {
    const right = createMemoryAdapter({ activities });
    return { listActivities: async (query, options) => answer(await right.listActivities(question(query), options), query) };
  };
}

const same = (page: ActivityPage) => page;
const withActivities = (page: ActivityPage, change: (activity: Activity, index: number) => Activity): ActivityPage => ({ ...page, activities: page.activities.map(change) });

describe('the contract', () => {
  it('finds nothing wrong with a right source', async () => {
    const failed = await failuresOf((activities) => createMemoryAdapter({ activities }), () => createMemoryAdapter({ fail: 'network' }));
    assert.deepEqual(failed, []);
  });

  let reading = 0;
  const FAULTS: [string, RegExp, Make][] = [
    ['forgets the order', /order/, spoilt((page) => ({ ...page, activities: page.activities.toReversed() }))],
    ['hides what is cancelled', /cancelled/, spoilt((page) => ({ ...page, activities: page.activities.filter(({ status }) => status !== 'cancelled') }))],
    ['shows what is cancelled as if it were on', /cancelled/, spoilt((page) => withActivities(page, (activity) => ({ ...activity, status: 'scheduled' })))],
    ['takes no notice of the zone', /zone/, spoilt(same, (query) => ({ ...query, timeZone: 'Europe/Oslo' }))],
    ['takes no notice of the limit', /limit/, spoilt(same, ({ limit: _, ...query }) => query)],
    ['gives the first when the latest are asked for', /latest/, spoilt(same, (query) => ({ ...query, latest: false }))],
    ['always promises more', /more/, spoilt((page) => ({ ...page, more: true }))],
    ['never says that there is more', /more/, spoilt((page) => ({ ...page, more: false }))],
    ['gives other identifiers at every reading', /identifiers/, spoilt((page) => withActivities(page, (activity) => ({ ...activity, id: `${activity.id}-${(reading += 1)}` })))],
    ['gives all the same identifier', /identifiers/, spoilt((page) => withActivities(page, (activity) => ({ ...activity, id: 'x' })))],
    ['forgets what began before the window', /middle/, spoilt((page, { from }) => ({ ...page, activities: page.activities.filter(({ start }) => start >= from) }))],
    ['answers whoever has left', /aborted/, (activities) => {
      const right = createMemoryAdapter({ activities });
      return { listActivities: (query) => right.listActivities(query) };
    }],
  ];
  for (const [what, title, make] of FAULTS) {
    it(`catches a source that ${what}`, async () => {
      const failed = await failuresOf(make);
      assert.ok(failed.some((name) => title.test(name)), failed.join('\n'));
    });
  }

  it('catches a source whose errors are not ours', async () => {
    const failed = await failuresOf((activities) => createMemoryAdapter({ activities }), () => ({ listActivities: () => Promise.reject(new Error('oops')) }));
    assert.deepEqual(failed, ['rejects with one of our errors when it cannot be read', 'prefers to say aborted when it cannot be read and nobody wants it']);
  });
});
