import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { describeActivitySource } from '../../contract/index.ts';
import { createJsonAdapter } from './index.ts';

const SRC = 'https://a.example/activities.json';
const QUERY = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Europe/Oslo' };
const walk = { id: 'walk', uid: 'walk@a.example', title: 'Walk', start: '2026-11-12T11:00:00+01:00' };

describeActivitySource('JSON', (sample) => createJsonAdapter({ src: SRC, fetch: () => Promise.resolve(Response.json(sample)) }), {
  describe, it, assert: (condition, message) => assert.ok(condition, message),
  makeBroken: () => createJsonAdapter({ src: SRC, fetch: () => Promise.reject(new TypeError('fetch failed')) }),
});

const list = (value: unknown) => createJsonAdapter({ src: SRC, text: typeof value === 'string' ? value : JSON.stringify(value) }).listActivities(QUERY);

describe('a JSON file of activities', () => {
  it('may be a bare list', async () => {
    assert.deepEqual((await list([walk])).activities.map(({ start }) => start), ['2026-11-12T11:00:00+01:00[Europe/Oslo]']);
  });

  it('may say its name and zone', async () => {
    const source = createJsonAdapter({ src: SRC, text: JSON.stringify({ activities: [walk], name: 'Grorud', timeZone: 'Atlantic/Reykjavik' }) });
    const page = await source.listActivities({ from: '2026-11-01', to: '2026-12-01' });
    assert.deepEqual([page.name, page.timeZone, page.activities[0]?.start], ['Grorud', 'Atlantic/Reykjavik', '2026-11-12T10:00:00+00:00[Atlantic/Reykjavik]']);
  });

  it('need not say that a date is a whole day', async () => {
    assert.equal((await list([{ id: 'a', title: 'A', start: '2026-11-12' }])).activities[0]?.allDay, true);
  });

  it('shows the good entries and reports the bad ones by number, field and reason', async () => {
    const page = await list([walk, { ...walk, start: 'soon' }, 'nonsense', { ...walk, id: 'b', url: 'javascript:alert(1)' }, { ...walk, id: 'c' }]);
    assert.deepEqual(page.activities.map(({ id }) => id), ['c', 'walk']);
    assert.deepEqual(page.problems.map(({ line, uid, code }) => [line, uid, code]), [
      [2, 'walk@a.example', 'invalid-activity'], [3, undefined, 'invalid-activity'], [4, 'walk@a.example', 'invalid-activity'],
    ]);
    assert.match(page.problems[0]?.message ?? '', /^Entry 2, start: /);
    assert.match(page.problems[2]?.message ?? '', /url: is not an address that can be linked to/);
  });

  const BAD: [string, string, string][] = [
    ['a web page', '<!doctype html><title>Log in</title>', 'not-a-calendar'],
    ['text that is not JSON', 'BEGIN:VCALENDAR', 'invalid-data'],
    ['an empty file', '', 'invalid-data'],
    ['a number', '4', 'invalid-data'],
    ['nothing', 'null', 'invalid-data'],
    ['an object of another kind', '{"items": []}', 'invalid-data'],
  ];
  for (const [what, text, code] of BAD) {
    it(`that is ${what} is refused as ${code}`, async () => {
      await assert.rejects(list(text), { code, src: SRC });
    });
  }

  it('keeps the last good reading when a refresh fails, and says since when', async () => {
    const answers = [Response.json({ activities: [walk], name: 'Grorud' }), new Response('', { status: 503 })];
    const source = createJsonAdapter({ src: SRC, fetch: () => Promise.resolve(answers.shift() ?? Response.error()), now: () => Date.UTC(2026, 10, 22) });
    await source.listActivities(QUERY);
    const page = await source.listActivities(QUERY, { refresh: true });
    assert.deepEqual([page.activities.length, page.stale, page.asOf], [1, true, '2026-11-22T00:00:00.000Z']);
    assert.deepEqual(page.failures.map(({ src, name, error }) => [src, name, error.code]), [[SRC, 'Grorud', 'http-status']]);
  });
});
