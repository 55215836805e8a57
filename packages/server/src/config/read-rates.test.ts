import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAddressRate, readRates } from './read-rates.ts';

describe('the rates of the environment', () => {
  const right: [text: string, burst: [number, number], sustained: [number, number]][] = [
    ['30/60 600/3600', [30, 60_000], [600, 3_600_000]],
    ['1/1 1/1', [1, 1000], [1, 1000]],
    ['6000/60   100000/3600', [6000, 60_000], [100_000, 3_600_000]],
    ['999999999/1\t999999999/1', [999_999_999, 1000], [999_999_999, 1000]],
  ];
  for (const [text, burst, sustained] of right) {
    it(`are a rush and a long run: ${text}`, () => {
      const [b, s] = [burst, sustained].map(([count, windowMs]) => ({ count, windowMs }));
      assert.deepEqual(readRates(text), { burst: b, sustained: s });
    });
  }

  for (const text of ['30/60', '30/60 600/3600 1/1', '0/60 600/3600', '30/0 600/3600', '30 600', 'a/b c/d', '-1/60 600/3600', '30/60,600/3600', '30.5/60 600/3600', '1234567890/60 600/3600', '']) {
    it(`are not "${text}"`, () => assert.equal(readRates(text), 'wrong'));
  }

  it('may be left out', () => {
    assert.equal(readRates(undefined), undefined);
    assert.equal(readAddressRate(undefined), undefined);
  });

  it('are one rate for an address', () => assert.deepEqual(readAddressRate('5/3600'), { count: 5, windowMs: 3_600_000 }));
  for (const text of ['5', '0/1', '5/0', 'five/3600', '5/3600 5/3600', '5 / 3600']) {
    it(`are not one rate for an address in "${text}"`, () => assert.equal(readAddressRate(text), 'wrong'));
  }
});
