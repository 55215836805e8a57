import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { Activity } from '@dugnad/client/model';
import { clock, firstDay, isNow, lastDay } from './activity-time.ts';

const timed = (start: string, end?: string) => ({ start: `2026-${start}:00+01:00[Europe/Oslo]`, ...(end ? { end: `2026-${end}:00+01:00[Europe/Oslo]` } : {}), allDay: false });
const whole = (start: string, end?: string) => ({ start: `2026-${start}`, ...(end ? { end: `2026-${end}` } : {}), allDay: true });

describe('when an activity takes place', () => {
  const spans: [string, ReturnType<typeof timed> | ReturnType<typeof whole>, string, string][] = [
    ['an evening', timed('11-26T18:00', '11-26T20:00'), '2026-11-26', '2026-11-26'],
    ['a night past midnight', timed('11-26T22:00', '11-27T02:00'), '2026-11-26', '2026-11-27'],
    ['an evening that ends at midnight', timed('11-26T18:00', '11-27T00:00'), '2026-11-26', '2026-11-26'],
    ['a moment without an end', timed('11-26T18:00'), '2026-11-26', '2026-11-26'],
    ['one whole day', whole('11-26', '11-27'), '2026-11-26', '2026-11-26'],
    ['a festival of three days', whole('11-26', '11-29'), '2026-11-26', '2026-11-28'],
    ['a whole day without an end', whole('11-26'), '2026-11-26', '2026-11-26'],
    ['an end before the start', timed('11-26T18:00', '11-25T18:00'), '2026-11-26', '2026-11-26'],
  ];
  for (const [name, activity, first, last] of spans) {
    it(`shows ${name} from ${first} to ${last}`, () => {
      assert.equal(firstDay(activity), first);
      assert.equal(lastDay(activity), last);
    });
  }

  it('reads the clock in the zone the time is given in', () => {
    assert.equal(clock('2026-11-26T18:00:00+01:00[Europe/Oslo]'), '18:00');
    assert.equal(clock('2026-11-26'), '');
  });

  const now = Date.UTC(2026, 10, 26, 18);
  const goingOn = (activity: object, status = 'scheduled') => isNow({ id: 'a', title: 'a', status, ...activity } as Activity, now);
  it('says "now" from the start until the end, not after', () => {
    assert.equal(goingOn(timed('11-26T19:00', '11-26T20:00')), true);
    assert.equal(goingOn(timed('11-26T18:00', '11-26T19:00')), false);
    assert.equal(goingOn(timed('11-26T19:01', '11-26T20:00')), false);
  });

  it('says "now" neither of a whole day, nor of what has no end, nor of what is cancelled', () => {
    assert.equal(goingOn(whole('11-26')), false);
    assert.equal(goingOn(timed('11-26T19:00')), false);
    assert.equal(goingOn(timed('11-26T18:00', '11-26T20:00'), 'cancelled'), false);
    assert.equal(goingOn(timed('11-26T18:00', '11-26T20:00'), 'full'), true);
  });
});
