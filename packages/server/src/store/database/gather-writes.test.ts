import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { gatherWrites } from './gather-writes.ts';

/** Notes what it is given at one time. */
function packets(): { stream: Writable; sent: string[] } {
  const sent: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => { sent.push(chunk); done(); },
    writev: (chunks, done) => { sent.push(chunks.map(({ chunk }) => String(chunk)).join('')); done(); },
  });
  return { stream, sent };
}

test('what is written in one turn, also after promises, leaves as one', async () => {
  const { stream, sent } = packets();
  gatherWrites(stream);
  stream.write('begin ');
  gatherWrites(stream);
  stream.write('ask ');
  await Promise.resolve();
  stream.write('ask again');
  assert.deepEqual(sent, []);
  await new Promise((resolve) => { setImmediate(resolve); });
  assert.deepEqual(sent, ['begin ask ask again']);
});

test('what is written in the next turn leaves by itself', async () => {
  const { stream, sent } = packets();
  for (const word of ['one', 'two']) {
    gatherWrites(stream);
    stream.write(word);
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  assert.deepEqual(sent, ['one', 'two']);
  assert.equal(stream.writableCorked, 0);
});
