import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { siteNoticeText } from '@dugnad/client/model';
import type { ConsentRecord } from '@dugnad/client/model';
import { openTestServer, post, publicUrl, sitePage } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { NOTICES_A_DAY } from '../store/consents/notices.ts';
import { testChoice, testChoices, testNotice } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';

const url = '/api/v1/consent-events';
const notices = [siteNoticeText(testNotice())];

const record = (changes: Partial<ConsentRecord> = {}): ConsentRecord => testChoice(changes);

async function kept(store: Store): Promise<{ site_id: string; event: string; data: string }[]> {
  return store.database.selectFrom('site_consents').select(['site_id', 'event', 'data']).orderBy('event').execute();
}

test('keeps what visitors chose at a site\'s own question, with the time of the server', async (context) => {
  const { app, store } = await openTestServer(context);
  const answer = await post(app, url, { records: [record(), record({ event: 'given' })], notices });
  assert.deepEqual([answer.statusCode, answer.json()], [202, { kept: 2 }]);
  const rows = await kept(store);
  assert.deepEqual(rows.map(({ site_id, event }) => [site_id, event]), [['gronlia', 'given'], ['gronlia', 'refused']]);
  assert.match(rows[0]?.data ?? '', /"server":"2026-11-28T12:00:00.000Z"/);
});

test('keeps a record once, however often it is sent, and never changes it', async (context) => {
  const { app, store } = await openTestServer(context);
  const one = record();
  const key = randomUUID();
  await post(app, url, { records: [one], notices }, { key });
  await post(app, url, { records: [one], notices }, { key });
  await post(app, url, { records: [{ ...one, event: 'given' }], notices });
  assert.deepEqual((await kept(store)).map(({ event }) => event), ['refused']);
});

/** Where the request comes from by the browser's word, where by the record's, and whose it is then; two associations are there. */
const FROM: [origin: string | undefined, said: string, site: string | undefined][] = [
  [sitePage, sitePage, 'gronlia'],
  [sitePage, 'https://nabolag.example', 'gronlia'],
  [sitePage, publicUrl, 'gronlia'],
  ['https://nabolag.example', '', 'nabolag'],
  [undefined, 'https://nabolag.example', 'nabolag'],
  [publicUrl, 'https://nabolag.example', 'nabolag'],
  [publicUrl, sitePage, 'gronlia'],
  [publicUrl, publicUrl, undefined],
  [publicUrl, 'https://evil.example', undefined],
  [undefined, publicUrl, undefined],
  [undefined, '', undefined],
  [undefined, 'https://evil.example', undefined],
  ['https://evil.example', sitePage, undefined],
  ['null', sitePage, undefined],
];

for (const [origin, said, site] of FROM) {
  test(`a record made at "${said}" and sent from ${origin ?? 'a program'} is kept for ${site ?? 'nobody'}, where there are two associations`, async (context) => {
    const { app, store } = await openTestServer(context);
    await store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: ['https://nabolag.example'] });
    const answer = await post(app, url, { records: [record({ origin: said })], notices }, { headers: { origin } });
    assert.deepEqual([answer.statusCode, (await kept(store)).map((row) => row.site_id)], site === undefined ? [403, []] : [202, [site]]);
  });
}

for (const origin of [publicUrl, undefined]) {
  test(`a record of a page of the server itself is kept for the one association that there is, sent from ${origin ?? 'a program'}`, async (context) => {
    const { app, store } = await openTestServer(context);
    const answer = await post(app, url, { records: [record({ origin: publicUrl })], notices }, { headers: { origin } });
    assert.deepEqual([answer.statusCode, answer.headers['access-control-allow-origin'], (await kept(store)).map((row) => row.site_id)], [202, origin, ['gronlia']]);
  });
}

test('a record from elsewhere is not kept for the one association that there is', async (context) => {
  const { app, store } = await openTestServer(context);
  assert.equal((await post(app, url, { records: [record({ origin: 'https://evil.example' })], notices }, { headers: { origin: undefined } })).statusCode, 403);
  assert.deepEqual(await kept(store), []);
});

test('whoever sends too many records is asked to wait, and what was sent in time is kept', async (context) => {
  const { app, store } = await openTestServer(context, { limits: { place: { burst: { count: 2, windowMs: 60_000 }, sustained: { count: 9, windowMs: 60_000 } } } });
  const answers = [];
  for (let time = 0; time < 3; time += 1) answers.push(await post(app, url, { records: [record()], notices }));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode), [202, 202, 429]);
  assert.match(String(answers[2]?.headers['retry-after']), /^[1-9]\d*$/);
  assert.equal((await kept(store)).length, 2);
});

for (const [body, pointer] of [[{}, '/records'], [{ records: [] }, '/records'], [{ records: Array.from({ length: 21 }, () => record()) }, '/records'], [{ records: [record({ noticeHash: 'x' })] }, '/records/0/noticeHash'], [{ records: [record({ origin: 'https://gronlia.example/page?user=1' })] }, '/records/0/origin']] as const) {
  test(`names ${pointer} of what cannot be kept: ${JSON.stringify(body).slice(0, 40)}`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await post(app, url, body);
    assert.deepEqual([answer.statusCode, answer.json<Problem>().errors[0]?.pointer], [422, pointer]);
  });
}

const other = testNotice({ words: ['Ja eller nei?'] });

/** What is sent, where it is wrong, and how. */
const UNPROVEN: [what: string, body: object, pointer: string, code: string][] = [
  ['no text at all', { records: [record()] }, '/records/0/noticeHash', 'notice-unknown'],
  ['another text', testChoices([record()], [other]), '/records/0/noticeHash', 'notice-unknown'],
  ['a text that is no JSON', { records: [record()], notices: [...notices, '{'] }, '/notices/1', 'invalid'],
  ['a text that is spelt otherwise', { records: [record()], notices: [`${notices[0]} `] }, '/notices/0', 'invalid'],
  ['a text that is too long', { records: [record()], notices: ['x'.repeat(32_769)] }, '/notices/0', 'too-long'],
  ['too many texts', { records: [record()], notices: Array.from({ length: 21 }, () => notices[0]) }, '/notices', 'too-many'],
  ['an answer to what was not asked', testChoices([record(), record({ purposes: [{ id: 'advertising', granted: true, basis: 'consent', explicit: false }] })]), '/records/1/purposes/0/id', 'unknown-purpose'],
  ['another language than the text', testChoices([record({ language: 'nn' })]), '/records/0/language', 'not-of-notice'],
];

for (const [what, body, pointer, code] of UNPROVEN) {
  test(`a record with ${what} is refused at ${pointer}, and nothing is kept`, async (context) => {
    const { app, store } = await openTestServer(context);
    const answer = await post(app, url, body);
    assert.deepEqual([answer.statusCode, answer.json<Problem>().type, answer.json<Problem>().errors], [422, '/problems/invalid-input', [{ pointer, code }]]);
    assert.deepEqual([await kept(store), await store.database.selectFrom('notices').selectAll().execute()], [[], []]);
  });
}

test('a text that was sent once need not be sent again', async (context) => {
  const { app, store } = await openTestServer(context);
  await post(app, url, { records: [record()], notices });
  assert.equal((await post(app, url, { records: [record()] })).statusCode, 202);
  assert.equal((await kept(store)).length, 2);
});

test('the same key with another text is another thing', async (context) => {
  const { app } = await openTestServer(context);
  const [one, key] = [record(), randomUUID()];
  await post(app, url, { records: [one], notices }, { key });
  const answer = await post(app, url, { records: [one], notices: [...notices, siteNoticeText(other)] }, { key });
  assert.deepEqual([answer.statusCode, answer.json<Problem>().type], [422, '/problems/idempotency-key-reused']);
});

test('a site that shows too many new texts on one day is asked to wait until the next', async (context) => {
  const { app, store, clock } = await openTestServer(context);
  const day = new Date(clock.now).toISOString();
  await store.write((db) => db.insertInto('notices').values(Array.from({ length: NOTICES_A_DAY }, (_, index) => ({ hash: `${index}`, site_id: 'gronlia', text: '', at: day }))).execute());
  const answer = await post(app, url, { records: [record()], notices });
  assert.deepEqual([answer.statusCode, answer.headers['retry-after'], await kept(store)], [429, String(12 * 3600), []]);
  clock.now += 12 * 3_600_000;
  assert.equal((await post(app, url, { records: [record()], notices })).statusCode, 202);
});
