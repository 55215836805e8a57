import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { mails, openTestServer, plainPages, post, postForm, publicUrl, readPage, sentSignature, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import { hashToken } from '../secrets/make-secrets.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

const page = '/embed/petition/skatepark';

/** The form as a browser has it, some seconds after it was opened. */
async function openForm({ app, clock }: TestServer, query = ''): Promise<Record<string, string>> {
  const answer = await app.inject(`${page}${query}`);
  const { formToken, idempotencyKey } = readPage(answer.body).data as PageData['petition'];
  clock.now += 5000;
  return { name: 'Anne Hansen', email: 'anne@example.org', visibility: 'hidden', 'consent-opinion': 'on', language: 'nb', website: '', formToken, idempotencyKey };
}

const locationOf = ({ headers }: Answer): string => String(headers['location']);

test('signs and confirms by code with nothing but forms: sent, code, confirmed, own page', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server, '?lang=nb');
  const signed = await postForm(server.app, `${page}?lang=nb`, form);
  assert.equal(signed.statusCode, 303);
  assert.match(locationOf(signed), new RegExp(`^${page}/sent/[A-Z2-9]{4}-[A-Z2-9]{4}\\?lang=nb$`));
  const sent = await server.app.inject(locationOf(signed));
  assert.deepEqual([sent.statusCode, readPage(sent.body).name], [200, 'sent']);
  const [mail] = await mails(server.store);
  const wrong = await postForm(server.app, locationOf(signed), { code: 'abc' });
  assert.deepEqual([wrong.statusCode, readPage(wrong.body).name, (readPage(wrong.body).data as PageData['sent']).error], [422, 'sent', 'code-wrong']);
  const confirmed = await postForm(server.app, locationOf(signed), { code: ` ${mail?.data.code.slice(0, 3)} ${mail?.data.code.slice(3)}` });
  assert.equal(confirmed.statusCode, 303);
  const after = await server.app.inject(locationOf(confirmed));
  const { name, data } = readPage(after.body);
  assert.deepEqual([after.statusCode, name], [200, 'confirmed']);
  const own = await server.app.inject(new URL((data as PageData['confirmed']).manageUrl ?? '').pathname);
  assert.deepEqual([own.statusCode, readPage(own.body).name], [200, 'signature']);
  assert.equal((await server.store.readCounts('skatepark')).confirmed, 1);
});

test('keeps with a signature by form the proof of the text that the page showed', async (context) => {
  const server = await openTestServer(context);
  await postForm(server.app, page, await openForm(server));
  const [row] = await server.store.database.selectFrom('consent_records').select(['notice_known', 'data']).execute();
  const record = JSON.parse(row?.data ?? '{}') as { origin: string; language: string; purposes: { granted: boolean }[] };
  assert.deepEqual([row?.notice_known, record.origin, record.language, record.purposes[0]?.granted], [1, publicUrl, 'nb', true]);
});

test('confirms by the link of the mail: a look does nothing, the button does it, twice is the same', async (context) => {
  const server = await openTestServer(context);
  await postForm(server.app, page, await openForm(server));
  const link = `${page}/confirm/${(await mails(server.store))[0]?.data.token}`;
  for (let time = 0; time < 3; time += 1) assert.equal(readPage((await server.app.inject(link)).body).name, 'confirm');
  assert.equal((await server.store.readCounts('skatepark')).confirmed, 0);
  const [first, second] = [await postForm(server.app, link, {}), await postForm(server.app, link, {})];
  assert.deepEqual([first.statusCode, locationOf(first)], [303, locationOf(second)]);
  assert.equal(readPage((await server.app.inject(link)).body).name, 'confirmed');
  assert.equal((await server.store.readCounts('skatepark')).confirmed, 1);
});

test('opens the own page of whoever has signed already from a link of any mail, at a press, for as long as the link works', async (context) => {
  const server = await openTestServer(context);
  await postForm(server.app, page, await openForm(server));
  const link = `${page}/confirm/${(await mails(server.store))[0]?.data.token}`;
  await postForm(server.app, link, {});
  const opens = async (): Promise<boolean | undefined> => (readPage((await server.app.inject(link)).body).data as PageData['confirmed']).opens;
  assert.equal(await opens(), true);
  const opened = await postForm(server.app, link, { act: 'open' });
  assert.equal(readPage((await server.app.inject(locationOf(opened))).body).name, 'signature');
  server.clock.now += 8 * 24 * 3_600_000;
  assert.equal(await opens(), false);
});

test('says on the own page what was agreed to in the words of then', async (context) => {
  const server = await openTestServer(context);
  await postForm(server.app, page, await openForm(server));
  const confirmed = await postForm(server.app, `${page}/confirm/${(await mails(server.store))[0]?.data.token}`, {});
  const [opinion] = testPetition().consents;
  await server.store.savePetition(testPetition({ noticeVersion: '2027-01', consents: opinion ? [{ ...opinion, text: { nb: 'Noe ganske annet.' } }] : [] }));
  server.clock.now += 60_000;
  const own = readPage((await server.app.inject(locationOf(confirmed).replace('/confirmed/', '/signature/'))).body).data as PageData['signature'];
  assert.deepEqual(own.petition.consents[0]?.text, { nb: 'Noe ganske annet.' });
  const said = opinion?.text;
  assert.deepEqual(own.agreed, { opinion: typeof said === 'string' ? said : { nb: said?.['nb'] } });
});

test('changes and withdraws on the signer\'s own page', async (context) => {
  const server = await openTestServer(context);
  await postForm(server.app, page, await openForm(server));
  const confirmed = await postForm(server.app, `${page}/confirm/${(await mails(server.store))[0]?.data.token}`, {});
  const own = locationOf(confirmed).replace('/confirmed/', '/signature/');
  for (const [fields, done] of [[{ act: 'change', visibility: 'name' }, 'changed'], [{ act: 'withdraw' }, 'withdrawn'], [{ act: 'withdraw' }, 'withdrawn']] as const) {
    const answer = await postForm(server.app, `${own}?lang=en`, fields);
    assert.deepEqual([answer.statusCode, locationOf(answer)], [303, `${own}?lang=en&done=${done}`]);
    const shown = readPage((await server.app.inject(locationOf(answer))).body).data as PageData['signature'];
    assert.equal(shown.done, done);
  }
  for (const fields of [{}, { act: 'change' }, { act: 'delete' }] as Record<string, string>[]) assert.equal((await postForm(server.app, own, fields)).statusCode, 400);
  assert.equal((await server.store.readCounts('skatepark')).confirmed, 0);
});

test('shows the form again with everything typed when something is wrong, and nobody is too fast the second time', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server);
  const answer = await postForm(server.app, page, { ...form, email: 'anne', 'consent-opinion': '' });
  const { name, data } = readPage(answer.body) as { name: string; data: PageData['petition'] };
  assert.deepEqual([answer.statusCode, name], [422, 'petition']);
  assert.deepEqual([data.filled?.['name'], data.filled?.['email'], data.formToken, data.idempotencyKey], ['Anne Hansen', 'anne', form['formToken'], form['idempotencyKey']]);
  assert.deepEqual(data.errors?.map(({ pointer, code }) => [pointer, code]), [['/email', 'not-an-email'], ['/consents/0/purposes/0/granted', 'missing']]);
  const again = await postForm(server.app, page, { ...form, 'consent-opinion': '' });
  assert.equal((readPage(again.body).data as PageData['petition']).errors?.[0]?.pointer, '/consents/0/purposes/0/granted');
  assert.equal((await postForm(server.app, page, form)).statusCode, 303);
  assert.equal((await mails(server.store)).length, 1);
});

test('counts a form that is sent twice once; one that came back and was changed is sent anew', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server);
  const [first, second] = await Promise.all([postForm(server.app, page, form), postForm(server.app, page, form)]);
  assert.deepEqual([first?.statusCode, second?.statusCode], [303, 303]);
  assert.equal(locationOf(first as Answer), locationOf(second as Answer));
  const changed = await postForm(server.app, page, { ...form, name: 'Anna Hansen' });
  assert.equal(changed.statusCode, 303);
  assert.notEqual(locationOf(changed), locationOf(first as Answer));
});

for (const [what, change] of [['a field that people do not see is filled in', { website: 'x' }], ['the form token is missing', { formToken: '' }], ['the form token is made up', { formToken: 'abc.def' }]] as const) {
  test(`answers as ever and mails nobody when ${what}`, async (context) => {
    const server = await openTestServer(context);
    const answer = await postForm(server.app, page, { ...(await openForm(server)), ...change });
    assert.deepEqual([answer.statusCode, (await mails(server.store)).length], [303, 0]);
    assert.equal((await server.app.inject(locationOf(answer))).statusCode, 200);
  });
}

test('takes a form that was sent within three seconds for a machine\'s', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server);
  server.clock.now -= 4000;
  assert.deepEqual([(await postForm(server.app, page, form)).statusCode, (await mails(server.store)).length], [303, 0]);
});

test('gives a form that stood open for days again with everything typed, ready to be sent', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server);
  server.clock.now += 2 * 24 * 3_600_000;
  const answer = await postForm(server.app, page, form);
  const { failure, filled, formToken } = readPage(answer.body).data as PageData['petition'];
  assert.deepEqual([answer.statusCode, failure, filled?.['name']], [422, 'form-expired', 'Anne Hansen']);
  server.clock.now += 5000;
  assert.equal((await postForm(server.app, page, { ...form, formToken })).statusCode, 303);
});

test('says on the page itself that a petition has closed meanwhile, with everything typed', async (context) => {
  const server = await openTestServer(context);
  const form = await openForm(server);
  await server.store.savePetition(testPetition({ state: 'closed' }));
  server.clock.now += 2000;
  const answer = await postForm(server.app, page, form);
  const { failure, filled } = readPage(answer.body).data as PageData['petition'];
  assert.deepEqual([answer.statusCode, failure, filled?.['email']], [409, 'not-open', 'anne@example.org']);
});

for (const headers of [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, { origin: sitePage, 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.example', 'sec-fetch-site': '' }, { origin: 'null', 'sec-fetch-site': 'cross-site' }]) {
  test(`takes no form from ${headers.origin}, ${headers['sec-fetch-site'] || 'by a browser that does not say'}`, async (context) => {
    const server = await openTestServer(context);
    const form = await openForm(server);
    const answer = await postForm(server.app, page, form, headers);
    assert.deepEqual([answer.statusCode, readPage(answer.body).name, (readPage(answer.body).data as PageData['problem']).code], [403, 'problem', 'origin-refused']);
    assert.equal((await mails(server.store)).length, 0);
  });
}

for (const [url, status, name] of [
  ['/embed/petition/nothing', 404, 'problem'], [`${page}/confirm/made-up`, 410, 'expired'], [`${page}/confirmed/made-up`, 410, 'expired'], [`${page}/signature/made-up`, 404, 'expired'],
  [`${page}/sheet`, 200, 'sheet'], [`${page}/report`, 200, 'report'], [`${page}/report?done=yes`, 200, 'report'], [`${page}/sent/ABCD-2345`, 200, 'sent'], ['/p/nothing', 404, 'problem'],
] as const) {
  test(`draws ${url} as a page`, async (context) => {
    const { app } = await openTestServer(context);
    const answer = await app.inject(url);
    assert.deepEqual([answer.statusCode, readPage(answer.body).name, answer.headers['content-type']], [status, name, 'text/html; charset=utf-8']);
  });
}

test('leads from the short address to the page', async (context) => {
  const { app } = await openTestServer(context);
  const answer = await app.inject('/p/skatepark?lang=ar');
  assert.deepEqual([answer.statusCode, answer.headers.location], [302, `${page}?lang=ar`]);
});

test('keeps a report for the desk, and says what is missing in one', async (context) => {
  const { app, store } = await openTestServer(context);
  const wrong = await postForm(app, `${page}/report`, { reason: 'other', text: '', email: 'x' });
  assert.deepEqual([wrong.statusCode, (readPage(wrong.body).data as PageData['report']).errors?.map(({ pointer }) => pointer)], [422, ['/text', '/email']]);
  const right = await postForm(app, `${page}/report`, { reason: 'other', text: 'This is not true.', email: '' });
  assert.deepEqual([right.statusCode, locationOf(right)], [303, `${page}/report?done=yes`]);
  await postForm(app, `${page}/report`, { reason: 'other', text: 'Buy this.', website: 'x' });
  const rows = await store.database.selectFrom('abuse_reports').select(['reason', 'text', 'email']).execute();
  assert.deepEqual(rows.map((row) => ({ ...row })), [{ reason: 'other', text: 'This is not true.', email: null }]);
});

test('sends no page that could run script, be framed elsewhere, leak its address or set a cookie', async (context) => {
  const { app } = await openTestServer(context);
  const { headers } = await app.inject({ url: page, headers: { 'sec-fetch-dest': 'iframe' } });
  const policy = String(headers['content-security-policy']).split('; ');
  assert.ok(policy.includes("default-src 'none'") && policy.includes("base-uri 'none'") && policy.includes("form-action 'self'"));
  assert.ok(policy.includes(`frame-ancestors 'self' ${sitePage}`));
  assert.ok(!policy.some((part) => part.startsWith('script-src') || part.includes('unsafe')));
  assert.deepEqual([headers['referrer-policy'], headers['x-content-type-options'], headers['set-cookie']], ['no-referrer', 'nosniff', undefined]);
});

test('falls back to a problem when a page cannot even be drawn', async (context) => {
  const { app } = await openTestServer(context, { pages: () => Promise.reject(new Error('no renderer')) });
  const answer = await app.inject(page);
  assert.deepEqual([answer.statusCode, answer.headers['content-type']], [500, 'application/problem+json; charset=utf-8']);
});

test('tells the page that it is framed, and in which languages it is read', async (context) => {
  const { app } = await openTestServer(context, { pages: plainPages });
  const answer = await app.inject({ url: `${page}?lang=ar`, headers: { 'sec-fetch-dest': 'iframe', 'accept-language': 'nb-NO,nb;q=0.9,en;q=0.5' } });
  assert.deepEqual(readPage(answer.body).options, { languages: ['ar', 'nb-NO', 'nb', 'en'], origin: publicUrl, framed: true });
});

for (const [who, fields] of [['by the button of their page', { act: 'no-news' }], ['by the button of their mail program (RFC 8058)', { 'List-Unsubscribe': 'One-Click' }]] as const) {
  test(`ends the news of a signer ${who}, and keeps the signature`, async (context) => {
    const { app, store, clock } = await openTestServer(context);
    const [record = {}] = sentSignature()['consents'] as Record<string, unknown>[];
    const consents = [{ ...record, purposes: [{ id: 'opinion', granted: true, explicit: true }, { id: 'news', granted: true }] }];
    await post(app, '/api/v1/petitions/skatepark/signatures', sentSignature({ consents }));
    const [mail] = await mails(store);
    const { manageUrl = '' } = (await post(app, '/api/v1/confirmations', { token: mail?.data.token })).json<{ manageUrl: string }>();
    const path = new URL(manageUrl).pathname;
    clock.now += 60_000;
    const answer = await postForm(app, path, fields);
    assert.deepEqual([answer.statusCode, answer.headers['location']], [303, `${path}?done=no-news`]);
    const own = await store.readOwnSignature(hashToken(path.split('/').at(-1) ?? ''));
    assert.deepEqual([own?.status, own?.consents.length, own?.consents.at(-1)?.event], ['confirmed', 2, 'changed']);
  });
}
