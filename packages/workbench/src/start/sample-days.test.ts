import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayIn, firstInMonth, onOrAfter, weekdayOf } from './sample-days.ts';

test('counts days over the ends of months, years and summer time', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-10-25', 1), '2026-10-26');
  assert.equal(addDays('2026-03-01', -1), '2026-02-28');
});

test('knows the weekday', () => {
  assert.equal(weekdayOf('2026-11-22'), 6);
  assert.equal(weekdayOf('2026-11-23'), 0);
});

test('finds the next such weekday, today included', () => {
  assert.equal(onOrAfter('2026-11-22', 6), '2026-11-22');
  assert.equal(onOrAfter('2026-11-22', 2), '2026-11-25');
});

test('finds the first such weekday of another month', () => {
  assert.equal(firstInMonth('2026-11-22', 0, 1), '2026-11-03');
  assert.equal(firstInMonth('2026-01-31', -3, 1), '2025-10-07');
  assert.equal(firstInMonth('2026-11-22', 2, 0), '2027-01-04');
});

test('knows what day it is in Oslo while it is still yesterday in London', () => {
  assert.equal(dayIn('Europe/Oslo', new Date('2026-11-22T23:30:00Z')), '2026-11-23');
  assert.equal(dayIn('UTC', new Date('2026-11-22T23:30:00Z')), '2026-11-22');
});
