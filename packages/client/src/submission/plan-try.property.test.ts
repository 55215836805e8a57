import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutboxEntry } from './outbox.ts';
import { isDue, planTry, setBack } from './plan-try.ts';

const SECOND = 1000;
const entry = fc.record({ tries: fc.nat(200), createdAt: fc.nat(2 ** 41) }).map((more): OutboxEntry => ({ key: 'a', channel: 'c', body: 1, nextTry: more.createdAt, ...more }));
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const now = fc.nat(2 ** 41);

describe('any pause between two tries', () => {
  it('is at least two and a half seconds, at most ten minutes, and half of it is chance', () => {
    fc.assert(fc.property(entry, now, chance, (before, moment, random) => {
      const pause = planTry(before, { now: moment, random }).nextTry - moment;
      const whole = Math.min(600 * SECOND, 5 * SECOND * 2 ** before.tries);
      assert.ok(pause >= whole / 2 && pause <= whole && Number.isInteger(pause), `${pause} of ${whole}`);
    }));
  });

  it('is never shorter after one more try, with the same chance', () => {
    fc.assert(fc.property(entry, chance, (before, random) => {
      const after = planTry(before, { now: 0, random });
      assert.ok(planTry(after, { now: 0, random }).nextTry >= after.nextTry);
    }));
  });

  it('spreads a thousand devices that failed together over half of it', () => {
    const slots = new Set(Array.from({ length: 1000 }, (_, number) => Math.floor(planTry({ key: 'a', channel: 'c', body: 1, createdAt: 0, tries: 6, nextTry: 0 }, { now: 0, random: number / 1000 }).nextTry / (10 * SECOND))));
    assert.deepEqual([slots.size, Math.min(...slots), Math.max(...slots)], [16, 16, 31]);
  });

  it('begins only when what the server asked for is over, and then has its chance too', () => {
    fc.assert(fc.property(entry, now, chance, fc.integer({ min: 1, max: 86_400 }), (before, moment, random, retryAfter) => {
      const { nextTry, notBefore } = planTry(before, { now: moment, random, retryAfter });
      assert.equal(notBefore, moment + retryAfter * SECOND);
      assert.equal(nextTry - notBefore, planTry(before, { now: moment, random }).nextTry - moment);
    }));
  });

  it('changes nothing of what is sent, nor of how long it may be kept', () => {
    fc.assert(fc.property(entry, now, chance, (before, moment, random) => {
      const { tries, nextTry: _, ...rest } = planTry(before, { now: moment, random });
      const { tries: earlier, nextTry: __, ...same } = before;
      assert.deepEqual([tries, rest], [earlier + 1, same]);
    }));
  });
});

describe('any entry that was tried in vain', () => {
  it('is due at its time, not before, and early not before it was asked to', () => {
    fc.assert(fc.property(entry, now, chance, fc.tuple(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 0, max: 4_200_000 })), (before, moment, random, [retryAfter, later]) => {
      const planned = planTry(before, { now: moment, random, retryAfter });
      assert.equal(isDue(planned, moment + later, false), planned.nextTry <= moment + later);
      assert.equal(isDue(planned, moment + later, true), later >= retryAfter * SECOND);
    }));
  });

  it('waits for no day that comes only because the clock was wrong when it was tried', () => {
    fc.assert(fc.property(entry, now, chance, fc.integer({ min: 600 * SECOND + 1, max: 2 ** 40 }), (before, moment, random, jump) => {
      assert.equal(isDue(planTry(before, { now: moment + jump, random }), moment, false), true);
    }));
  });

  it('that was refused is never due, whatever the clock says', () => {
    fc.assert(fc.property(entry, now, fc.boolean(), (before, moment, early) => assert.equal(isDue({ ...before, refused: 'not-open' }, moment, early), false)));
  });
});

describe('any entry of a time that has not come', () => {
  it('is as old as one that was just kept, and is due as long after as it was', () => {
    fc.assert(fc.property(entry, fc.nat(7_200_000), fc.option(fc.nat(3_600_000), { nil: undefined }), fc.integer({ min: 1, max: 2 ** 40 }), (before, pause, wait, jump) => {
      const wrong = { ...before, nextTry: before.createdAt + pause, ...(wait === undefined ? {} : { notBefore: before.createdAt + wait }) };
      const right = setBack(wrong, before.createdAt - jump);
      assert.deepEqual([right.createdAt, right.nextTry - right.createdAt, right.notBefore === undefined ? undefined : right.notBefore - right.createdAt], [before.createdAt - jump, pause, wait]);
      assert.deepEqual([right.key, right.body, right.tries], [before.key, before.body, before.tries]);
    }));
  });
});
