import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClientLimit, placeOf } from './client-limit.ts';

test('lets a place ask as often as the window allows and says how long to wait after that', () => {
  let time = 0;
  const waitOf = createClientLimit({ requests: 2, windowMs: 10_000, now: () => time });
  assert.deepEqual([waitOf('8.8.8.8'), waitOf('8.8.8.8')], [0, 0]);
  assert.equal(waitOf('8.8.8.8'), 10);
  time = 9_500;
  assert.equal(waitOf('8.8.8.8'), 1);
  time = 10_001;
  assert.equal(waitOf('8.8.8.8'), 0);
});

test('counts every place by itself', () => {
  const waitOf = createClientLimit({ requests: 1, now: () => 0 });
  assert.deepEqual([waitOf('8.8.8.8'), waitOf('8.8.4.4'), waitOf('8.8.8.8') > 0], [0, 0, true]);
});

test('counts a whole /64 of IPv6 as one place, and an IPv4 address the same in both notations', () => {
  assert.equal(placeOf('2a00:1450:400f:80d::1'), placeOf('2a00:1450:400f:80d:ffff::2'));
  assert.notEqual(placeOf('2a00:1450:400f:80d::1'), placeOf('2a00:1450:400f:80e::1'));
  assert.equal(placeOf('::ffff:8.8.8.8'), placeOf('8.8.8.8'));
  assert.equal(placeOf('what is this'), 'unknown');
});

test('forgets the oldest places rather than growing without bound', () => {
  const waitOf = createClientLimit({ requests: 1, now: () => 0 });
  assert.equal(waitOf('9.9.9.9'), 0);
  for (let count = 0; count < 10_000; count += 1) waitOf(`8.8.${count >> 8}.${count & 255}`);
  assert.equal(waitOf('9.9.9.9'), 0);
});
