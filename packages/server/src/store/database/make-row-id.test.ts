import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeRowId } from './make-row-id.ts';

test('a row’s id is a UUID of version 7 that begins with its millisecond, as RFC 9562 has it in its example', () => {
  assert.match(makeRowId(1_645_557_742_000), /^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('later rows come later in an index, and no two are the same', () => {
  const ids = Array.from({ length: 500 }, (_, number) => makeRowId(1_800_000_000_000 + number));
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(Array.from({ length: 500 }, () => makeRowId(1_800_000_000_000))).size, 500);
});
