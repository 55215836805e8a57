import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { FilledForm, PageData } from '@dugnad/client/hosted';
import { testHelpPoint } from '../contract/help-samples.ts';
import { mails, openTestServer, postForm, readPage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';

const PAGE = '/embed/help/gronlia';
const FIELDS = { for: 'myself', what: 'Bære et skap ned', when: 'date', date: '2026-12-07', time: '17:00', effort: 'heavy', 'thing-stairs': 'on', place: 'Grønlia øst', name: 'Aud Bjørnøy', phone: '90 00 00 00', email: 'aud@example.org', noCalls: 'on', language: 'nb' };

async function open(context: TestContext, state: 'open' | 'closed' | 'draft' = 'open'): Promise<TestServer> {
  const server = await openTestServer(context);
  await server.store.saveHelpPoint(testHelpPoint({ state }));
  return server;
}

const dataOf = <Name extends keyof PageData>(answer: Answer, name: Name): PageData[Name] => {
  const page = readPage(answer.body);
  assert.equal(page.name, name, answer.body);
  return page.data as PageData[Name];
};
const get = ({ app }: TestServer, url: string): Promise<Answer> => app.inject(url) as unknown as Promise<Answer>;
const rows = ({ store }: TestServer) => store.database.selectFrom('help_requests').selectAll().execute();

/** The page as somebody has it who has read it for a while. */
async function form(server: TestServer): Promise<{ idempotencyKey: string; formToken: string }> {
  const { idempotencyKey, formToken } = dataOf(await get(server, PAGE), 'help');
  server.clock.now += 30_000;
  return { idempotencyKey, formToken };
}

async function send(server: TestServer, changes: FilledForm = {}): Promise<Answer> {
  return postForm(server.app, PAGE, { ...(await form(server)), ...FIELDS, ...changes });
}

async function linkOf(server: TestServer): Promise<string> {
  return `${PAGE}/request/${dataOf(await send(server), 'help-asked').receipt.token}`;
}

test('somebody asks for help on the page, and gets a receipt with a link, and mails', async (context) => {
  const server = await open(context);
  const answer = await send(server);
  const { receipt } = dataOf(answer, 'help-asked');
  assert.deepEqual([answer.statusCode, receipt.status, receipt.deleteAfter, receipt.answerBy], [200, 'received', '2027-03-07', '2026-12-01T12:00:30.000Z']);
  assert.deepEqual([answer.headers['cache-control'], answer.headers['referrer-policy']], ['no-store', 'no-referrer']);
  assert.deepEqual((await mails(server.store)).map(({ kind, recipient }) => [kind, recipient]), [['asked', 'aud@example.org'], ['help-request', 'kari@example.org']]);
  const { request, ...seen } = dataOf(await get(server, `${PAGE}/request/${receipt.token}`), 'help-request');
  assert.deepEqual([request.status, request.what, request.when], ['received', 'Bære et skap ned', { kind: 'date', date: '2026-12-07', time: '17:00' }]);
  assert.doesNotMatch(JSON.stringify([request, seen]), /Aud|90000000|aud@example|øst/, 'a link is passed on');
});

test('pressed twice, it is asked once, and says the same', async (context) => {
  const server = await open(context);
  const fields = { ...(await form(server)), ...FIELDS };
  const [first, second] = [await postForm(server.app, PAGE, fields), await postForm(server.app, PAGE, fields)];
  assert.equal(second.body, first.body);
  assert.equal((await rows(server)).length, 1);
  dataOf(await postForm(server.app, PAGE, { ...fields, what: 'Handle' }), 'help-asked');
  assert.equal((await rows(server)).length, 2, 'what came back by Back and was changed is another request');
});

test('what is missing is said at once, in the order of the form, and all that was typed is still there', async (context) => {
  const server = await open(context);
  const answer = await send(server, { for: '', when: '', date: '', time: '', what: ' ', effort: '', place: '', name: '', phone: '', email: 'aud@', website: '' });
  const { errors = [], filled } = dataOf(answer, 'help');
  assert.equal(answer.statusCode, 422);
  assert.deepEqual(errors.map(({ pointer }) => pointer), ['/for', '/what', '/when/kind', '/effort', '/place', '/person/name', '/person/email']);
  assert.deepEqual([filled?.['email'], filled?.['thing-stairs']], ['aud@', 'on']);
  assert.deepEqual(await rows(server), []);
});

for (const [what, changes, when] of [
  ['a day that was written without choosing', { when: '' }, { kind: 'date', date: '2026-12-07', time: '17:00' }],
  ['a rhythm that was written without choosing', { when: '', date: '', rhythm: 'Hver tirsdag' }, { kind: 'recurring', words: 'Hver tirsdag' }],
  ['any time, whatever stands in the other fields', { when: 'flexible', rhythm: 'x' }, { kind: 'flexible' }],
] as const) {
  test(`is understood: ${what}`, async (context) => {
    const server = await open(context);
    dataOf(await send(server, changes), 'help-asked');
    assert.deepEqual((JSON.parse((await rows(server))[0]?.data ?? '{}') as { when: unknown }).when, when);
  });
}

test('the name of a centre is kept only where it was asked for', async (context) => {
  const server = await open(context);
  await send(server, { organisation: 'Bydel Øst' });
  await send(server, { for: 'organisation', organisation: 'Bydel Øst' });
  assert.deepEqual((await rows(server)).map(({ data }) => (JSON.parse(data) as { organisation?: string }).organisation), [undefined, 'Bydel Øst']);
});

test('a form that stood open too long, or is none of ours, is shown again with all that was typed', async (context) => {
  const server = await open(context);
  for (const formToken of ['forged', '']) {
    const { failure, filled } = dataOf(await send(server, { formToken }), 'help');
    assert.deepEqual([failure, filled?.['what']], ['form-expired', 'Bære et skap ned']);
  }
  const { filled, failure } = dataOf(await send(server, { act: 'language' }), 'help');
  assert.deepEqual([filled?.['what'], failure], ['Bære et skap ned', undefined]);
  assert.deepEqual(await rows(server), []);
});

test('what a machine has filled in is answered alike, with a link alike, and mails nobody', async (context) => {
  const server = await open(context);
  const [person, machine] = [dataOf(await send(server), 'help-asked').receipt, dataOf(await send(server, { website: 'x' }), 'help-asked').receipt];
  assert.deepEqual(Object.keys(machine), Object.keys(person));
  const [one, other] = [dataOf(await get(server, `${PAGE}/request/${person.token}`), 'help-request').request, dataOf(await get(server, `${PAGE}/request/${machine.token}`), 'help-request').request];
  assert.deepEqual({ ...other, reference: one.reference, sent: one.sent, answerBy: one.answerBy }, one);
  assert.equal((await mails(server.store)).length, 2);
});

test('looking changes nothing, neither by GET nor by HEAD, however often', async (context) => {
  const server = await open(context);
  const link = await linkOf(server);
  const before = JSON.stringify([await rows(server), await server.store.database.selectFrom('mails').selectAll().execute()]);
  for (const url of [link, `${link}?act=withdraw&sure=on`, PAGE, `${PAGE}/withdrawn`]) for (const method of ['GET', 'HEAD'] as const) await server.app.inject({ method, url });
  assert.equal(JSON.stringify([await rows(server), await server.store.database.selectFrom('mails').selectAll().execute()]), before);
});

test('a request is withdrawn by a tick and a button, not faster than a person presses, and nothing of it is left', async (context) => {
  const server = await open(context);
  const link = await linkOf(server);
  const { formToken } = dataOf(await get(server, link), 'help-request');
  const press = (fields: Record<string, string>): Promise<Answer> => postForm(server.app, link, { act: 'withdraw', formToken, ...fields });
  assert.equal(dataOf(await press({ sure: 'on' }), 'help-request').again, true);
  server.clock.now += 5000;
  assert.deepEqual(dataOf(await press({}), 'help-request').errors, [{ pointer: '/sure', code: 'missing' }]);
  assert.equal((await press({ act: 'x', sure: 'on' })).statusCode, 400);
  assert.equal((await rows(server)).length, 1);
  const gone = await press({ sure: 'on' });
  assert.deepEqual([gone.statusCode, gone.headers['location']], [303, `${PAGE}/withdrawn`]);
  dataOf(await get(server, `${PAGE}/withdrawn`), 'help-withdrawn');
  assert.deepEqual([await rows(server), (await get(server, link)).statusCode, (await press({ sure: 'on' })).statusCode], [[], 404, 404]);
  assert.deepEqual((await mails(server.store)).map(({ kind }) => kind), ['help-withdrawn']);
});

test('a link that is wrong, withdrawn or of another site is the same page', async (context) => {
  const server = await open(context);
  const link = await linkOf(server);
  await server.store.saveSite({ id: 'other', name: 'Other', origins: [] });
  await server.store.saveHelpPoint(testHelpPoint({ siteId: 'other' }));
  const wrong = [await get(server, `${PAGE}/request/${'a'.repeat(27)}`), await get(server, link.replace('gronlia', 'other'))];
  assert.deepEqual(wrong.map(({ statusCode }) => statusCode), [404, 404]);
  const [one, other] = wrong.map(({ body }) => body.replaceAll(/"site":\{[^}]*\}/g, ''));
  assert.equal(other, one);
});

test('where one cannot ask any more there is no form, and what was asked before is still told', async (context) => {
  const server = await open(context);
  const [link, fields] = [await linkOf(server), await form(server)];
  await server.store.saveHelpPoint(testHelpPoint({ state: 'closed' }));
  const late = await postForm(server.app, PAGE, { ...fields, ...FIELDS });
  assert.deepEqual([late.statusCode, dataOf(late, 'help').failure, dataOf(late, 'help').point.status], [409, 'not-open', 'closed']);
  dataOf(await get(server, link), 'help-request');
  await server.store.saveHelpPoint(testHelpPoint({ state: 'draft' }));
  assert.deepEqual([(await get(server, PAGE)).statusCode, (await get(server, link)).statusCode, (await get(server, '/embed/help/nothing')).statusCode], [404, 200, 404]);
});

test('a form of another site is refused', async (context) => {
  const server = await open(context);
  assert.equal((await postForm(server.app, PAGE, { ...(await form(server)), ...FIELDS }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).statusCode, 403);
  assert.deepEqual(await rows(server), []);
});

test('one address asks five times an hour, and is then asked to wait with all that was typed', async (context) => {
  const server = await open(context);
  for (let time = 0; time < 5; time += 1) dataOf(await send(server), 'help-asked');
  const often = await send(server);
  assert.deepEqual([often.statusCode, often.headers['retry-after'], dataOf(often, 'help').failure], [429, '900', 'too-many-requests']);
  assert.equal((await rows(server)).length, 5);
});
