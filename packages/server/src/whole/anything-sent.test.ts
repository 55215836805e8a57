import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleHelpRequest } from '@dugnad/client/contract';
import type { PageData } from '@dugnad/client/hosted';
import fc from 'fast-check';
import { adminToken, publicUrl, readPage, sentSignature, sentSignUp, sitePage } from '../open-test-server.test.page.ts';
import type { Answer } from '../open-test-server.test.page.ts';
import { testHelpPoint } from '../contract/help-samples.ts';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import type { Problem } from '../problem/problem.ts';
import { problemKinds } from '../problem/problem.ts';
import { testChoices, testPetition } from '../store/open-test-store.test.page.ts';
import { brokenBody, brokenForm, pathStep, someHeaders, someKey, someQuery, someType } from './anything-sent.test.page.ts';
import { addressOf, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { WholeServer } from './whole-server.test.page.ts';

const RUNS = 150;

/** Never a fault of the server, and always of the one shape. */
function assertFit(answer: Answer, what: string): void {
  assert.ok(answer.statusCode < 500, `${what} ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  if (answer.statusCode < 400) return;
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8', what);
  const problem = answer.json<Problem>();
  assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail', 'instance', 'errors'], what);
  assert.equal(problem.status, answer.statusCode, what);
  assert.ok(problem.type.slice('/problems/'.length) in problemKinds, problem.type);
  for (const { pointer, code } of problem.errors) assert.deepEqual([typeof pointer, /^[a-z-]+$/.test(code)], ['string', true], JSON.stringify(problem.errors));
}

const consents = sentSignature()['consents'] as Record<string, unknown>[];
const { siteId: _site, id: _id, ...texts } = testPetition();
const edit = { ...texts, siteId: 'gronlia', contact: { name: 'Kari', phone: '+47 22 33 44 55' } };

const { siteId: _point, ...point } = testHelpPoint();

const { id: _opportunity, shifts, ...role } = testOpportunity();

/** Every write of the interface, with what is rightly sent to it. */
const WRITES: [method: 'POST' | 'PUT', path: string, right: object][] = [
  ['POST', '/api/v1/petitions/:id/signatures', sentSignature({ postcode: '0655', comment: 'Yes.', visibility: 'name', website: '', formToken: 'x', oldEnough: true })],
  ['POST', '/api/v1/confirmations', { reference: 'ABCD-2345', code: '123456' }],
  ['POST', '/api/v1/confirmations', { token: 'a-token-that-is-long-enough' }],
  ['POST', '/api/v1/signatures/:token/changes', { visibility: 'initials' }],
  ['POST', '/api/v1/signatures/:token/withdrawals', { consent: { ...consents[0], event: 'withdrawn' } }],
  ['POST', '/api/v1/consent-events', testChoices()],
  ['PUT', '/api/v1/sites/:id', { name: 'Grønlia Vel', origins: [sitePage] }],
  ['PUT', '/api/v1/petitions/:id', edit],
  ['POST', '/api/v1/opportunities/:id/sign-ups', sentSignUp({
    availability: ['monday-morning'], person: { name: 'Aud Berg', phone: '+47 90 00 00 00', email: 'aud@example.org', preferred: 'call', bestTime: 'After four', noCalls: false },
    message: 'Yes.', languages: ['nb'], oldEnough: true, overlap: true, website: '', formToken: 'x',
  })],
  ['POST', '/api/v1/offers/:token/responses', { answer: 'accept' }],
  ['POST', '/api/v1/help/:id/requests', { ...sampleHelpRequest({ for: 'organisation', organisation: 'Bydel Øst' }), website: '', formToken: 'x' }],
  ['POST', '/api/v1/help/:id/requests', sampleHelpRequest({ when: { kind: 'recurring', words: 'Hver tirsdag' }, person: { name: 'Aud', phone: '90000000' } })],
  ['POST', '/api/v1/help-requests/:token/withdrawals', {}],
  ['PUT', '/api/v1/help/:id', point],
  ['PUT', '/api/v1/opportunities/:id', { ...role, shifts: shifts.map(({ taken: _taken, ...shift }) => shift) }],
];

for (const [method, path, right] of WRITES) {
  test(`${method} ${path} never fails and always answers in one shape, whatever is sent instead of {${Object.keys(right).slice(0, 3).join(', ')}…}`, async (context) => {
    const server = await openWholeServer(context);
    const url = addressOf(path, await openWorld(server));
    const rightHeaders = { origin: sitePage, authorization: `Bearer ${adminToken}`, 'idempotency-key': '4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11', 'content-type': 'application/json' };
    const asMeant = await server.app.inject({ method, url, headers: rightHeaders, payload: JSON.stringify(right) });
    assert.ok(asMeant.statusCode < 300 || path.endsWith('/confirmations'), `what is right is taken: ${asMeant.body}`);
    const property = fc.asyncProperty(brokenBody(right), someType, someKey, someHeaders, async (payload, type, key, headers) => {
      const given = { origin: sitePage, authorization: `Bearer ${adminToken}`, ...headers, 'idempotency-key': key, ...(type !== undefined && { 'content-type': type }) };
      assertFit((await server.app.inject({ method, url, headers: given, payload })) as unknown as Answer, `${method} ${url}`);
    });
    await fc.assert(property, { numRuns: RUNS });
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.equal((await server.app.inject('/health')).statusCode, 200);
  });
}

test('no path of the interface fails, whatever stands in the place of an identifier or a link', async (context) => {
  const server = await openWholeServer(context);
  const paths = [...new Set(server.routes.map(({ url }) => url).filter((url) => url.startsWith('/api/v1') && url.includes(':')))];
  assert.ok(paths.length >= 6);
  const property = fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'), pathStep, someQuery, async (path, method, step, query) => {
    const url = `${path.replace(/:\w+/, () => step)}${query}`;
    const headers = { origin: sitePage, authorization: `Bearer ${adminToken}`, 'idempotency-key': '4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11', ...(method !== 'GET' && { 'content-type': 'application/json' }) };
    const answer = (await server.app.inject({ method: method as 'GET', url, headers, ...(method === 'POST' && { payload: '{}' }) })) as unknown as Answer;
    if (method === 'HEAD') assert.ok(answer.statusCode < 500, url);
    else assertFit(answer, `${method} ${url}`);
  });
  await fc.assert(property, { numRuns: 400 });
});

/** A page, a way on to one, or a problem where the address is that of no page at all. */
function assertPage(answer: Answer, what: string): void {
  assert.ok(answer.statusCode < 500, `${what} ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  const { location } = answer.headers;
  if (answer.statusCode === 303 || answer.statusCode === 302) assert.match(String(location), /^\/embed\/(?:petition\/skatepark|(?:help|volunteer)\/gronlia)(\/[\w/-]+)?(\?[\w=&-]*)?$/, what);
  else assert.match(String(answer.headers['content-type']), /^(text\/html|application\/problem\+json); charset=utf-8$/, what);
}

/** The form that a browser has open, some seconds later. */
async function openForm({ app, clock }: WholeServer, url: string, typed: Record<string, string>): Promise<Record<string, string>> {
  const { formToken, idempotencyKey } = readPage((await app.inject(url)).body).data as PageData['petition' | 'opportunity'];
  clock.now += 5000;
  return { ...typed, language: 'nb', website: '', act: '', formToken, idempotencyKey };
}

const FORMS: [path: string, right: Record<string, string>][] = [
  ['/embed/petition/:id', { name: 'Anne Hansen', email: 'anne@example.org', postcode: '0655', comment: 'Yes.', visibility: 'hidden', 'consent-opinion': 'on' }],
  ['/embed/volunteer/:site/:id', { 'shift-sat-am': 'on', overlap: 'on', preferred: 'call', name: 'Anne Hansen', phone: '90 00 00 01', email: 'anne@example.org', bestTime: 'After four', message: 'Yes.', oldEnough: 'on' }],
  ['/embed/volunteer/:site/:id/sign-up/:token', { act: 'messages', quiet: 'on', 'List-Unsubscribe': 'One-Click', formToken: 'x' }],
  ['/embed/volunteer/:site/:id/guardian/:token', { act: 'guardian', answer: 'yes' }],
  ['/embed/help/:site', { for: 'organisation', organisation: 'Bydel Øst', what: 'Bære et skap', when: 'date', date: '2026-12-07', time: '17:00', rhythm: 'x', effort: 'heavy', 'thing-stairs': 'on', place: 'Øst', name: 'Aud', phone: '90 00 00 00', email: 'aud@example.org', noCalls: 'on' }],
  ['/embed/help/:site/request/:token', { act: 'withdraw', sure: 'on', formToken: 'x' }],
  ['/embed/petition/:id/sent/:reference', { code: '123456' }],
  ['/embed/petition/:id/confirm/:token', { act: 'confirm' }],
  ['/embed/petition/:id/signature/:token', { act: 'change', visibility: 'name', 'List-Unsubscribe': 'One-Click' }],
  ['/embed/volunteer/:site/offer/:token', { answer: 'accept', formToken: 'x' }],
  ['/embed/petition/:id/report', { reason: 'wrong', text: 'This is not true.', email: 'ada@example.org', website: '' }],
];

for (const [path, right] of FORMS) {
  test(`the form at ${path} is answered with a page, whatever is typed into it`, async (context) => {
    const server = await openWholeServer(context);
    const url = addressOf(path, await openWorld(server));
    const form = /:(id|site)$/.test(path) ? await openForm(server, url, right) : right;
    const property = fc.asyncProperty(brokenForm(form), someHeaders, someQuery, async (payload, { 'sec-fetch-site': _fetch, ...headers }, query) => {
      const given = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', ...headers, origin: publicUrl };
      assertPage((await server.app.inject({ method: 'POST', url: `${url}${query}`, headers: given, payload })) as unknown as Answer, url);
    });
    await fc.assert(property, { numRuns: RUNS });
  });
}

test('no address of a page fails, whatever stands in it', async (context) => {
  const server = await openWholeServer(context);
  const paths = [...new Set(server.routes.map(({ url }) => url).filter((url) => url.startsWith('/embed/') || url.startsWith('/p/')))];
  assert.ok(paths.length >= 8);
  const property = fc.asyncProperty(fc.constantFrom(...paths), fc.constantFrom('GET', 'POST'), fc.tuple(pathStep, pathStep, someQuery), someHeaders, async (path, method, [first, second, query], headers) => {
    const url = `${path.replace(':id', () => first).replace(/:\w+/, () => second)}${query}`;
    const form = method === 'POST' ? { payload: 'act=change', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } } : { headers };
    assertPage((await server.app.inject({ method: method as 'GET', url, ...form })) as unknown as Answer, `${method} ${url}`);
  });
  await fc.assert(property, { numRuns: 400 });
});
