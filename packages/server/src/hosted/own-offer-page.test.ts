import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

const place = '/embed/volunteer/gronlia/cafe-host';
const shifts = [testShift({ capacity: 1, waitlist: 'offer' })];
const OFFER = { act: 'offer', offer: 'sat-am' };

interface Own extends TestServer {
  page: string;
}

/** Aud waits behind somebody who has cancelled, and opens the link of the mail that offers her the place. */
async function offered(context: TestContext, changes: Partial<StoredOpportunity> = {}): Promise<Own> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ shifts }));
  await server.store.signUp(testSignUp({}, { manageTokenHash: 'link of the first' }));
  await signUp(server, { shiftIds: ['sat-am'], person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } });
  await server.store.saveOpportunity(testOpportunity({ shifts, ...changes }));
  const now = new Date(server.clock.now).toISOString();
  await server.store.cancelShifts('link of the first', ['sat-am'], { now, coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
  await server.store.offerPlaces(now, freshLink);
  const offer = (await mails(server.store)).find(({ kind }) => kind === 'offer');
  return { ...server, page: `${place}/sign-up/${offer?.data.token ?? ''}` };
}

const dataIn = (answer: Pick<Answer, 'body'>): PageData['sign-up'] => readPage(answer.body).data as PageData['sign-up'];
const look = async ({ app, page }: Own): Promise<PageData['sign-up']> => dataIn(await app.inject(page));
const statusIn = ({ signUp: { shifts: own } }: PageData['sign-up']): string[] => own.map(({ status }) => status);
const takenIn = async ({ store }: Own): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

/** What a button of the page sends, some seconds after it was opened. */
async function press(own: Own, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('shows whoever has the link of the mail what is offered, and until when by the clock where it is', async (context) => {
  const own = await offered(context);
  const [shift] = (await look(own)).signUp.shifts;
  assert.deepEqual([shift?.status, shift?.offeredUntil], ['offered', '2026-11-29T13:00:00+01:00[Europe/Oslo]']);
});

for (const [answer, changes, done, status, taken] of [
  ['take', {}, 'taken', 'confirmed', 1],
  ['take', { first: 'conversation' }, 'offer-held', 'to-confirm', 1],
  ['call', {}, 'called', 'to-confirm', 1],
  ['decline', {}, 'declined', 'cancelled', 0],
] as const) {
  test(`answers “${answer}” where ${'first' in changes ? 'a talk comes first' : 'one may begin at once'} with ${done}, the same however often it is pressed`, async (context) => {
    const own = await offered(context, changes);
    for (let times = 0; times < 2; times += 1) {
      const said = await press(own, { ...OFFER, answer });
      assert.deepEqual([said.statusCode, said.headers['location']], [303, `${own.page}?done=${done}`]);
    }
    assert.deepEqual([statusIn(await look(own)), await takenIn(own), dataIn(await own.app.inject(`${own.page}?done=${done}`)).done], [[status], [taken], done]);
  });
}

for (const [what, wait, status, done] of [['an hour', 3_600_000, 'offered', 'taken'], ['a day', 24 * 3_600_000, 'gone', 'offer-gone']] as const) {
  test(`${what} later the page says ${status}, and who takes it reads ${done}`, async (context) => {
    const own = await offered(context);
    own.clock.now += wait;
    assert.deepEqual(statusIn(await look(own)), [status]);
    assert.equal((await press(own, { ...OFFER, answer: 'take' })).headers['location'], `${own.page}?done=${done}`);
  });
}

test('asks for an answer where none was chosen, or one that is none', async (context) => {
  const own = await offered(context);
  for (const answer of [undefined, '', 'everything']) {
    const said = await press(own, { ...OFFER, ...(answer !== undefined && { answer }) });
    assert.deepEqual([said.statusCode, dataIn(said).errors, statusIn(dataIn(said))], [422, [{ pointer: '/answer', code: 'missing' }], ['offered']]);
  }
});

test('what opens the link, posts the form at once whatever it chooses, or waits and posts it as the page has it, answers nothing', async (context) => {
  const own = await offered(context);
  const before = [await takenIn(own), await mails(own.store)];
  for (const method of ['GET', 'HEAD'] as const) await own.app.inject({ method, url: `${own.page}?${new URLSearchParams({ ...OFFER, answer: 'decline' }).toString()}` });
  for (const answer of ['take', 'decline', 'call']) {
    assert.equal(dataIn(await press(own, { ...OFFER, answer }, 2000)).again, true);
    assert.equal(dataIn(await postForm(own.app, own.page, { ...OFFER, answer })).again, true, 'without the token of a page');
  }
  await press(own, OFFER, 60_000);
  assert.deepEqual([await takenIn(own), await mails(own.store), statusIn(await look(own))], [...before, ['offered']]);
});

test('answers no offer that is another’s, or of a shift that is not in the sign-up', async (context) => {
  const own = await offered(context);
  for (const offer of ['sun-am', '']) assert.equal((await press(own, { ...OFFER, offer, answer: 'take' })).headers['location'], `${own.page}?done=offer-gone`);
  assert.deepEqual(statusIn(await look(own)), ['offered']);
});
