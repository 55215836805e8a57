import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeHelpRequestBox, SAMPLE_HELP_POINT, sampleHelpRequest } from '../../contract/index.ts';
import { keptIn } from '../../contract/fixtures/help-request-failures.ts';
import { createMemoryHelpRequestBox } from './index.ts';

describeHelpRequestBox('memory', (point) => {
  const box = createMemoryHelpRequestBox({ point });
  return { box, read: async () => keptIn(box), decide: async (...decision) => box.decide(...decision), cut: () => box.update({ fail: 'offline' }) };
}, { describe, it });

describe('a box for requests in memory', () => {
  it('does what it is sent and loses the answer, when it is told to', async () => {
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, failAfter: 'timeout' });
    await assert.rejects(box.send(sampleHelpRequest(), { idempotencyKey: 'a' }), { code: 'timeout' });
    box.update({ failAfter: undefined });
    await box.send(sampleHelpRequest(), { idempotencyKey: 'a' });
    assert.deepEqual([box.sent.length, box.kept.length], [2, 1]);
  });

  it('says until when somebody answers, by the clock that it is given', async () => {
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, now: () => Date.parse('2026-11-30T12:00:00Z') });
    const { token, answerBy } = await box.send(sampleHelpRequest(), { idempotencyKey: 'a' });
    assert.deepEqual([answerBy, (await box.status(token)).sent], ['2026-12-03T12:00:00.000Z', '2026-11-30T12:00:00.000Z']);
    box.decide(token, { status: 'closed', known: true });
    assert.deepEqual((await box.status(token)).known, true);
  });

  it('waits for what it is told to wait for', async () => {
    let go = (): void => undefined;
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, wait: new Promise<void>((resolve) => (go = resolve)) });
    const reading = box.readPoint();
    go();
    assert.equal((await reading).status, 'open');
  });
});
