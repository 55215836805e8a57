import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Petition } from '@dugnad/client/model';
import { adminToken, openTestServer } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

const { id: _id, revision: _revision, ...known } = testPetition();
const edit = { ...known, contact: { name: 'Kari', phone: '+47 22 22 22 22' } };

async function put({ app }: TestServer, url: string, body: unknown, headers: Record<string, string> = { authorization: `Bearer ${adminToken}` }) {
  const answer = await app.inject({ method: 'PUT', url, headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json<Problem & { revision: number; state: string }>() };
}

const open = (context: TestContext): Promise<TestServer> => openTestServer(context);

test('opens a site, whose pages may send from then on', async (context) => {
  const server = await open(context);
  const { status, headers } = await put(server, '/api/v1/sites/nabolag', { name: 'Nabolag', origins: ['https://nabolag.example'] });
  assert.deepEqual([status, headers['cache-control'], headers['access-control-allow-origin']], [200, 'no-store', undefined]);
  assert.deepEqual(await server.store.readSite('nabolag'), { id: 'nabolag', name: 'Nabolag', origins: ['https://nabolag.example'] });
  const answer = await server.app.inject({ method: 'OPTIONS', url: '/api/v1/confirmations', headers: { origin: 'https://nabolag.example' } });
  assert.equal(answer.statusCode, 204);
});

for (const [what, headers] of [['no token', { authorization: '' }], ['another token', { authorization: 'Bearer another-one' }], ['a token of another kind', { authorization: `Basic ${adminToken}` }]] as const) {
  test(`does nothing for ${what}`, async (context) => {
    const server = await open(context);
    for (const url of ['/api/v1/sites/x', '/api/v1/petitions/x']) {
      const answer = await put(server, url, { name: 'X' }, headers);
      assert.deepEqual([answer.status, answer.body.type, answer.headers['www-authenticate']], [401, '/problems/unauthorised', 'Bearer']);
    }
  });
}

test('does nothing for anybody where no token is set', async (context) => {
  const { store } = await openTestServer(context);
  const server = await openTestServer(context, { store, adminToken: '' });
  for (const authorization of ['Bearer ', 'Bearer x', '']) assert.equal((await put(server, '/api/v1/sites/x', { name: 'X' }, { authorization })).status, 401);
});

for (const [body, pointer] of [[{}, '/name'], [{ name: 'X', origins: ['gronlia.example'] }, '/origins/0'], [{ name: 'X', origins: ['https://gronlia.example/path'] }, '/origins/0'], [{ name: 'X', origins: ['*'] }, '/origins/0']] as const) {
  test(`does not take ${JSON.stringify(body)} for a site`, async (context) => {
    const answer = await put(await open(context), '/api/v1/sites/x', body);
    assert.deepEqual([answer.status, answer.body.errors[0]?.pointer], [422, pointer]);
  });
}

test('creates a petition and edits it: what a signer reads makes a revision, opening and closing make none', async (context) => {
  const server = await open(context);
  const url = '/api/v1/petitions/bridge';
  const revisions = [];
  for (const change of [{ state: 'draft' }, { state: 'open' }, { state: 'open' }, { state: 'open', demand: 'Mend the bridge.' }]) {
    const { status, body } = await put(server, url, { ...edit, ...change });
    revisions.push([status, body.revision, body.state]);
  }
  assert.deepEqual(revisions, [[200, 1, 'draft'], [200, 1, 'open'], [200, 1, 'open'], [200, 2, 'open']]);
  assert.equal((await server.app.inject(url)).json<Petition>().demand, 'Mend the bridge.');
});

test('opens no petition before it has controller, contact, deletion date and the explicit statement', async (context) => {
  const server = await open(context);
  const bare = { ...edit, controller: undefined, contact: undefined, retention: undefined, consents: [] };
  assert.equal((await put(server, '/api/v1/petitions/bridge', bare)).status, 422);
  assert.equal((await put(server, '/api/v1/petitions/bridge', { ...bare, state: 'draft' })).status, 200);
  const answer = await put(server, '/api/v1/petitions/bridge', { ...bare, state: 'open' });
  assert.deepEqual(answer.body.errors.map(({ pointer }) => pointer), ['/controller', '/contact', '/retention/deleteAfter', '/consents']);
});

for (const [what, changes, pointer] of [
  ['whose signers would be deleted before it closes', { closes: '2027-08-01T00:00:00Z' }, '/retention/deleteAfter'],
  ['whose deletion date is past', { retention: { deleteAfter: '2026-11-01' } }, '/retention/deleteAfter'],
  ['of a site that is not there', { siteId: 'nowhere' }, '/siteId'],
  ['without a title', { title: undefined }, '/title'],
  ['with a link that runs script', { documents: [{ title: 'Plan', url: 'javascript:alert(1)' }] }, '/documents/0/url'],
] as const) {
  test(`does not take a petition ${what}`, async (context) => {
    const answer = await put(await open(context), '/api/v1/petitions/bridge', { ...edit, ...changes });
    assert.deepEqual([answer.status, answer.body.errors[0]?.pointer], [422, pointer]);
  });
}

test('never moves a petition to another site', async (context) => {
  const server = await open(context);
  await server.store.saveSite({ id: 'other', name: 'Other', origins: [] });
  const answer = await put(server, '/api/v1/petitions/skatepark', { ...edit, siteId: 'other' });
  assert.deepEqual([answer.status, answer.body.errors[0]?.code], [422, 'changed']);
});

test('takes no identifier that an address cannot show', async (context) => {
  const server = await open(context);
  for (const id of ['Bridge', '-bridge', 'br%20idge', 'b'.repeat(65)]) assert.equal((await put(server, `/api/v1/petitions/${id}`, edit)).status, 422);
});
