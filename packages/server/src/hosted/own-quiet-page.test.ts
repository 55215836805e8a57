import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';

const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };

interface Own extends TestServer {
  page: string;
}

/** Aud has signed up, and opens the link of her mail. */
async function opened(context: TestContext): Promise<Own> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity());
  await signUp(server, { person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } });
  const token = (await mails(server.store)).find(({ kind }) => kind === 'signed-up')?.data.token ?? '';
  return { ...server, page: `/embed/volunteer/gronlia/cafe-host/sign-up/${token}` };
}

const look = async ({ app, page }: Own): Promise<PageData['sign-up']> => readPage((await app.inject(page)).body).data as PageData['sign-up'];
const quietSince = async ({ store }: Own): Promise<unknown> => (await store.database.selectFrom('sign_ups').select('quiet_since').executeTakeFirstOrThrow()).quiet_since;

async function press(own: Own, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('messages to everybody are ended on the page and asked for again there, the same however often it is pressed, and nobody is mailed', async (context) => {
  const own = await opened(context);
  assert.deepEqual([(await look(own)).signUp.isQuiet, await quietSince(own)], [undefined, null]);
  for (const [fields, isQuiet] of [[{ quiet: 'on' }, true], [{ quiet: 'on' }, true], [{}, undefined], [{}, undefined]] as const) {
    const said = await press(own, { act: 'messages', ...fields });
    assert.deepEqual([said.statusCode, said.headers['location'], (await look(own)).signUp.isQuiet], [303, `${own.page}?done=changed`, isQuiet]);
  }
  assert.deepEqual((await mails(own.store)).map(({ kind }) => kind).toSorted(), ['signed-up', 'volunteer']);
});

test('the moment of the first press is what is kept', async (context) => {
  const own = await opened(context);
  await press(own, { act: 'messages', quiet: 'on' });
  const first = await quietSince(own);
  await press(own, { act: 'messages', quiet: 'on' }, 60_000);
  assert.deepEqual([typeof first, await quietSince(own)], ['string', first]);
});

test('the button of a mail program ends them, with nothing but the link, however often it is pressed', async (context) => {
  const own = await opened(context);
  for (let times = 0; times < 2; times += 1) {
    const said = await own.app.inject({ method: 'POST', url: `${own.page}?lang=nb`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'List-Unsubscribe=One-Click' });
    assert.deepEqual([said.statusCode, (await look(own)).signUp.isQuiet], [303, true]);
  }
  assert.deepEqual((await look(own)).signUp.shifts.map(({ status }) => status), ['confirmed'], 'and nothing else');
});

test('the button of a mail program does no more than that, whatever stands beside it', async (context) => {
  const own = await opened(context);
  await press(own, { ...ONE_CLICK, act: 'withdraw', sure: 'on', 'shift-sat-am': 'on' });
  const { signUp } = await look(own);
  assert.deepEqual([signUp.isQuiet, signUp.shifts.map(({ status }) => status)], [true, ['confirmed']]);
});

test('what looks, posts at once, or posts the form as it stands ends nothing', async (context) => {
  const own = await opened(context);
  for (const method of ['GET', 'HEAD'] as const) for (const fields of [{ act: 'messages', quiet: 'on' }, ONE_CLICK]) await own.app.inject({ method, url: `${own.page}?${new URLSearchParams(fields as Record<string, string>).toString()}` });
  const early = await press(own, { act: 'messages', quiet: 'on' }, 2000);
  assert.deepEqual([early.statusCode, (readPage(early.body).data as PageData['sign-up']).again], [422, true]);
  await press(own, { act: 'messages' }, 60_000);
  assert.equal(await quietSince(own), null);
});

test('a link that leads to nothing is answered alike by the button of a mail program, and one of another opportunity too', async (context) => {
  const own = await opened(context);
  await own.store.saveOpportunity(testOpportunity({ id: 'driver' }));
  const answers = await Promise.all([own.page.replace('cafe-host', 'driver'), own.page.replace(/[^/]+$/, 'x')].map((page) => postForm(own.app, page, ONE_CLICK)));
  assert.deepEqual(answers.map(({ statusCode, body }) => [statusCode, readPage(body).data]).map((one) => JSON.stringify(one)).filter((one, at, all) => all.indexOf(one) === at).length, 1);
  assert.deepEqual([answers[0]?.statusCode, await quietSince(own)], [404, null]);
});
