import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ours } from './sides.ts';
import { syntheticCalendar } from './synthetic-calendar.ts';

describe('the feed that is measured', () => {
  const text = syntheticCalendar();
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;

  it('is the same every time', () => assert.equal(syntheticCalendar(), text));

  it('holds what its description says', () => {
    assert.equal(count(/^BEGIN:VEVENT/gm), 5000);
    assert.equal(count(/^RRULE:FREQ=WEEKLY/gm), 500);
    assert.equal(count(/^DTSTART;VALUE=DATE/gm), 500);
    assert.equal(count(/^EXDATE/gm), 100);
    assert.ok(Math.abs(Buffer.byteLength(text) / 1e6 - 2.26) < 0.05);
  });

  it('has lines of 75 letters at most', () => assert.ok(text.split('\r\n').every((line) => line.length <= 75)));

  it('has thousands of occurrences in a month', () => {
    assert.ok(ours.parse(text)({ from: '2026-11-01', to: '2026-12-01' }) > 2000);
  });
});
