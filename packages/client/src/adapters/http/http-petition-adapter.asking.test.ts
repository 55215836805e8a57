import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import { completePetition } from '../answer/complete-petition.ts';
import type { DugnadError } from '../../errors/index.ts';
import { createHttpPetitionAdapter, type HttpPetitionOptions } from './http-petition-adapter.ts';

const SRC = 'https://host.example/embed/petition/park';
const KEY = '5f8f1c1e-0000-4000-8000-000000000000';
const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code }: DugnadError) => code);

/** An adapter whose questions the test sees and answers. */
function started(answer: () => Response | Promise<Response>, more: Partial<HttpPetitionOptions> = {}) {
  const asked: { href: string; init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    asked.push({ href: href as string, init });
    return answer();
  };
  return { asked, port: createHttpPetitionAdapter({ src: SRC, fetch, ...more }) };
}

const json = (value: unknown, status = 200) => () => new Response(JSON.stringify(value), { status });
const signature = sampleSignature(completePetition(SAMPLE_PETITION));

describe('what a petition’s server is asked', () => {
  it('nothing at all before somebody wants to know', () => {
    const { asked, port } = started(json({}));
    assert.deepEqual([asked, port.src, port.abilities], [[], SRC, { confirms: true, counts: true }]);
  });

  it('a reading without a header of ours, so that no browser asks for permission first', async () => {
    const { asked, port } = started(json(SAMPLE_PETITION));
    await port.readPetition();
    await port.readPetition({ refresh: true });
    assert.deepEqual(asked.map(({ init }) => [init.method, init.headers, init.body, init.cache]), [[undefined, undefined, undefined, 'default'], [undefined, undefined, undefined, 'no-cache']]);
  });

  it('never with cookies, and never with more of the page’s address than its origin', async () => {
    const { asked, port } = started(json({ ...SAMPLE_PETITION, confirmed: 1, reference: 'R' }));
    await port.readPetition();
    await port.readCount();
    await port.sign(await signature, { idempotencyKey: KEY });
    await port.confirm({ token: 'x'.repeat(20) }, { idempotencyKey: KEY });
    assert.deepEqual(new Set(asked.map(({ init }) => `${init.credentials} ${init.referrerPolicy}`)), new Set(['omit strict-origin']));
  });

  it('a signature as it was given, under its key, and the same once more after a failure', async () => {
    let failures = 1;
    const { asked, port } = started(() => (failures-- > 0 ? new Response('', { status: 503 }) : json({ reference: 'R' }, 202)()));
    assert.equal(await codeOf(port.sign(await signature, { idempotencyKey: KEY })), 'unavailable');
    await port.sign(await signature, { idempotencyKey: KEY });
    assert.deepEqual(asked[0], { ...asked[1]!, init: { ...asked[1]!.init, signal: asked[0]!.init.signal } });
    assert.deepEqual(JSON.parse(asked[1]?.init.body as string), await signature);
  });

  it('a confirmation by token or by code, where all petitions are confirmed, and neither in an address', async () => {
    const { asked, port } = started(json({ reference: 'R', status: 'confirmed' }));
    await port.confirm({ token: 'secret-secret-secret' }, { idempotencyKey: KEY });
    await port.confirm({ reference: 'K7QD-M2XP', code: '123456' }, { idempotencyKey: KEY });
    assert.deepEqual(asked.map(({ href, init }) => [href, init.method, init.body]), [
      ['https://host.example/api/v1/confirmations', 'POST', '{"token":"secret-secret-secret"}'],
      ['https://host.example/api/v1/confirmations', 'POST', '{"reference":"K7QD-M2XP","code":"123456"}'],
    ]);
  });

  it('at the address of the page that it stands on, when it is short', async () => {
    const { asked, port } = started(json({ confirmed: 1 }), { src: '/embed/petition/park', page: { document: Object.assign(new EventTarget(), { baseURI: 'https://club.example/om/oss.html' }) } });
    await port.readCount();
    assert.equal(asked[0]?.href, 'https://club.example/api/v1/petitions/park/count');
  });
});

describe('an answer that is not what was asked for', () => {
  const ANSWERS: [what: string, value: unknown][] = [['of another program', { ok: true }], ['a list', []], ['a word', 'ok'], ['a number', 7], ['yes', true], ['null', null]];
  for (const [what, value] of ANSWERS) {
    it(`is told as such to a reading, a count, a signature and a confirmation: ${what}`, async () => {
      const { port } = started(json(value));
      const all = [port.readPetition(), port.readCount(), port.sign(await signature, { idempotencyKey: KEY }), port.confirm({ token: 'x'.repeat(20) }, { idempotencyKey: KEY })];
      assert.deepEqual(await Promise.all(all.map(codeOf)), ['invalid-data', 'invalid-data', 'invalid-data', 'invalid-data']);
    });
  }

  it('names the address, so that a webmaster sees which one is wrong', async () => {
    const error = await started(json({})).port.readCount().catch((cause: unknown) => cause as DugnadError);
    assert.equal((error as DugnadError).message, 'https://host.example/api/v1/petitions/park/count gave an answer without “confirmed”: is it the right address?');
  });

  it('may be a count of nobody', async () => {
    const { port } = started(json({ confirmed: 0, waiting: 0, paper: 0, asOf: '2026-11-22T10:00:00Z' }));
    assert.equal((await port.readCount()).confirmed, 0);
  });
});

describe('somebody who does not wait', () => {
  const silent = () => new Promise<Response>(() => undefined);

  it('is told at once, before or while it is asked, and the request is given up', async () => {
    const { asked, port } = started(silent);
    const stop = new AbortController();
    const waiting = codeOf(port.readCount({ signal: stop.signal }));
    assert.equal(await codeOf(port.readCount({ signal: AbortSignal.abort() })), 'aborted');
    assert.equal(asked.length, 1, 'nothing is asked for one who has left');
    void waiting;
    stop.abort();
    assert.equal(asked[0]?.init.signal?.aborted, true);
  });

  it('leaves no timer behind', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    const { asked, port } = started(json({ confirmed: 1 }));
    await port.readCount();
    assert.equal(asked[0]?.init.signal?.aborted, true, 'what listened has gone with it');
    context.mock.timers.tick(60_000);
    assert.equal((await port.readCount()).confirmed, 1);
  });
});
