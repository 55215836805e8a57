import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Confirmation, PetitionCounts, SignatureReceipt } from '@dugnad/client/model';
import { mails, openTestServer, post, publicUrl, sentSignature, sign, sitePage } from '../open-test-server.test.page.ts';
import type { Answer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

function assertProblem(answer: Answer, status: number, code: string, pointer?: string): void {
  const problem = answer.json<Problem>();
  assert.deepEqual([answer.statusCode, problem.type, problem.status], [status, `/problems/${code}`, status]);
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  if (pointer !== undefined) assert.ok(problem.errors.some((error) => error.pointer === pointer), `${pointer} is not among ${JSON.stringify(problem.errors)}`);
}

test('keeps a signature, mails a code, and confirms it by the code in the page that is still open', async (context) => {
  const { app, store } = await openTestServer(context, { mailMinutes: () => 3 });
  const answer = await sign(app);
  assert.equal(answer.statusCode, 202);
  const receipt = answer.json<SignatureReceipt>();
  assert.match(receipt.reference, /^[A-HJ-NP-TV-Z2-9]{4}-[A-HJ-NP-TV-Z2-9]{4}$/);
  assert.deepEqual([receipt.status, receipt.mailMinutes, receipt.codeExpires, receipt.deleteAfter], ['waiting', 3, '2026-11-28T12:30:00.000Z', '2027-06-30']);
  const [mail] = await mails(store);
  assert.deepEqual([mail?.kind, mail?.recipient], ['confirm', 'anne@example.org']);
  const confirmed = await post(app, '/api/v1/confirmations', { reference: receipt.reference.toLowerCase().replace('-', ''), code: mail?.data.code });
  assert.equal(confirmed.statusCode, 200);
  const { reference, status, manageUrl = '' } = confirmed.json<Confirmation>();
  assert.deepEqual([reference, status], [receipt.reference, 'confirmed']);
  assert.match(manageUrl, new RegExp(`^${publicUrl}/embed/petition/skatepark/signature/[\\w-]{27}$`));
  assert.equal((await store.readCounts('skatepark')).confirmed, 1);
});

test('confirms by the link of the mail, and pressing again is the same success', async (context) => {
  const { app, store } = await openTestServer(context);
  await sign(app);
  const [mail] = await mails(store);
  const first = await post(app, '/api/v1/confirmations', { token: mail?.data.token });
  const second = await post(app, '/api/v1/confirmations', { token: mail?.data.token });
  assert.deepEqual([first.statusCode, first.body], [200, second.body]);
  assert.equal((await store.readCounts('skatepark')).confirmed, 1);
});

test('answers a new, a repeated and a blocked signature in the same words', async (context) => {
  const { app, store } = await openTestServer(context, { blockedDomains: ['throwaway.example'] });
  const answers = [await sign(app), await sign(app), await sign(app, { website: 'https://spam.example', email: 'b@example.org' }), await sign(app, { email: 'c@Throwaway.example' })];
  const shapes = answers.map(({ statusCode, headers, json }) => {
    const { reference: _reference, ...rest } = json<SignatureReceipt>();
    const { date: _date, ...shown } = headers;
    return JSON.stringify([statusCode, shown, rest]);
  });
  assert.equal(new Set(shapes).size, 1);
  assert.deepEqual((await mails(store)).map(({ kind, recipient }) => [kind, recipient]), [['confirm', 'anne@example.org'], ['confirm', 'anne@example.org']]);
  assert.equal((await store.readCounts('skatepark')).waiting, 1);
});

test('gives a code of a blocked signature no chance', async (context) => {
  const { app } = await openTestServer(context);
  const { reference } = (await sign(app, { website: 'filled in' })).json<SignatureReceipt>();
  assertProblem(await post(app, '/api/v1/confirmations', { reference, code: '123456' }), 422, 'code-wrong', '/code');
});

test('ends a code after five wrong ones, and the same wrong one sent again by a bad line is one try', async (context) => {
  const { app, store } = await openTestServer(context);
  const { reference } = (await sign(app)).json<SignatureReceipt>();
  const [mail] = await mails(store);
  const wrong = mail?.data.code === '000000' ? '111111' : '000000';
  const key = randomUUID();
  for (let time = 0; time < 8; time += 1) assertProblem(await post(app, '/api/v1/confirmations', { reference, code: wrong }, { key }), 422, 'code-wrong');
  for (let time = 0; time < 4; time += 1) assertProblem(await post(app, '/api/v1/confirmations', { reference, code: wrong }), 422, 'code-wrong');
  assertProblem(await post(app, '/api/v1/confirmations', { reference, code: mail?.data.code }), 410, 'code-expired');
});

test('refuses a code after half an hour, and the link after a week', async (context) => {
  const { app, store, clock } = await openTestServer(context);
  const { reference } = (await sign(app)).json<SignatureReceipt>();
  const [mail] = await mails(store);
  clock.now += 31 * 60_000;
  assertProblem(await post(app, '/api/v1/confirmations', { reference, code: mail?.data.code }), 410, 'code-expired');
  clock.now += 8 * 24 * 3_600_000;
  assertProblem(await post(app, '/api/v1/confirmations', { token: mail?.data.token }), 410, 'code-expired');
});

test('mails somebody who is confirmed already that there is nothing to do', async (context) => {
  const { app, store, clock } = await openTestServer(context);
  await sign(app);
  await post(app, '/api/v1/confirmations', { token: (await mails(store))[0]?.data.token });
  clock.now += 1000;
  await sign(app, { email: 'ANNE@Example.org' });
  assert.deepEqual((await mails(store)).map(({ kind }) => kind).toSorted(), ['already-signed', 'confirm', 'confirmed']);
  assert.equal((await store.readCounts('skatepark')).confirmed, 1);
});

for (const [what, changes, pointer] of [
  ['no name', { name: ' ' }, '/name'],
  ['a formula for a name', { name: '=1+1' }, '/name'],
  ['no address', { email: undefined }, '/email'],
  ['what is no address', { email: 'anne' }, '/email'],
  ['a postcode of words', { postcode: 'here' }, '/postcode'],
  ['no consent', { consents: [] }, '/consents'],
  ['a list where a text belongs', { name: ['Anne'] }, '/name'],
] as const) {
  test(`names the field of ${what}`, async (context) => {
    const { app } = await openTestServer(context);
    assertProblem(await sign(app, changes), 422, 'invalid-input', pointer);
  });
}

test('asks for the statement that the petition needs', async (context) => {
  const { app } = await openTestServer(context);
  const [consent] = sentSignature()['consents'] as Record<string, unknown>[];
  const refused = { ...consent, purposes: [{ id: 'opinion', granted: false }] };
  assertProblem(await sign(app, { consents: [refused] }), 422, 'invalid-input', '/consents/0/purposes/0/granted');
  assertProblem(await sign(app, { consents: [{ ...consent, purposes: [] }] }), 422, 'invalid-input', '/consents/0/purposes');
});

test('asks for age, postcode and a way to be shown as the petition says, and keeps no more than it asks', async (context) => {
  const { app, store } = await openTestServer(context);
  await store.savePetition(testPetition({ eligibility: { minimumAge: 15 }, ask: { postcode: 'required', comment: false, visibility: ['hidden'] } }));
  const answer = await sign(app, { visibility: 'name' });
  for (const pointer of ['/oldEnough', '/postcode', '/visibility']) assertProblem(answer, 422, 'invalid-input', pointer);
  assert.equal((await sign(app, { oldEnough: true, postcode: '0550', comment: 'Not asked for.' })).statusCode, 202);
  const [row] = await store.database.selectFrom('signatures').select(['postcode', 'comment']).execute();
  assert.deepEqual({ ...row }, { postcode: '0550', comment: null });
});

for (const [what, changes] of [['has not opened', { opens: '2026-12-01T00:00:00Z' }], ['has closed', { closes: '2026-11-28T13:00:00+01:00[Europe/Oslo]' }], ['was closed by hand', { state: 'closed' }]] as const) {
  test(`takes no signature for a petition that ${what}`, async (context) => {
    const { app, store } = await openTestServer(context);
    await store.savePetition(testPetition(changes));
    assertProblem(await sign(app), 409, 'not-open');
  });
}

test('answers again for what was kept before the petition closed', async (context) => {
  const { app, store, clock } = await openTestServer(context);
  const key = randomUUID();
  const before = await sign(app, {}, { key });
  await store.savePetition(testPetition({ state: 'closed' }));
  clock.now += 5000;
  const after = await sign(app, {}, { key });
  assert.deepEqual([after.statusCode, after.body], [202, before.body]);
});

test('does not tell a draft from what is not there', async (context) => {
  const { app, store } = await openTestServer(context);
  await store.savePetition(testPetition({ id: 'secret-plan', state: 'draft' }));
  for (const id of ['secret-plan', 'nothing']) {
    assertProblem(await post(app, `/api/v1/petitions/${id}/signatures`, sentSignature()), 404, 'not-found');
    assertProblem((await app.inject(`/api/v1/petitions/${id}`)) as unknown as Answer, 404, 'not-found');
    assertProblem((await app.inject(`/api/v1/petitions/${id}/count`)) as unknown as Answer, 404, 'not-found');
  }
});

test('notes whether the text that was agreed to is one that the petition can have shown, and refuses none', async (context) => {
  const { app, store } = await openTestServer(context);
  const [consent] = sentSignature()['consents'] as Record<string, unknown>[];
  await sign(app);
  await sign(app, { email: 'other@example.org', consents: [{ ...consent, noticeHash: 'f'.repeat(64) }] });
  const rows = await store.database.selectFrom('consent_records').select(['notice_known', 'data']).orderBy('notice_known').execute();
  assert.deepEqual(rows.map(({ notice_known }) => notice_known), [0, 1]);
  assert.match(rows[0]?.data ?? '', /"server":"2026-11-28T12:00:00.000Z"/);
});

test('asks a flood from one place to wait, and still serves the others', async (context) => {
  const { app, clock } = await openTestServer(context, { limits: { place: { burst: { count: 2, windowMs: 60_000 }, sustained: { count: 100, windowMs: 3_600_000 } } } });
  const from = (number: number, remoteAddress: string): Promise<Answer> => sign(app, { email: `n${number}@example.org` }, { remoteAddress });
  assert.deepEqual([(await from(1, '8.8.8.8')).statusCode, (await from(2, '8.8.8.8')).statusCode], [202, 202]);
  const answer = await from(3, '8.8.8.8');
  assertProblem(answer, 429, 'too-many-requests');
  assert.ok(Number(answer.headers['retry-after']) > 0);
  assert.equal((await from(4, '8.8.4.4')).statusCode, 202);
  clock.now += 60_000;
  assert.equal((await from(3, '8.8.8.8')).statusCode, 202);
});

test('fills nobody\'s letter box: beyond some an hour, an address gets no more mails, and the sender cannot tell', async (context) => {
  const { app, store } = await openTestServer(context, { limits: { address: { count: 2, windowMs: 3_600_000 } } });
  const statuses: number[] = [];
  for (let time = 0; time < 4; time += 1) statuses.push((await sign(app)).statusCode);
  assert.deepEqual(statuses, [202, 202, 202, 202]);
  assert.equal((await mails(store)).length, 2);
});

test('counts try-outs for nothing', async (context) => {
  const { app, store } = await openTestServer(context);
  await store.savePetition(testPetition({ test: true }));
  await sign(app);
  await post(app, '/api/v1/confirmations', { token: (await mails(store))[0]?.data.token });
  const counts: PetitionCounts = await store.readCounts('skatepark');
  assert.deepEqual([counts.confirmed, counts.waiting], [0, 0]);
});

test('takes what looks like a query of the database as a name, and keeps it as it is', async (context) => {
  const { app, store } = await openTestServer(context);
  const names = ["Robert'); DROP TABLE signatures;--", "' OR '1'='1", 'Anne\\"; SELECT 1', '$1 ${1} ?1 :a', 'Ann%_'];
  for (const [index, name] of names.entries()) assert.equal((await sign(app, { name, email: `q${index}@example.org` })).statusCode, 202);
  const rows = await store.database.selectFrom('signatures').select('name').execute();
  assert.deepEqual(rows.map(({ name }) => name).toSorted(), names.toSorted());
  for (const id of ["x' OR '1'='1", 'skatepark%27--']) assert.equal((await app.inject(`/api/v1/petitions/${encodeURIComponent(id)}`)).statusCode, 404);
});

test('lets only pages of the site read the answer', async (context) => {
  const { app } = await openTestServer(context);
  const { headers } = await sign(app);
  assert.deepEqual([headers['access-control-allow-origin'], headers['vary'], headers['cache-control'], headers['set-cookie']], [sitePage, 'Origin', 'no-store', undefined]);
});
