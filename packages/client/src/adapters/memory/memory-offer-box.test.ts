import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMemory, rightBox, TOKEN } from '../../contract/fixtures/offer-failures.ts';
import { describeOfferBox, SAMPLE_OFFER, sampleResponse } from '../../contract/index.ts';
import { createMemoryOfferBox } from './index.ts';

describeOfferBox('memory', (begins) => {
  const box = rightBox(begins);
  return { box, token: TOKEN, read: async () => readMemory(box), cut: () => box.update({ fail: 'offline' }) };
}, { describe, it });

describe('a box for offers in memory', () => {
  it('does what it is sent and loses the answer, when it is told to', async () => {
    const box = createMemoryOfferBox({ offer: SAMPLE_OFFER, token: TOKEN, failAfter: 'timeout' });
    await assert.rejects(box.respond(TOKEN, sampleResponse(), { idempotencyKey: 'a' }), { code: 'timeout' });
    box.update({ failAfter: undefined });
    assert.equal((await box.respond(TOKEN, sampleResponse(), { idempotencyKey: 'a' })).status, 'accepted');
    assert.deepEqual([box.sent.length, box.kept], [2, ['accept']]);
  });

  it('writes down when it was answered, by the clock that it is given', async () => {
    const box = createMemoryOfferBox({ offer: SAMPLE_OFFER, token: TOKEN, now: () => 0 });
    assert.equal((await box.respond(TOKEN, sampleResponse('decline'), { idempotencyKey: 'a' })).answered, '1970-01-01T00:00:00.000Z');
  });
});
