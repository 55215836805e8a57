import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

const place = '/embed/volunteer/gronlia/cafe-host';
const guardian = { name: 'Kim Berg', phone: '92 00 00 00', email: 'kim@example.org' };
const YES = { act: 'guardian', answer: 'yes' };

interface Asked extends TestServer {
  page: string;
}

/** Ada has signed up with her guardian, who opens the link of the mail. */
async function asked(context: TestContext, changes: Partial<StoredOpportunity> = {}): Promise<Asked> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ guardianBelow: 18, ...changes }));
  await signUp(server, { person: { name: 'Ada Berg', phone: '90 00 00 00', email: 'ada@example.org' }, message: 'Hei', guardian });
  const mail = (await mails(server.store)).find(({ kind }) => kind === 'guardian-asked');
  assert.equal(mail?.recipient, guardian.email);
  return { ...server, page: `${place}/guardian/${mail.data.token}` };
}

const dataIn = (answer: Pick<Answer, 'body'>): PageData['guardian'] => readPage(answer.body).data as PageData['guardian'];
const look = async ({ app, page }: Asked): Promise<PageData['guardian']> => dataIn(await app.inject(page));
const statusIn = ({ signUp: { shifts, answer } }: PageData['guardian']): unknown[] => [answer, ...shifts.map(({ status }) => status)];
const takenIn = async ({ store }: Asked): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

/** What the button sends, some seconds after the page was opened. */
async function press(own: Asked, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('shows the guardian who wants to help and when, and nothing else of the young person', async (context) => {
  const own = await asked(context);
  const answer = await own.app.inject(own.page);
  assert.deepEqual([answer.statusCode, readPage(answer.body).name, dataIn(answer).signUp.name, statusIn(dataIn(answer))], [200, 'guardian', 'Ada Berg', [undefined, 'to-confirm']]);
  assert.doesNotMatch(answer.body, /90000000|ada@example\.org|Hei/);
});

for (const [answer, changes, done, status, taken] of [
  ['yes', {}, 'yes', ['yes', 'confirmed'], 1],
  ['yes', { first: 'conversation' }, 'yes-held', ['yes', 'to-confirm'], 1],
  ['no', {}, 'no', ['no', 'cancelled'], 0],
] as const) {
  test(`answers ${answer} where ${'first' in changes ? 'a talk comes first' : 'one may begin at once'} with ${done}, the same however often it is pressed`, async (context) => {
    const own = await asked(context, changes);
    for (let times = 0; times < 2; times += 1) {
      const said = await press(own, { ...YES, answer });
      assert.deepEqual([said.statusCode, said.headers['location']], [303, `${own.page}?done=${done}`]);
    }
    assert.deepEqual([statusIn(await look(own)), await takenIn(own), dataIn(await own.app.inject(`${own.page}?done=${done}`)).done], [status, [taken], done]);
    assert.equal((await mails(own.store)).filter(({ kind }) => kind === 'guardian-answered').length, 1);
  });
}

test('the young person reads on their own page what was said, and has the time', async (context) => {
  const own = await asked(context);
  await press(own, YES);
  const { data: { token } } = (await mails(own.store)).find(({ kind }) => kind === 'guardian-answered') ?? assert.fail();
  const { signUp: mine } = readPage((await own.app.inject(`${place}/sign-up/${token}`)).body).data as PageData['sign-up'];
  assert.deepEqual([mine.guardianAnswer, mine.shifts.map(({ status }) => status)], ['yes', ['confirmed']]);
});

test('a no after a yes holds, and a yes after a no reads that it was no', async (context) => {
  const own = await asked(context);
  for (const [answer, done] of [['yes', 'yes'], ['no', 'no'], ['yes', 'gone']] as const) assert.equal((await press(own, { ...YES, answer })).headers['location'], `${own.page}?done=${done}`);
  assert.deepEqual([statusIn(await look(own)), await takenIn(own)], [['no', 'cancelled'], [0]]);
});

test('asks for an answer where none was chosen, or one that is none', async (context) => {
  const own = await asked(context);
  for (const answer of [undefined, '', 'maybe']) {
    const said = await press(own, { act: 'guardian', ...(answer !== undefined && { answer }) });
    assert.deepEqual([said.statusCode, dataIn(said).errors, statusIn(dataIn(said))], [422, [{ pointer: '/answer', code: 'missing' }], [undefined, 'to-confirm']]);
  }
});

test('what opens the link, posts the form at once whatever it chooses, or waits and posts it as the page has it, answers nothing', async (context) => {
  const own = await asked(context);
  const before = [await takenIn(own), await mails(own.store)];
  for (const method of ['GET', 'HEAD'] as const) await own.app.inject({ method, url: `${own.page}?${new URLSearchParams({ ...YES, answer: 'no' }).toString()}` });
  for (const answer of ['yes', 'no']) {
    assert.equal(dataIn(await press(own, { ...YES, answer }, 2000)).again, true);
    assert.equal(dataIn(await postForm(own.app, own.page, { ...YES, answer })).again, true, 'without the token of a page');
  }
  await press(own, { act: 'guardian' }, 60_000);
  assert.deepEqual([await takenIn(own), await mails(own.store), statusIn(await look(own))], [...before, [undefined, 'to-confirm']]);
});

test('a link that is wrong, of the young person, of another opportunity or of something erased shows the same page', async (context) => {
  const own = await asked(context);
  await own.store.saveOpportunity(testOpportunity({ id: 'other' }));
  const token = own.page.split('/').at(-1) ?? '';
  const receipt = (await mails(own.store)).find(({ kind }) => kind === 'signed-up');
  const urls = [`${place}/guardian/${'x'.repeat(27)}`, `${place}/guardian/${receipt?.data.token}`, `/embed/volunteer/gronlia/other/guardian/${token}`, `${place}/sign-up/${token}`];
  for (const url of urls) assert.deepEqual([(await own.app.inject(url)).statusCode, readPage((await own.app.inject(url)).body).name], [404, 'problem'], url);
  await own.store.write((db) => db.deleteFrom('sign_ups').execute());
  assert.deepEqual([(await own.app.inject(own.page)).statusCode, (await postForm(own.app, own.page, YES)).statusCode], [404, 404]);
});

test('one guardian gets no more questions in an hour than one address may sign up, whoever asks', async (context) => {
  const own = await asked(context);
  const statuses: number[] = [];
  for (let number = 1; number <= 6; number += 1) statuses.push((await signUp(own, { person: { name: 'Ada', phone: `90 00 00 1${number}` }, guardian: { ...guardian, email: 'KIM@example.org' } })).statusCode);
  assert.deepEqual(statuses.slice(-2), [429, 429]);
});

test('the form without script sends the address of a guardian along, and says on the receipt that they get a mail', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ guardianBelow: 18 }));
  const { formToken, idempotencyKey } = readPage((await server.app.inject(place)).body).data as PageData['opportunity'];
  server.clock.now += 5000;
  const sent = await postForm(server.app, place, { 'shift-sat-am': 'on', preferred: 'call', name: 'Ada', phone: '90 00 00 00', age: 'younger', guardian: 'Kim Berg', guardianPhone: '92 00 00 00', guardianEmail: ' kim@example.org ', language: 'nb', website: '', act: '', formToken, idempotencyKey });
  const data = readPage(sent.body).data as PageData['signed-up'];
  assert.deepEqual([sent.statusCode, data.guardian, data.guardianAsked, (await mails(server.store)).map(({ recipient }) => recipient).toSorted()], [200, 'Kim Berg', true, ['kim@example.org', 'post@gronlia.example']]);
});
