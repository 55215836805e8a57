import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleHelpRequest } from '@dugnad/client/contract';
import { testHelp, testHelpPoint } from '../../contract/help-samples.ts';
import type { StoredHelpPoint } from '../../store/help-store.ts';
import { post } from '../../open-test-server.test.page.ts';
import { openTestDesk, trail } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';

interface Read {
  point: StoredHelpPoint | null;
  version?: string;
  url: string;
}

const { siteId: _site, state: _state, ...words } = testHelpPoint();
const read = async (ask: Ask): Promise<Read> => (await ask('GET', 'help-point')).json<Read>();
const problem = (answer: Awaited<ReturnType<Ask>>): unknown[] => {
  const { type = '', errors = [] } = answer.json<{ type?: string; errors?: { pointer: string; code: string }[] }>();
  return [answer.statusCode, type.slice('/problems/'.length), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const withContact = (changes: object): object => ({ ...words, contact: { ...words.contact, ...changes } });

test('an editor writes where one asks for help, opens, edits and closes it, and the trail says each', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const url = 'https://petitions.example/embed/help/gronlia';
  assert.deepEqual(await read(ask), { point: null, url });
  assert.equal((await ask('PUT', 'help-point', words)).statusCode, 200);
  const begun = await read(ask);
  assert.deepEqual([begun.point, begun.url], [testHelpPoint({ state: 'draft' }), url]);
  for (const state of ['open', 'closed', 'open']) assert.equal((await ask('POST', 'help-point/state', { state })).statusCode, 200);
  const { version } = await read(ask);
  const hours = [{ days: [1, 3], from: '09:00', to: '12:30' }, { days: [4], from: '18:00', to: '24:00' }];
  assert.equal((await ask('PUT', 'help-point', { ...withContact({ hours, phone: '22 33 44 66' }), title: { nb: 'Si fra' }, version })).statusCode, 200);
  const { point } = await read(ask);
  assert.deepEqual([point?.state, point?.title, point?.contact.hours, point?.contact.phone], ['open', { nb: 'Si fra' }, hours, '22 33 44 66']);
  const lines = (await trail(desk.store)).filter(({ action }) => action.startsWith('help-point'));
  assert.deepEqual(lines.map(({ action, subject }) => [action, subject]), ['create', 'open', 'closed', 'open', 'edit'].map((what) => [`help-point-${what}`, 'gronlia']));
  assert.doesNotMatch(JSON.stringify(lines), /Kari|22 33/, 'by what it is alone');
});

test('nobody asks before it is open, nor once it is closed, and what was asked before is still there', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const send = async (): Promise<number> => (await post(desk.app, '/api/v1/help/gronlia/requests', sampleHelpRequest())).statusCode;
  await ask('PUT', 'help-point', words);
  assert.equal(await send(), 404);
  await ask('POST', 'help-point/state', { state: 'open' });
  assert.equal(await send(), 202);
  await ask('POST', 'help-point/state', { state: 'closed' });
  assert.equal(await send(), 409);
  const { waiting, point } = (await ask('GET', 'requests')).json<{ waiting: unknown[]; point: string }>();
  assert.deepEqual([waiting.length, point], [1, 'closed']);
});

test('the list of requests says that there is no place to ask until there is one', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveSite({ id: 'other', name: 'Other', origins: [] });
  await desk.store.saveHelpPoint(testHelpPoint({ siteId: 'other' }));
  const ask = await desk.as('editor');
  const point = async (): Promise<unknown> => (await ask('GET', 'requests')).json<{ point: unknown }>().point;
  assert.equal(await point(), null, 'that of another association is not this one’s');
  await ask('PUT', 'help-point', words);
  assert.equal(await point(), 'draft');
});

test('it is opened only once somebody can be reached, while a draft may be begun without', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const contact = { name: 'Kari' };
  assert.equal((await ask('PUT', 'help-point', { ...words, contact })).statusCode, 200);
  assert.deepEqual(problem(await ask('POST', 'help-point/state', { state: 'open' })), [422, 'invalid-input', '/contact unreachable']);
  const { version } = await read(ask);
  assert.equal((await ask('PUT', 'help-point', { ...words, version })).statusCode, 200);
  assert.equal((await ask('POST', 'help-point/state', { state: 'open' })).statusCode, 200);
  const opened = await read(ask);
  assert.deepEqual(problem(await ask('PUT', 'help-point', { ...words, contact, version: opened.version })), [422, 'invalid-input', '/contact unreachable'], 'nor is that taken away while it is open');
});

test('of two who edit at once, or begin at once, one is told', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const begun = await Promise.all(['A', 'B'].map((title) => ask('PUT', 'help-point', { ...words, title })));
  assert.deepEqual(begun.map(({ statusCode }) => statusCode).toSorted(), [200, 409]);
  const { version } = await read(ask);
  const edited = await Promise.all(['C', 'D'].map((title) => ask('PUT', 'help-point', { ...words, title, version })));
  assert.deepEqual(edited.map(({ statusCode }) => statusCode).toSorted(), [200, 409]);
  assert.deepEqual(problem(await ask('PUT', 'help-point', words)), [409, 'conflict'], 'nor does who saw none overwrite one');
});

for (const [says, body, error] of [
  ['no title', { ...words, title: { nb: ' ' } }, '/title missing'],
  ['nobody by name', withContact({ name: '' }), '/contact/name missing'],
  ['a number that is none', withContact({ phone: 'after six' }), '/contact/phone not-a-phone-number'],
  ['an address that is none', withContact({ email: 'kari' }), '/contact/email not-an-email'],
  ['hours that end before they begin', withContact({ hours: [{ days: [1], from: '12:00', to: '09:00' }] }), '/contact/hours/0/to ends-before-it-starts'],
  ['hours on no day', withContact({ hours: [{ days: [], from: '09:00', to: '12:00' }] }), '/contact/hours/0/days invalid'],
  ['nobody who answers for the data', { ...words, controller: { ...words.controller, email: 'nobody' } }, '/controller/email not-an-email'],
  ['that it is kept for ever', { ...words, retention: { deleteAfterDays: 10_000 } }, '/retention/deleteAfterDays invalid'],
  ['an answer within no day', { ...words, answerWithin: 0 }, '/answerWithin invalid'],
] as const) {
  test(`a place to ask that says ${says} is refused whole`, async (context) => {
    const desk = await openTestDesk(context);
    const ask = await desk.as('editor');
    assert.deepEqual(problem(await ask('PUT', 'help-point', body)), [422, 'invalid-input', error]);
    assert.equal((await read(ask)).point, null);
  });
}

test('a request that waits keeps the day on which it is deleted, whatever the place promises later', async (context) => {
  const desk = await openTestDesk(context);
  await desk.store.saveHelpPoint(testHelpPoint());
  await desk.store.keepHelpRequest(testHelp());
  const ask = await desk.as('editor');
  const { version } = await read(ask);
  await ask('PUT', 'help-point', { ...words, retention: { deleteAfterDays: 700 }, version });
  assert.equal((await desk.store.readHelpRequest('help-1'))?.deleteAfter, '2027-03-01');
});
