import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFeedbackBox, SAMPLE_ROUND, sampleFeedback } from '../../contract/index.ts';
import { readMemory } from '../../contract/fixtures/feedback-failures.ts';
import { isDugnadError } from '../../errors/index.ts';
import type { FeedbackInput, FeedbackRoundInput } from '../../model/index.ts';
import { createMemoryFeedbackBox } from '../memory/index.ts';
import { feedbackAddresses } from './feedback-address.ts';
import { createHttpFeedbackBox } from './index.ts';

/** A server as small as it can be: what is asked by HTTP is asked of a box in memory. */
function serve(round: FeedbackRoundInput, src = 'https://host.example/embed/feedback/cafe-autumn') {
  const behind = createMemoryFeedbackBox({ round });
  const asked: { href: string; init: RequestInit }[] = [];
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    asked.push({ href: href as string, init });
    try {
      if (init.method !== 'POST') return Response.json(await behind.readRound());
      const idempotencyKey = new Headers(init.headers).get('idempotency-key')?.slice(1, -1) ?? '';
      return Response.json(await behind.send(JSON.parse(init.body as string) as FeedbackInput, { idempotencyKey }), { status: 202 });
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      return Response.json({ type: `/problems/${error.code}`, title: error.code, errors: error.errors }, { status: 422 });
    }
  };
  return { box: createHttpFeedbackBox({ src, fetch }), read: async () => readMemory(behind), cut: () => void (isCut = true), asked };
}

describeFeedbackBox('HTTP', (round) => serve(round), { describe, it });

describe('an answer that is sent', () => {
  it('has nothing in it but the answers and its key: no cookie, and no page but its origin', async () => {
    const { box, asked } = serve(SAMPLE_ROUND);
    await box.send(sampleFeedback(), { idempotencyKey: 'a' });
    const { href = '', init = {} } = asked[0] ?? {};
    assert.deepEqual([href, init.credentials, init.referrerPolicy, JSON.parse(init.body as string)], ['https://host.example/api/v1/feedback/cafe-autumn/answers', 'omit', 'strict-origin', sampleFeedback()]);
    assert.deepEqual(Object.keys(init.headers as object), ['content-type', 'idempotency-key']);
  });

  it('is sent nowhere when the address is of something else', async () => {
    const { box, asked } = serve(SAMPLE_ROUND, 'https://host.example/embed/petition/skatepark');
    await assert.rejects(box.readRound(), { code: 'invalid-address' });
    await assert.rejects(box.send(sampleFeedback(), { idempotencyKey: 'a' }), { code: 'invalid-address' });
    assert.deepEqual(asked, []);
  });

  it('has not arrived when what comes back is no receipt', async () => {
    const box = createHttpFeedbackBox({ src: 'https://host.example/embed/feedback/cafe', fetch: async () => Response.json({ ok: true }) });
    await assert.rejects(box.send(sampleFeedback(), { idempotencyKey: 'a' }), { code: 'invalid-data' });
    await assert.rejects(box.readRound(), { code: 'invalid-data' });
  });
});

describe('the address of a round', () => {
  const ROUND = 'https://host.example/api/v1/feedback/cafe';
  const FOUND: [src: string, round: string][] = [
    ['https://host.example/embed/feedback/cafe', ROUND], ['https://host.example/embed/feedback/cafe/', ROUND], ['https://host.example/embed/feedback/cafe?lang=nb#x', ROUND],
    [ROUND, ROUND], ['https://host.example/dugnad/embed/feedback/cafe', 'https://host.example/dugnad/api/v1/feedback/cafe'], [' /embed/feedback/cafe ', 'https://page.example/api/v1/feedback/cafe'],
  ];
  for (const [src, round] of FOUND) it(`is found from “${src}”`, () => assert.deepEqual(feedbackAddresses(src, 'https://page.example/kafe.html'), { round, answers: `${round}/answers` }));

  for (const src of ['', 'cafe', 'https://host.example/', 'https://host.example/embed/feedback/', 'https://host.example/embed/feedback/a/b', 'https://host.example/embed/feedback/A%20b', 'mailto:a@b.example', 'file:///embed/feedback/cafe', 'http://[/embed/feedback/cafe']) {
    it(`is not “${src}”`, () => assert.equal(feedbackAddresses(src), undefined));
  }
});
