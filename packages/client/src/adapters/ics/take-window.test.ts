import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Window } from '../answer/window.ts';
import { takeWindow } from './take-window.ts';

const DAY = 86_400_000;

interface Thing { startMs: number; endMs: number }

/** A calendar that counts how many days of it were looked at. */
function calendar(things: Thing[]) {
  const asked: Window[] = [];
  const expand = (window: Window): Thing[] => {
    asked.push(window);
    return things
      .filter(({ startMs, endMs }) => startMs < window.to && (endMs > window.from || startMs >= window.from))
      .sort((a, b) => a.startMs - b.startMs);
  };
  return { expand, asked };
}

const daily = (count: number): Thing[] => Array.from({ length: count }, (_, day) => ({ startMs: day * DAY, endMs: day * DAY + 1 }));

describe('looking no further than needed', () => {
  it('looks at five weeks when they hold enough', () => {
    const { expand, asked } = calendar(daily(3650));
    assert.equal(takeWindow(expand, { from: 0, to: 3650 * DAY }, { limit: 20 }).length, 35);
    assert.deepEqual(asked, [{ from: 0, to: 35 * DAY }]);
  });

  it('looks at the last five weeks when the latest are asked for', () => {
    const { expand, asked } = calendar(daily(3650));
    takeWindow(expand, { from: 0, to: 3650 * DAY }, { limit: 20, latest: true });
    assert.deepEqual(asked, [{ from: 3615 * DAY, to: 3650 * DAY }]);
  });

  it('looks further step by step, and in the end at all', () => {
    const { expand, asked } = calendar([{ startMs: 3000 * DAY, endMs: 3001 * DAY }]);
    assert.equal(takeWindow(expand, { from: 0, to: 3650 * DAY }, { limit: 1 }).length, 1);
    assert.deepEqual(asked.map(({ to }) => to / DAY), [35, 140, 560, 2240, 3650]);
  });

  it('looks at a short window once, and at any window once when there is no limit', () => {
    const { expand, asked } = calendar([]);
    takeWindow(expand, { from: 0, to: 30 * DAY }, { limit: 5 });
    takeWindow(expand, { from: 0, to: 3650 * DAY }, {});
    assert.deepEqual(asked, [{ from: 0, to: 30 * DAY }, { from: 0, to: 3650 * DAY }]);
  });

  it('is not misled by something long that began before the last weeks', () => {
    const long = { startMs: 0, endMs: 100 * DAY };
    const before = { startMs: 50 * DAY, endMs: 51 * DAY };
    const { expand } = calendar([long, before, { startMs: 99 * DAY, endMs: 99.5 * DAY }]);
    const found = takeWindow(expand, { from: -DAY, to: 100 * DAY }, { limit: 2, latest: true });
    assert.deepEqual(found.slice(-2).map(({ startMs }) => startMs / DAY), [50, 99]);
  });

  const thing = fc.tuple(fc.integer({ min: -100, max: 1500 }), fc.integer({ min: 0, max: 400 }))
    .map(([day, length]): Thing => ({ startMs: day * DAY, endMs: (day + length) * DAY }));
  const things = fc.uniqueArray(thing, { selector: ({ startMs }) => startMs, maxLength: 60 });

  it('gives exactly what looking at everything would give', () => {
    const size = fc.integer({ min: 0, max: 1400 });
    fc.assert(fc.property(things, size, fc.integer({ min: 1, max: 8 }), fc.boolean(), (list, days, limit, latest) => {
      const window = { from: 0, to: days * DAY };
      const all = calendar(list).expand(window);
      const found = takeWindow(calendar(list).expand, window, { limit, latest });
      const cut = (from: Thing[]): Thing[] => (latest ? from.slice(-limit) : from.slice(0, limit));
      assert.deepEqual(cut(found), cut(all));
      assert.equal(found.length > limit, all.length > limit);
    }));
  });
});
