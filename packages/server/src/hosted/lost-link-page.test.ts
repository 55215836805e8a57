import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';

const place = '/embed/volunteer/gronlia/cafe-host';
const page = `${place}/lost-link`;

async function opened(context: TestContext): Promise<TestServer> {
  const server = await openTestServer(context, { blockedDomains: ['blocked.example'] });
  await signUp(server, { person: { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org' } });
  await signUp(server, { person: { name: 'Per', phone: '91111111', email: 'per@blocked.example' } });
  await server.store.saveOpportunity(testOpportunity({ id: 'driver' }));
  return server;
}

/** Asks as a person does. */
async function ask({ app, clock }: TestServer, email: string, { at = page, wait = 5000 } = {}): Promise<Answer> {
  const { formToken } = readPage((await app.inject(at)).body).data as PageData['lost-link'];
  clock.now += wait;
  return postForm(app, at, { formToken, email });
}

const tokensIn = async ({ store }: TestServer): Promise<string[]> => (await mails(store)).filter(({ kind, recipient }) => kind === 'signed-up' && recipient === 'aud@example.org').map(({ data }) => data.token);

/** Until the queue has so many: nobody waits for them. */
async function untilMailed(server: TestServer, count: number): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const tokens = await tokensIn(server);
    if (tokens.length >= count) return tokens;
    await new Promise(setImmediate);
  }
  return tokensIn(server);
}

test('mails the link again, and the one of the first mail works as well', async (context) => {
  const server = await opened(context);
  assert.deepEqual([(await ask(server, ' Aud@example.org ')).statusCode], [303]);
  const [first, second] = await untilMailed(server, 2);
  assert.notEqual(first, second);
  for (const token of [first, second]) assert.equal((await server.app.inject(`${place}/sign-up/${token ?? ''}`)).statusCode, 200, token);
});

test('answers alike whether somebody is known, unknown, blocked, or has signed up for something else', async (context) => {
  const server = await opened(context);
  const answers = new Set<string>();
  for (const email of ['aud@example.org', 'nobody@example.org', 'per@blocked.example']) {
    const { statusCode, headers, body } = await ask(server, email);
    answers.add(JSON.stringify([statusCode, headers['location'], body]));
  }
  assert.deepEqual([...answers], [JSON.stringify([303, `${page}?done=yes`, ''])]);
  await ask(server, 'aud@example.org', { at: page.replace('cafe-host', 'driver') });
  await server.app.close();
  const all = await mails(server.store);
  assert.deepEqual([all.filter(({ kind }) => kind === 'signed-up').length, all.filter(({ recipient }) => /nobody|blocked/.test(recipient))], [2, []]);
});

test('writes the mail to whoever signed up before the server closes', async (context) => {
  const server = await opened(context);
  await ask(server, 'aud@example.org');
  await server.app.close();
  assert.equal((await tokensIn(server)).length, 2);
});

test('fills nobody’s letter box: an address gets five an hour, and whoever asks is not told', async (context) => {
  const server = await opened(context);
  for (let times = 0; times < 8; times += 1) assert.equal((await ask(server, 'aud@example.org')).statusCode, 303);
  await server.app.close();
  assert.equal((await tokensIn(server)).length, 1 + 5);
});

for (const [what, email, wait, said] of [['no address', '', 5000, 'errors'], ['half an address', 'aud@', 5000, 'errors'], ['a form that is sent at once', 'aud@example.org', 1000, 'again']] as const) {
  test(`mails nobody for ${what}, and keeps what was typed`, async (context) => {
    const server = await opened(context);
    const answer = await ask(server, email, { wait });
    const data = readPage(answer.body).data as PageData['lost-link'];
    assert.deepEqual([answer.statusCode, data.filled?.['email'], said in data], [422, email, true]);
    await server.app.close();
    assert.equal((await tokensIn(server)).length, 1);
  });
}

test('nothing is mailed by looking', async (context) => {
  const server = await opened(context);
  const before = await mails(server.store);
  for (const method of ['GET', 'HEAD'] as const) assert.equal((await server.app.inject({ method, url: `${page}?email=aud@example.org&done=yes` })).statusCode, 200);
  await server.app.close();
  assert.deepEqual(await mails(server.store), before);
});
