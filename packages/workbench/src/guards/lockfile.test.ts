import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLock, compareRanges, lockfile, type LockPackages } from './lockfile.guard.ts';
import { smallTree } from './small-tree.ts';

const said = (packages: LockPackages): string[] => checkLock(packages).map(({ message }) => message);
const ok = { integrity: 'sha512-x', version: '1' };

test('is content with packages that have integrity and name no registry', () => {
  assert.deepEqual(said({ '': {}, 'packages/a': {}, 'node_modules/@dugnad/a': { resolved: 'packages/a', link: true }, 'node_modules/lit': ok }), []);
});

test('names a package that tells where it was fetched', () => {
  assert.match(said({ 'node_modules/lit': { ...ok, resolved: 'https://registry.example/lit.tgz' } })[0] ?? '', /names a registry/);
});

test('names a package without integrity', () => {
  assert.deepEqual(said({ 'node_modules/lit': {} }), ['node_modules/lit has no integrity']);
});

test('names an optional package that is not locked, for npm ci would fail', () => {
  const wants = { ...ok, optionalDependencies: { 'rollup-linux': '1', 'rollup-darwin': '1' } };
  const found = said({ 'node_modules/rollup': wants, 'node_modules/rollup-linux': ok });
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /optional rollup-darwin/);
});

test('names an optional package that is locked in another version: npm dropped the right one', () => {
  const wants = { ...ok, optionalDependencies: { 'binding-linux': '0.156.0' } };
  assert.match(said({ 'node_modules/parser': wants, 'node_modules/binding-linux': { ...ok, version: '0.154.0' } })[0] ?? '', /binding-linux 0\.156\.0/);
  assert.deepEqual(said({ 'node_modules/parser': wants, 'node_modules/binding-linux': { ...ok, version: '0.156.0' } }), []);
});

test('finds an optional package where Node would: beside, inside, and in the folders above', () => {
  const wants = { ...ok, optionalDependencies: { near: '1', far: '1' } };
  assert.deepEqual(said({ 'node_modules/a/node_modules/b': wants, 'node_modules/a/node_modules/b/node_modules/near': ok, 'node_modules/far': ok }), []);
  assert.deepEqual(said({ 'node_modules/a/node_modules/b': wants, 'node_modules/a/node_modules/near': ok, 'node_modules/far': ok }), []);
  assert.deepEqual(said({ 'packages/a': wants, 'packages/a/node_modules/near': ok, 'node_modules/far': ok }), []);
});

test('compares every kind of dependency, in any order', () => {
  assert.deepEqual(compareRanges('', { dependencies: { a: '1', b: '2' } }, { dependencies: { b: '2', a: '1' } }), []);
  assert.equal(compareRanges('packages/a', { devDependencies: { a: '1' } }, {})[0]?.file, 'packages/a/package.json');
  assert.equal(compareRanges('', {}, { optionalDependencies: { a: '1' } }).length, 1);
  assert.equal(compareRanges('', { dependencies: { a: '1' } }, undefined).length, 1);
});

test('reads the tree', async () => {
  await using tree = await smallTree({
    'package.json': '{"dependencies":{"lit":"3"}}',
    'packages/a/package.json': '{"dependencies":{"lit":"^3"}}',
    'package-lock.json': JSON.stringify({ packages: { '': { dependencies: { lit: '3' } }, 'packages/a': { dependencies: { lit: '3' } }, 'node_modules/lit': ok } }),
  });
  const found = await lockfile.run(tree.root);
  assert.deepEqual(found.map(({ file }) => file), ['packages/a/package.json']);
});
