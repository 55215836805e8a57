import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testRound } from '../contract/feedback-samples.ts';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import { mails, openTestServer, postForm, readPage, signUp } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

const END = Date.parse('2026-12-05T12:00:00+01:00');
const place = '/embed/volunteer/gronlia/cafe-host';

interface Own extends TestServer {
  page: string;
  /** The round that the page shows at a moment. */
  shown(now: number): Promise<string | undefined>;
}

/** Aud has signed up for what is asked about afterwards, and opens her link. */
async function opened(context: TestContext, changes: Partial<StoredOpportunity> = {}): Promise<Own> {
  const server = await openTestServer(context);
  await server.store.saveRound(testRound());
  await server.store.saveOpportunity(testOpportunity({ feedback: 'cafe-autumn', ...changes }));
  await signUp(server, { shiftIds: ['sat-am'], person: { name: 'Aud Berg', email: 'aud@example.org' } });
  const token = (await mails(server.store)).find(({ kind }) => kind === 'signed-up')?.data.token ?? '';
  const page = `${place}/sign-up/${token}`;
  return {
    ...server, page,
    async shown(now) {
      server.clock.now = now;
      return (readPage((await server.app.inject(page)).body).data as PageData['sign-up']).feedback;
    },
  };
}

test('asks how it was from the end of the shift on, and never before', async (context) => {
  const own = await opened(context);
  assert.deepEqual([await own.shown(END - 86_400_000), await own.shown(END - 1), await own.shown(END), await own.shown(END + 86_400_000)], [undefined, undefined, 'cafe-autumn', 'cafe-autumn']);
});

test('names the round and nothing else: that page is told nothing of whoever comes from here', async (context) => {
  const own = await opened(context);
  const feedback = await own.shown(END);
  assert.equal(feedback, 'cafe-autumn');
  const round = await own.app.inject(`/embed/feedback/${feedback}`);
  assert.deepEqual([round.statusCode, readPage(round.body).name, round.headers['set-cookie']], [200, 'feedback', undefined]);
  assert.doesNotMatch(round.body, /Aud|aud@|sign-up/);
});

test('asks nobody whose wish nobody has said yes to', async (context) => {
  assert.equal(await (await opened(context, { first: 'conversation' })).shown(END), undefined);
});

test('asks nobody who cancelled', async (context) => {
  const own = await opened(context);
  const { formToken } = readPage((await own.app.inject(own.page)).body).data as PageData['sign-up'];
  own.clock.now += 5000;
  assert.equal((await postForm(own.app, own.page, { formToken, act: 'cancel', 'shift-sat-am': 'on' })).statusCode, 303);
  assert.equal(await own.shown(END), undefined);
});

test('asks nobody where the association cancelled', async (context) => {
  const own = await opened(context);
  await own.store.saveOpportunity(testOpportunity({ feedback: 'cafe-autumn', shifts: [testShift({ state: 'cancelled' })] }));
  assert.equal(await own.shown(END), undefined);
});

test('asks as long as the round takes answers, and again when it was opened again', async (context) => {
  const own = await opened(context);
  const shown: (string | undefined)[] = [];
  for (const state of ['open', 'closed', 'open'] as const) {
    await own.store.saveRound(testRound({ state }));
    shown.push(await own.shown(END));
  }
  assert.deepEqual(shown, ['cafe-autumn', undefined, 'cafe-autumn']);
});

test('still asks on a page that says what is wrong', async (context) => {
  const own = await opened(context);
  await own.shown(END);
  const { formToken } = readPage((await own.app.inject(own.page)).body).data as PageData['sign-up'];
  own.clock.now += 5000;
  const answer = await postForm(own.app, own.page, { formToken, act: 'withdraw' });
  assert.deepEqual([answer.statusCode, (readPage(answer.body).data as PageData['sign-up']).feedback], [422, 'cafe-autumn']);
});
