import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { exportPlainly, importPlainly } from './plain-exports.ts';

test('a file hands out what it has under its own names', () => {
  const { code, names } = exportPlainly('const Kn=1,b=2;export{Kn as $,b};\n');
  equal(code, 'const Kn=1,b=2;export{Kn,b};');
  deepEqual([...names], [['$', 'Kn'], ['b', 'b']]);
});

test('a name with a dollar in it stays as it is', () => {
  equal(exportPlainly('const $1=1,$$=2;export{$1 as a,$$ as b};').code, 'const $1=1,$$=2;export{$1,$$};');
});

test('who imports it asks for those names', () => {
  const names = new Map([['$', 'Kn'], ['b', 'b']]);
  equal(importPlainly('import{$ as e,b as t}from"./base-1a2b.js";', 'base-1a2b.js', names), 'import{Kn as e,b as t}from"./base-1a2b.js";');
});

test('a name that is the same on both sides is written once', () => {
  equal(importPlainly('import{$ as Kn}from"./base-1a2b.js"', 'base-1a2b.js', new Map([['$', 'Kn']])), 'import{Kn}from"./base-1a2b.js"');
});

test('what comes from another file stays', () => {
  const code = 'import{$ as e}from"./calendar-9z.js";import("./base-1a2b.js")';
  equal(importPlainly(code, 'base-1a2b.js', new Map([['$', 'Kn']])), code);
});
