import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { deskRoutes } from '../desk/routes/add-desk.ts';
import { publicUrl } from '../open-test-server.test.page.ts';
import { testHelpPoint } from '../contract/help-samples.ts';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';
import { brokenBody, pathStep, someHeaders, someQuery, someType } from './anything-sent.test.page.ts';
import { addressOf, openWholeServer, openWorld } from './whole-server.test.page.ts';
import type { WholeServer } from './whole-server.test.page.ts';

const RUNS = 60;

/** What is rightly sent to what is written; everything else takes an empty object. */
const RIGHT: Readonly<Record<string, object>> = {
  'POST /petitions': { id: 'new-one', title: 'Another one', copyOf: 'skatepark' },
  'PUT /petitions/:petition': testPetition({ revision: 2, contact: { name: 'Kari', phone: '+47 22 33 44 55', languages: [], hours: [] } }),
  'POST /petitions/:petition/state': { state: 'answered', answer: { date: '2026-11-28', text: 'Yes.', url: 'https://example.org/' } },
  'POST /petitions/:petition/updates': { title: 'News', text: 'We met.', url: 'https://example.org/' },
  'PUT /petitions/:petition/comments/:signature': { decision: 'shown' },
  'POST /petitions/:petition/invalidations/preview': { name: 'Per', domain: 'example.org', postcode: '0655', language: 'nb', from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' },
  'POST /petitions/:petition/invalidations': { name: 'Per', domain: 'example.org', postcode: '0655', language: 'nb', from: '2026-11-01T00:00:00Z' },
  'POST /people/find': { email: 'per@example.org' },
  'POST /people/erase': { email: 'nobody@example.org' },
  'POST /petitions/:petition/assisted': { id: randomUUID(), way: 'phone', name: 'Olga Berg', phone: '+47 22 33 44 55', email: 'olga@example.org', postcode: '0655', visibility: 'hidden', language: 'nb', granted: ['opinion'], noticeHash: 'a'.repeat(64), oldEnough: true },
  'POST /petitions/:petition/sheets': { code: 'CD', number: 1, names: [{ name: 'Per Olsen', postcode: '0655' }], language: 'nb', again: true },
  'PUT /petitions/:petition/sheets/:sheet': { number: 4 },
  'POST /petitions/:petition/exports': { format: 'csv', separator: ';' },
  'POST /petitions/:petition/hand-overs': { format: 'json', separator: ',' },
  'POST /opportunities': { id: 'new-task', title: 'Another one', copyOf: 'cafe-host' },
  'PUT /opportunities/:opportunity': { ...testOpportunity({ applyBy: '2026-12-01T00:00:00Z', minimumAge: 18, rules: { text: 'Be kind.' } }), version: 'a'.repeat(64) },
  'POST /opportunities/:opportunity/state': { state: 'draft' },
  'POST /opportunities/:opportunity/shifts': { shifts: [testShift({ id: 'another', role: { nb: 'Koker kaffe' } })] },
  'PUT /opportunities/:opportunity/shifts/:shift': { shifts: [testShift({ capacity: 3, state: 'cancelled' })] },
  'POST /opportunities/:opportunity/exports': { format: 'csv', separator: ';' },
  'POST /opportunities/:opportunity/sign-ups': {
    id: randomUUID(), way: 'assisted', person: { name: 'Olga Berg', phone: '+47 22 33 44 55', email: 'olga@example.org', preferred: 'call', bestTime: 'After six', noCalls: false }, shiftIds: ['sat-am'],
    availability: ['monday-morning'], message: 'Hello', languages: ['nb'], language: 'nb', oldEnough: true, overlap: true, talked: true,
  },
  'POST /opportunities/:opportunity/imports/look': { people: [{ person: { name: 'Olga Berg', phone: '+47 22 33 44 55' }, languages: ['nb'], availability: ['monday-morning'], language: 'nb' }] },
  'POST /opportunities/:opportunity/imports': {
    id: randomUUID(), agreed: 'paper', talked: true, mails: true, oldEnough: true,
    people: [{ person: { name: 'Olga Berg', phone: '+47 22 33 44 55', email: 'olga@example.org', noCalls: true }, languages: ['nb'], availability: ['monday-morning'], language: 'nb' }],
  },
  'PUT /sign-ups/:signUp/shifts/:shift': { decision: 'in' },
  'POST /opportunities/:opportunity/shifts/:shift/offers': { signUp: 'x', days: 3 },
  'PUT /offers/:offer/taken-back': {},
  'PUT /help-point': { ...testHelpPoint(), contact: { name: 'Kari', phone: '22 33 44 55', email: 'kari@example.org', languages: ['nb'], hours: [{ days: [1], from: '09:00', to: '12:00' }] }, version: 'a'.repeat(64) },
  'POST /help-point/state': { state: 'closed' },
  'PUT /requests/:request/state': { state: 'cannot', answer: 'Call us.' },
  'PUT /requests/:request/same': { as: 'another' },
  'PUT /requests/:request/released': {},
  'PUT /sign-ups/:signUp/talk': { outcome: 'not-now' },
  'POST /coordinators': { email: 'new@gronlia.example', name: 'Somebody New', role: 'helper', language: 'nb' },
};

async function assertFit({ app, session }: WholeServer, asked: { method: string; url: string; payload?: string; headers?: Record<string, string> }): Promise<void> {
  const { cookie: _cookie, 'x-csrf-token': _csrf, origin: _origin, 'sec-fetch-site': _site, ...headers } = asked.headers ?? {};
  const answer = await app.inject({ ...asked, method: asked.method as 'POST', headers: { ...headers, ...session, origin: publicUrl, 'sec-fetch-site': 'same-origin' } });
  assert.ok(answer.statusCode < 500, `${asked.method} ${asked.url} ${answer.body.slice(0, 300)}`);
  if (answer.statusCode < 400 || asked.method === 'HEAD') return;
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.equal(answer.json<{ status: number }>().status, answer.statusCode);
}

for (const { method, path } of deskRoutes.filter((route) => route.method !== 'GET')) {
  test(`the desk's ${method} ${path} never fails, whatever is sent to it`, async (context) => {
    const server = await openWholeServer(context);
    const url = addressOf(`/desk/api/sites/:site${path}`, await openWorld(server));
    const property = fc.asyncProperty(brokenBody(RIGHT[`${method} ${path}`] ?? {}), someType, someHeaders, async (payload, type, headers) =>
      assertFit(server, { method, url, payload, headers: { ...headers, ...(type !== undefined && { 'content-type': type }) } }));
    await fc.assert(property, { numRuns: RUNS });
    assert.deepEqual(await server.store.recount('2026-11-28T12:00:00.000Z'), [], 'the kept numbers are those that one counts');
  });
}

test('no list of the desk fails, whatever is asked behind its address or stands in it', async (context) => {
  const server = await openWholeServer(context);
  const reads = deskRoutes.filter((route) => route.method === 'GET').map(({ path }) => `/desk/api/sites/:site${path}`);
  const property = fc.asyncProperty(fc.constantFrom(...reads), pathStep, someQuery, someHeaders, async (path, step, query, headers) => {
    for (const url of [path.replace(':site', 'gronlia').replace(/:\w+/, () => step), path.replace(':site', 'gronlia').replace(':petition', 'skatepark'), path.replace(':site', () => step)]) await assertFit(server, { method: 'GET', url: `${url}${query}`, headers });
  });
  await fc.assert(property, { numRuns: 200 });
});

for (const [path, right] of [['/desk/api/sign-in', { email: 'kari@gronlia.example' }], ['/desk/api/sign-in/code', { email: 'kari@gronlia.example', code: '123456' }]] as const) {
  test(`${path} never fails and lets nobody in, whatever is sent to it`, async (context) => {
    const server = await openWholeServer(context);
    const sessions = (): Promise<unknown[]> => server.store.database.selectFrom('desk_sessions').selectAll().execute();
    const before = await sessions();
    const property = fc.asyncProperty(brokenBody(right), someType, async (payload, type) => assertFit(server, { method: 'POST', url: path, payload, headers: type === undefined ? {} : { 'content-type': type } }));
    await fc.assert(property, { numRuns: RUNS });
    assert.deepEqual(await sessions(), before);
  });
}
