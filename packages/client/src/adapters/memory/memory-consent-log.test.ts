import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { describeConsentLog, sampleChoice } from '../../contract/index.ts';
import { DugnadError } from '../../errors/index.ts';
import { createMemoryConsentLog } from './index.ts';

describeConsentLog('memory', () => {
  const log = createMemoryConsentLog();
  return { log, read: async () => log.entries.flatMap(({ records }) => records), cut: () => log.update({ fail: 'network' }) };
}, { describe, it });

describe('a log in memory', () => {
  it('fails with the very error that it was given, until told otherwise', async () => {
    const error = new DugnadError('timeout', 'x');
    const log = createMemoryConsentLog({ fail: error, src: 'https://host.example/' });
    const entry = await sampleChoice('');
    await assert.rejects(log.keep(entry, { idempotencyKey: 'a' }), (thrown) => thrown === error);
    log.update({ fail: undefined });
    assert.deepEqual([await log.keep(entry, { idempotencyKey: 'a' }), log.entries.length, log.src], [{ kept: 1 }, 1, 'https://host.example/']);
  });

  it('waits for what it is told to wait for, but not for somebody who has left', async () => {
    let go = (): void => undefined;
    const log = createMemoryConsentLog({ wait: new Promise<void>((resolve) => (go = resolve)) });
    const leaving = new AbortController();
    const left = log.keep(await sampleChoice(''), { idempotencyKey: 'a', signal: leaving.signal });
    leaving.abort();
    await assert.rejects(left, { code: 'aborted' });
    const patient = log.keep(await sampleChoice(''), { idempotencyKey: 'b' });
    go();
    assert.deepEqual(await patient, { kept: 1 });
  });
});
