import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareActivities, momentOf } from './index.ts';

const at = (start: string, id = start) => ({ id, start });

describe('the order of a list', () => {
  it('puts whole days first in their day, then clock times', () => {
    const list = [at('2026-11-23'), at('2026-11-22T09:00:00+01:00[Europe/Oslo]'), at('2026-11-22T00:00:00+01:00[Europe/Oslo]'), at('2026-11-22')];
    assert.deepEqual(list.sort(compareActivities).map(({ start }) => start.slice(0, 16)), [
      '2026-11-22', '2026-11-22T00:00', '2026-11-22T09:00', '2026-11-23',
    ]);
  });

  it('keeps the hour that the autumn night has twice in order', () => {
    const summer = at('2026-10-25T02:30:00+02:00[Europe/Oslo]');
    const winter = at('2026-10-25T02:10:00+01:00[Europe/Oslo]');
    assert.ok(compareActivities(summer, winter) < 0);
  });

  it('orders what starts together by identifier', () => {
    const start = '2026-11-22T09:00:00Z';
    assert.deepEqual([at(start, 'b'), at(start, 'a')].sort(compareActivities).map(({ id }) => id), ['a', 'b']);
    assert.equal(compareActivities(at(start, 'a'), at(start, 'a')), 0);
  });

  it('reads the moment of a start with or without a zone in brackets', () => {
    assert.equal(momentOf('2026-11-22T18:00:00+01:00[Europe/Oslo]'), Date.UTC(2026, 10, 22, 17));
    assert.equal(momentOf('2026-11-22T17:00:00Z'), Date.UTC(2026, 10, 22, 17));
  });

  it('is an order: no pair disagrees when asked the other way round', () => {
    const start = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-22T09:00:00Z', '2026-11-22T10:00:00Z', '2026-11-23T00:00:00Z');
    const activity = fc.record({ start, id: fc.constantFrom('a', 'b', 'c') });
    fc.assert(fc.property(activity, activity, (a, b) => Math.sign(compareActivities(a, b)) + Math.sign(compareActivities(b, a)) === 0));
  });
});
