import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ProblemError } from '../problem/problem.ts';
import { readBody } from './read-body.ts';

/** An answer that arrives in pieces of `size` bytes. */
function answer(body: Uint8Array, headers: Record<string, string> = {}, size = 7): IncomingMessage {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += size) pieces.push(body.subarray(at, at + size));
  return Object.assign(Readable.from(pieces, { objectMode: false }), { headers }) as unknown as IncomingMessage;
}

async function codeOf(reading: Promise<Uint8Array>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    return error instanceof ProblemError ? error.code : 'another error';
  }
  return 'read';
}

test('puts the pieces together as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), async (body, size) => {
      assert.deepEqual(new Uint8Array(await readBody(answer(body, {}, size), 1000)), new Uint8Array(body));
    }),
  );
});

for (const [coding, pack] of [
  ['gzip', gzipSync],
  ['X-GZIP', gzipSync],
  ['br', brotliCompressSync],
  [' deflate ', deflateSync],
] as const) {
  test(`unpacks ${coding.trim()} in pieces`, async () => {
    const body = Buffer.from('BEGIN:VCALENDAR\r\n'.repeat(20));
    const read = await readBody(answer(pack(body), { 'content-encoding': coding }), 1000);
    assert.equal(Buffer.from(read).toString(), body.toString());
  });

  test(`counts what ${coding.trim()} unpacks to, not what arrives`, async () => {
    const packed = pack(Buffer.alloc(1001));
    assert.ok(packed.length < 100);
    assert.equal(await codeOf(readBody(answer(packed, { 'content-encoding': coding }), 1000)), 'too-large');
    assert.equal(await codeOf(readBody(answer(packed, { 'content-encoding': coding }), 1001)), 'read');
  });
}

test('takes exactly the limit and not a byte more', async () => {
  assert.equal(await codeOf(readBody(answer(Buffer.alloc(100)), 100)), 'read');
  assert.equal(await codeOf(readBody(answer(Buffer.alloc(101)), 100)), 'too-large');
});

test('does not begin to read what declares itself too large', async () => {
  let begun = false;
  const stream = new Readable({
    read() {
      begun = true;
      this.push(null);
    },
  });
  const declared = Object.assign(stream, { headers: { 'content-length': '101' } }) as unknown as IncomingMessage;
  assert.equal(await codeOf(readBody(declared, 100)), 'too-large');
  assert.equal(begun, false);
});

for (const coding of ['gzip, br', 'zstd', 'compress', 'gzip,', '__proto__', 'constructor']) {
  test(`does not unpack ${coding}`, async () => {
    assert.notEqual(await codeOf(readBody(answer(Buffer.from('a'), { 'content-encoding': coding }), 100)), 'read');
  });
}

test('stops the site when it has read too much', async () => {
  const endless = answer(Buffer.alloc(10_000));
  assert.equal(await codeOf(readBody(endless, 100)), 'too-large');
  assert.equal(endless.destroyed, true);
});
