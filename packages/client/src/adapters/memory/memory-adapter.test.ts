import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { describeActivitySource } from '../../contract/index.ts';
import { DugnadError } from '../../errors/index.ts';
import type { ActivityInput } from '../../model/index.ts';
import { createMemoryAdapter } from './index.ts';

describeActivitySource('memory', (activities) => createMemoryAdapter({ activities }), {
  describe, it, assert: (condition, message) => assert.ok(condition, message), makeBroken: () => createMemoryAdapter({ fail: 'network' }),
});

const QUERY = { from: '2026-11-01', to: '2026-12-01' };
const walk: ActivityInput = { id: 'walk', title: 'Walk', start: '2026-11-12T11:00:00+01:00' };

describe('a source in memory', () => {
  it('fills in what can be left out', async () => {
    const source = createMemoryAdapter({ activities: [walk, { id: 'fair', title: 'Fair', start: '2026-11-06' }], timeZone: 'Europe/Oslo' });
    const { activities, timeZone } = await source.listActivities(QUERY);
    assert.equal(timeZone, 'Europe/Oslo');
    assert.deepEqual(activities.map(({ allDay, status }) => [allDay, status]), [[true, 'scheduled'], [false, 'scheduled']]);
  });

  it('gives the page everything that it was told about itself', async () => {
    const problem = { src: 'a', line: 1, code: 'x', message: 'x' };
    const failure = { src: 'b', error: new DugnadError('offline', 'x') };
    const source = createMemoryAdapter({ name: 'Grorud', asOf: '2026-11-22T09:00:00Z', stale: true, problems: [problem], failures: [failure], timeZone: 'Europe/Oslo' });
    assert.deepEqual(await source.listActivities(QUERY), {
      activities: [], more: false, timeZone: 'Europe/Oslo', failures: [failure], problems: [problem], asOf: '2026-11-22T09:00:00Z', stale: true, name: 'Grorud',
    });
  });

  it('fails with the code, or the very error, that it was given, until told otherwise', async () => {
    const source = createMemoryAdapter({ src: 'https://a.example/x.ics', fail: 'cors-refused' });
    await assert.rejects(source.listActivities(QUERY), { code: 'cors-refused', src: 'https://a.example/x.ics' });
    const error = new DugnadError('timeout', 'x');
    source.update({ fail: error });
    await assert.rejects(source.listActivities(QUERY), (thrown) => thrown === error);
    source.update({ fail: undefined, activities: [walk] });
    assert.equal((await source.listActivities(QUERY)).activities.length, 1);
  });

  it('waits for what it is told to wait for, but not for somebody who has left', async () => {
    let go = (): void => undefined;
    const source = createMemoryAdapter({ activities: [walk], wait: new Promise<void>((resolve) => (go = resolve)) });
    const leaving = new AbortController();
    const left = source.listActivities(QUERY, { signal: leaving.signal });
    const patient = source.listActivities(QUERY);
    leaving.abort();
    await assert.rejects(left, { code: 'aborted' });
    go();
    assert.equal((await patient).activities.length, 1);
  });

  it('remembers what it was asked', async () => {
    const source = createMemoryAdapter();
    await source.listActivities({ ...QUERY, limit: 3 });
    assert.deepEqual(source.asked, [{ ...QUERY, limit: 3 }]);
  });

  it('answers in the runtime’s zone when the zone asked for is none', async () => {
    const { timeZone } = await createMemoryAdapter().listActivities({ ...QUERY, timeZone: 'Europe/Olso' });
    assert.equal(timeZone, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('says so when the window is not made of dates', async () => {
    await assert.rejects(createMemoryAdapter().listActivities({ from: 'today', to: '2026-12-01' }), { code: 'invalid-data' });
  });
});
