import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError, isDugnadError } from '../errors/index.ts';
import type { Activity } from '../model/index.ts';
import { combineSources, type ActivityPage, type ActivityQuery, type ActivitySource } from './index.ts';

const QUERY: ActivityQuery = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };

const activity = (uid: string, day: number, title = uid): Activity => ({
  id: `${uid}-${day}`, uid, title, start: `2026-11-${String(day).padStart(2, '0')}T18:00:00+01:00[Europe/Oslo]`, allDay: false, status: 'scheduled',
});

interface Fake extends ActivitySource { asked: { query: ActivityQuery; refresh: boolean | undefined }[] }

/** Answers with the first or last `limit` of its list, like a real source. */
function source(src: string, activities: Activity[], rest: Partial<ActivityPage> = {}): Fake {
  const asked: Fake['asked'] = [];
  return {
    src,
    asked,
    listActivities(query, options) {
      asked.push({ query, refresh: options?.refresh });
      const { limit = activities.length, latest } = query;
      const shown = latest ? activities.slice(Math.max(0, activities.length - limit)) : activities.slice(0, limit);
      return Promise.resolve({
        activities: shown, more: shown.length < activities.length, timeZone: query.timeZone ?? 'Europe/Oslo', failures: [], problems: [],
        asOf: '2026-11-22T10:00:00Z', stale: false, ...rest,
      });
    },
  };
}

const broken = (src: string, error: unknown = new DugnadError('network', 'No answer.')): ActivitySource => ({ src, listActivities: () => Promise.reject(error) });

const titles = (page: ActivityPage) => page.activities.map(({ title }) => title);

describe('many calendars as one', () => {
  it('shows all activities in the order that they happen', async () => {
    const page = await combineSources([source('a', [activity('a', 2), activity('c', 9)]), source('b', [activity('b', 5)])]).listActivities(QUERY);
    assert.deepEqual(titles(page), ['a', 'b', 'c']);
    assert.equal(page.more, false);
  });

  it('shows once what two calendars repeat, in the words of the first', async () => {
    const page = await combineSources([source('a', [activity('x', 2, 'ours')]), source('b', [activity('x', 2, 'theirs')])]).listActivities(QUERY);
    assert.deepEqual(titles(page), ['ours']);
  });

  it('keeps both when one calendar has the same start twice, and other days of a series', async () => {
    const page = await combineSources([source('a', [activity('x', 2, '1'), activity('x', 2, '2')]), source('b', [activity('x', 3, '3')])]).listActivities(QUERY);
    assert.deepEqual(titles(page), ['1', '2', '3']);
  });

  it('shows the first of all of them when there is a limit', async () => {
    const both = combineSources([source('a', [activity('a', 2), activity('c', 9)]), source('b', [activity('b', 5), activity('d', 12)])]);
    const page = await both.listActivities({ ...QUERY, limit: 3 });
    assert.deepEqual(titles(page), ['a', 'b', 'c']);
    assert.equal(page.more, true);
  });

  it('shows the last of all of them when the latest are asked for', async () => {
    const both = combineSources([source('a', [activity('a', 2), activity('c', 9)]), source('b', [activity('b', 5), activity('d', 12)])]);
    const page = await both.listActivities({ ...QUERY, limit: 2, latest: true });
    assert.deepEqual(titles(page), ['c', 'd']);
    assert.equal(page.more, true);
  });

  it('says that there is more when a calendar had more', async () => {
    const page = await combineSources([source('a', [activity('a', 2)], { more: true }), source('b', [])]).listActivities({ ...QUERY, limit: 5 });
    assert.equal(page.more, true);
  });

  it('shows the rest when one is down, and names it', async () => {
    const page = await combineSources([broken('https://down.example/a.ics'), source('b', [activity('b', 5)])]).listActivities(QUERY);
    assert.deepEqual(titles(page), ['b']);
    assert.deepEqual(page.failures.map(({ src, error }) => [src, error.code]), [['https://down.example/a.ics', 'network']]);
  });

  it('names a source without an address by its number, and wraps what is not one of our errors', async () => {
    const nameless: ActivitySource = { listActivities: () => Promise.reject(new Error('oops')) };
    const page = await combineSources([source('a', []), nameless]).listActivities(QUERY);
    assert.equal(page.failures[0]?.src, 'source 2');
    assert.ok(isDugnadError(page.failures[0]?.error));
  });

  it('fails only when all fail, with the error of the first', async () => {
    const first = new DugnadError('cors-refused', 'No.');
    await assert.rejects(combineSources([broken('a', first), broken('b')]).listActivities(QUERY), (error) => error === first);
  });

  it('says so when there is nothing to read at all', async () => {
    await assert.rejects(combineSources([]).listActivities(QUERY), { code: 'invalid-address' });
  });

  it('passes on what the sources report: problems, failures, the oldest reading, staleness', async () => {
    const problem = { src: 'a', line: 3, code: 'bad-date', message: 'x' };
    const failure = { src: 'b', error: new DugnadError('offline', 'x') };
    const page = await combineSources([
      source('a', [], { problems: [problem] }),
      source('b', [], { asOf: '2026-11-21T10:00:00Z', stale: true, failures: [failure] }),
    ]).listActivities(QUERY);
    assert.deepEqual(page.problems, [problem]);
    assert.deepEqual(page.failures, [failure]);
    assert.equal(page.asOf, '2026-11-21T10:00:00Z');
    assert.equal(page.stale, true);
  });

  it('expresses everything in the zone of the first calendar when none is asked for, without reading twice', async () => {
    const copenhagen = source('b', []);
    const answer = copenhagen.listActivities.bind(copenhagen);
    copenhagen.listActivities = async (query, options) => ({ ...(await answer(query, options)), timeZone: query.timeZone ?? 'Europe/Copenhagen' });
    const page = await combineSources([source('a', []), copenhagen]).listActivities({ from: '2026-11-01', to: '2026-12-01' }, { refresh: true });
    assert.equal(page.timeZone, 'Europe/Oslo');
    assert.deepEqual(copenhagen.asked.map(({ query, refresh }) => [query.timeZone, refresh]), [[undefined, true], ['Europe/Oslo', false]]);
  });

  it('rejects as aborted when nobody wants the answer any more', async () => {
    const stop = new AbortController();
    stop.abort();
    await assert.rejects(combineSources([source('a', []), source('b', [])]).listActivities(QUERY, { signal: stop.signal }), { code: 'aborted' });
  });

  it('is the source itself when there is only one', () => {
    const one = source('a', []);
    assert.equal(combineSources([one]), one);
  });
});
