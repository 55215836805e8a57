import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAddressLimit } from './address-limit.ts';
import { createLimits, defaultLimits } from './limits.ts';
import { createRateLimit } from './rate-limit.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

function clock(): { now: () => number; pass: (ms: number) => void } {
  let time = 1_000_000;
  return { now: () => time, pass: (ms) => (time += ms) };
}

describe('a rate', () => {
  const rates = { burst: { count: 3, windowMs: MINUTE }, sustained: { count: 6, windowMs: HOUR } };

  it('lets a short rush through and then asks to wait', () => {
    const { now } = clock();
    const waitOf = createRateLimit({ ...rates, now });
    assert.deepEqual([1, 2, 3].map(() => waitOf('a')), [0, 0, 0]);
    assert.equal(waitOf('a'), 20);
  });

  it('fills up with time, bit by bit', () => {
    const { now, pass } = clock();
    const waitOf = createRateLimit({ ...rates, now });
    for (let time = 0; time < 3; time += 1) waitOf('a');
    pass(10_000);
    assert.ok(waitOf('a') > 0);
    pass(12_000);
    assert.equal(waitOf('a'), 0);
    assert.ok(waitOf('a') > 0);
  });

  it('has a bound for the long run, too', () => {
    const { now, pass } = clock();
    const waitOf = createRateLimit({ ...rates, now });
    let through = 0;
    for (let minute = 0; minute < 10; minute += 1) {
      for (let time = 0; time < 3; time += 1) if (waitOf('a') === 0) through += 1;
      pass(MINUTE);
    }
    assert.ok(through >= 6 && through <= 7, `${through} went through`);
    pass(HOUR);
    assert.equal(waitOf('a'), 0);
  });

  it('is of one name alone', () => {
    const { now } = clock();
    const waitOf = createRateLimit({ ...rates, now });
    for (let time = 0; time < 4; time += 1) waitOf('a');
    assert.equal(waitOf('b'), 0);
  });

  it('never asks to wait for less than a second, and costs nothing while one waits', () => {
    const { now, pass } = clock();
    const waitOf = createRateLimit({ burst: { count: 100, windowMs: 1000 }, sustained: { count: 1000, windowMs: 1000 }, now });
    for (let time = 0; time < 100; time += 1) assert.equal(waitOf('a'), 0);
    assert.deepEqual([1, 2, 3].map(() => waitOf('a')), [1, 1, 1]);
    pass(10);
    assert.equal(waitOf('a'), 0);
  });

  it('forgets the oldest of very many names, so that its memory is bounded', () => {
    const { now } = clock();
    const waitOf = createRateLimit({ burst: { count: 1, windowMs: HOUR }, sustained: { count: 1, windowMs: HOUR }, now });
    waitOf('first');
    assert.ok(waitOf('first') > 0);
    for (let name = 0; name < 50_000; name += 1) waitOf(`n${name}`);
    assert.equal(waitOf('first'), 0);
  });
});

describe('the limits of a server', () => {
  const one = { burst: { count: 1, windowMs: MINUTE }, sustained: { count: 10, windowMs: HOUR } };
  const many = { burst: { count: 100, windowMs: MINUTE }, sustained: { count: 1000, windowMs: HOUR } };

  it('take all addresses of one household for one place (a /64 of IPv6)', () => {
    const { waitOf } = createLimits({ ...defaultLimits, place: one, site: many }, clock().now);
    assert.equal(waitOf('2001:db8:1:2::1', 's'), 0);
    assert.ok(waitOf('2001:db8:1:2:ffff::9', 's') > 0);
    assert.equal(waitOf('2001:db8:1:3::1', 's'), 0);
  });

  it('keep each IPv4 address apart, however it is written', () => {
    const { waitOf } = createLimits({ ...defaultLimits, place: one, site: many }, clock().now);
    assert.equal(waitOf('192.0.2.1', 's'), 0);
    assert.ok(waitOf('::ffff:192.0.2.1', 's') > 0);
    assert.equal(waitOf('192.0.2.2', 's'), 0);
  });

  it('bound a whole site, whoever sends', () => {
    const { waitOf } = createLimits({ ...defaultLimits, place: many, site: one }, clock().now);
    assert.equal(waitOf('192.0.2.1', 's'), 0);
    assert.ok(waitOf('192.0.2.2', 's') > 0);
    assert.equal(waitOf('192.0.2.2', 'other'), 0);
  });

  it('count signing apart from the rest', () => {
    const { waitOf, waitOfPlace } = createLimits({ ...defaultLimits, place: one, site: many }, clock().now);
    assert.equal(waitOf('192.0.2.1', 's'), 0);
    assert.equal(waitOfPlace('192.0.2.1'), 0);
    assert.ok(waitOfPlace('192.0.2.1') > 0);
  });

  it('let a library of thirty people sign within a minute', () => {
    const { waitOf } = createLimits(defaultLimits, clock().now);
    assert.deepEqual(Array.from({ length: 30 }, () => waitOf('192.0.2.1', 's')).filter((wait) => wait > 0), []);
    assert.ok(waitOf('192.0.2.1', 's') > 0);
  });
});

describe('the mails of one address', () => {
  function limited(intents = 2): { isFlooded: (address: string, key: string) => boolean; pass: (ms: number) => void } {
    const { now, pass } = clock();
    return { isFlooded: createAddressLimit({ intents, windowMs: HOUR, now }), pass };
  }

  it('are so many an hour', () => {
    const { isFlooded } = limited();
    assert.deepEqual(['a', 'b', 'c'].map((key) => isFlooded('ada', key)), [false, false, true]);
  });

  it('are not fewer because the line broke: the same intent counts once', () => {
    const { isFlooded } = limited();
    assert.deepEqual(['a', 'a', 'a', 'b', 'a', 'b'].map((key) => isFlooded('ada', key)), [false, false, false, false, false, false]);
  });

  it('are of one address alone', () => {
    const { isFlooded } = limited(1);
    assert.deepEqual([isFlooded('ada', 'a'), isFlooded('bea', 'a'), isFlooded('ada', 'b')], [false, false, true]);
  });

  it('begin anew after the hour', () => {
    const { isFlooded, pass } = limited(1);
    assert.deepEqual([isFlooded('ada', 'a'), isFlooded('ada', 'b')], [false, true]);
    pass(HOUR + 1);
    assert.equal(isFlooded('ada', 'c'), false);
  });

  it('do not fill the memory', () => {
    const { isFlooded } = limited(1);
    isFlooded('first', 'a');
    for (let address = 0; address < 50_000; address += 1) isFlooded(`a${address}`, 'a');
    assert.equal(isFlooded('first', 'b'), false);
  });
});
