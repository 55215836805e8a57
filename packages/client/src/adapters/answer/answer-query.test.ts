import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Activity } from '../../model/index.ts';
import { answerQuery } from './answer-query.ts';
import { chooseZone, windowOf } from './window.ts';

const activity = (id: string, start: string, end?: string): Activity => ({
  id, title: id, start, ...(end === undefined ? {} : { end }), allDay: !start.includes('T'), status: 'scheduled',
});

const ids = (list: Activity[], from: string, to: string, timeZone = 'Europe/Oslo') => answerQuery(list, { from, to }, timeZone).activities.map(({ id }) => id);

describe('answering from a list', () => {
  const CASES: [string, Activity, string, string, boolean][] = [
    ['a whole day without an end belongs to its day', activity('a', '2026-11-22'), '2026-11-22', '2026-11-23', true],
    ['a whole day without an end is over the next day', activity('a', '2026-11-22'), '2026-11-23', '2026-11-24', false],
    ['a whole day is the day of the zone asked for', activity('a', '2026-11-22'), '2026-11-22T22:59:00Z', '2026-11-23T22:00:00Z', true],
    ['a whole day ends with the midnight of the zone asked for', activity('a', '2026-11-22'), '2026-11-22T23:00:00Z', '2026-11-23T22:00:00Z', false],
    ['a long one belongs to a window inside it', activity('a', '2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z'), '2026-06-01', '2026-06-02', true],
    ['one that ends before it starts counts by its start', activity('a', '2026-11-22T10:00:00Z', '2026-11-21T10:00:00Z'), '2026-11-22', '2026-11-23', true],
    ['an empty window holds nothing', activity('a', '2026-11-22T10:00:00Z', '2026-11-22T12:00:00Z'), '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', false],
  ];
  for (const [title, one, from, to, found] of CASES) {
    it(title, () => {
      assert.deepEqual(ids([one], from, to), found ? ['a'] : []);
    });
  }

  it('leaves its list as it was', () => {
    const list = [activity('b', '2026-11-23T10:00:00Z'), activity('a', '2026-11-22T10:00:00Z')];
    const before = structuredClone(list);
    answerQuery(list, { from: '2026-11-01', to: '2026-12-01' }, 'Asia/Tokyo');
    assert.deepEqual(list, before);
  });

  it('loses nothing and doubles nothing when a time is asked for piece by piece', () => {
    const hour = fc.integer({ min: 0, max: 24 * 20 }).map((hours) => new Date(Date.UTC(2026, 9, 20) + hours * 3_600_000).toISOString());
    fc.assert(fc.property(fc.uniqueArray(hour, { maxLength: 30 }), hour, (starts, middle) => {
      const list = starts.map((start) => activity(start, start));
      const whole = ids(list, '2026-10-20', '2026-11-10');
      assert.deepEqual([...ids(list, '2026-10-20', middle), ...ids(list, middle, '2026-11-10')], whole);
    }));
  });
});

describe('the zone of an answer', () => {
  it('is the first one that is a zone', () => {
    assert.equal(chooseZone('Europe/Olso', undefined, 'Europe/Oslo', 'Asia/Tokyo'), 'Europe/Oslo');
  });

  it('is the runtime’s own when none is', () => {
    assert.equal(chooseZone(undefined), new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('decides which moments a date names', () => {
    const window = { from: '2026-11-22', to: '2026-11-23' };
    assert.deepEqual(windowOf(window, 'Europe/Oslo'), { from: Date.UTC(2026, 10, 21, 23), to: Date.UTC(2026, 10, 22, 23) });
    assert.deepEqual(windowOf(window, 'America/New_York'), { from: Date.UTC(2026, 10, 22, 5), to: Date.UTC(2026, 10, 23, 5) });
  });

  it('has 23 or 25 hours when the clocks change', () => {
    const hours = (from: string, to: string) => {
      const window = windowOf({ from, to }, 'Europe/Oslo');
      return (window.to - window.from) / 3_600_000;
    };
    assert.equal(hours('2026-03-29', '2026-03-30'), 23);
    assert.equal(hours('2026-10-25', '2026-10-26'), 25);
  });
});
