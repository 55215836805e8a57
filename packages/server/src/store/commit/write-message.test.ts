import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBusy, isRefusedRow, isTaken } from '../database/refused-row.ts';
import { packError, unpackError } from './write-message.ts';

const travelled = (thrown: unknown): Error => unpackError(structuredClone(packError(thrown)));

test('an error of a database says the same on the other side of a thread', () => {
  for (const [codes, busy, taken, refused] of [
    [{ errcode: 5 }, true, false, false],
    [{ errcode: 2067, code: 'ERR_SQLITE_ERROR' }, false, true, true],
    [{ code: '23505' }, false, true, true],
    [{ code: '40P01' }, true, false, false],
    [{ code: 'ECONNRESET' }, false, false, false],
  ] as const) {
    const there = travelled(Object.assign(new Error('refused'), codes));
    assert.deepEqual([isBusy(there), isTaken(there), isRefusedRow(there)], [busy, taken, refused]);
  }
});

test('an error keeps its sentence, its name and where it was thrown', () => {
  const error = new TypeError('not a row');
  const there = travelled(error);
  assert.deepEqual([there.name, there.message, there.stack], ['TypeError', 'not a row', error.stack]);
  assert.ok(there instanceof Error);
  assert.equal('code' in there, false);
});

test('what is thrown and no error becomes one', () => {
  assert.equal(travelled('text').message, 'text');
  assert.equal(travelled(undefined).message, 'undefined');
});
