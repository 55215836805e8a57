import { equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sayDuration, sayUnit } from './say-duration.ts';

const rows: readonly [locale: string, duration: string, words: string][] = [
  ['en', 'P13M', '13 months'],
  ['en', 'P1M', '1 month'],
  ['en', 'P1Y6M', '1 year and 6 months'],
  ['en', 'P2W', '2 weeks'],
  ['en', 'P1D', '1 day'],
  ['en', 'P1Y2M3W4D', '1 year, 2 months, 3 weeks, and 4 days'],
  ['en', 'P0Y6M', '6 months'],
  ['en', 'P400D', '400 days'],
  ['nb', 'P13M', '13 måneder'],
  ['nb', 'P1Y6M', '1 år og 6 måneder'],
  ['nb-simple', 'P2Y', '2 år'],
  ['nl', 'P6M', '6 maanden'],
  ['de', 'P1Y1D', '1 Jahr und 1 Tag'],
  ['fr', 'P2Y', '2 ans'],
  ['fi', 'P6M', '6 kuukautta'],
  ['uk', 'P5M', '5 місяців'],
  ['en', 'session', 'session'],
  ['en', 'P', 'P'],
  ['en', 'PT5M', 'PT5M'],
  ['en', 'six months', 'six months'],
  ['en', 'P0D', 'P0D'],
];

describe('a duration', () => {
  for (const [locale, duration, words] of rows) it(`${duration} is “${words}” in ${locale}`, () => equal(sayDuration(locale, duration).replaceAll('\u00a0', ' '), words));

  it('has Latin digits in Arabic and Persian', () => {
    for (const locale of ['ar', 'fa', 'ar-EG']) {
      match(sayDuration(locale, 'P13M'), /13/);
      match(sayUnit(locale, 'month', 12), /12/);
    }
  });

  it('says every number that it has, in its order', () => {
    const number = fc.integer({ min: 0, max: 9999 });
    fc.assert(fc.property(number, number, number, number, (years, months, weeks, days) => {
      const said = sayDuration('en', `P${years}Y${months}M${weeks}W${days}D`).replaceAll(',', '');
      const numbers = [...said.matchAll(/\b\d+\b/g)].map(Number);
      const told = [years, months, weeks, days].filter((value) => value > 0);
      ok(told.length === 0 || numbers.join() === told.join(), said);
    }));
  });
});
