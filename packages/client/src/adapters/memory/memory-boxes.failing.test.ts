import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SAMPLE_HELP_POINT, SAMPLE_OFFER, SAMPLE_ROUND, sampleFeedback, sampleHelpRequest, sampleResponse } from '../../contract/index.ts';
import { DugnadError, type ErrorCode } from '../../errors/index.ts';
import { createMemoryFeedbackBox, createMemoryHelpRequestBox, createMemoryOfferBox } from './index.ts';

/** How a box in memory was told to behave. */
interface Orders {
  fail?: DugnadError | ErrorCode | undefined;
  failAfter?: DugnadError | ErrorCode | undefined;
  wait?: Promise<unknown> | undefined;
}

interface Driven {
  read(signal?: AbortSignal): Promise<unknown>;
  write(key: string, signal?: AbortSignal): Promise<unknown>;
  update(orders: Orders): void;
  /** How often what was sent is kept. */
  kept(): number;
}

const how = (signal?: AbortSignal) => ({ ...(signal && { signal }) });

const BOXES: [what: string, open: () => Driven][] = [
  ['an offer', () => {
    const box = createMemoryOfferBox({ offer: SAMPLE_OFFER, token: 't' });
    return { read: (signal) => box.read('t', how(signal)), write: (idempotencyKey, signal) => box.respond('t', sampleResponse(), { idempotencyKey, ...how(signal) }), update: box.update, kept: () => box.kept.length };
  }],
  ['a request for help', () => {
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT });
    return { read: (signal) => box.readPoint(how(signal)), write: (idempotencyKey, signal) => box.send(sampleHelpRequest(), { idempotencyKey, ...how(signal) }), update: box.update, kept: () => box.kept.length };
  }],
  ['a round of feedback', () => {
    const box = createMemoryFeedbackBox({ round: SAMPLE_ROUND });
    return { read: (signal) => box.readRound(how(signal)), write: (idempotencyKey, signal) => box.send(sampleFeedback(), { idempotencyKey, ...how(signal) }), update: box.update, kept: () => box.kept.length };
  }],
];

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no error', ({ code }: DugnadError) => code);

for (const [what, open] of BOXES) {
  describe(`${what} in memory`, () => {
    for (const fail of ['network', 'offline', 'timeout', 'unavailable', 'too-many-requests', 'origin-refused'] as const) {
      it(`fails with ${fail} and does nothing, until it is told otherwise`, async () => {
        const box = open();
        box.update({ fail });
        assert.deepEqual([await codeOf(box.read()), await codeOf(box.write('a')), box.kept()], [fail, fail, 0]);
        box.update({ fail: undefined });
        assert.deepEqual([await codeOf(box.read()), await codeOf(box.write('a')), box.kept()], ['no error', 'no error', 1]);
      });

      it(`does what was sent and loses the answer with ${fail}, and a second sending finds it done`, async () => {
        const box = open();
        box.update({ failAfter: fail });
        assert.deepEqual([await codeOf(box.read()), await codeOf(box.write('a')), box.kept()], ['no error', fail, 1]);
        box.update({ failAfter: undefined });
        assert.deepEqual([await codeOf(box.write('a')), box.kept()], ['no error', 1]);
      });
    }

    it('fails with the very error that it was given', async () => {
      const error = new DugnadError('too-many-requests', 'Later.', { retryAfter: 7 });
      const box = open();
      box.update({ fail: error });
      await assert.rejects(box.write('a'), (thrown) => thrown === error);
    });

    it('is left while it waits, and then does nothing', async () => {
      const box = open();
      box.update({ wait: new Promise(() => undefined) });
      const stop = new AbortController();
      const [reading, writing] = [codeOf(box.read(stop.signal)), codeOf(box.write('a', stop.signal))];
      stop.abort();
      assert.deepEqual([await reading, await writing, box.kept()], ['aborted', 'aborted', 0]);
    });

    it('does one after another what is sent at the same time, and the same key once', async () => {
      const box = open();
      const [first, second] = await Promise.all([box.write('a'), box.write('a')]);
      assert.deepEqual([first, box.kept()], [second, 1]);
    });
  });
}

describe('what becomes of a request for help in memory', () => {
  it('is as the coordinator decides, and shows nobody by whom it was asked', async () => {
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, now: () => Date.parse('2026-11-30T12:00:00Z') });
    const { token } = await box.send(sampleHelpRequest(), { idempotencyKey: 'a' });
    for (const status of ['received', 'talking', 'found', 'cannot', 'closed'] as const) {
      box.decide(token, { status, ...(status === 'cannot' && { answer: 'Try next week.' }) });
      const shown = await box.status(token);
      assert.equal(shown.status, status);
      assert.doesNotMatch(JSON.stringify(shown), /Aud|\+4790000000|aud@example/);
    }
    assert.deepEqual([(await box.status(token)).answer, (await box.status(token)).sent], ['Try next week.', '2026-11-30T12:00:00.000Z']);
  });

  it('is known to nobody after it was withdrawn, and cannot be withdrawn or decided once more', async () => {
    const box = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT });
    const [{ token }, other] = [await box.send(sampleHelpRequest(), { idempotencyKey: 'a' }), await box.send(sampleHelpRequest({ what: 'Another' }), { idempotencyKey: 'b' })];
    await box.withdraw(token, { idempotencyKey: 'c' });
    assert.deepEqual([await codeOf(box.status(token)), await codeOf(box.withdraw(token, { idempotencyKey: 'd' })), (await box.status(other.token)).what], ['not-found', 'not-found', 'Another']);
    assert.throws(() => box.decide(token, { status: 'found' }), { code: 'not-found' });
  });
});
