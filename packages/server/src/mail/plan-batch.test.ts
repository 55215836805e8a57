import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { planBatch, splitByRoom, windowOf } from './plan-batch.ts';
import type { MailRate } from './plan-batch.ts';

const usual: MailRate = { perMinute: 600, perMinuteAndDomain: 300 };

describe('how long mails are counted', () => {
  const table: readonly [perMinute: number, perMinuteAndDomain: number, seconds: number][] = [
    [600, 300, 10],
    [6, 6, 10],
    [600, 3, 20],
    [1, 1, 60],
    [600, 0, 60],
  ];
  for (const [perMinute, perMinuteAndDomain, seconds] of table) {
    it(`is ${seconds} seconds for ${perMinute} a minute and ${perMinuteAndDomain} to one domain`, () => assert.equal(windowOf({ perMinute, perMinuteAndDomain }), seconds));
  }
});

describe('how many mails may go now', () => {
  const table: readonly [what: string, recent: [string, number][], room: number, held: string[]][] = [
    ['a sixth of a minute’s after a pause', [], 100, []],
    ['fewer after some have gone', [['a.example', 30], ['b.example', 20]], 50, []],
    ['none when all have gone', [['a.example', 40], ['b.example', 40], ['c.example', 30]], 0, []],
    ['none to a domain that has had enough', [['a.example', 50], ['b.example', 1]], 49, ['a.example']],
  ];
  for (const [what, recent, room, held] of table) {
    it(`is ${what}`, () => {
      const plan = planBatch(recent.map(([domain, count]) => ({ domain, count })), usual);
      assert.equal(plan.room, room);
      assert.deepEqual(plan.held, held);
    });
  }

  it('is one at least, however slow the rate', () => {
    const plan = planBatch([], { perMinute: 1, perMinuteAndDomain: 1 });
    assert.deepEqual([plan.room, plan.roomOf('a.example')], [1, 1]);
    assert.equal(planBatch([{ domain: 'a.example', count: 1 }], { perMinute: 1, perMinuteAndDomain: 1 }).room, 0);
  });
});

describe('what was claimed', () => {
  const mail = fc.record({ domain: fc.constantFrom('a.example', 'b.example', 'c.example') });
  const recent = fc.array(fc.record({ domain: fc.constantFrom('a.example', 'b.example'), count: fc.nat(60) }), { maxLength: 2 });

  it('goes now or later, none of it lost, in its order, and never too much to one domain', () => {
    fc.assert(
      fc.property(fc.array(mail, { maxLength: 200 }), recent, (mails, before) => {
        const plan = planBatch(before, usual);
        const { now, later } = splitByRoom(mails, plan);
        assert.equal(now.length + later.length, mails.length);
        for (const domain of ['a.example', 'b.example', 'c.example']) {
          const mine = now.filter((one) => one.domain === domain).length;
          assert.ok(mine <= plan.roomOf(domain));
          if (later.some((one) => one.domain === domain)) assert.equal(mine, plan.roomOf(domain));
        }
        assert.deepEqual(now, mails.filter((one) => now.includes(one)));
      }),
    );
  });
});
