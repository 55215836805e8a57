import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { offerTo, withDriver } from '../contract/offer-samples.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { openTestServer, postForm, readPage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { NewOffer } from '../store/offers/make-offer.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

interface Asked extends TestServer {
  token: string;
  page: string;
}

/** Aud is asked for the one place on Saturday, and opens the link. */
async function asked(context: TestContext, changes: Partial<NewOffer> = {}): Promise<Asked> {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 1 })], place: { name: 'Bydelshuset', address: 'Bakkegata 4\n0192 Oslo' } }));
  const link = freshLink();
  await offerTo(server.store, await withDriver(server.store), link, changes);
  return { ...server, token: link.token, page: `/embed/volunteer/gronlia/offer/${link.token}` };
}

const dataIn = (answer: Pick<Answer, 'body'>): PageData['offer'] => readPage(answer.body).data as PageData['offer'];
const look = async ({ app, page }: Asked): Promise<PageData['offer']> => dataIn(await app.inject(page));
const takenIn = async ({ store }: TestServer): Promise<number[]> => (await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken) ?? [];

async function press(own: Asked, fields: Record<string, string>, wait = 5000): Promise<Answer> {
  const { formToken } = await look(own);
  own.clock.now += wait;
  return postForm(own.app, own.page, { formToken, ...fields });
}

test('shows whoever has the link what is asked and roughly where, until when by the clock where it is, and keeps it out of every cache', async (context) => {
  const own = await asked(context);
  const { offer, calendarUrl } = await look(own);
  assert.deepEqual([offer.status, offer.where, offer.place, offer.expires, calendarUrl], ['open', 'Bydelshuset', undefined, '2026-12-01T12:00:00+01:00[Europe/Oslo]', undefined]);
  const { headers } = await own.app.inject(own.page);
  assert.deepEqual([headers['cache-control'], headers['referrer-policy']], ['no-store', 'no-referrer']);
});

for (const [answer, first, status, taken] of [['accept', 'direct', 'accepted', 1], ['accept', 'conversation', 'to-confirm', 1], ['decline', 'direct', 'declined', 0], ['call-me', 'direct', 'call-me', 0]] as const) {
  test(`answers “${answer}” ${first === 'direct' ? 'of somebody who has been met' : 'where a talk comes first'} with ${status}, the same however often it is pressed`, async (context) => {
    const own = await asked(context, { first });
    for (let times = 0; times < 2; times += 1) {
      const said = await press(own, { answer });
      assert.deepEqual([said.statusCode, said.headers['location']], [303, own.page]);
    }
    assert.deepEqual([(await look(own)).offer.status, await takenIn(own)], [status, [taken]]);
  });
}

test('tells the way, and gives the file for the calendar and the page to cancel at, once it is theirs', async (context) => {
  const own = await asked(context);
  await press(own, { answer: 'accept' });
  const { offer, calendarUrl = '' } = await look(own);
  assert.equal(offer.place?.address, 'Bakkegata 4\n0192 Oslo');
  const calendar = await own.app.inject(calendarUrl);
  assert.match(calendar.body, /DTSTART:20261205T080000Z/);
  assert.equal((await own.app.inject(offer.ownUrl ?? '')).statusCode, 200);
});

for (const [what, end, status] of [
  ['comes too late', (own: Asked) => (own.clock.now += 4 * 86_400_000), 'expired'],
  ['comes when others have the place', (own: Asked) => own.store.signUp(testSignUp()), 'full'],
  ['comes after it was taken back', (own: Asked) => own.store.write((db) => db.updateTable('offers').set({ state: 'taken-back' }).execute()), 'gone'],
] as const) {
  test(`says so where an answer ${what}, and gives nothing`, async (context) => {
    const own = await asked(context);
    const { formToken } = await look(own);
    await end(own);
    own.clock.now += 5000;
    const before = await takenIn(own);
    assert.ok([303, 422].includes((await postForm(own.app, own.page, { formToken, answer: 'accept' })).statusCode));
    assert.deepEqual([(await look(own)).offer.status, await takenIn(own)], [status, before]);
  });
}

test('asks for an answer where none was chosen, or one that is none', async (context) => {
  const own = await asked(context);
  for (const answer of [undefined, '', 'everything', 'take']) {
    const said = await press(own, answer === undefined ? {} : { answer });
    assert.deepEqual([said.statusCode, dataIn(said).errors, dataIn(said).offer.status], [422, [{ pointer: '/answer', code: 'missing' }], 'open']);
  }
});

test('what opens the link, posts the form at once whatever it chooses, or waits and posts it as the page has it, answers nothing', async (context) => {
  const own = await asked(context);
  const rows = (): Promise<unknown> => own.store.database.selectFrom('offers').selectAll().execute();
  const before = [await takenIn(own), await rows()];
  for (const method of ['GET', 'HEAD'] as const) await own.app.inject({ method, url: `${own.page}?answer=decline&act=offer` });
  for (const answer of ['accept', 'decline', 'call-me']) {
    assert.equal(dataIn(await press(own, { answer }, 2000)).again, true);
    assert.equal(dataIn(await postForm(own.app, own.page, { answer })).again, true, 'without the token of a page');
  }
  await press(own, { act: 'offer' }, 60_000);
  assert.deepEqual([await takenIn(own), await rows()], before);
});

test('takes the token of no other page', async (context) => {
  const [own, other] = [await asked(context), freshLink()];
  await offerTo(own.store, await withDriver(own.store, 'bo'), other);
  const { formToken } = await look({ ...own, page: `/embed/volunteer/gronlia/offer/${other.token}` });
  own.clock.now += 5000;
  assert.equal(dataIn(await postForm(own.app, own.page, { formToken, answer: 'accept' })).again, true);
});

test('is the same page with 404 for a link that is wrong, of another association, or erased, whatever its shape', async (context) => {
  const own = await asked(context);
  await own.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  const pageOf = async (url: string): Promise<unknown> => {
    const { statusCode, body } = await own.app.inject(url);
    const { name, data } = readPage(body);
    return [statusCode, name, (data as PageData['problem']).code];
  };
  const missing = [404, 'problem', 'not-found'];
  for (const url of [own.page.slice(0, -1), `${own.page}x`, '/embed/volunteer/gronlia/offer/a', '/embed/volunteer/gronlia/offer/%00', `/embed/volunteer/other/offer/${own.token}`, `/embed/volunteer/nowhere/offer/${own.token}`]) assert.deepEqual(await pageOf(url), missing, url);
  for (const url of [`/embed/volunteer/other/offer/${own.token}`, '/embed/volunteer/gronlia/offer/a']) assert.equal((await postForm(own.app, url, { answer: 'accept' })).statusCode, 404);
  await own.store.withdrawSignUp('link aud', { now: '2026-11-28T12:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' } });
  assert.deepEqual(await pageOf(own.page), missing);
});
