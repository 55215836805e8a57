import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFeedback, testRound } from '../../contract/feedback-samples.ts';
import { openTestDesk, trail } from '../desk-tools.test.page.ts';
import type { StoredRound } from '../../store/feedback-store.ts';

type Ask = Awaited<ReturnType<Awaited<ReturnType<typeof openTestDesk>>['as']>>;
interface Read {
  round: StoredRound;
  version: string;
  url: string;
}

const read = async (ask: Ask, id: string): Promise<Read> => (await ask('GET', `feedback/${id}`)).json<Read>();
const problem = (answer: Awaited<ReturnType<Ask>>): unknown[] => {
  const { type, errors = [] } = answer.json<{ type: string; errors?: { pointer: string; code: string }[] }>();
  return [answer.statusCode, type.slice('/problems/'.length), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const editOf = ({ round: { id: _id, siteId: _site, state: _state, ...words }, version }: Read, changes: object = {}): object => ({ ...words, ...changes, version });

test('an editor begins a round, writes its questions, opens and closes it, and the trail says each', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  assert.deepEqual((await ask('POST', 'feedback', { id: 'spring', title: 'How was spring?' })).json(), { id: 'spring' });
  const begun = await read(ask, 'spring');
  assert.deepEqual([begun.round.state, begun.round.questions, begun.round.retention.deleteAfter, begun.url], ['draft', [{ id: 'one', kind: 'scale', text: 'How was spring?' }], '2027-05-30', 'https://petitions.example/embed/feedback/spring']);
  const questions = [{ id: 'one', kind: 'text', text: { nb: 'Hva mangler?', en: 'What is missing?' } }];
  assert.equal((await ask('PUT', 'feedback/spring', editOf(begun, { questions }))).statusCode, 200);
  for (const state of ['open', 'closed', 'open']) assert.equal((await ask('POST', 'feedback/spring/state', { state })).statusCode, 200);
  const { round } = await read(ask, 'spring');
  assert.deepEqual([round.state, round.questions, round.siteId], ['open', questions, 'gronlia']);
  assert.deepEqual((await trail(desk.store)).map(({ action, subject }) => [action, subject]).slice(-5), ['create', 'edit', 'open', 'closed', 'open'].map((what) => [`feedback-${what}`, 'spring']));
});

test('a copy has the words of another round, and none of its answers', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveRound(testRound());
  for (let person = 0; person < 5; person += 1) await desk.store.keepFeedback(testFeedback());
  await desk.store.showFeedback();
  const ask = await desk.as('editor');
  await ask('POST', 'feedback', { id: 'again', title: 'Once more', copyOf: 'cafe-autumn' });
  const { round } = await read(ask, 'again');
  assert.deepEqual([round.questions, round.title, round.state], [testRound().questions, 'Once more', 'draft']);
  assert.equal((await desk.store.tallyFeedback('again')).answered, 0);
});

test('after somebody has answered, words may be mended, and nothing that answers mean', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveRound(testRound());
  await desk.store.keepFeedback(testFeedback());
  const ask = await desk.as('editor');
  const now = await read(ask, 'cafe-autumn');
  for (const changes of [{ questions: now.round.questions.slice(1) }, { retention: { deleteAfter: '2027-12-31' } }]) {
    assert.deepEqual(problem(await ask('PUT', 'feedback/cafe-autumn', editOf(now, changes))), [422, 'invalid-input', '/questions answered']);
  }
  assert.equal((await ask('PUT', 'feedback/cafe-autumn', editOf(now, { title: 'Another' }))).statusCode, 200);
  assert.deepEqual(problem(await ask('PUT', 'feedback/cafe-autumn', editOf(now))), [409, 'conflict'], 'it was read before that');
});

test('refuses a name that is taken, also by another site, and a round that is over, or of another site', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveRound(testRound({ id: 'theirs', siteId: 'other' }));
  await desk.store.saveRound(testRound({ id: 'old', state: 'closed', retention: { deleteAfter: '2026-11-01' } }));
  const ask = await desk.as('editor');
  assert.deepEqual(problem(await ask('POST', 'feedback', { id: 'theirs', title: 'Mine' })), [409, 'duplicate', '/id taken']);
  assert.deepEqual(problem(await ask('POST', 'feedback', { id: 'mine', title: 'Mine', copyOf: 'theirs' })), [404, 'not-found']);
  assert.deepEqual(problem(await ask('POST', 'feedback/theirs/state', { state: 'closed' })), [404, 'not-found']);
  assert.deepEqual(problem(await ask('POST', 'feedback/old/state', { state: 'open' })), [422, 'invalid-input', '/retention/deleteAfter past']);
  assert.equal((await desk.store.readRound('theirs'))?.state, 'open');
});

test('of two who begin a round of one name at once, one is told that it is taken', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const answers = await Promise.all(['A', 'B'].map((title) => ask('POST', 'feedback', { id: 'spring', title })));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [200, 409]);
});
