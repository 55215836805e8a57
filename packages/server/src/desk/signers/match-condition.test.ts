import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { ConditionSchema, matchCondition } from './match-condition.ts';
import type { Condition } from './match-condition.ts';

const row = { name: 'Åse Ødegård', email: 'ase@Mail.Example.org', postcode: '06 55', language: 'nb', signed_at: '2026-11-22T10:00:00.000Z' };

const cases: [Condition, boolean][] = [
  [{ name: 'ØDE' }, true], [{ name: 'ode' }, false], [{ domain: 'example.org' }, true], [{ domain: '@mail.example.org' }, true], [{ domain: 'le.org' }, false],
  [{ postcode: '0655' }, true], [{ postcode: '065' }, false], [{ language: 'NB' }, true], [{ language: 'nn' }, false],
  [{ from: '2026-11-22T10:00:00.000Z' }, true], [{ to: '2026-11-22T10:00:00.000Z' }, false], [{ from: '2026-11-22T11:00:00+01:00[Europe/Oslo]', to: '2026-11-22T11:00:01+01:00' }, true],
  [{ name: 'Åse', domain: 'example.com' }, false], [{ name: 'Åse', language: 'nb' }, true], [{}, false],
];
for (const [condition, isMeant] of cases) {
  test(`${JSON.stringify(condition)} ${isMeant ? 'means' : 'does not mean'} Åse`, () => assert.equal(matchCondition(condition, row), isMeant));
}

test('means nobody whose field is empty', () => {
  const empty = { ...row, name: null, email: null, postcode: null };
  for (const condition of [{ name: 'a' }, { domain: 'example.org' }, { postcode: '0655' }]) assert.equal(matchCondition(condition, empty), false);
});

for (const [given, isTaken] of [[{}, false], [{ name: '' }, false], [{ name: 'x' }, true], [{ from: 'yesterday' }, false], [{ language: '?' }, false], [{ unknown: 'x' }, false]] as const) {
  test(`${isTaken ? 'takes' : 'refuses'} the condition ${JSON.stringify(given)}`, () => assert.equal(v.safeParse(ConditionSchema, given).success, isTaken));
}
