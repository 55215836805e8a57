import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

const COMING = { act: 'coming', coming: 'sat-am' };
const ELEVEN = '2026-12-04T10:00:00.000Z';

interface Own extends TestServer {
  page: string;
}

/** Aud has signed up, and opens the link of the mail that reminds her. */
async function reminded(context: TestContext): Promise<Own> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity());
  await signUp(server, { person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } });
  server.clock.now = Date.parse(ELEVEN);
  assert.equal(await server.store.remindOfShifts(ELEVEN, freshLink), 1);
  const mail = (await mails(server.store)).find(({ kind }) => kind === 'reminder');
  return { ...server, page: `/embed/volunteer/gronlia/cafe-host/sign-up/${mail?.data.token ?? ''}` };
}

const dataIn = (answer: Pick<Answer, 'body'>): PageData['sign-up'] => readPage(answer.body).data as PageData['sign-up'];
const look = async ({ app, page }: Own): Promise<PageData['sign-up']> => dataIn(await app.inject(page));
const statusIn = ({ signUp: { shifts } }: PageData['sign-up']): unknown[] => shifts.map(({ status, isAsked, isComing }) => [status, isAsked, isComing]);
const takenIn = async ({ store }: Own): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

async function press(own: Own, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('asks on the page behind the link whether they come, and nobody before they were reminded', async (context) => {
  const own = await reminded(context);
  assert.deepEqual(statusIn(await look(own)), [['confirmed', true, undefined]]);
  const receipt = (await mails(own.store)).find(({ kind }) => kind === 'signed-up');
  assert.deepEqual(statusIn(dataIn(await own.app.inject(own.page.replace(/[^/]+$/, receipt?.data.token ?? '')))), [['confirmed', true, undefined]]);
});

for (const [answer, done, status, taken] of [['come', 'coming', ['confirmed', true, true], 1], ['cannot', 'cancelled', ['cancelled', undefined, undefined], 0]] as const) {
  test(`answers “${answer}” with ${done}, the same however often it is pressed`, async (context) => {
    const own = await reminded(context);
    for (let times = 0; times < 2; times += 1) {
      const said = await press(own, { ...COMING, answer });
      assert.deepEqual([said.statusCode, said.headers['location']], [303, `${own.page}?done=${done}`]);
    }
    assert.deepEqual([statusIn(await look(own)), await takenIn(own), dataIn(await own.app.inject(`${own.page}?done=${done}`)).done], [[status], [taken], done]);
    const news = (await mails(own.store)).filter(({ kind }) => kind === 'volunteer-news').map(({ data }) => data as object);
    assert.deepEqual(news.map((one) => ('late' in one ? one.late : undefined)), answer === 'cannot' ? [true] : [], 'the coordinator hears at once of who cannot come');
  });
}

test('who says that they come after they have cancelled reads that it is not theirs any more', async (context) => {
  const own = await reminded(context);
  await press(own, { ...COMING, answer: 'cannot' });
  assert.equal((await press(own, { ...COMING, answer: 'come' })).headers['location'], `${own.page}?done=offer-gone`);
});

test('asks for an answer where none was chosen, or one that is none', async (context) => {
  const own = await reminded(context);
  for (const answer of [undefined, '', 'perhaps']) {
    const said = await press(own, { ...COMING, ...(answer !== undefined && { answer }) });
    assert.deepEqual([said.statusCode, dataIn(said).errors, statusIn(dataIn(said))], [422, [{ pointer: '/coming', code: 'missing' }], [['confirmed', true, undefined]]]);
  }
});

test('what opens the link, posts the forms at once whatever it chooses, or waits and posts them as they stand, answers nothing', async (context) => {
  const own = await reminded(context);
  const before = [await takenIn(own), await mails(own.store)];
  for (const method of ['GET', 'HEAD'] as const) await own.app.inject({ method, url: `${own.page}?${new URLSearchParams({ ...COMING, answer: 'cannot' }).toString()}` });
  for (const answer of ['come', 'cannot']) assert.equal(dataIn(await press(own, { ...COMING, answer }, 2000)).again, true);
  for (const fields of [COMING, { act: 'remind' }]) await press(own, fields, 60_000);
  assert.deepEqual([await takenIn(own), await mails(own.store), statusIn(await look(own)), (await look(own)).signUp.sameDay], [...before, [['confirmed', true, undefined]], undefined]);
});

test('a reminder on the day itself is asked for and taken back on the page, and the coordinator hears nothing of it', async (context) => {
  const own = await reminded(context);
  for (const [fields, wants] of [[{ sameDay: 'on' }, true], [{}, undefined]] as const) {
    const said = await press(own, { act: 'remind', ...fields });
    assert.deepEqual([said.headers['location'], (await look(own)).signUp.sameDay], [`${own.page}?done=changed`, wants]);
  }
  assert.deepEqual((await mails(own.store)).map(({ kind }) => kind).toSorted(), ['reminder', 'signed-up', 'volunteer']);
});
