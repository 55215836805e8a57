import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeTurns } from './take-turns.ts';

test('one begins when the one before has ended, also when that failed', async () => {
  const turns = takeTurns(3);
  const first = Promise.withResolvers<string>();
  const began: string[] = [];
  const one = turns.take(() => {
    began.push('one');
    return first.promise;
  });
  const two = turns.take(async () => void began.push('two'));
  await new Promise(setImmediate);
  assert.deepEqual(began, ['one']);
  first.reject(new Error('It failed.'));
  await assert.rejects(one, /It failed/);
  await two;
  assert.deepEqual(began, ['one', 'two']);
});

test('there is room for so many, and again when one has ended', async () => {
  const turns = takeTurns(2);
  const first = Promise.withResolvers<void>();
  const one = turns.take(() => first.promise);
  assert.equal(turns.hasRoom(), true);
  const two = turns.take(async () => undefined);
  assert.equal(turns.hasRoom(), false);
  first.resolve();
  await Promise.all([one, two]);
  assert.equal(turns.hasRoom(), true);
});
