import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import type { ConsentRecord } from '@dugnad/client/model';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import { openTestServer, postForm, publicUrl, readPage, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

const list = '/embed/volunteer/gronlia';
const page = `${list}/cafe-host`;
const shifts = [
  testShift(),
  testShift({ id: 'sat-noon', start: '2026-12-05T11:00:00+01:00[Europe/Oslo]', end: '2026-12-05T14:00:00+01:00[Europe/Oslo]' }),
  testShift({ id: 'sat-pm', start: '2026-12-05T12:00:00+01:00[Europe/Oslo]', end: '2026-12-05T15:00:00+01:00[Europe/Oslo]', capacity: 1 }),
];

async function opened(context: TestContext, changes: Partial<StoredOpportunity> = {}): Promise<TestServer> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ shifts, ...changes }));
  return server;
}

/** The form as a browser has it, some seconds after it was opened, with a name, a number and these fields. */
async function openForm({ app, clock }: TestServer, fields: Record<string, string> = { 'shift-sat-am': 'on' }): Promise<Record<string, string>> {
  const { formToken, idempotencyKey } = readPage((await app.inject(page)).body).data as PageData['opportunity'];
  clock.now += 5000;
  return { preferred: 'call', name: 'Aud Berg', phone: '90 00 00 00', email: '', language: 'nb', website: '', formToken, idempotencyKey, ...fields };
}

const formIn = (answer: Answer): PageData['opportunity'] => readPage(answer.body).data as PageData['opportunity'];
const receiptIn = (answer: Answer): PageData['signed-up']['receipt'] => (readPage(answer.body).data as PageData['signed-up']).receipt;
/** The first of each field, which is what a page says. */
function errorsIn(answer: Answer): string[] {
  const { errors = [] } = formIn(answer);
  return errors.filter(({ pointer }, at) => errors.findIndex((other) => other.pointer === pointer) === at).map(({ pointer, code }) => `${pointer} ${code}`);
}
const takenIn = async ({ store }: TestServer): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];
const rowsIn = async ({ store }: TestServer): Promise<number> => (await store.database.selectFrom('sign_ups').select('reference').execute()).length;

test('lists what there is to help with at a site, and none of its drafts', async (context) => {
  const server = await opened(context);
  await server.store.saveOpportunity(testOpportunity({ id: 'draft', state: 'draft' }));
  const answer = await server.app.inject(`${list}?lang=nb&evening=on&weekend=&language=ar&language=nb&age=17&weekday=monday&weekday=someday&place=Storgata%201&access=step-free&access=&access=${'x'.repeat(201)}`);
  const { name, data, options } = readPage(answer.body);
  const { site, opportunities, wishes } = data as PageData['opportunities'];
  assert.deepEqual([answer.statusCode, name, options.languages[0], site.id, opportunities.map(({ id, url }) => [id, url])], [200, 'opportunities', 'nb', 'gronlia', [['cafe-host', `${publicUrl}${page}`]]]);
  assert.deepEqual(wishes, { online: false, free: false, evening: true, weekend: false, weekdays: ['monday'], languages: ['ar', 'nb'], places: ['Storgata 1'], access: ['step-free'], age: 17 });
});

test('signs up with nothing but a form, and answers with the receipt of the interface', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, `${page}?lang=nb`, await openForm(server, { 'shift-sat-am': 'on', 'shift-sat-pm': 'on', message: 'Hei' }));
  const { status, reference, shifts: had, deleteAfter } = receiptIn(answer);
  assert.deepEqual([answer.statusCode, readPage(answer.body).name, status, had, deleteAfter], [200, 'signed-up', 'confirmed', [{ id: 'sat-am', status: 'confirmed' }, { id: 'sat-pm', status: 'confirmed' }], '2027-01-04']);
  assert.match(reference, /^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  assert.deepEqual(await takenIn(server), [1, 0, 1]);
  assert.equal(answer.headers['cache-control'], 'no-store');
});

test('a form that is sent twice is one sign-up with one receipt, and one that was changed is another', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  const [first, again] = [await postForm(server.app, page, form), await postForm(server.app, page, form)];
  assert.deepEqual(receiptIn(first), receiptIn(again));
  assert.deepEqual([await rowsIn(server), await takenIn(server)], [1, [1, 0, 0]]);
  await postForm(server.app, page, { ...form, name: 'Per Berg', phone: '91 11 11 11' });
  assert.deepEqual([await rowsIn(server), await takenIn(server)], [2, [2, 0, 0]]);
});

test('a form sent twice at once takes one place', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  const answers = await Promise.all([postForm(server.app, page, form), postForm(server.app, page, form)]);
  assert.deepEqual(answers.map((answer) => receiptIn(answer).reference).filter((one, at, all) => all.indexOf(one) === at).length, 1);
  assert.deepEqual(await takenIn(server), [1, 0, 0]);
});

test('where a talk comes first it says until when the place is held, and nothing is confirmed', async (context) => {
  const server = await opened(context, { first: 'conversation' });
  const { status, shifts: [first], heldUntil } = receiptIn(await postForm(server.app, page, await openForm(server)));
  assert.deepEqual([status, first?.status, heldUntil?.slice(0, 10)], ['to-confirm', 'to-confirm', '2026-12-05']);
});

const table: readonly [what: string, fields: Record<string, string>, errors: string[]][] = [
  ['nothing is filled in', { preferred: '', name: '', phone: '' }, ['/shiftIds missing', '/person/preferred missing', '/oldEnough missing', '/person/name missing', '/person/phone unreachable']],
  ['a number is none, and the age is not said', { 'shift-sat-am': 'on', phone: 'x1' }, ['/oldEnough missing', '/person/phone not-a-phone-number']],
  ['the way asks for another address', { 'shift-sat-am': 'on', preferred: 'email', oldEnough: 'on' }, ['/person/email missing']],
  ['nobody may call who was asked to call', { 'shift-sat-am': 'on', noCalls: 'on', oldEnough: 'on' }, ['/person/noCalls contradiction']],
  ['two shifts overlap', { 'shift-sat-am': 'on', 'shift-sat-noon': 'on', oldEnough: 'on' }, ['/shiftIds/1 overlaps']],
  ['a shift is none of these', { 'shift-other': 'on', oldEnough: 'on' }, ['/shiftIds/0 unknown']],
];
for (const [what, fields, errors] of table) {
  test(`all that is to be put right is said at once, and nothing typed is lost, when ${what}`, async (context) => {
    const server = await opened(context, { minimumAge: 15 });
    const form = await openForm(server, { message: 'Fordi', ...fields });
    const answer = await postForm(server.app, page, form);
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(errorsIn(answer).toSorted(), errors.toSorted());
    const { filled, formToken, idempotencyKey } = formIn(answer);
    assert.deepEqual([{ ...filled }, formToken, idempotencyKey], [form, form['formToken'], form['idempotencyKey']]);
    assert.equal(await rowsIn(server), 0);
    const better = await postForm(server.app, page, { ...form, preferred: 'call', name: 'Aud', phone: '90000000', noCalls: '', oldEnough: 'on', overlap: 'on', 'shift-other': '', 'shift-sat-am': 'on' });
    assert.equal(readPage(better.body).name, 'signed-up');
  });
}

const talks = [testTalk(), testTalk({ id: 'late', start: '2026-12-05T16:00:00+01:00[Europe/Oslo]', modes: ['video'] })];

test('a talk is booked by its time and how, once, and is free for nobody else', async (context) => {
  const server = await opened(context, { first: 'conversation', talks });
  const form = await openForm(server, { preferred: 'talk', talk: 'early', talkMode: 'phone', bestTime: 'in the evening' });
  const { status, talk } = receiptIn(await postForm(server.app, page, form));
  assert.deepEqual([status, talk], ['received', { id: 'early', mode: 'phone', start: talks[0]?.start, end: '2026-12-04T10:15:00+01:00[Europe/Oslo]' }]);
  assert.deepEqual(receiptIn(await postForm(server.app, page, form)).talk, talk);
  const late = await postForm(server.app, page, { ...form, name: 'Per', phone: '91 11 11 11' });
  assert.deepEqual([late.statusCode, errorsIn(late), await rowsIn(server)], [422, ['/talk full'], 1]);
});

test('a talk that is offered in one way is that, whatever else was chosen', async (context) => {
  const server = await opened(context, { first: 'conversation', talks });
  for (const [preferred, talkMode] of [['talk', 'phone'], ['', '']] as const) {
    const answer = await postForm(server.app, page, await openForm(server, { preferred, talk: 'late', talkMode, name: preferred, ...(preferred === '' && { phone: '', email: 'aud@example.org' }) }));
    assert.deepEqual(errorsIn(answer), preferred === '' ? ['/person/name missing'] : []);
    if (preferred !== '') await server.store.erasePerson({ reference: receiptIn(answer).reference }, '2026-11-28T12:00:00.000Z');
  }
});

for (const [what, fields, errors] of [
  ['neither when nor how is said', {}, ['/talk missing', '/talk/mode missing']],
  ['it is not said how', { talk: 'early' }, ['/talk/mode missing']],
  ['it is not offered so', { talk: 'early', talkMode: 'video' }, ['/talk/mode not-offered']],
  ['there is none', { talk: 'nothing', talkMode: 'phone' }, ['/talk unknown']],
  ['nobody may call', { talk: 'early', talkMode: 'phone', noCalls: 'on' }, ['/person/noCalls contradiction']],
] as const) {
  test(`a talk is not booked where ${what}`, async (context) => {
    const server = await opened(context, { first: 'conversation', talks });
    const answer = await postForm(server.app, page, await openForm(server, { preferred: 'talk', ...fields }));
    const found = errorsIn(answer).filter((error) => error !== '/talk/id invalid');
    assert.deepEqual([answer.statusCode, [...new Set(found)], await rowsIn(server)], [422, errors, 0]);
  });
}

test('another way to meet than a talk books none, whatever time stands there', async (context) => {
  const server = await opened(context, { first: 'conversation', talks });
  const { talk } = receiptIn(await postForm(server.app, page, await openForm(server, { preferred: 'call', talk: 'early', talkMode: 'phone' })));
  assert.equal(talk, undefined);
});

test('shifts that overlap are taken where that is on purpose', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, page, await openForm(server, { 'shift-sat-am': 'on', 'shift-sat-noon': 'on', overlap: 'on' }));
  assert.deepEqual([receiptIn(answer).status, await takenIn(server)], ['confirmed', [1, 1, 0]]);
});

test('a shift that filled up meanwhile is named, and the form shows it so', async (context) => {
  const server = await opened(context);
  const form = await openForm(server, { 'shift-sat-pm': 'on' });
  await postForm(server.app, page, { ...form, name: 'Per', phone: '91111111' });
  const answer = await postForm(server.app, page, form);
  assert.deepEqual([answer.statusCode, errorsIn(answer), formIn(answer).opportunity.shifts.at(-1)?.status], [422, ['/shiftIds/0 full'], 'full']);
  assert.equal(formIn(answer).filled?.['shift-sat-pm'], 'on');
});

test('a form that stood open for days, or is none of ours, is given anew with all in it, and then taken', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  server.clock.now += 2 * 24 * 3_600_000;
  for (const formToken of [form['formToken'] ?? '', 'made.up', '']) {
    const answer = await postForm(server.app, page, { ...form, formToken });
    assert.deepEqual([answer.statusCode, formIn(answer).failure, formIn(answer).filled?.['name']], [422, 'form-expired', 'Aud Berg']);
    assert.notEqual(formIn(answer).formToken, form['formToken']);
  }
  const { formToken } = formIn(await postForm(server.app, page, form));
  assert.equal(readPage((await postForm(server.app, page, { ...form, formToken })).body).name, 'signed-up');
});

test('a token of another form opens none of these', async (context) => {
  const server = await opened(context);
  const { formToken } = readPage((await server.app.inject('/embed/petition/skatepark')).body).data as PageData['petition'];
  assert.equal(formIn(await postForm(server.app, page, { ...(await openForm(server)), formToken })).failure, 'form-expired');
});

test('gives the form in another language with all that was typed, and signs nobody up', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, `${page}?lang=ar`, await openForm(server, { act: 'language', 'shift-sat-am': 'on', name: 'Aud' }));
  assert.deepEqual([answer.statusCode, readPage(answer.body).options.languages[0], formIn(answer).filled?.['shift-sat-am'], formIn(answer).errors], [200, 'ar', 'on', undefined]);
  assert.equal(await rowsIn(server), 0);
});

test('closed while somebody wrote: the page says so, and nobody is signed up', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  await server.store.saveOpportunity(testOpportunity({ shifts, state: 'closed' }));
  server.clock.now += 6000;
  const answer = await postForm(server.app, page, form);
  assert.deepEqual([answer.statusCode, formIn(answer).failure, formIn(answer).opportunity.status], [409, 'not-open', 'closed']);
});

test('whoever sends too often is asked to wait, with all that was typed', async (context) => {
  const server = await openTestServer(context, { limits: { place: { burst: { count: 1, windowMs: 60_000 }, sustained: { count: 9, windowMs: 3_600_000 } } } });
  await server.store.saveOpportunity(testOpportunity({ shifts }));
  const form = await openForm(server);
  await postForm(server.app, page, form);
  const answer = await postForm(server.app, page, { ...form, name: 'Per' });
  assert.deepEqual([answer.statusCode, formIn(answer).failure, formIn(answer).filled?.['name'], answer.headers['retry-after']], [429, 'too-many-requests', 'Per', String(formIn(answer).retryAfter)]);
});

test('what people do not see and machines fill in is answered alike, and takes no place', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, page, { ...(await openForm(server)), website: 'https://bot.example' });
  assert.deepEqual([readPage(answer.body).name, await takenIn(server)], ['signed-up', [0, 0, 0]]);
});

test('a draft, one of another site and one that is not there are nothing, with a way on to what there is', async (context) => {
  const server = await opened(context);
  await server.store.saveOpportunity(testOpportunity({ id: 'draft', state: 'draft' }));
  await server.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  for (const path of [`${list}/draft`, `${list}/nothing`, '/embed/volunteer/other/cafe-host', `${list}/%3Cscript%3E`]) {
    for (const answer of [await server.app.inject(path), await postForm(server.app, path, { name: 'x' })]) {
      const { name, data } = readPage(answer.body);
      const { code, site } = data as PageData['problem'];
      assert.deepEqual([answer.statusCode, name, code, site?.id], [404, 'problem', 'not-found', path.split('/')[3]], path);
    }
  }
  const nowhere = await server.app.inject('/embed/volunteer/nobody');
  assert.deepEqual([nowhere.statusCode, (readPage(nowhere.body).data as PageData['problem']).site], [404, undefined]);
});

for (const method of ['GET', 'HEAD'] as const) {
  test(`nothing changes by ${method}, whatever stands in the address`, async (context) => {
    const server = await opened(context);
    const form = new URLSearchParams(await openForm(server)).toString();
    for (const path of [list, page]) assert.equal((await server.app.inject({ method, url: `${path}?${form}` })).statusCode, 200, path);
    assert.deepEqual([await rowsIn(server), await takenIn(server)], [0, [0, 0, 0]]);
  });
}

test('has the policy of every hosted page: no script, its own site’s frames, no referrer, no cookie', async (context) => {
  const server = await opened(context);
  for (const path of [list, page, `${list}/nothing`]) {
    const { headers } = await server.app.inject({ url: path, headers: { 'sec-fetch-dest': 'iframe', 'accept-language': 'nb' } });
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; style-src 'sha256-/, path);
    assert.match(policy, new RegExp(`frame-ancestors 'self' ${sitePage}$`), path);
    assert.equal(/script-src|unsafe/.test(policy), false, path);
    assert.deepEqual([headers['referrer-policy'], headers['set-cookie'], headers['content-language']], ['no-referrer', undefined, 'nb'], path);
  }
});

test('is not taken from a page of somebody else, or as anything but a form', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  const strange = await postForm(server.app, page, form, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
  const typed = await postForm(server.app, page, form, { 'content-type': 'application/json' });
  assert.deepEqual([strange.statusCode, typed.statusCode, await rowsIn(server)], [403, 415, 0]);
});

for (const [email, mailed] of [['aud@example.org', true], ['', undefined]] as const) {
  test(`the receipt tells ${mailed ? 'of the link in the mail where an address was left' : 'of no mail where none was left'}`, async (context) => {
    const server = await opened(context);
    const answer = await postForm(server.app, page, await openForm(server, { 'shift-sat-am': 'on', email }));
    assert.deepEqual([readPage(answer.body).name, (readPage(answer.body).data as PageData['signed-up']).mailed], ['signed-up', mailed]);
  });
}

test('what to prepare is asked with a yes to its being kept, and kept with the words of the page', async (context) => {
  const server = await opened(context, { asksNeeds: true });
  const form = await openForm(server, { 'shift-sat-am': 'on', 'need-seat': 'on', 'need-quiet': 'on', 'need-a-cure': 'on', needsNotice: 'Ja til det.' });
  const refused = await postForm(server.app, page, form);
  assert.deepEqual([refused.statusCode, errorsIn(refused), await rowsIn(server)], [422, ['/needsConsent missing'], 0]);
  const answer = await postForm(server.app, `${page}?lang=nb`, { ...form, needsConsent: 'on' });
  assert.equal(readPage(answer.body).name, 'signed-up');
  const row = await server.store.database.selectFrom('sign_up_needs').selectAll().executeTakeFirstOrThrow();
  const { noticeHash, noticeVersion, language, origin, purposes } = JSON.parse(row.consent) as ConsentRecord;
  assert.deepEqual([JSON.parse(row.needs), noticeVersion, language, origin, purposes], [['seat', 'quiet'], 'needs-2', 'nb', new URL(publicUrl).origin, [{ id: 'needs', granted: true, basis: 'consent', explicit: true }]]);
  assert.equal(noticeHash, createHash('sha256').update('Ja til det.').digest('hex'));
});

test('a yes to nothing is a sign-up like any other', async (context) => {
  const server = await opened(context, { asksNeeds: true });
  const answer = await postForm(server.app, page, await openForm(server, { 'shift-sat-am': 'on', needsConsent: 'on' }));
  assert.equal(readPage(answer.body).name, 'signed-up');
  assert.deepEqual(await server.store.database.selectFrom('sign_up_needs').selectAll().execute(), []);
});

const guardianFields = { guardian: 'Kari Berg', guardianPhone: '92 00 00 00' };
for (const [what, fields, errors] of [
  ['the age is not said', guardianFields, ['/oldEnough missing']],
  ['nobody is named', { age: 'younger' }, ['/guardian/name missing', '/guardian/phone missing']],
] as const) {
  test(`whoever is young comes with a guardian on the page without script, and reads so when ${what}`, async (context) => {
    const server = await opened(context, { guardianBelow: 16 });
    const form = await openForm(server, { 'shift-sat-am': 'on', ...fields });
    assert.deepEqual(errorsIn(await postForm(server.app, page, form)), errors);
    const young = await postForm(server.app, page, { ...form, age: 'younger', ...guardianFields });
    const { receipt, guardian } = readPage(young.body).data as PageData['signed-up'];
    assert.deepEqual([receipt.status, guardian], ['to-confirm', 'Kari Berg']);
  });
}

test('a guardian who was written in by somebody old enough is not kept', async (context) => {
  const server = await opened(context, { guardianBelow: 16 });
  const answer = await postForm(server.app, page, await openForm(server, { 'shift-sat-am': 'on', age: 'older', ...guardianFields }));
  assert.deepEqual([receiptIn(answer).status, (readPage(answer.body).data as PageData['signed-up']).guardian], ['confirmed', undefined]);
  assert.equal(JSON.stringify(await server.store.database.selectFrom('sign_ups').selectAll().execute()).includes('Kari Berg'), false);
});

const silence = { id: 'silence', version: '2', text: { nb: 'Jeg forteller ingen noe.', en: 'I tell nobody.' } };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

for (const [what, fields, errors] of [
  ['nobody chose an answer', {}, ['/declarations missing']],
  ['another text stood on the page', { 'declaration-silence': 'online', 'declarationHash-silence': sha256('Noe annet.') }, ['/declarations/0 stale']],
  ['another version stood on the page', { 'declaration-silence': 'paper', 'declarationVersion-silence': '1' }, ['/declarations/0 stale']],
] as const) {
  test(`a declaration is answered on the page without script, which comes again when ${what}`, async (context) => {
    const server = await opened(context, { requirements: [{ declaration: silence }] });
    const form = await openForm(server, { 'shift-sat-am': 'on', 'declarationVersion-silence': '2', 'declarationHash-silence': sha256(silence.text.nb) });
    assert.deepEqual(errorsIn(await postForm(server.app, page, { ...form, ...fields })), errors);
    const answer = await postForm(server.app, page, { ...form, 'declaration-silence': 'paper' });
    assert.equal(readPage(answer.body).name, 'signed-up');
    const { data } = await server.store.database.selectFrom('sign_ups').select('data').executeTakeFirstOrThrow();
    const [{ at, ...kept } = { at: '' }] = (JSON.parse(data) as { declarations: { at: string }[] }).declarations;
    assert.deepEqual([kept, Number.isNaN(Date.parse(at))], [{ id: 'silence', version: '2', textSha256: sha256(silence.text.nb), method: 'paper' }, false]);
  });
}
