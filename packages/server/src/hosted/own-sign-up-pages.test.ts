import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testTalk } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, publicUrl, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { PetitionOptions } from '../petitions/backend.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

const place = '/embed/volunteer/gronlia/cafe-host';
const aud = { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' };
const shifts = [testShift(), testShift({ id: 'sat-pm', start: '2026-12-05T13:00:00+01:00[Europe/Oslo]', end: '2026-12-05T16:00:00+01:00[Europe/Oslo]' })];

interface Own extends TestServer {
  page: string;
  reference: string;
}

/** Aud has signed up, and opens the link of her mail. */
async function opened(context: TestContext, changes: Partial<StoredOpportunity> = {}, options: Partial<PetitionOptions> = {}): Promise<Own> {
  const server = await openTestServer(context, options);
  await server.store.saveOpportunity(testOpportunity({ shifts, ...changes }));
  const { reference } = (await signUp(server, { shiftIds: ['sat-am', 'sat-pm'], person: aud, message: 'Hei' })).json<{ reference: string }>();
  const receipt = (await mails(server.store)).find(({ kind }) => kind === 'signed-up');
  return { ...server, reference, page: `${place}/sign-up/${receipt?.data.token ?? ''}` };
}

const dataIn = (answer: Pick<Answer, 'body'>): PageData['sign-up'] => readPage(answer.body).data as PageData['sign-up'];
const look = async ({ app, page }: Own): Promise<PageData['sign-up']> => dataIn(await app.inject(page));
const statesIn = ({ signUp: { shifts: own } }: PageData['sign-up']): string[] => own.map(({ id, status }) => `${id} ${status}`);
const takenIn = async ({ store }: Own): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];
const newsIn = async ({ store }: Own): Promise<unknown[]> => (await mails(store)).filter(({ kind }) => kind === 'volunteer-news').map(({ recipient, data }) => ({ recipient, ...(data as object) }));

/** What a button of the page sends, some seconds after it was opened. */
async function press(own: Own, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('shows whoever has the link what they have, and where their times are for the calendar', async (context) => {
  const own = await opened(context);
  const answer = await own.app.inject(`${own.page}?lang=nb`);
  const { name, options } = readPage(answer.body);
  const { signUp: kept, calendarUrl = '' } = dataIn(answer);
  assert.deepEqual([answer.statusCode, name, options.languages[0]], [200, 'sign-up', 'nb']);
  assert.deepEqual([statesIn(dataIn(answer)), kept.reference, kept.person.name, kept.person.phone, kept.message, kept.deleteAfter], [['sat-am confirmed', 'sat-pm confirmed'], own.reference, 'Aud Berg', '90000000', 'Hei', '2027-01-04']);
  const file = await own.app.inject(calendarUrl.slice(publicUrl.length));
  assert.deepEqual([file.headers['content-type'], file.body.match(/^DTSTART:.*$/gm)?.map((line) => line.trim())], ['text/calendar; charset=utf-8', ['DTSTART:20261205T080000Z', 'DTSTART:20261205T120000Z']]);
});

test('says until when a place is held by the clock where it is, and has no calendar for what is not settled', async (context) => {
  const own = await opened(context, { first: 'conversation', answerWithin: 2 });
  const { signUp: kept, calendarUrl } = await look(own);
  assert.deepEqual([kept.shifts.map(({ status, heldUntil }) => [status, heldUntil]), kept.answerBy, calendarUrl], [
    [['to-confirm', '2026-12-05T09:00:00+01:00[Europe/Oslo]'], ['to-confirm', '2026-12-05T13:00:00+01:00[Europe/Oslo]']], '2026-11-30T13:00:00+01:00[Europe/Oslo]', undefined,
  ]);
  assert.equal((await own.app.inject(`${own.page}/times.ics`)).statusCode, 404);
});

for (const [what, fields, states, taken] of [['one time', { 'shift-sat-am': 'on' }, ['sat-am cancelled', 'sat-pm confirmed'], [0, 1]], ['all of them', { 'shift-sat-am': 'on', 'shift-sat-pm': 'on' }, ['sat-am cancelled', 'sat-pm cancelled'], [0, 0]]] as const) {
  test(`cancels ${what} by a button, frees the place, and is the same when it is pressed twice`, async (context) => {
    const own = await opened(context);
    for (let times = 0; times < 2; times += 1) {
      const answer = await press(own, { act: 'cancel', ...fields });
      assert.deepEqual([answer.statusCode, answer.headers['location']], [303, `${own.page}?done=cancelled`]);
    }
    assert.deepEqual([statesIn(await look(own)), await takenIn(own), (await newsIn(own)).length], [states, taken, 1]);
  });
}

test('cancels a talk like a time: it is free again, also where a shift has its name', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ shifts, talks: [testTalk({ id: 'sat-am' })] }));
  await signUp(server, { shiftIds: ['sat-am'], talk: { id: 'sat-am', mode: 'phone' }, person: aud });
  const token = (await mails(server.store)).find(({ kind }) => kind === 'signed-up')?.data.token ?? '';
  const own: Own = { ...server, reference: '', page: `${place}/sign-up/${token}` };
  assert.deepEqual((await look(own)).signUp.shifts.map(({ id, status, talk }) => [id, status, talk?.mode]), [['sat-am', 'confirmed', 'phone'], ['sat-am', 'confirmed', undefined]]);
  const answer = await press(own, { act: 'cancel', 'talk-sat-am': 'on' });
  assert.deepEqual([answer.statusCode, statesIn(await look(own)), await takenIn(own)], [303, ['sat-am cancelled', 'sat-am confirmed'], [1, 0]]);
  assert.deepEqual((await own.store.readOpportunity('cafe-host'))?.talks.map(({ taken }) => taken), [0]);
});

for (const [hours, lateHours, late] of [[25, undefined, false], [23, undefined, true], [25, 48, true], [3, 2, false]] as const) {
  test(`a time that is cancelled ${hours} hours before it begins ${late ? 'is late' : 'is in good time'}${lateHours === undefined ? '' : `, where ${lateHours} are asked for`}`, async (context) => {
    const own = await opened(context, lateHours === undefined ? {} : { lateHours });
    own.clock.now = Date.parse('2026-12-05T08:00:00Z') - hours * 3_600_000 - 5000;
    await press(own, { act: 'cancel', 'shift-sat-am': 'on' });
    const [news] = (await newsIn(own)) as { recipient: string; late: boolean }[];
    assert.deepEqual([news?.recipient, news?.late], ['post@gronlia.example', late]);
  });
}

test('changes number, address, message and the wish not to be called, and says so to the coordinator once', async (context) => {
  const own = await opened(context, { contact: { name: 'Kari', phone: '22 33 44 55', email: 'kari@gronlia.example', languages: ['nn'] } });
  for (let times = 0; times < 2; times += 1) assert.equal((await press(own, { act: 'change', phone: '91 11 11 11', email: '', message: '', noCalls: 'on' })).headers['location'], `${own.page}?done=changed`);
  const { signUp: { person, message } } = await look(own);
  assert.deepEqual([person, message], [{ name: 'Aud Berg', phone: '91111111', noCalls: true }, undefined]);
  assert.deepEqual((await newsIn(own)).map((news) => (news as { recipient: string; what: string }).recipient), ['kari@gronlia.example']);
});

for (const [what, fields, errors] of [
  ['neither number nor address is left', { act: 'change', phone: '', email: ' ' }, ['/person/phone unreachable']],
  ['a number is none', { act: 'change', phone: 'x1', email: 'aud@example.org' }, ['/person/phone not-a-phone-number']],
  ['nothing is ticked to be cancelled', { act: 'cancel' }, ['/shiftIds missing']],
  ['nobody ticked that all is deleted', { act: 'withdraw' }, ['/sure missing']],
] as const) {
  test(`changes nothing and keeps what was typed where ${what}`, async (context) => {
    const own = await opened(context);
    const answer = await press(own, fields);
    const { errors: said = [], filled } = dataIn(answer);
    assert.deepEqual([answer.statusCode, said.map(({ pointer, code }) => `${pointer} ${code}`), filled?.['act']], [422, errors, fields.act]);
    assert.deepEqual([await takenIn(own), await newsIn(own)], [[1, 1], []]);
  });
}

test('shows what is to be prepared, and deletes it at a press, where it is ticked that it shall be', async (context) => {
  const own = await opened(context);
  const { id } = await own.store.database.selectFrom('sign_ups').select('id').executeTakeFirstOrThrow();
  await own.store.database.insertInto('sign_up_needs').values({ sign_up_id: id, needs: '["seat"]', consent: '{}', delete_after: '2026-12-05' }).execute();
  assert.deepEqual((await look(own)).signUp.needs, { needs: ['seat'], deleteAfter: '2026-12-05' });
  const early = await press(own, { act: 'needs', sureNeeds: 'on' }, 2000);
  const unsure = await press(own, { act: 'needs' });
  assert.deepEqual([dataIn(early).again, dataIn(unsure).errors?.map(({ pointer }) => pointer), (await look(own)).signUp.needs?.needs], [true, ['/sureNeeds'], ['seat']]);
  const answer = await press(own, { act: 'needs', sureNeeds: 'on' });
  assert.deepEqual([answer.statusCode, answer.headers['location']], [303, `${own.page}?done=needs-gone`]);
  assert.deepEqual([(await look(own)).signUp.needs, await own.store.database.selectFrom('sign_up_needs').selectAll().execute(), await takenIn(own), (await newsIn(own)).length], [undefined, [], [1, 1], 1]);
});

test('withdraws for good: nothing is left, the places are free, and the link leads nowhere', async (context) => {
  const own = await opened(context);
  const answer = await press(own, { act: 'withdraw', sure: 'on' });
  assert.deepEqual([answer.statusCode, answer.headers['location']], [303, `${place}/withdrawn`]);
  assert.equal(readPage((await own.app.inject(`${place}/withdrawn`)).body).name, 'withdrawn');
  assert.equal((await own.app.inject(own.page)).statusCode, 404);
  const left = JSON.stringify([await own.store.database.selectFrom('sign_ups').selectAll().execute(), await mails(own.store)]);
  assert.equal(/Aud|90000000|example\.org/.test(left), false);
  assert.deepEqual([await takenIn(own), (await newsIn(own)).map((news) => (news as { what: string; reference: string }).reference)], [[0, 0], [own.reference]]);
});

test('a link that is wrong, withdrawn, or of another opportunity is answered alike, looked at or pressed', async (context) => {
  const own = await opened(context);
  await own.store.saveOpportunity(testOpportunity({ id: 'driver' }));
  const elsewhere = own.page.replace('cafe-host', 'driver');
  const answers = new Set<string>();
  const ask = async (page: string): Promise<void> => {
    for (const answer of [await own.app.inject(page), await postForm(own.app, page, { act: 'withdraw', sure: 'on' })]) answers.add(`${answer.statusCode} ${JSON.stringify(readPage(answer.body).data)} ${String(answer.headers['cache-control'])}`);
  };
  await ask(elsewhere);
  await press(own, { act: 'withdraw', sure: 'on' });
  for (const page of [own.page, `${place}/sign-up/x`, `${place}/sign-up/%3Cscript%3E`]) await ask(page);
  assert.equal(answers.size, 1, [...answers].join('\n'));
  assert.match([...answers][0] ?? '', /^404 .*not-found/);
});

test('what opens the page and posts its forms at once, whatever it ticks, changes nothing', async (context) => {
  const own = await opened(context);
  const before = await mails(own.store);
  for (const fields of [{ act: 'cancel', 'shift-sat-am': 'on' }, { act: 'change', phone: '91111111' }, { act: 'needs', sureNeeds: 'on' }, { act: 'withdraw', sure: 'on' }]) {
    const answer = await press(own, fields, 2000);
    assert.deepEqual([answer.statusCode, dataIn(answer).again], [422, true]);
    assert.equal(dataIn(await postForm(own.app, own.page, fields)).again, true, 'without the token of a page');
  }
  assert.deepEqual([statesIn(await look(own)), await takenIn(own), await mails(own.store)], [['sat-am confirmed', 'sat-pm confirmed'], [1, 1], before]);
});

test('what waits, and then posts each form as the page has it, changes nothing either', async (context) => {
  const own = await opened(context);
  const before = [await takenIn(own), await mails(own.store)];
  const { signUp: { person, message = '' } } = await look(own);
  for (const fields of [{ act: 'cancel' }, { act: 'needs' }, { act: 'withdraw' }, { act: 'change', phone: person.phone ?? '', email: person.email ?? '', message }]) await press(own, fields, 60_000);
  assert.deepEqual([await takenIn(own), await mails(own.store)], before);
});

for (const method of ['GET', 'HEAD'] as const) {
  test(`nothing changes by ${method}, whatever stands in the address`, async (context) => {
    const own = await opened(context);
    const before = [await takenIn(own), await mails(own.store)];
    const { formToken } = await look(own);
    own.clock.now += 5000;
    for (const act of ['cancel', 'change', 'needs', 'withdraw']) await own.app.inject({ method, url: `${own.page}?${new URLSearchParams({ act, formToken, sure: 'on', 'shift-sat-am': 'on', phone: '1' }).toString()}` });
    assert.deepEqual([await takenIn(own), await mails(own.store)], before);
  });
}

test('stays in no store and tells no other page where it came from', async (context) => {
  const own = await opened(context);
  for (const page of [own.page, `${own.page}/times.ics`, `${place}/sign-up/x`]) {
    const { headers } = await own.app.inject(page);
    assert.deepEqual([headers['cache-control'], headers['referrer-policy'], headers['set-cookie']], ['no-store', 'no-referrer', undefined], page);
  }
  assert.equal((await own.app.inject(`${own.page}/times.ics`)).headers['x-robots-tag'], 'noindex');
});

test('whoever presses too often is asked to wait', async (context) => {
  const own = await opened(context, {}, { limits: { place: { burst: { count: 1, windowMs: 60_000 }, sustained: { count: 9, windowMs: 3_600_000 } } } });
  assert.equal((await press(own, { act: 'cancel', 'shift-sat-am': 'on' })).statusCode, 303);
  const answer = await press(own, { act: 'cancel', 'shift-sat-pm': 'on' });
  assert.deepEqual([answer.statusCode, (readPage(answer.body).data as PageData['problem']).code, await takenIn(own)], [429, 'too-many-requests', [0, 1]]);
});

test('is not pressed from a page of somebody else', async (context) => {
  const own = await opened(context);
  const { formToken } = await look(own);
  own.clock.now += 5000;
  const answer = await postForm(own.app, own.page, { formToken, act: 'withdraw', sure: 'on' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
  assert.deepEqual([answer.statusCode, await takenIn(own)], [403, [1, 1]]);
});
