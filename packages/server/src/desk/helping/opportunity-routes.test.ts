import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testRound } from '../../contract/feedback-samples.ts';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import type { StoredOpportunity } from '../../store/opportunity-store.ts';
import { trail } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';
import { codes, EVENING, openCafe, wish } from './helping-tools.test.page.ts';
import { versionOf } from './opportunity-edit.ts';

interface Read {
  opportunity: StoredOpportunity;
  version: string;
  url: string;
}

const read = async (ask: Ask, id = 'cafe-host'): Promise<Read> => (await ask('GET', `opportunities/${id}`)).json<Read>();

/** What the page sends: the opportunity as it was read, and what was changed. */
async function edit(ask: Ask, changes: object): ReturnType<Ask> {
  const { opportunity, version } = await read(ask);
  return ask('PUT', 'opportunities/cafe-host', { ...opportunity, version, ...changes });
}

test('begins a draft of the association’s own, which nobody sees until it is opened', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  assert.deepEqual((await ask('POST', 'opportunities', { id: 'driver', title: 'Driver' })).json(), { id: 'driver' });
  const { opportunity, url } = await read(ask, 'driver');
  assert.deepEqual([opportunity.state, opportunity.organiser.name, opportunity.contact.name, opportunity.controller.email, opportunity.retention.deleteAfterDays, opportunity.first], ['draft', 'Grønlia Vel', 'The editor', 'editor@gronlia.example', 30, 'conversation']);
  assert.equal(url, 'https://petitions.example/embed/volunteer/gronlia/driver');
  const seen = async (): Promise<number> => (await desk.app.inject({ method: 'GET', url: '/api/v1/opportunities/driver' })).statusCode;
  assert.equal(await seen(), 404);
  await ask('POST', 'opportunities/driver/state', { state: 'open' });
  desk.clock.now += 6000;
  assert.equal(await seen(), 200);
  assert.deepEqual((await trail(desk.store)).map(({ action, subject }) => [action, subject]), [['opportunity-create', 'driver'], ['opportunity-open', 'driver']]);
});

test('copies the words, and neither shifts nor people', async (context) => {
  const desk = await openCafe(context, { description: 'Make coffee.', applyBy: '2026-12-01T00:00:00Z' });
  const ask = await desk.as('editor');
  await wish(desk.store);
  await ask('POST', 'opportunities', { id: 'next-year', title: 'Next year', copyOf: 'cafe-host' });
  const { opportunity } = await read(ask, 'next-year');
  assert.deepEqual([opportunity.title, opportunity.description, opportunity.state, opportunity.shifts, opportunity.applyBy], ['Next year', 'Make coffee.', 'draft', [], undefined]);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  assert.equal((await ask('POST', 'opportunities', { id: 'stolen', title: 'Stolen', copyOf: 'elsewhere' })).statusCode, 404);
  assert.deepEqual(codes(await ask('POST', 'opportunities', { id: 'elsewhere', title: 'Taken' })), [{ pointer: '/id', code: 'taken' }]);
});

test('keeps which round of the site asks how it was, and refuses any other at its field', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  await desk.store.saveRound(testRound());
  assert.equal((await edit(ask, { feedback: 'cafe-autumn' })).statusCode, 200);
  assert.equal((await read(ask)).opportunity.feedback, 'cafe-autumn');
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveRound(testRound({ id: 'theirs', siteId: 'other' }));
  for (const feedback of ['theirs', 'nothing']) {
    const answer = await edit(ask, { feedback, title: 'Lost' });
    assert.deepEqual([answer.statusCode, codes(answer)], [422, [{ pointer: '/feedback', code: 'not-found' }]]);
  }
  await ask('POST', 'opportunities', { id: 'copy', title: 'Copy', copyOf: 'cafe-host' });
  const { opportunity } = await read(ask);
  assert.deepEqual([opportunity.title, opportunity.feedback, (await read(ask, 'copy')).opportunity.feedback], [testOpportunity().title, 'cafe-autumn', undefined]);
});

test('a round that is deleted is in the way of nothing but being chosen again', async (context) => {
  const desk = await openCafe(context, { feedback: 'gone' });
  const ask = await desk.as('editor');
  assert.equal((await ask('POST', 'opportunities/cafe-host/state', { state: 'closed' })).statusCode, 200);
  assert.equal((await ask('POST', 'opportunities/cafe-host/shifts', { shifts: [EVENING] })).statusCode, 200);
  assert.equal((await edit(ask, { title: 'Host' })).statusCode, 422);
  assert.equal((await edit(ask, { title: 'Host', feedback: undefined })).statusCode, 200);
});

test('keeps what is edited, and all that is not; of two who edit at once one is told', async (context) => {
  const desk = await openCafe(context, { skills: ['patience'], shifts: [testShift(), EVENING] });
  const ask = await desk.as('editor');
  await wish(desk.store);
  const { opportunity, version } = await read(ask);
  assert.equal((await edit(ask, { title: 'Host', answerWithin: 3 })).statusCode, 200);
  assert.equal((await ask('PUT', 'opportunities/cafe-host', { ...opportunity, version, title: 'Mine' })).statusCode, 409);
  const { opportunity: kept } = await read(ask);
  assert.deepEqual([kept.title, kept.answerWithin, kept.skills, kept.state, kept.shifts.map(({ taken }) => taken)], ['Host', 3, ['patience'], 'open', [1, 0]]);
});

test('is opened only once somebody can be reached, while a draft may be begun without', async (context) => {
  const desk = await openCafe(context, { state: 'draft', contact: { name: 'Kari' } });
  const ask = await desk.as('editor');
  const refused = await ask('POST', 'opportunities/cafe-host/state', { state: 'open' });
  assert.deepEqual([refused.statusCode, codes(refused)], [422, [{ pointer: '/contact', code: 'unreachable' }]]);
  assert.equal((await edit(ask, { title: 'Still a draft' })).statusCode, 200);
  assert.equal((await edit(ask, { contact: { name: 'Kari', phone: '22334455' } })).statusCode, 200);
  assert.equal((await ask('POST', 'opportunities/cafe-host/state', { state: 'open' })).statusCode, 200);
});

test('an edit is not in the way of whoever signs up meanwhile', () => {
  assert.equal(versionOf(testOpportunity({ shifts: [testShift({ taken: 1 })] })), versionOf(testOpportunity()));
  assert.notEqual(versionOf(testOpportunity({ shifts: [testShift({ capacity: 5 })] })), versionOf(testOpportunity()));
});

for (const [says, changes, errors] of [
  ['no title', { title: '' }, [{ pointer: '/title', code: 'missing' }]],
  ['nobody whom one can reach', { contact: { name: 'Kari' } }, [{ pointer: '/contact', code: 'unreachable' }]],
  ['nobody who answers for the data', { controller: { name: 'Grønlia Vel', email: 'nobody' } }, [{ pointer: '/controller/email', code: 'not-an-email' }]],
  ['that all is kept for ever', { retention: { deleteAfterDays: 10_000 } }, [{ pointer: '/retention/deleteAfterDays', code: 'invalid' }]],
] as const) {
  test(`an edit that says ${says} is refused whole`, async (context) => {
    const desk = await openCafe(context);
    const ask = await desk.as('editor');
    const answer = await edit(ask, changes);
    assert.equal(answer.statusCode, 422);
    assert.deepEqual((codes(answer) as { pointer: string }[]).map(({ pointer }) => pointer), errors.map(({ pointer }) => pointer));
    assert.deepEqual(await trail(desk.store), []);
  });
}

test('adds shifts beside those that are there, in the order of the calendar, and none twice', async (context) => {
  const desk = await openCafe(context, { shifts: [EVENING] });
  const ask = await desk.as('editor');
  const added = [testShift(), testShift({ id: 'sun', start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' })];
  assert.equal((await ask('POST', 'opportunities/cafe-host/shifts', { shifts: added })).statusCode, 200);
  assert.deepEqual((await read(ask)).opportunity.shifts.map(({ id }) => id), ['sat-am', 'sat-pm', 'sun']);
  assert.deepEqual(codes(await ask('POST', 'opportunities/cafe-host/shifts', { shifts: added })), [{ pointer: '/shifts/0/id', code: 'taken' }, { pointer: '/shifts/1/id', code: 'taken' }]);
  const crowd = Array.from({ length: 999 }, (_, number) => testShift({ id: `shift-${number}` }));
  assert.deepEqual((await Promise.all([0, 1, 2].map(async (part) => ask('POST', 'opportunities/cafe-host/shifts', { shifts: crowd.slice(part * 300, part * 300 + 300) })))).map(({ statusCode }) => statusCode), [200, 200, 200]);
  assert.equal((await read(ask)).opportunity.shifts.length, 903, 'of three who add at once none takes away what another has added');
  assert.deepEqual(codes(await ask('POST', 'opportunities/cafe-host/shifts', { shifts: Array.from({ length: 100 }, (_, number) => testShift({ id: `more-${number}` })) })), [{ pointer: '/shifts', code: 'too-many' }]);
});

test('changes one shift, and takes nobody’s place away', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 3 }), EVENING] });
  const ask = await desk.as('editor');
  for (const person of [1, 2]) await wish(desk.store, {}, { phoneHash: `phone ${person}` });
  const send = (shift: object, of = 'sat-am'): ReturnType<Ask> => ask('PUT', `opportunities/cafe-host/shifts/${of}`, { shifts: [shift] });
  assert.equal((await send(testShift({ capacity: 1 }))).statusCode, 200);
  assert.deepEqual((await read(ask)).opportunity.shifts.map(({ id, capacity, taken }) => [id, capacity, taken]), [['sat-am', 2, 2], ['sat-pm', 3, 0]]);
  assert.equal((await send(testShift({ state: 'cancelled' }))).statusCode, 200);
  assert.deepEqual((await read(ask)).opportunity.shifts.map(({ state, taken }) => [state, taken]), [['cancelled', 2], ['open', 0]]);
  assert.deepEqual([(await send(testShift({ id: 'nothing' }), 'nothing')).statusCode, (await send(EVENING)).statusCode], [404, 422]);
  assert.equal((await send(testShift({ end: testShift().start }))).statusCode, 422);
  assert.deepEqual((await trail(desk.store)).map(({ action }) => action), ['shift-edit', 'shift-cancel']);
  assert.deepEqual(await wrongPlaces(desk.store.database), []);
});

test('nobody edits an opportunity of another association', async (context) => {
  const desk = await openCafe(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  const theirs = await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  const ask = await desk.as('owner');
  for (const [method, path, body] of [
    ['GET', '', {}], ['PUT', '', { ...theirs, version: versionOf(theirs) }], ['POST', '/state', { state: 'closed' }], ['POST', '/shifts', { shifts: [] }], ['PUT', '/shifts/sat-am', { shifts: [testShift()] }], ['POST', '/exports', { format: 'csv' }],
  ] as const) assert.equal((await ask(method, `opportunities/elsewhere${path}`, body)).statusCode, 404, `${method} ${path}`);
  assert.deepEqual(await desk.store.readOpportunity('elsewhere'), theirs);
});
