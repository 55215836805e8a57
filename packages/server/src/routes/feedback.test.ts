import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it, test } from 'node:test';
import type { TestContext } from 'node:test';
import { describeFeedbackBox, sampleFeedback } from '@dugnad/client/contract';
import { createHttpFeedbackBox } from '@dugnad/client/http';
import type { FeedbackRound, FeedbackRoundInput } from '@dugnad/client/model';
import { testRound } from '../contract/feedback-samples.ts';
import { adminToken, openTestServer, post, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { PetitionOptions } from '../petitions/backend.ts';
import type { Problem } from '../problem/problem.ts';
import type { StoredRound } from '../store/feedback-store.ts';

const url = '/api/v1/feedback/cafe-autumn';
const answers = `${url}/answers`;

async function open(context: Pick<TestContext, 'after'>, changes: Partial<StoredRound> = {}, options: Partial<PetitionOptions> = {}): Promise<TestServer> {
  const server = await openTestServer(context, options);
  await server.store.saveRound(testRound(changes));
  return server;
}

const problemOf = (answer: Answer): [number, string, ...string[]] => {
  const { type, errors = [] } = answer.json<Problem>();
  return [answer.statusCode, type.slice('/problems/'.length), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};

/** Everything that is kept of feedback: who answered, shown or not, and each value as often as it was. */
async function kept({ store }: Pick<TestServer, 'store'>): Promise<{ answered: number; values: string[] }> {
  const rounds = await store.database.selectFrom('feedback_rounds').select(['answered', 'waiting']).execute();
  const counts = await store.database.selectFrom('feedback_counts').selectAll().execute();
  const texts = await store.database.selectFrom('feedback_texts').selectAll().execute();
  const values = counts.flatMap(({ question, value, shown, waiting }) => Array.from({ length: shown + waiting }, () => `${question}=${value}`));
  return { answered: rounds.reduce((sum, { answered, waiting }) => sum + answered + waiting, 0), values: [...values, ...texts.map(({ question, text }) => `${question}=${text}`)].toSorted() };
}

describeFeedbackBox('the server', async ({ status = 'open', ...round }: FeedbackRoundInput) => {
  const closing: (() => unknown)[] = [];
  const server = await openTestServer({ after: (close) => void closing.push(close as () => unknown) });
  await server.store.saveRound(testRound({ ...(round as Partial<StoredRound>), state: status, controller: { receivers: [], ...round.controller } as StoredRound['controller'] }));
  let isCut = false;
  const fetch: typeof globalThis.fetch = async (href, init = {}) => {
    if (isCut) throw new TypeError('fetch failed');
    const { pathname } = new URL(href as string);
    const { statusCode, body, headers } = await server.app.inject({ method: init.method === 'POST' ? 'POST' : 'GET', url: pathname, headers: { origin: sitePage, ...(init.headers as Record<string, string>) }, ...(init.body ? { payload: init.body as string } : {}) });
    return new Response(body, { status: statusCode, headers: { 'content-type': String(headers['content-type']) } });
  };
  return {
    box: createHttpFeedbackBox({ src: 'https://host.example/embed/feedback/cafe-autumn', fetch }),
    read: () => kept(server),
    cut: () => void (isCut = true),
    dispose: async () => {
      for (const close of closing.toReversed()) await close();
    },
  };
}, { describe, it });

test('shows a round to any page, without whose it is, and not again to whoever has it', async (context) => {
  const { app } = await open(context);
  const { statusCode, headers, body } = await app.inject({ url, headers: { origin: 'https://anywhere.example' } });
  const { siteId: _siteId, state: _state, ...round } = testRound();
  assert.deepEqual([statusCode, headers['cache-control'], headers['access-control-allow-origin'], headers['set-cookie']], [200, 'public, max-age=10, stale-while-revalidate=60', '*', undefined]);
  assert.deepEqual(JSON.parse(body), { ...round, status: 'open' });
  assert.equal((await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode, 304);
});

for (const [what, changes] of [['a draft', { state: 'draft' }], ['nothing of that name', { id: 'another' }]] as const) {
  test(`knows nothing of ${what}`, async (context) => {
    const { app } = await open(context, changes);
    assert.equal((await app.inject(url)).statusCode, 404);
    assert.deepEqual(problemOf(await post(app, answers, sampleFeedback())), [404, 'not-found']);
  });
}

test('takes answers until the day of deletion is over, and says so of the round', async (context) => {
  const server = await open(context, { retention: { deleteAfter: '2026-11-28' } });
  assert.equal((await post(server.app, answers, sampleFeedback())).statusCode, 202);
  server.clock.now = Date.parse('2026-11-29T00:00:00Z');
  assert.equal((await server.app.inject(url)).json<FeedbackRound>().status, 'closed');
  assert.deepEqual(problemOf(await post(server.app, answers, sampleFeedback())), [409, 'not-open']);
});

test('answers everybody alike: the first, one who repeats, one who says the same, and a machine, of which nothing is kept', async (context) => {
  const server = await open(context);
  const key = randomUUID();
  const all = [
    await post(server.app, answers, sampleFeedback(), { key }), await post(server.app, answers, sampleFeedback(), { key }), await post(server.app, answers, sampleFeedback()),
    await post(server.app, answers, { ...sampleFeedback(), website: 'https://spam.example' }), await post(server.app, answers, sampleFeedback({ id: 'mood', value: 'very-bad' })),
  ];
  assert.deepEqual(all.map(({ statusCode, body }) => [statusCode, body]), all.map(() => [202, '{"status":"received","deleteAfter":"2027-06-30"}']));
  const named = (answer: Answer): string[] => Object.keys(answer.headers).filter((name) => name !== 'date').toSorted();
  for (const answer of all) assert.deepEqual(named(answer), named(all[0] ?? assert.fail()));
  assert.equal((await kept(server)).answered, 3);
});

test('keeps what two hundred send at once under one key once', async (context) => {
  const many = { burst: { count: 1000, windowMs: 1000 }, sustained: { count: 1000, windowMs: 1000 } };
  const server = await open(context, {}, { limits: { place: many } });
  const key = randomUUID();
  const statuses = new Set((await Promise.all(Array.from({ length: 200 }, () => post(server.app, answers, sampleFeedback(), { key })))).map(({ statusCode }) => statusCode));
  assert.ok(statuses.has(202) && [...statuses].every((status) => status === 202 || status === 409), [...statuses].join());
  assert.equal((await kept(server)).answered, 1);
});

test('asks whoever sends without end to wait, and takes it afterwards', async (context) => {
  const few = { burst: { count: 2, windowMs: 60_000 }, sustained: { count: 100, windowMs: 3_600_000 } };
  const server = await open(context, {}, { limits: { place: few } });
  const sent: Answer[] = [];
  for (let number = 0; number < 3; number += 1) sent.push(await post(server.app, answers, sampleFeedback()));
  assert.deepEqual(sent.map(({ statusCode }) => statusCode), [202, 202, 429]);
  assert.ok(Number(sent[2]?.headers['retry-after']) > 0);
  assert.equal((await post(server.app, answers, sampleFeedback(), { remoteAddress: '9.9.9.9' })).statusCode, 202);
  assert.equal((await kept(server)).answered, 3);
});

const PAYLOADS: [what: string, body: unknown, status: number][] = [
  ['no object', '[]', 422], ['nothing', '', 400], ['half of something', '{"answers": [', 400], ['answers that are none', { answers: 'good' }, 422], ['an answer that is a number', { answers: [{ id: 'mood', value: 5 }] }, 422],
  ['four answers', { answers: ['a', 'b', 'c', 'd'].map((id) => ({ id, value: 'x' })) }, 422], ['a prototype', '{"answers": [{"id": "__proto__", "value": "x"}]}', 422], ['the name of a function', { answers: [{ id: 'constructor', value: 'tostring' }] }, 422],
  ['an e-mail address beside it', { ...sampleFeedback(), email: 'aud@example.org' }, 422], ['a moment beside it', { ...sampleFeedback(), at: '2026-11-28T12:00:00Z' }, 422], ['more than anybody writes', { answers: [{ id: 'wish', value: 'x'.repeat(70_000) }] }, 413],
];
for (const [what, body, status] of PAYLOADS) {
  test(`keeps nothing of ${what}`, async (context) => {
    const server = await open(context);
    assert.equal((await post(server.app, answers, body)).statusCode, status);
    assert.deepEqual(await kept(server), { answered: 0, values: [] });
  });
}

for (const [what, headers, status] of [['a page of another site', { origin: 'https://elsewhere.example' }, 403], ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415], ['plain text', { 'content-type': 'text/plain' }, 415], ['nobody with a key', { 'idempotency-key': undefined }, 400]] as const) {
  test(`takes nothing of ${what}`, async (context) => {
    const server = await open(context);
    assert.equal((await post(server.app, answers, sampleFeedback(), { headers })).statusCode, status);
    assert.equal((await kept(server)).answered, 0);
  });
}

test('keeps neither the address of the net nor what a browser says of itself', async (context) => {
  const server = await open(context);
  await post(server.app, answers, sampleFeedback({ id: 'wish', value: 'More chairs' }), { headers: { 'user-agent': 'Telltale/7', referer: 'https://gronlia.example/secret' }, remoteAddress: '7.7.7.7' });
  const tables = ['feedback_rounds', 'feedback_counts', 'feedback_texts', 'feedback_keys', 'answers'] as const;
  const rows = JSON.stringify(await Promise.all(tables.map((table) => server.store.database.selectFrom(table).selectAll().execute())));
  assert.doesNotMatch(rows, /Telltale|7\.7\.7\.7|secret/);
  const [{ fingerprint } = assert.fail()] = await server.store.database.selectFrom('feedback_keys').selectAll().execute();
  assert.match(fingerprint, /^[\w-]{16,}$/, 'a keyed hash');
});

const { id: _id, ...edit } = testRound();
const put = (server: TestServer, body: unknown, token = adminToken) => server.app.inject({ method: 'PUT', url, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: JSON.stringify(body) });

test('whoever runs the server opens a round, and mends its words after somebody has answered, but not its questions', async (context) => {
  const server = await openTestServer(context);
  const { state: _state, ...unsaid } = edit;
  assert.deepEqual([(await put(server, unsaid)).json<StoredRound>().state, (await server.app.inject(url)).statusCode], ['draft', 404]);
  assert.equal((await put(server, edit)).statusCode, 200);
  await post(server.app, answers, sampleFeedback());
  assert.equal((await put(server, { ...edit, title: 'Another title' })).statusCode, 200);
  assert.equal((await server.app.inject(url)).json<FeedbackRound>().title, 'Another title');
  const refused = await put(server, { ...edit, questions: edit.questions.slice(1) });
  assert.deepEqual(problemOf(refused as unknown as Answer), [422, 'invalid-input', '/questions answered']);
});

for (const [what, body, token, status] of [
  ['without the token', edit, 'wrong', 401], ['at a site that there is not', { ...edit, siteId: 'nowhere' }, adminToken, 422], ['with four questions', { ...edit, questions: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'text', text: 'x' })) }, adminToken, 422],
] as const) {
  test(`opens no round ${what}`, async (context) => {
    const server = await openTestServer(context);
    assert.deepEqual([(await put(server, body, token)).statusCode, await server.store.readRound('cafe-autumn')], [status, undefined]);
  });
}

test('leaves a round with its site', async (context) => {
  const server = await open(context);
  await server.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  assert.deepEqual(problemOf((await put(server, { ...edit, siteId: 'other' })) as unknown as Answer), [422, 'invalid-input', '/siteId changed']);
});
