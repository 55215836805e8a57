import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testHelp, testHelpPoint } from '../../contract/help-samples.ts';
import { openTestDesk, trail } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';
import type { DeskRequest, LikelySame } from './desk-request.ts';

type Listed = { waiting: DeskRequest[]; done: DeskRequest[] };

async function open(context: TestContext): Promise<TestDesk> {
  const desk = await openTestDesk(context);
  await desk.store.saveHelpPoint(testHelpPoint());
  return desk;
}

const alone = (id: string) => ({ phoneHash: `phone of ${id}`, emailHash: `mail of ${id}` });

test('requests stand by what waits longest, those that are done with behind them, and a stopped one is marked', async (context) => {
  const { store, as } = await open(context);
  for (const [id, now] of [['late', '2026-11-27T10:00:00.000Z'], ['early', '2026-11-25T10:00:00.000Z'], ['done', '2026-11-24T10:00:00.000Z'], ['machine', '2026-11-26T10:00:00.000Z']] as const) await store.keepHelpRequest(testHelp(id, { now, blocked: id === 'machine' }));
  const ask = await as('helper');
  assert.equal((await ask('PUT', 'requests/done/state', { state: 'found' })).statusCode, 200);
  const { waiting, done } = (await ask('GET', 'requests')).json<Listed>();
  assert.deepEqual([waiting.map(({ id, blocked }) => [id, blocked]), done.map(({ id, state }) => [id, state])], [[['early', false], ['machine', true], ['late', false]], [['done', 'found']]]);
  assert.doesNotMatch(JSON.stringify(waiting), /hash of|token/);
});

test('a change of state is mailed with its sentence, and stands in the trail by ids alone', async (context) => {
  const { store, as } = await open(context);
  await store.keepHelpRequest(testHelp());
  const ask = await as('helper');
  await ask('PUT', 'requests/help-1/state', { state: 'talking' });
  await ask('PUT', 'requests/help-1/state', { state: 'cannot', answer: ' Prøv Nabohjelp. ' });
  const { request } = (await ask('GET', 'requests/help-1')).json<{ request: DeskRequest }>();
  assert.deepEqual([request.state, request.answer], ['cannot', 'Prøv Nabohjelp.']);
  const mails = await store.database.selectFrom('mails').select(['kind', 'data']).where('kind', '=', 'help-answer').execute();
  assert.equal(mails.length, 1);
  assert.doesNotMatch(mails[0]?.data ?? '', /token-of/, 'the link is made anew, by the secret of the server');
  const lines = (await trail(store)).filter(({ action }) => action.startsWith('help-'));
  assert.deepEqual(lines.map(({ action, subject }) => [action, subject]), [['help-talking', 'help-1'], ['help-cannot', 'help-1']]);
  assert.doesNotMatch(JSON.stringify(lines), /Aud|Nabohjelp|skap/);
});

test('one that may be the same is hinted at: from the same number, or for the same day in mostly the same words; nothing else', async (context) => {
  const { store, as } = await open(context);
  await store.keepHelpRequest(testHelp('mine'));
  await store.keepHelpRequest(testHelp('same-phone', { emailHash: 'another' }, { what: 'Handle mat', when: { kind: 'flexible' } }));
  await store.keepHelpRequest(testHelp('same-words', alone('b'), { what: 'Bære ned et skap fra loftet' }));
  await store.keepHelpRequest(testHelp('other-words', alone('c'), { what: 'Måke snø' }));
  await store.keepHelpRequest(testHelp('other-day', alone('d'), { when: { kind: 'date', date: '2099-03-08' } }));
  await store.keepHelpRequest(testHelp('machine', { blocked: true }));
  await store.keepHelpRequest(testHelp('over'));
  await store.decideHelpRequest({ id: 'over', state: 'cannot', token: 'x', now: '2026-11-28T11:00:00.000Z' });
  const { likely } = (await (await as('helper'))('GET', 'requests/mine')).json<{ likely: LikelySame[] }>();
  assert.deepEqual(likely.map(({ id, why }) => [id, why]).toSorted(), [['same-phone', 'person'], ['same-words', 'words']]);
});

test('a person says that it is the same: it is closed, points at the other, and cannot be the same as itself or as what is closed so', async (context) => {
  const { store, as } = await open(context);
  for (const id of ['one', 'two', 'three']) await store.keepHelpRequest(testHelp(id));
  const ask = await as('helper');
  assert.equal((await ask('PUT', 'requests/two/same', { as: 'one' })).statusCode, 200);
  const { request } = (await ask('GET', 'requests/two')).json<{ request: DeskRequest }>();
  assert.deepEqual([request.state, request.sameAs, request.known], ['closed', 'one', true]);
  for (const as of ['three', 'two']) assert.equal((await ask('PUT', 'requests/three/same', { as })).statusCode, 422, as);
  assert.equal((await ask('PUT', 'requests/three/same', { as: 'nothing' })).statusCode, 404);
});

test('what a rule has stopped is let through by an editor, and decided only then', async (context) => {
  const { store, as } = await open(context);
  await store.keepHelpRequest(testHelp('help-1', { blocked: true }));
  assert.equal((await (await as('helper'))('PUT', 'requests/help-1/state', { state: 'found' })).statusCode, 422);
  assert.equal((await (await as('helper'))('PUT', 'requests/help-1/released', {})).statusCode, 403);
  const editor = await as('editor');
  assert.deepEqual([(await editor('PUT', 'requests/help-1/released', {})).statusCode, (await editor('PUT', 'requests/help-1/released', {})).statusCode], [200, 404]);
  assert.equal((await editor('PUT', 'requests/help-1/state', { state: 'found' })).statusCode, 200);
});

test('requests of another association are not there', async (context) => {
  const { store, as } = await open(context);
  await store.saveSite({ id: 'other', name: 'Other', origins: [] });
  await store.saveHelpPoint(testHelpPoint({ siteId: 'other' }));
  await store.keepHelpRequest(testHelp('theirs', { siteId: 'other' }));
  await store.keepHelpRequest(testHelp('ours'));
  const ask = await as('owner');
  assert.deepEqual((await ask('GET', 'requests')).json<Listed>().waiting.map(({ id }) => id), ['ours']);
  for (const [method, path, body] of [['GET', 'requests/theirs', undefined], ['PUT', 'requests/theirs/state', { state: 'found' }], ['PUT', 'requests/ours/same', { as: 'theirs' }], ['PUT', 'requests/theirs/released', {}]] as const) assert.equal((await ask(method, path, body)).statusCode, 404, path);
});
