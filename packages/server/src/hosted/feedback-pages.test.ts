import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { testRound } from '../contract/feedback-samples.ts';
import { openTestServer, postForm, readPage, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { PetitionOptions } from '../petitions/backend.ts';
import type { StoredRound } from '../store/feedback-store.ts';

const page = '/embed/feedback/cafe-autumn';

async function opened(context: TestContext, changes: Partial<StoredRound> = {}, options: Partial<PetitionOptions> = {}): Promise<TestServer> {
  const server = await openTestServer(context, options);
  await server.store.saveRound(testRound(changes));
  return server;
}

const formIn = (answer: Pick<Answer, 'body'>): PageData['feedback'] => readPage(answer.body).data as PageData['feedback'];

/** The form as a browser has it, some seconds after it was opened, with these answers. */
async function openForm({ app, clock }: TestServer, answers: Record<string, string> = { mood: 'good', again: '', wish: '' }): Promise<Record<string, string>> {
  const { formToken, idempotencyKey } = formIn(await app.inject(page));
  clock.now += 5000;
  return { ...Object.fromEntries(Object.entries(answers).map(([id, value]) => [`answer-${id}`, value])), language: 'nb', website: '', formToken, idempotencyKey };
}

async function kept({ store }: TestServer): Promise<string[]> {
  const counts = await store.database.selectFrom('feedback_counts').selectAll().execute();
  const texts = await store.database.selectFrom('feedback_texts').selectAll().execute();
  return [...counts.map(({ question, value, waiting }) => `${question}=${value} ${waiting}`), ...texts.map(({ question, text }) => `${question}=${text}`)].toSorted();
}

const mistakesIn = (answer: Answer): [number, ...string[]] => [answer.statusCode, ...(formIn(answer).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)];

test('shows the questions of a round, which the pages of its site may frame, and nothing changes by looking', async (context) => {
  const server = await opened(context);
  const answer = await server.app.inject(`${page}?lang=ar`);
  const { name, data, options } = readPage(answer.body);
  assert.deepEqual([answer.statusCode, name, options.languages[0], (data as PageData['feedback']).round.questions.map(({ id }) => id), 'siteId' in (data as PageData['feedback']).round], [200, 'feedback', 'ar', ['mood', 'again', 'wish'], false]);
  assert.match(String(answer.headers['content-security-policy']), new RegExp(`frame-ancestors 'self' ${sitePage}`));
  assert.equal(answer.headers['set-cookie'], undefined);
  assert.deepEqual(await kept(server), []);
});

test('counts answers with nothing but a form, and leads to thanks that can be loaded again', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, `${page}?lang=nb`, await openForm(server, { mood: 'good', again: 'yes', wish: '  More\r\nchairs ' }));
  assert.deepEqual([answer.statusCode, answer.headers['location']], [303, `${page}/thanks?lang=nb`]);
  const thanks = await server.app.inject(String(answer.headers['location']));
  assert.deepEqual([thanks.statusCode, readPage(thanks.body).name, thanks.headers['cache-control']], [200, 'answered', 'no-store']);
  assert.deepEqual(await kept(server), ['again=yes 1', 'mood=good 1', 'wish=More\nchairs']);
});

test('a form that is sent twice counts once, also at once; one that was changed counts by itself', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  const answers = await Promise.all([postForm(server.app, page, form), postForm(server.app, page, form)]);
  answers.push(await postForm(server.app, page, form));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode), [303, 303, 303]);
  assert.deepEqual(await kept(server), ['mood=good 1']);
  assert.equal((await postForm(server.app, page, { ...form, 'answer-mood': 'bad' })).statusCode, 303);
  assert.deepEqual(await kept(server), ['mood=bad 1', 'mood=good 1']);
});

const MISTAKES: [what: string, answers: Record<string, string>, ...mistakes: string[]][] = [
  ['nothing', { mood: '', again: '', wish: ' ' }, '/answer-mood missing'],
  ['no field at all', {}, '/answer-mood missing'],
  ['what the question has not', { mood: 'five', again: 'yes' }, '/answer-mood unknown'],
  ['two of it', { mood: 'five', again: 'often' }, '/answer-mood unknown', '/answer-again unknown'],
  ['a text that is too long', { mood: 'good', wish: 'x'.repeat(501) }, '/answer-wish too-long'],
  ['a question that there is not', { secret: 'yes' }, '/answer-mood missing'],
];
for (const [what, answers, ...mistakes] of MISTAKES) {
  test(`says at the question that it was answered with ${what}, and keeps all that was answered on the page`, async (context) => {
    const server = await opened(context);
    const form = await openForm(server, answers);
    const answer = await postForm(server.app, page, form);
    assert.deepEqual(mistakesIn(answer), [422, ...mistakes]);
    const { filled, idempotencyKey } = formIn(answer);
    assert.deepEqual([filled?.['answer-wish'], idempotencyKey], [answers['wish'], form['idempotencyKey']]);
    assert.deepEqual(await kept(server), []);
  });
}

test('a text of 500 signs is not too long because a form writes its line ends with two', async (context) => {
  const server = await opened(context);
  assert.equal((await postForm(server.app, page, await openForm(server, { wish: `${'x'.repeat(248)}\r\n\r\n${'y'.repeat(250)}` }))).statusCode, 303);
});

test('draws the page anew in another language with all that was answered, and takes nothing', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, `${page}?lang=ar`, { ...(await openForm(server)), act: 'language' });
  assert.deepEqual([answer.statusCode, readPage(answer.body).options.languages[0], formIn(answer).filled?.['answer-mood']], [200, 'ar', 'good']);
  assert.deepEqual(await kept(server), []);
});

for (const [what, changed] of [['stood open for longer than a day', {}], ['is none of ours', { formToken: 'forged' }], ['is of a petition of the same name', { formToken: undefined }]] as const) {
  test(`asks to press once more when the form ${what}`, async (context) => {
    const server = await opened(context);
    const form = { ...(await openForm(server)), ...changed } as Record<string, string>;
    if (what.startsWith('stood')) server.clock.now += 25 * 3_600_000;
    const answer = await postForm(server.app, page, Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)));
    assert.deepEqual([answer.statusCode, formIn(answer).failure], [422, 'form-expired']);
    assert.equal((await postForm(server.app, page, { ...form, formToken: formIn(answer).formToken })).statusCode, 303);
  });
}

test('says that a round is over, on the page, and takes nothing', async (context) => {
  const server = await opened(context);
  const form = await openForm(server);
  await server.store.saveRound(testRound({ state: 'closed' }));
  const answer = await postForm(server.app, page, form);
  assert.deepEqual([answer.statusCode, formIn(answer).failure, formIn(answer).round.status], [409, 'not-open', 'closed']);
  assert.deepEqual(await kept(server), []);
});

test('asks whoever sends without end to wait, keeps what was answered, and takes it afterwards', async (context) => {
  const few = { burst: { count: 1, windowMs: 60_000 }, sustained: { count: 100, windowMs: 3_600_000 } };
  const server = await opened(context, {}, { limits: { place: few } });
  await postForm(server.app, page, await openForm(server));
  const form = await openForm(server, { mood: 'bad' });
  const answer = await postForm(server.app, page, form);
  assert.deepEqual([answer.statusCode, formIn(answer).failure, formIn(answer).filled?.['answer-mood']], [429, 'too-many-requests', 'bad']);
  assert.ok(Number(answer.headers['retry-after']) > 0);
  server.clock.now += 120_000;
  assert.equal((await postForm(server.app, page, form)).statusCode, 303);
});

test('a machine is thanked like everybody, and counted nowhere', async (context) => {
  const server = await opened(context);
  const answer = await postForm(server.app, page, { ...(await openForm(server)), website: 'https://spam.example' });
  assert.deepEqual([answer.statusCode, await kept(server)], [303, []]);
});

for (const [what, changes] of [['a draft', { state: 'draft' }], ['nothing of that name', { id: 'another' }]] as const) {
  test(`has no page of ${what}, and takes nothing`, async (context) => {
    const server = await opened(context, changes);
    assert.deepEqual([(await server.app.inject(page)).statusCode, (await server.app.inject(`${page}/thanks`)).statusCode], [404, 404]);
    assert.equal((await postForm(server.app, page, { 'answer-mood': 'good' })).statusCode, 404);
  });
}

test('keeps neither the address of the net nor what a browser says of itself', async (context) => {
  const server = await opened(context);
  await postForm(server.app, page, await openForm(server, { wish: 'Chairs' }));
  const tables = ['feedback_rounds', 'feedback_counts', 'feedback_texts', 'feedback_keys', 'answers'] as const;
  const rows = JSON.stringify(await Promise.all(tables.map((table) => server.store.database.selectFrom(table).selectAll().execute())));
  assert.doesNotMatch(rows, /lightMyRequest|127\.0\.0\.1/);
});
