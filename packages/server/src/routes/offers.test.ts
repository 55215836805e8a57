import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it, test } from 'node:test';
import type { TestContext } from 'node:test';
import { describeOfferBox, SAMPLE_OFFER } from '@dugnad/client/contract';
import type { OfferBeginning } from '@dugnad/client/contract';
import { createHttpOfferBox } from '@dugnad/client/http';
import type { Offer } from '@dugnad/client/model';
import { offerTo, withDriver } from '../contract/offer-samples.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { openTestServer, post, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import type { NewOffer } from '../store/offers/make-offer.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

interface Asked extends TestServer {
  token: string;
}

const { start = '', end = '', place, contact, task } = SAMPLE_OFFER;
const cafe = testOpportunity({ title: task, contact, organiser: { name: 'Grønlia Vel', kind: 'association' }, ...(place && { place }), shifts: [testShift({ start, end, capacity: 1 })] });

/** Somebody is asked for the one place of the sample. */
async function ask(context: Pick<TestContext, 'after'>, changes: Partial<NewOffer> = {}): Promise<Asked> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(cafe);
  const link = freshLink();
  await offerTo(server.store, await withDriver(server.store), link, { expires: '2026-12-05T07:00:00.000Z', ...changes });
  return { ...server, token: link.token };
}

const HOW: Readonly<Record<OfferBeginning['status'], (server: Asked) => unknown>> = {
  open: () => undefined,
  expired: ({ clock }) => (clock.now = Date.parse('2026-12-05T07:00:00Z')),
  full: ({ store }) => store.signUp(testSignUp()),
  gone: ({ store }) => store.saveOpportunity({ ...cafe, shifts: cafe.shifts.map((shift) => ({ ...shift, state: 'cancelled' })) }),
};

const news = async ({ store }: TestServer): Promise<number> => Number((await store.database.selectFrom('mails').select((row) => row.fn.countAll<number | string>().as('count')).where('kind', 'in', ['volunteer-news']).executeTakeFirstOrThrow()).count);
const own = async ({ store }: TestServer): Promise<number> => (await store.database.selectFrom('sign_ups').select('id').where('opportunity_id', '=', 'cafe-host').where('name', '=', 'aud').execute()).length;

describeOfferBox('the server', async ({ status, first }) => {
  const closing: (() => unknown)[] = [];
  const server = await ask({ after: (close) => void closing.push(close as () => unknown) }, { first });
  await HOW[status](server);
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    const { pathname } = new URL(href as string);
    const { statusCode, body, headers } = await server.app.inject({ method: init.method === 'POST' ? 'POST' : 'GET', url: pathname, headers: { origin: sitePage, ...(init.headers as Record<string, string>) }, ...(init.body ? { payload: init.body as string } : {}) });
    return new Response(body, { status: statusCode, headers: { 'content-type': String(headers['content-type']) } });
  };
  return {
    box: createHttpOfferBox({ src: 'https://host.example/embed/volunteer/gronlia', fetch }),
    token: server.token,
    read: async () => ({ places: await own(server), answers: (await news(server)) + (await own(server)) }),
    cut: () => void (isCut = true),
    dispose: async () => {
      for (const close of closing.toReversed()) await close();
    },
  };
}, { describe, it });

const url = ({ token }: Pick<Asked, 'token'>): string => `/api/v1/offers/${token}`;
const read = ({ app }: TestServer, at: string): Promise<Answer> => app.inject({ url: at, headers: { origin: 'https://anywhere.example' } }) as unknown as Promise<Answer>;

test('is kept by no cache, tells nothing of the person, and names the page where a yes is cancelled', async (context) => {
  const server = await ask(context);
  const { headers, body } = await read(server, url(server));
  assert.deepEqual([headers['cache-control'], headers['set-cookie']], ['no-store', undefined]);
  assert.doesNotMatch(body, /aud@|90000000|Bakkegata/);
  const { ownUrl } = (await post(server.app, `${url(server)}/responses`, { answer: 'accept' })).json<Offer>();
  assert.equal(ownUrl, `https://petitions.example/embed/volunteer/gronlia/cafe-host/sign-up/${server.token}`);
  assert.equal((await server.app.inject(ownUrl)).statusCode, 200);
});

test('answers every link that is none alike, of the right length or any other, read or answered', async (context) => {
  const server = await ask(context);
  const wrong = ['a', 'A'.repeat(27), `${server.token.slice(0, -1)}${server.token.endsWith('A') ? 'B' : 'A'}`, server.token.toLowerCase().concat('x'), '%00', 'link%20aud'];
  const shape = ({ statusCode, headers, body }: Answer): unknown => [statusCode, Object.keys(headers).filter((name) => name !== 'date').toSorted(), body.replace(/"instance":"[^"]*"/, '')];
  const [first, ...others] = await Promise.all(wrong.map((token) => read(server, url({ token }))));
  for (const answer of others) assert.deepEqual(shape(answer), shape(first ?? assert.fail()));
  const said = await Promise.all(wrong.map((token) => post(server.app, `${url({ token })}/responses`, { answer: 'accept' })));
  for (const answer of said) assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [404, '/problems/not-found']);
});

test('keeps what many send at once under one key once', async (context) => {
  const server = await ask(context);
  const key = randomUUID();
  const statuses = new Set((await Promise.all(Array.from({ length: 20 }, () => post(server.app, `${url(server)}/responses`, { answer: 'accept' }, { key })))).map(({ statusCode }) => statusCode));
  assert.ok(statuses.has(200) && [...statuses].every((status) => status === 200 || status === 409 || status === 429), [...statuses].join());
  assert.equal(await own(server), 1);
});

test('asks whoever tries out links to wait, before anything is looked up', async (context) => {
  const server = await openTestServer(context, { limits: { place: { burst: { count: 2, windowMs: 60_000 }, sustained: { count: 100, windowMs: 3_600_000 } } } });
  const said: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) said.push((await post(server.app, `${url({ token: 'A'.repeat(27) })}/responses`, { answer: 'accept' })).statusCode);
  assert.deepEqual(said, [404, 404, 429]);
});

for (const [what, headers, status] of [['a page of another site', { origin: 'https://elsewhere.example' }, 403], ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415], ['nobody with a key', { 'idempotency-key': undefined }, 400]] as const) {
  test(`takes no answer of ${what}`, async (context) => {
    const server = await ask(context);
    assert.equal((await post(server.app, `${url(server)}/responses`, { answer: 'accept' }, { headers })).statusCode, status);
    assert.equal(await own(server), 0);
  });
}
