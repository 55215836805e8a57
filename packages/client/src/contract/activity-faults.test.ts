import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { createMemoryAdapter } from '../adapters/memory/index.ts';
import { DugnadError } from '../errors/index.ts';
import type { Activity } from '../model/index.ts';
import type { ActivityPage, ActivitySource } from '../ports/index.ts';
import { activityFailuresOf, asItIs, spoilt, withActivities } from './fixtures/activity-failures.ts';

type Make = (sample: readonly Activity[]) => ActivitySource;

/** Forgets those in the window that `isLost` says. */
const losing = (isLost: (activity: Activity, window: { from: string; to: string }) => boolean): Make =>
  spoilt((page, { from, to }) => ({ ...page, activities: page.activities.filter((activity) => !isLost(activity, { from, to })) }));

/** Shows one more than there is, in windows that `isWrong` says. */
const adding = (title: string, isWrong: (from: string, to: string) => boolean): Make => (sample) =>
  spoilt((page, { from, to }) => (isWrong(from, to) ? { ...page, activities: [...page.activities, ...sample.filter((each) => each.title === title)] } : page))(sample);

const at = (wanted: string) => (from: string): boolean => from === wanted;

/** What is wrong, the checks that must find it, and the source. */
const FAULTS: [what: string, titles: string[], make: Make][] = [
  ['says nothing of when it was read', ['gives all in the order that they happen, cancelled ones too'], spoilt((page) => ({ ...page, asOf: 'lately' }))],
  ['is stale without a reason', ['gives all in the order that they happen, cancelled ones too'], spoilt((page) => ({ ...page, stale: true }))],
  ['names another zone than its times are in', ['gives all in the order that they happen, cancelled ones too'], spoilt((page) => ({ ...page, timeZone: 'UTC' }))],
  ['gives whole days a clock time', ['expresses clock times in the zone asked for, and leaves whole days alone'], spoilt((page) => withActivities(page, (activity) => (activity.allDay ? { ...activity, start: `${activity.start}T00:00:00Z` } : activity)))],
  ['drops whole days from other zones', ['expresses clock times in the zone asked for, and leaves whole days alone'], spoilt((page, { timeZone }) => (timeZone === 'Asia/Tokyo' ? { ...page, activities: page.activities.filter(({ allDay }) => !allDay) } : page))],
  ['reads a date in the window as UTC', ['reads a date in the window as midnight in the zone asked for'], spoilt(asItIs, (query) => (query.from === '2026-11-11' ? { ...query, from: '2026-11-11T00:00:00Z', to: '2026-11-12T00:00:00Z' } : query))],
  ['gives one more than the limit', ['gives the first when there is a limit, and says that there is more'], spoilt(asItIs, (query) => (query.limit === 3 && !query.latest ? { ...query, limit: 4 } : query))],
  ['turns the order around for the latest', ['gives the last when the latest are asked for, still in order'], spoilt((page, { latest, limit }) => (latest && limit === 3 ? { ...page, activities: page.activities.toReversed() } : page))],
  ['promises more of the latest when there is none', ['does not promise more when the limit is just met'], spoilt((page, { latest, limit }) => ({ ...page, more: page.more || (latest === true && limit === 8) }))],
  ['gives other identifiers in another window', ['gives the same twice, with identifiers that stay and differ'], spoilt((page, { from }) => withActivities(page, (activity) => ({ ...activity, id: `${activity.id} in ${from}` })))],
  ['says that it failed when nobody wanted it', ['rejects as aborted when nobody wants the answer any more'], (activities) => {
    const right = createMemoryAdapter({ activities });
    return { listActivities: (query, options) => right.listActivities(query, options).catch(() => Promise.reject(new DugnadError('network', 'No.'))) };
  }],
];

/** One window each, and what must be missed or seen too much there. */
const WINDOWS: [title: string, make: Make][] = [
  ['gives night walk for a window that begins in the middle of one that goes on', losing(({ title }, { from }) => title === 'night walk' && from === '2026-11-05')],
  ['gives nothing for a window that begins at the very end of one', adding('night walk', at('2026-11-05T02:00:00+01:00'))],
  ['gives nothing for a window that ends at the very start of one', adding('night walk', (_, to) => to === '2026-11-04T22:00:00+01:00')],
  ['gives night walk for a window that ends just after the start of one', losing(({ title }, { to }) => title === 'night walk' && to === '2026-11-04T22:01:00+01:00')],
  ['gives fair for a window that is the last of several whole days', losing(({ title }, { from }) => title === 'fair' && from === '2026-11-08')],
  ['gives nothing for a window that is the day after the last of several whole days', adding('fair', at('2026-11-09'))],
  ['gives coffee for a window that begins at the moment of one without an end', losing(({ title }, { from }) => title === 'coffee' && from === '2026-11-12T11:00:00+01:00')],
  ['gives nothing for a window that begins just after one without an end', adding('coffee', at('2026-11-12T11:01:00+01:00'))],
  ['gives nothing for a window that holds nothing', adding('quiz', at('2027-01-01'))],
];

describe('each check of the contract of a source', () => {
  for (const [what, titles, make] of FAULTS) {
    it(`is failed by a source that ${what}, and no other is`, async () => assert.deepEqual(await activityFailuresOf(make), titles));
  }

  for (const [title, make] of WINDOWS) {
    it(`is failed by a source that is wrong at one edge: ${title}`, async () => assert.deepEqual(await activityFailuresOf(make), [title]));
  }

  it('finds a source that says aborted only when it could have been read', async () => {
    const failed = await activityFailuresOf((activities) => createMemoryAdapter({ activities }), () => ({ listActivities: (): Promise<ActivityPage> => Promise.reject(new DugnadError('network', 'No.')) }));
    assert.deepEqual(failed, ['prefers to say aborted when it cannot be read and nobody wants it']);
  });
});
