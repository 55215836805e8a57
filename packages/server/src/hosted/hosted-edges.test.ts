import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { mails, openTestServer, post, postForm, readPage, sign } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

const page = '/embed/petition/skatepark';
const few = { place: { burst: { count: 1, windowMs: 60_000 }, sustained: { count: 9, windowMs: 3_600_000 } } };

/** Somebody who waits, and somebody who has a personal link. */
async function signed({ app, store }: TestServer): Promise<{ token: string; own: string }> {
  await sign(app, { email: 'per@example.org' });
  const { manageUrl = '' } = (await post(app, '/api/v1/confirmations', { token: (await mails(store))[0]?.data.token })).json<{ manageUrl: string }>();
  await sign(app);
  const waiting = (await mails(store)).findLast(({ recipient }) => recipient === 'anne@example.org');
  return { token: waiting?.data.token ?? '', own: manageUrl.split('/').at(-1) ?? '' };
}

for (const path of ['', '/sent/ABCD-2345', '/confirm/x', '/confirmed/x', '/signature/x', '/sheet', '/report']) {
  test(`a draft has no page at “${path}”`, async (context) => {
    const { app, store } = await openTestServer(context);
    await store.savePetition(testPetition({ id: 'draft', state: 'draft' }));
    const answer = await app.inject(`/embed/petition/draft${path}`);
    assert.deepEqual([answer.statusCode, readPage(answer.body).name, (readPage(answer.body).data as PageData['problem']).code], [404, 'problem', 'not-found']);
  });
}

test('the links of one petition lead nowhere below another', async (context) => {
  const server = await openTestServer(context);
  await server.store.savePetition(testPetition({ id: 'bench' }));
  const { token, own } = await signed(server);
  for (const [path, status] of [[`/confirm/${token}`, 410], [`/confirmed/${own}`, 410], [`/signature/${own}`, 404]] as const) {
    const answer = await server.app.inject(`/embed/petition/bench${path}`);
    assert.deepEqual([answer.statusCode, readPage(answer.body).name], [status, 'expired'], path);
  }
});

test('a petition that is not signed on paper has no sheet', async (context) => {
  const { app, store } = await openTestServer(context);
  await store.savePetition(testPetition({ paper: { allowed: false } }));
  assert.equal((await app.inject(`${page}/sheet`)).statusCode, 404);
});

for (const [ms, status] of [[7 * 24 * 3_600_000 - 1000, 303], [7 * 24 * 3_600_000 + 1000, 410]] as const) {
  test(`the button behind a link of a mail ${status === 303 ? 'still works' : 'works no more'} ${ms} ms after signing`, async (context) => {
    const server = await openTestServer(context);
    const { token } = await signed(server);
    server.clock.now += ms;
    const answer = await postForm(server.app, `${page}/confirm/${token}`, {});
    assert.deepEqual([answer.statusCode, (await server.store.readCounts('skatepark')).confirmed], [status, status === 303 ? 2 : 1]);
    if (status === 410) assert.equal(readPage(answer.body).name, 'expired');
  });
}

for (const [what, path, fields] of [['types codes', '/sent/ABCD-2345', { code: '123456' }], ['presses the button of a link', '/confirm/made-up-made-up-made-up', {}], ['reports something', '/report', { reason: 'wrong', text: 'No.' }]] as const) {
  test(`whoever ${what} too often is asked to wait, on a page that says how long`, async (context) => {
    const { app } = await openTestServer(context, { limits: few });
    await postForm(app, `${page}${path}`, fields);
    const answer = await postForm(app, `${page}${path}`, fields);
    const { name, data } = readPage(answer.body) as { name: string; data: PageData['problem'] };
    assert.deepEqual([answer.statusCode, name, data.code, String(data.retryAfter)], [429, 'problem', 'too-many-requests', answer.headers['retry-after']]);
    assert.ok(Number(data.retryAfter) > 0);
  });
}

for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', '']) {
  test(`a form that comes as “${type}” is answered with a page that says it cannot be read`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await postForm(app, page, { name: 'Anne' }, { 'content-type': type });
    assert.deepEqual([answer.statusCode, readPage(answer.body).name], [415, 'problem']);
  });
}

for (const [lang, location] of [['ar', '?lang=ar&done=yes'], ['nb-simple', '?lang=nb-simple&done=yes'], ['<script>', '?done=yes'], ['', '?done=yes'], ['//evil.example', '?done=yes'], ['nb\r\nSet-Cookie: a=b', '?done=yes']] as const) {
  test(`goes on in the language that was asked for, and repeats nothing else: ${JSON.stringify(lang)}`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await postForm(app, `${page}/report?lang=${encodeURIComponent(lang)}`, { reason: 'wrong', text: 'No.' });
    assert.deepEqual([answer.statusCode, answer.headers['location'], answer.headers['set-cookie']], [303, `${page}/report${location}`, undefined]);
  });
}
