import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DugnadError } from '../../errors/index.ts';
import { keepReading } from './keep-reading.ts';

/** A reader whose answers the test gives by hand. */
function byHand() {
  const asked: { signal: AbortSignal; fresh: boolean; answer: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const keep = keepReading(({ signal }, fresh) => new Promise<string>((answer, fail) => {
    asked.push({ signal, fresh, answer, fail });
    signal.addEventListener('abort', () => fail(new DugnadError('aborted', 'Gone.')));
  }), () => Date.UTC(2026, 10, 22, 10, asked.length));
  return { asked, keep };
}

describe('a reading that is kept', () => {
  it('is made once and answers every later question', async () => {
    const { asked, keep } = byHand();
    const first = keep();
    asked[0]?.answer('one');
    assert.deepEqual(await first, { value: 'one', asOf: '2026-11-22T10:01:00.000Z' });
    assert.deepEqual(await keep(), await first);
    assert.equal(asked.length, 1);
  });

  it('is shared by all who ask while it is made', async () => {
    const { asked, keep } = byHand();
    const both = Promise.all([keep(), keep({ refresh: true })]);
    asked[0]?.answer('one');
    assert.deepEqual((await both).map(({ value }) => value), ['one', 'one']);
    assert.equal(asked.length, 1);
  });

  it('is replaced by a refresh', async () => {
    const { asked, keep } = byHand();
    const first = keep();
    asked[0]?.answer('one');
    await first;
    const second = keep({ refresh: true });
    asked[1]?.answer('two');
    assert.equal((await second).value, 'two');
    assert.deepEqual(asked.map(({ fresh }) => fresh), [false, true]);
  });

  it('stays when a refresh fails, says so until one succeeds, and keeps its age', async () => {
    const { asked, keep } = byHand();
    const first = keep();
    asked[0]?.answer('one');
    await first;
    const second = keep({ refresh: true });
    asked[1]?.fail(new DugnadError('offline', 'No connection.'));
    const stale = await second;
    assert.deepEqual([stale.value, stale.asOf, stale.failure?.code], ['one', '2026-11-22T10:01:00.000Z', 'offline']);
    assert.equal((await keep()).failure?.code, 'offline');
    const third = keep({ refresh: true });
    asked[2]?.answer('three');
    assert.equal((await third).failure, undefined);
  });

  it('fails when there was never a good one, and is tried anew the next time', async () => {
    const { asked, keep } = byHand();
    const first = keep();
    asked[0]?.fail(new Error('oops'));
    await assert.rejects(first, { code: 'invalid-data' });
    const second = keep();
    asked[1]?.answer('two');
    assert.equal((await second).value, 'two');
  });

  it('goes on for the others when one leaves, and stops when the last has left', async () => {
    const { asked, keep } = byHand();
    const [a, b] = [new AbortController(), new AbortController()];
    const readers = [keep({ signal: a.signal }), keep({ signal: b.signal })];
    a.abort();
    await assert.rejects(readers[0] ?? Promise.resolve(), { code: 'aborted' });
    assert.equal(asked[0]?.signal.aborted, false);
    b.abort();
    await assert.rejects(readers[1] ?? Promise.resolve(), { code: 'aborted' });
    assert.equal(asked[0]?.signal.aborted, true);
  });

  it('is begun anew after all have left', async () => {
    const { asked, keep } = byHand();
    const leaving = new AbortController();
    const first = keep({ signal: leaving.signal });
    leaving.abort();
    await assert.rejects(first, { code: 'aborted' });
    const second = keep();
    asked[1]?.answer('two');
    assert.equal((await second).value, 'two');
  });

  it('is not begun for somebody who has left already', async () => {
    const { asked, keep } = byHand();
    await assert.rejects(keep({ signal: AbortSignal.abort() }), { code: 'aborted' });
    assert.equal(asked.length, 0);
  });
});
