import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Petition, PetitionCounts } from '@dugnad/client/model';
import { openTestServer, sitePage } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import { testIntent, testLink, testPetition } from '../store/open-test-store.test.page.ts';

const url = '/api/v1/petitions/skatepark';

async function signUp({ store }: TestServer, email: string, visibility: 'hidden' | 'initials' | 'name' = 'name', comment?: string): Promise<void> {
  const intent = testIntent({ email, visibility, name: `Anne ${email.slice(0, 1).toUpperCase()}`, ...(comment !== undefined && { comment }) });
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, testLink());
}

test('shows a petition with its numbers, its own addresses, and nothing of how it is kept', async (context) => {
  const server = await openTestServer(context);
  await signUp(server, 'a@example.org');
  const answer = await server.app.inject(url);
  const petition = answer.json<Petition & Record<string, unknown>>();
  assert.deepEqual([petition.id, petition.status, petition.counts?.confirmed], ['skatepark', 'open', 1]);
  assert.equal(petition.url, 'https://petitions.example/embed/petition/skatepark');
  for (const own of ['siteId', 'state', 'revision']) assert.equal(own in petition, false, own);
});

test('shows of signers only what they chose, and no address of anybody', async (context) => {
  const server = await openTestServer(context);
  await signUp(server, 'a@example.org', 'name');
  await signUp(server, 'b@example.org', 'initials');
  await signUp(server, 'c@example.org', 'hidden', 'A comment that waits.');
  const { body } = await server.app.inject(url);
  const { recentSigners } = JSON.parse(body) as Petition;
  assert.deepEqual(recentSigners?.map(({ name }) => name).toSorted(), ['A. B.', 'Anne A']);
  assert.doesNotMatch(body, /example\.org|Anne C|A comment that waits/);
});

test('shows a comment when it was let through, without the name of who is hidden', async (context) => {
  const server = await openTestServer(context);
  await signUp(server, 'c@example.org', 'hidden', 'My children skate.');
  await server.store.write((db) => db.updateTable('signatures').set({ comment_state: 'shown' }).execute());
  const { comments } = (await server.app.inject(url)).json<Petition>();
  assert.deepEqual(comments?.map(({ text, name }) => [text, name]), [['My children skate.', undefined]]);
});

for (const path of [url, `${url}/count`]) {
  test(`may be kept by everybody for ten seconds, and is not sent again to whoever has it: ${path}`, async (context) => {
    const { app } = await openTestServer(context);
    const first = await app.inject(path);
    assert.deepEqual([first.statusCode, first.headers['cache-control'], first.headers['access-control-allow-origin']], [200, 'public, max-age=10, stale-while-revalidate=60', '*']);
    assert.match(String(first.headers['content-type']), /^application\/json/);
    const etag = String(first.headers.etag);
    const again = await app.inject({ url: path, headers: { 'if-none-match': etag } });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag, again.headers['cache-control']], [304, '', etag, first.headers['cache-control']]);
    assert.equal((await app.inject({ url: path, headers: { 'if-none-match': '"another"' } })).statusCode, 200);
  });

  test(`is not there for a draft, for what is deleted, and for what was made up: ${path}`, async (context) => {
    const { app, store } = await openTestServer(context);
    await store.savePetition(testPetition({ id: 'draft', state: 'draft' }));
    for (const id of ['draft', 'nothing', '%00', '..%2F..%2Fetc', 'x'.repeat(90), '😀']) {
      const answer = await app.inject(path.replace('skatepark', id.startsWith('%') || id.startsWith('.') ? id : encodeURIComponent(id)));
      assert.deepEqual([answer.statusCode, answer.headers['cache-control'], answer.json<{ type: string }>().type], [404, 'no-store', '/problems/not-found'], id);
    }
  });

  test(`is read by any page, with and without an origin, and sets no cookie: ${path}`, async (context) => {
    const { app } = await openTestServer(context);
    for (const origin of [undefined, sitePage, 'https://elsewhere.example', 'null']) {
      const answer = await app.inject({ url: path, headers: origin === undefined ? {} : { origin } });
      assert.deepEqual([answer.statusCode, answer.headers['access-control-allow-origin'], answer.headers['set-cookie'], answer.headers['access-control-allow-credentials']], [200, '*', undefined, undefined]);
    }
  });
}

test('counts ten seconds late at most, and is read from the database once meanwhile', async (context) => {
  const server = await openTestServer(context);
  const count = async (): Promise<number> => (await server.app.inject(`${url}/count`)).json<PetitionCounts>().confirmed;
  assert.equal(await count(), 0);
  await signUp(server, 'a@example.org');
  server.clock.now += 9_999;
  assert.equal(await count(), 0);
  server.clock.now += 1;
  assert.equal(await count(), 1);
});

test('shows an edit of whoever runs the server at once', async (context) => {
  const { app } = await openTestServer(context, { adminToken: 'an-admin-token-of-more-than-thirty-two-letters' });
  await app.inject(url);
  const { siteId, ...rest } = testPetition({ demand: 'Build two.' });
  const contact = { name: 'Kari', phone: '+47 22 33 44 55' };
  const saved = await app.inject({ method: 'PUT', url, headers: { authorization: 'Bearer an-admin-token-of-more-than-thirty-two-letters', 'content-type': 'application/json' }, payload: JSON.stringify({ ...rest, siteId, contact }) });
  assert.equal(saved.statusCode, 200, saved.body);
  assert.equal((await app.inject(url)).json<Petition>().demand, 'Build two.');
});

const moments: [now: string, status: string][] = [
  ['2026-12-01T00:59:59+02:00', 'not-open'],
  ['2026-12-01T01:00:00+02:00', 'open'],
  ['2026-12-24T15:59:59Z', 'open'],
  ['2026-12-24T16:00:00Z', 'closed'],
];
for (const [now, status] of moments) {
  test(`says at ${now} that it is ${status}`, async (context) => {
    const { app, store, clock } = await openTestServer(context);
    await store.savePetition(testPetition({ opens: '2026-12-01T00:00:00+01:00[Europe/Oslo]', closes: '2026-12-24T17:00:00+01:00[Europe/Oslo]' }));
    clock.now = Date.parse(now);
    assert.equal((await app.inject(url)).json<Petition>().status, status);
  });
}

test('asks the database once for a rush of readers', async (context) => {
  const server = await openTestServer(context);
  let reads = 0;
  const { readCounts } = server.store;
  server.store.readCounts = (id) => {
    reads += 1;
    return readCounts(id);
  };
  const answers = await Promise.all(Array.from({ length: 200 }, () => server.app.inject(`${url}/count`)));
  assert.deepEqual([new Set(answers.map(({ statusCode }) => statusCode)), reads], [new Set([200]), 1]);
});
