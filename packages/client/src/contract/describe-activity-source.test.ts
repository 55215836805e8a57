import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createMemoryAdapter } from '../adapters/memory/index.ts';
import type { Activity } from '../model/index.ts';
import type { ActivitySource } from '../ports/index.ts';
import { activityFailuresOf, asItIs, spoilt, withActivities } from './fixtures/activity-failures.ts';

type Make = (sample: readonly Activity[]) => ActivitySource;

describe('the contract', () => {
  it('finds nothing wrong with a right source', async () => {
    const failed = await activityFailuresOf((activities) => createMemoryAdapter({ activities }), () => createMemoryAdapter({ fail: 'network' }));
    assert.deepEqual(failed, []);
  });

  let reading = 0;
  const FAULTS: [string, RegExp, Make][] = [
    ['forgets the order', /order/, spoilt((page) => ({ ...page, activities: page.activities.toReversed() }))],
    ['hides what is cancelled', /cancelled/, spoilt((page) => ({ ...page, activities: page.activities.filter(({ status }) => status !== 'cancelled') }))],
    ['shows what is cancelled as if it were on', /cancelled/, spoilt((page) => withActivities(page, (activity) => ({ ...activity, status: 'scheduled' })))],
    ['takes no notice of the zone', /zone/, spoilt(asItIs, (query) => ({ ...query, timeZone: 'Europe/Oslo' }))],
    ['takes no notice of the limit', /limit/, spoilt(asItIs, ({ limit: _, ...query }) => query)],
    ['gives the first when the latest are asked for', /latest/, spoilt(asItIs, (query) => ({ ...query, latest: false }))],
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
      const failed = await activityFailuresOf(make);
      assert.ok(failed.some((name) => title.test(name)), failed.join('\n'));
    });
  }

  it('catches a source whose errors are not ours', async () => {
    const failed = await activityFailuresOf((activities) => createMemoryAdapter({ activities }), () => ({ listActivities: () => Promise.reject(new Error('oops')) }));
    assert.deepEqual(failed, ['rejects with one of our errors when it cannot be read', 'prefers to say aborted when it cannot be read and nobody wants it']);
  });
});
