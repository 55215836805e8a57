import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMemory, rightBox, TOKEN } from '../../contract/fixtures/offer-failures.ts';
import { describeOfferBox, sampleResponse, type OfferBeginning } from '../../contract/index.ts';
import { isDugnadError } from '../../errors/index.ts';
import type { OfferResponse } from '../../model/index.ts';
import { createHttpOfferBox } from './index.ts';
import { offerAddresses } from './offer-address.ts';

const SRC = 'https://host.example/embed/volunteer/gronlia';

/** A server as small as it can be: what is asked by HTTP is asked of a box in memory. */
function serve(begins: OfferBeginning = { status: 'open', first: 'direct' }, src = SRC) {
  const behind = rightBox(begins);
  const asked: { href: string; init: RequestInit }[] = [];
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    asked.push({ href: href as string, init });
    const token = /offers\/([^/]+)/.exec(href as string)?.[1] ?? '';
    try {
      if (init.method !== 'POST') return Response.json(await behind.read(token));
      const idempotencyKey = new Headers(init.headers).get('idempotency-key')?.slice(1, -1) ?? '';
      return Response.json(await behind.respond(token, JSON.parse(init.body as string) as OfferResponse, { idempotencyKey }));
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      return Response.json({ type: `/problems/${error.code}`, title: error.code, errors: error.errors }, { status: 422 });
    }
  };
  return { box: createHttpOfferBox({ src, fetch }), token: TOKEN, read: async () => readMemory(behind), cut: () => void (isCut = true), asked };
}

describeOfferBox('HTTP', serve, { describe, it });

describe('an answer to an offer', () => {
  it('has nothing in it but the answer and its key: no cookie, and no page but its origin', async () => {
    const { box, asked } = serve();
    await box.respond(TOKEN, sampleResponse('call-me'), { idempotencyKey: 'a' });
    const { href = '', init = {} } = asked[0] ?? {};
    assert.deepEqual([href, init.credentials, init.referrerPolicy, init.body], [`https://host.example/api/v1/offers/${TOKEN}/responses`, 'omit', 'strict-origin', '{"answer":"call-me"}']);
  });

  it('leaves nothing in a cache when the offer is read', async () => {
    const { box, asked } = serve();
    await box.read(TOKEN);
    assert.deepEqual([asked[0]?.href, asked[0]?.init.cache], [`https://host.example/api/v1/offers/${TOKEN}`, 'no-store']);
  });

  it('is sent nowhere when the address is of something else', async () => {
    const { box, asked } = serve(undefined, 'https://host.example/embed/petition/skatepark');
    await assert.rejects(box.read(TOKEN), { code: 'invalid-address' });
    await assert.rejects(box.respond(TOKEN, sampleResponse(), { idempotencyKey: 'a' }), { code: 'invalid-address' });
    assert.deepEqual(asked, []);
  });

  it('has not arrived when what comes back is no offer', async () => {
    const box = createHttpOfferBox({ src: SRC, fetch: async () => Response.json({ ok: true }) });
    await assert.rejects(box.respond(TOKEN, sampleResponse(), { idempotencyKey: 'a' }), { code: 'invalid-data' });
    await assert.rejects(box.read(TOKEN), { code: 'invalid-data' });
  });
});

describe('the address of an offer', () => {
  const OFFER = 'https://host.example/api/v1/offers/a%2Fb';
  const FOUND: [src: string, offer: string][] = [
    [SRC, OFFER], [`${SRC}/`, OFFER], [`${SRC}/offer/x?lang=nb#x`, OFFER], ['https://host.example/api/v1/offers', OFFER], ['https://host.example/api/v1/offers/', OFFER],
    ['https://host.example/dugnad/embed/volunteer/gronlia', 'https://host.example/dugnad/api/v1/offers/a%2Fb'], [' /embed/volunteer/gronlia ', 'https://page.example/api/v1/offers/a%2Fb'],
  ];
  for (const [src, offer] of FOUND) it(`is found from “${src}”`, () => assert.deepEqual(offerAddresses(src, 'a/b', 'https://page.example/kafe.html'), { offer, responses: `${offer}/responses` }));

  for (const src of ['', 'gronlia', 'https://host.example/', 'https://host.example/embed/volunteer/', 'https://host.example/embed/volunteer/A%20b', 'mailto:a@b.example', 'file:///embed/volunteer/gronlia', 'http://[/embed/volunteer/gronlia']) {
    it(`is not “${src}”`, () => assert.equal(offerAddresses(src, 'x'), undefined));
  }
});
