import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFeedbackBox, SAMPLE_ROUND, sampleFeedback } from '../../contract/index.ts';
import { readMemory } from '../../contract/fixtures/feedback-failures.ts';
import { createMemoryFeedbackBox } from './index.ts';

describeFeedbackBox('memory', (round) => {
  const box = createMemoryFeedbackBox({ round });
  return { box, read: async () => readMemory(box), cut: () => box.update({ fail: 'offline' }) };
}, { describe, it });

describe('a box for feedback in memory', () => {
  it('does what it is sent and loses the answer, when it is told to', async () => {
    const box = createMemoryFeedbackBox({ round: SAMPLE_ROUND, failAfter: 'timeout' });
    await assert.rejects(box.send(sampleFeedback(), { idempotencyKey: 'a' }), { code: 'timeout' });
    box.update({ failAfter: undefined });
    await box.send(sampleFeedback(), { idempotencyKey: 'a' });
    assert.deepEqual([box.sent.length, box.kept.length], [2, 1]);
  });

  it('waits for what it is told to wait for', async () => {
    let go = (): void => undefined;
    const box = createMemoryFeedbackBox({ round: SAMPLE_ROUND, wait: new Promise<void>((resolve) => (go = resolve)) });
    const reading = box.readRound();
    go();
    assert.equal((await reading).status, 'open');
  });
});
