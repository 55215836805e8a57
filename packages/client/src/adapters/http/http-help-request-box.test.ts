import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeHelpRequestBox, SAMPLE_HELP_POINT, sampleHelpRequest } from '../../contract/index.ts';
import { keptIn } from '../../contract/fixtures/help-request-failures.ts';
import { isDugnadError } from '../../errors/index.ts';
import type { HelpPointInput, HelpRequestInput } from '../../model/index.ts';
import { createMemoryHelpRequestBox } from '../memory/index.ts';
import { helpAddresses } from './help-address.ts';
import { createHttpHelpRequestBox } from './index.ts';

/** A server as small as it can be: what is asked by HTTP is asked of a box in memory. */
function serve(point: HelpPointInput, src = 'https://host.example/embed/help/gronlia') {
  const behind = createMemoryHelpRequestBox({ point });
  const asked: { href: string; init: RequestInit }[] = [];
  let isCut = false;
  const answer = async (href: string, init: RequestInit): Promise<Response> => {
    const idempotencyKey = new Headers(init.headers).get('idempotency-key')?.slice(1, -1) ?? '';
    const [, token = '', more] = /\/help-requests\/([^/]+)(\/withdrawals)?$/.exec(href) ?? [];
    if (more) return Response.json(await behind.withdraw(token, { idempotencyKey }) ?? { status: 'withdrawn' });
    if (token) return Response.json(await behind.status(token));
    if (init.method !== 'POST') return Response.json(await behind.readPoint());
    return Response.json(await behind.send(JSON.parse(init.body as string) as HelpRequestInput, { idempotencyKey }), { status: 202 });
  };
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    asked.push({ href: href as string, init });
    try {
      return await answer(href as string, init);
    } catch (error) {
      if (!isDugnadError(error)) throw error;
      return Response.json({ type: `/problems/${error.code}`, title: error.code, errors: error.errors }, { status: 422 });
    }
  };
  const decide = async (...decision: Parameters<typeof behind.decide>) => behind.decide(...decision);
  return { box: createHttpHelpRequestBox({ src, fetch }), read: async () => keptIn(behind), decide, cut: () => void (isCut = true), asked };
}

describeHelpRequestBox('HTTP', (point) => serve(point), { describe, it });

describe('a request that is sent', () => {
  it('has nothing in it but what was typed and its key: no cookie, and no page but its origin', async () => {
    const { box, asked } = serve(SAMPLE_HELP_POINT);
    const { token } = await box.send(sampleHelpRequest(), { idempotencyKey: 'a' });
    await box.status(token);
    await box.withdraw(token, { idempotencyKey: 'b' });
    assert.deepEqual(asked.map(({ href, init }) => [init.method ?? 'GET', href, init.credentials, init.referrerPolicy]), [
      ['POST', 'https://host.example/api/v1/help/gronlia/requests', 'omit', 'strict-origin'],
      ['GET', 'https://host.example/api/v1/help-requests/token-1', 'omit', 'strict-origin'],
      ['POST', 'https://host.example/api/v1/help-requests/token-1/withdrawals', 'omit', 'strict-origin'],
    ]);
    assert.deepEqual(JSON.parse(asked[0]?.init.body as string), sampleHelpRequest());
  });

  it('is sent nowhere when the address is of something else', async () => {
    const { box, asked } = serve(SAMPLE_HELP_POINT, 'https://host.example/embed/petition/skatepark');
    await assert.rejects(box.readPoint(), { code: 'invalid-address' });
    await assert.rejects(box.send(sampleHelpRequest(), { idempotencyKey: 'a' }), { code: 'invalid-address' });
    assert.deepEqual(asked, []);
  });

  it('has not arrived when what comes back is no receipt', async () => {
    const box = createHttpHelpRequestBox({ src: 'https://host.example/embed/help/gronlia', fetch: async () => Response.json({ ok: true }) });
    await assert.rejects(box.send(sampleHelpRequest(), { idempotencyKey: 'a' }), { code: 'invalid-data' });
    await assert.rejects(box.readPoint(), { code: 'invalid-data' });
    await assert.rejects(box.status('x'), { code: 'invalid-data' });
  });

  it('keeps its token in one piece, whatever is in it', async () => {
    const { box, asked } = serve(SAMPLE_HELP_POINT);
    await assert.rejects(box.status('../secrets?x'));
    assert.equal(asked[0]?.href, 'https://host.example/api/v1/help-requests/..%2Fsecrets%3Fx');
  });
});

describe('the address of a help point', () => {
  const POINT = 'https://host.example/api/v1/help/gronlia';
  const FOUND: [src: string, point: string][] = [
    ['https://host.example/embed/help/gronlia', POINT], ['https://host.example/embed/help/gronlia/?lang=nb#x', POINT], [POINT, POINT],
    ['https://host.example/dugnad/embed/help/gronlia', 'https://host.example/dugnad/api/v1/help/gronlia'], [' /embed/help/gronlia ', 'https://page.example/api/v1/help/gronlia'],
  ];
  for (const [src, point] of FOUND) it(`is found from “${src}”`, () => assert.equal(helpAddresses(src, 'https://page.example/hjelp.html')?.point, point));

  for (const src of ['', 'gronlia', 'https://host.example/', 'https://host.example/embed/help/', 'https://host.example/embed/help/a/b', 'https://host.example/embed/help/A%20b', 'mailto:a@b.example', 'file:///embed/help/a', 'http://[/embed/help/a']) {
    it(`is not “${src}”`, () => assert.equal(helpAddresses(src), undefined));
  }
});
