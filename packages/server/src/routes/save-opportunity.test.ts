import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Opportunity, SignUpReceipt } from '@dugnad/client/model';
import { testRound } from '../contract/feedback-samples.ts';
import { testOpportunity, testTalk } from '../contract/sign-up-samples.ts';
import { adminToken, openTestServer, post, sentSignUp } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

const { id: _id, shifts, ...role } = testOpportunity();
const [shift = assert.fail()] = shifts.map(({ taken: _taken, ...own }) => own);
const edit = { ...role, shifts: [shift] };
const url = '/api/v1/opportunities/driver';

async function put({ app }: TestServer, to: string, body: unknown, headers: Record<string, string> = { authorization: `Bearer ${adminToken}` }) {
  const answer = await app.inject({ method: 'PUT', url: to, headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json<Pick<Problem, 'errors' | 'type'> & StoredOpportunity>() };
}

const open = (context: TestContext): Promise<TestServer> => openTestServer(context);

test('creates an opportunity as a draft, opens it, and shows each edit at once', async (context) => {
  const server = await open(context);
  const { state: _state, ...unsaid } = edit;
  const draft = await put(server, url, unsaid);
  assert.deepEqual([draft.status, draft.body.state, draft.headers['cache-control'], draft.headers['access-control-allow-origin']], [200, 'draft', 'no-store', undefined]);
  assert.equal((await server.app.inject(url)).statusCode, 404);
  for (const title of ['Drives to the doctor', 'Drives to the shops']) {
    const { body } = await put(server, url, { ...edit, title });
    assert.deepEqual([body.id, body.state, body.shifts.map(({ taken, state }) => [taken, state])], ['driver', 'open', [[0, 'open']]]);
    assert.equal((await server.app.inject(url)).json<Opportunity>().title, title);
    assert.equal((await server.app.inject('/api/v1/opportunities?site=gronlia')).json<{ opportunities: Opportunity[] }>().opportunities[0]?.title, title);
  }
});

test('keeps who is told of a promise that was not kept, and tells nobody else', async (context) => {
  const server = await open(context);
  const escalateTo = { name: 'Ola Leder', email: 'ola@gronlia.example' };
  assert.deepEqual((await put(server, url, { ...edit, escalateTo })).status, 200);
  assert.deepEqual((await server.store.readOpportunity('driver'))?.escalateTo, escalateTo);
  for (const address of [url, '/api/v1/opportunities?site=gronlia', '/embed/volunteer/gronlia/driver']) assert.doesNotMatch((await server.app.inject(address)).body, /ola@gronlia|Ola Leder/, address);
  assert.equal((await put(server, url, { ...edit, escalateTo: { name: 'Ola', email: 'none' } })).status, 422);
});

test('keeps which round asks how it was, also a draft, and shows it to nobody before their shift is over', async (context) => {
  const server = await open(context);
  await server.store.saveRound(testRound({ state: 'draft' }));
  const saved = await put(server, url, { ...edit, feedback: 'cafe-autumn' });
  assert.deepEqual([saved.status, saved.body.feedback, (await server.store.readOpportunity('driver'))?.feedback], [200, 'cafe-autumn', 'cafe-autumn']);
  for (const address of [url, '/api/v1/opportunities?site=gronlia', '/embed/volunteer/gronlia/driver']) assert.doesNotMatch((await server.app.inject(address)).body, /cafe-autumn/, address);
  assert.equal('feedback' in (await put(server, url, edit)).body, false, 'what is left out is not asked any more');
});

for (const [what, feedback, code] of [['that is not there', 'cafe-spring', 'not-found'], ['of another site', 'theirs', 'not-found'], ['by its address', 'https://help.example/embed/feedback/cafe-autumn', 'not-an-identifier']] as const) {
  test(`takes no round ${what}, says so at the field, and keeps nothing`, async (context) => {
    const server = await open(context);
    await server.store.saveSite({ id: 'other', name: 'Other', origins: [] });
    await server.store.saveRound(testRound({ id: 'theirs', siteId: 'other' }));
    const answer = await put(server, url, { ...edit, feedback });
    assert.deepEqual([answer.status, answer.body.errors, await server.store.readOpportunity('driver')], [422, [{ pointer: '/feedback', code }], undefined]);
  });
}

const { taken: _free, ...talk } = testTalk();
const talks = [talk, { id: 'late', start: '2026-12-05T16:00:00+01:00[Europe/Oslo]', modes: ['video'], with: 'Amina' }];

test('opens times for talks, gives one to whoever wishes for it, and takes none away from anybody', async (context) => {
  const server = await open(context);
  const shown = async (): Promise<string[]> => (await server.app.inject(url)).json<Opportunity>().talks.map(({ id }) => id);
  assert.deepEqual((await put(server, url, { ...edit, talks })).body.talks, [{ ...talk, taken: 0 }, { ...talks[1], taken: 0, state: 'open' }]);
  assert.deepEqual(await shown(), ['early', 'late']);
  const wish = sentSignUp({ shiftIds: [], talk: { id: 'early', mode: 'phone' } });
  const answer = (await post(server.app, `${url}/sign-ups`, wish)).json<SignUpReceipt>();
  assert.deepEqual([answer.status, answer.talk], ['received', { id: 'early', mode: 'phone', start: talk.start, end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' }]);
  assert.deepEqual(await shown(), ['late']);
  const late = await post(server.app, `${url}/sign-ups`, { ...wish, person: { name: 'Per', phone: '91 00 00 00' } });
  assert.deepEqual([late.statusCode, late.json<Problem>().errors], [422, [{ pointer: '/talk', code: 'full' }]]);
  assert.deepEqual((await put(server, url, { ...edit, talks: [] })).body.talks, [{ ...talk, taken: 1, state: 'cancelled' }]);
});

test('takes nobody from the moment on when it was closed here', async (context) => {
  const server = await open(context);
  await put(server, url, edit);
  const answers: number[] = [];
  for (const state of ['open', 'closed', 'open']) {
    await put(server, url, { ...edit, state });
    answers.push((await post(server.app, `${url}/sign-ups`, sentSignUp())).statusCode);
  }
  assert.deepEqual(answers, [202, 409, 202]);
});

test('saves the same twice with the same success', async (context) => {
  const server = await open(context);
  assert.deepEqual((await put(server, url, edit)).body, (await put(server, url, edit)).body);
});

test('believes nobody about places that are taken, and puts no address of its own on the page', async (context) => {
  const server = await open(context);
  const { body } = await put(server, url, { ...edit, url: 'https://elsewhere.example', status: 'full', shifts: [{ ...shift, taken: 2, status: 'full' }] });
  assert.deepEqual([body.shifts[0]?.taken, 'url' in body, 'status' in body], [0, false, false]);
});

for (const [what, headers] of [['no token', { authorization: '' }], ['another token', { authorization: 'Bearer another-one' }]] as const) {
  test(`does nothing for ${what}`, async (context) => {
    const server = await open(context);
    const answer = await put(server, url, edit, headers);
    assert.deepEqual([answer.status, answer.body.type, answer.headers['www-authenticate'], await server.store.readOpportunity('driver')], [401, '/problems/unauthorised', 'Bearer', undefined]);
  });
}

for (const [what, changes, pointer, code] of [
  ['of a site that is not there', { siteId: 'nowhere' }, '/siteId', 'not-found'],
  ['without a title', { title: undefined }, '/title', 'missing'],
  ['that nobody answers for', { controller: undefined }, '/controller', 'missing'],
  ['with nobody to talk to', { contact: undefined }, '/contact', 'missing'],
  ['that says no end of what is kept', { retention: undefined }, '/retention', 'missing'],
  ['with a shift that ends before it begins', { shifts: [{ ...shift, end: shift.start }] }, '/shifts/0', 'ends-before-it-starts'],
  ['with a shift without a place', { shifts: [{ ...shift, capacity: 0 }] }, '/shifts/0/capacity', 'invalid'],
  ['with a shift twice', { shifts: [shift, shift] }, '/shifts', 'twice'],
  ['with a link that runs script', { rules: { url: 'javascript:alert(1)' } }, '/rules/url', 'invalid'],
] as const) {
  test(`does not take an opportunity ${what}`, async (context) => {
    const answer = await put(await open(context), url, { ...edit, ...changes });
    assert.deepEqual([answer.status, answer.body.errors], [422, [{ pointer, code }]]);
  });
}

test('never moves an opportunity to another site', async (context) => {
  const server = await open(context);
  await server.store.saveSite({ id: 'other', name: 'Other', origins: [] });
  await put(server, url, edit);
  const answer = await put(server, url, { ...edit, siteId: 'other' });
  assert.deepEqual([answer.status, answer.body.errors], [422, [{ pointer: '/siteId', code: 'changed' }]]);
});

test('takes no identifier that an address cannot show', async (context) => {
  const server = await open(context);
  for (const id of ['Driver', '-driver', 'dr%20iver', 'd'.repeat(65)]) assert.equal((await put(server, `/api/v1/opportunities/${id}`, edit)).status, 422);
});
