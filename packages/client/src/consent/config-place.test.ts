import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeKind, placeName, shown, valueAt } from './config-place.ts';
import type { ConfigPath } from './config-place.ts';

describe('a place in the configuration', () => {
  const CASES: [path: ConfigPath, name: string, kind: string][] = [
    [[], 'The configuration', ''], [['months'], 'months', 'months'], [['controller', 'name'], 'controller.name', 'controller.name'], [['services', 2, 'purpose'], 'services[2].purpose', 'services[].purpose'],
    [['services', 0, 'origins', 10], 'services[0].origins[10]', 'services[].origins[]'], [['purposes', 0, 'text', 'nb-simple'], 'purposes[0].text["nb-simple"]', 'purposes[].text.nb-simple'], [['$schema'], '$schema', '$schema'],
    [[''], '[""]', ''], [['a"b'], '["a\\"b"]', 'a"b'], [['0'], '0', '0'],
  ];
  for (const [path, name, kind] of CASES) it(`is called ${name}, as ${kind || 'the whole'} it has its words`, () => assert.deepEqual([placeName(path), placeKind(path)], [name, kind]));
});

describe('a value in a sentence', () => {
  const CASES: [value: unknown, words: string][] = [
    ['no', '"no"'], ['a "b"\n', '"a \\"b\\"\\n"'], ['', '""'], [7, '7'], [Number.NaN, 'NaN'], [true, 'true'], [null, 'null'], [undefined, 'undefined'], [[], 'an empty list'], [[1], 'a list'], [{}, 'an object'], [Symbol('x'), 'Symbol(x)'], ['x'.repeat(80), `"${'x'.repeat(80)}"`], ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
  ];
  for (const [value, words] of CASES) it(`is ${words.slice(0, 20)}`, () => assert.equal(shown(value), words));
});

describe('what stands at a place', () => {
  const root = { services: [{ id: 'a', origins: ['https://a.example'] }], empty: null };
  const CASES: [path: ConfigPath, value: unknown][] = [
    [[], root], [['services', 0, 'id'], 'a'], [['services', 0, 'origins', 0], 'https://a.example'], [['services', 1, 'id'], undefined], [['services', 'length', 'x'], undefined], [['empty', 'x'], undefined], [['toString'], undefined], [['services', 0, 'id', 0], undefined],
  ];
  for (const [path, value] of CASES) it(`is ${typeof value} at ${placeName(path)}`, () => assert.equal(valueAt(root, path), value));
});
