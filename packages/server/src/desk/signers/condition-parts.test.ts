import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { ConditionSchema, matchCondition } from './match-condition.ts';
import type { Condition } from './match-condition.ts';

const row = { name: 'Åse Hansen', email: 'ase@mail.example.org', postcode: '0655', language: 'nb', signed_at: '2026-11-27T10:00:00.000Z' };

const table: [condition: Condition, fits: boolean][] = [
  [{ name: 'hansen' }, true],
  [{ name: 'a\u030ASE' }, true],
  [{ name: 'Hansson' }, false],
  [{ domain: 'mail.example.org' }, true],
  [{ domain: '@Example.org' }, true],
  [{ domain: 'ample.org' }, false],
  [{ domain: 'ase' }, false],
  [{ postcode: '06 55' }, true],
  [{ postcode: '065' }, false],
  [{ language: 'NB' }, true],
  [{ language: 'nb-simple' }, false],
  [{ from: '2026-11-27T10:00:00.000Z' }, true],
  [{ from: '2026-11-27T10:00:00.001Z' }, false],
  [{ to: '2026-11-27T10:00:00.000Z' }, false],
  [{ to: '2026-11-27T11:00:00.001+01:00[Europe/Oslo]' }, true],
  [{ name: 'hansen', language: 'pl' }, false],
  [{ name: 'hansen', language: 'nb', domain: 'example.org' }, true],
  [{}, false],
  [{ name: undefined }, false],
];
for (const [condition, fits] of table) test(`${fits ? 'means' : 'leaves alone'} a signature by ${JSON.stringify(condition)}`, () => assert.equal(matchCondition(condition, row), fits));

for (const [condition, part] of [[{ name: 'a' }, 'name'], [{ domain: 'example.org' }, 'domain'], [{ postcode: '0655' }, 'postcode']] as const) {
  test(`leaves alone who has been forgotten, whatever the ${part}`, () => assert.equal(matchCondition(condition, { ...row, name: null, email: null, postcode: null }), false));
}

for (const said of [{}, { name: '' }, { name: '  ' }, { domain: 'x'.repeat(201) }, { from: 'yesterday' }, { language: 'not a tag' }, { unknown: 'x' }, null, []]) {
  test(`takes ${JSON.stringify(said).slice(0, 40)} for no condition`, () => assert.equal(v.safeParse(ConditionSchema, said).success, false));
}
