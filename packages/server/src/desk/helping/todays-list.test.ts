import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../desk-tools.test.page.ts';
import { trail } from '../desk-tools.test.page.ts';
import { testOpportunity, testShift, testTalk } from '../../contract/sign-up-samples.ts';
import type { SignUpIntent } from '../../store/opportunity-store.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import { calls, codes, EVENING, openCafe, wish } from './helping-tools.test.page.ts';
import { byPromise, dueOf, isToTalkWith } from './todays-list.ts';
import type { ToTalkWith } from './todays-list.ts';

const CONVERSATION = { first: 'conversation' as const, shifts: [testShift(), EVENING] };
const today = async (ask: Ask): Promise<ToTalkWith[]> => (await ask('GET', 'helping')).json<{ people: ToTalkWith[] }>().people;
const named = (name: string) => ({ name, phone: '90000000', noCalls: false });

for (const [states, talked, listed] of [
  [['held'], false, true], [['held'], true, true], [[], false, true], [[], true, false], [['in'], false, false], [['waiting'], false, false], [['double'], false, false], [['released'], false, true], [['released'], true, false],
  [['in', 'held'], true, true], [['released', 'in'], false, false], [['released', 'waiting'], false, false],
] as const) {
  test(`somebody whose wishes are ${states.join(' and ') || 'none'} is ${listed ? '' : 'not '}on today’s list ${talked ? 'after' : 'before'} a talk`, () => assert.equal(isToTalkWith(states, { wasTalkedWith: talked, hasAddress: true }), listed));
}

for (const [hasAddress, listed] of [[true, false], [false, true]] as const) {
  test(`who is offered a place and has ${hasAddress ? 'an' : 'no'} address is ${listed ? '' : 'not '}on today’s list`, () => {
    for (const talked of [true, false]) assert.equal(isToTalkWith(['offered'], { wasTalkedWith: talked, hasAddress }), listed);
  });
}

for (const [answerBy, places, due] of [
  [null, [], null], ['2026-12-01T00:00:00.000Z', [], '2026-12-01T00:00:00.000Z'],
  ['2026-12-03T00:00:00.000Z', [{ state: 'held', held_until: '2026-12-02T00:00:00.000Z', offered_until: null }, { state: 'held', held_until: '2026-12-01T00:00:00.000Z', offered_until: null }], '2026-12-01T00:00:00.000Z'],
  ['2026-12-03T00:00:00.000Z', [{ state: 'offered', held_until: null, offered_until: '2026-12-02T00:00:00.000Z' }], '2026-12-02T00:00:00.000Z'],
  [null, [{ state: 'in', held_until: null, offered_until: null }, { state: 'released', held_until: '2026-11-01T00:00:00.000Z', offered_until: null }], null],
] as const) {
  test(`a promise of ${answerBy ?? 'nothing'} and ${places.length} wishes runs out ${due ?? 'never'}`, () => assert.equal(dueOf(answerBy, places), due));
}

test('the promise that runs out first stands on top; without one, whoever has waited longest', () => {
  const list = [{ due: null, signedUp: '2026-11-02' }, { due: '2026-12-02', signedUp: '2026-11-05' }, { due: null, signedUp: '2026-11-01' }, { due: '2026-12-01', signedUp: '2026-11-06' }, { due: '2026-12-01', signedUp: '2026-11-03' }];
  assert.deepEqual(list.toSorted(byPromise).map(({ signedUp }) => signedUp), ['2026-11-03', '2026-11-06', '2026-11-05', '2026-11-01', '2026-11-02']);
});

test('a talk that is booked stands among the promises by when it is', () => {
  const start = '2026-12-02T00:30:00+01:00[Europe/Oslo]';
  const list = [{ due: null, signedUp: 'nothing' }, { due: '2026-12-02T00:00:00.000Z', signedUp: 'later' }, { due: null, signedUp: 'talk', talk: { start, isToday: false } }, { due: '2026-12-01T23:00:00.000Z', signedUp: 'sooner' }];
  assert.deepEqual(list.toSorted(byPromise).map(({ signedUp }) => signedUp), ['sooner', 'talk', 'later', 'nothing']);
});

test('who has booked a talk waits for no other answer, until it is let go or cancelled', async (context) => {
  const talks = [testTalk(), testTalk({ id: 'off' })];
  const { store, ...desk } = await openCafe(context, { ...CONVERSATION, talks });
  const answerBy = '2026-11-30T10:00:00.000Z';
  const booked = (id: string): Partial<SignUpIntent> => ({ answerBy, talk: { id, mode: 'phone', start: testTalk().start, end: testTalk().start }, manageTokenHash: `link ${id}` });
  await wish(store, { shiftIds: [], talk: { id: 'early', mode: 'phone' }, person: named('Aud') }, booked('early'));
  await wish(store, { shiftIds: [], talk: { id: 'off', mode: 'phone' }, person: named('Bo') }, booked('off'));
  await wish(store, { shiftIds: [], person: named('Cai') }, { answerBy });
  const promised = async (): Promise<unknown[]> => (await today(await desk.as('helper'))).map(({ name, due, answerBy: by }) => [name, due, by]);
  const promise = [answerBy, '2026-11-30T11:00:00+01:00[Europe/Oslo]'];
  assert.deepEqual((await promised()).toSorted(), [['Aud', null, null], ['Bo', null, null], ['Cai', ...promise]]);
  await store.cancelShifts('link early', ['talk early'], { now: '2026-11-23T10:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
  await store.saveOpportunity({ ...((await store.readOpportunity('cafe-host')) ?? assert.fail()), talks: [testTalk(), testTalk({ id: 'off', state: 'cancelled' })] });
  assert.deepEqual((await promised()).toSorted(), [['Aud', ...promise], ['Bo', ...promise], ['Cai', ...promise]]);
});

test('says whom to talk with, how and when, and what they wish for, across all of an association', async (context) => {
  const { store, ...desk } = await openCafe(context, { ...CONVERSATION, shifts: [testShift({ role: { nb: 'Koker kaffe' } }), EVENING] });
  await store.saveOpportunity(testOpportunity({ id: 'driver', title: 'Driver', shifts: [], flexible: true }));
  await store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other', shifts: [] }));
  await wish(store, { person: named('Late') });
  const person = { name: 'Aud Berg', phone: '90000000', email: 'aud@example.org', preferred: 'text' as const, bestTime: 'After six', noCalls: true };
  await wish(store, { shiftIds: ['sat-am', 'sat-pm'], person, message: 'I can bake.', languages: ['nb', 'ar'], language: 'ar' }, { heldUntil: '2026-11-29T08:00:00.000Z', answerBy: '2026-11-30T10:00:00.000Z' });
  await wish(store, { shiftIds: [], availability: ['monday-morning'], person: named('No shift') }, { opportunityId: 'driver' });
  await wish(store, { shiftIds: [], person: named('Of others') }, { opportunityId: 'elsewhere' });
  await wish(store, { shiftIds: [], person: named('A machine') }, { blocked: true });
  const people = await today(await desk.as('helper'));
  assert.deepEqual(people.map(({ name }) => name), ['Aud Berg', 'Late', 'No shift']);
  const [{ id: _id, reference: _reference, ...aud } = assert.fail(), , loose] = people;
  assert.deepEqual(aud, {
    ...person, message: 'I can bake.', languages: ['nb', 'ar'], language: 'ar', availability: [], signedUp: '2026-11-22T10:00:00.000Z', opportunity: { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } },
    due: '2026-11-29T08:00:00.000Z', answerBy: '2026-11-30T11:00:00+01:00[Europe/Oslo]',
    shifts: [
      { id: 'sat-am', start: testShift().start, end: testShift().end, role: { nb: 'Koker kaffe' }, state: 'held', heldUntil: '2026-11-29T08:00:00.000Z' },
      { id: 'sat-pm', start: EVENING.start, end: EVENING.end, state: 'held', heldUntil: '2026-11-29T08:00:00.000Z' },
    ],
  });
  assert.deepEqual([loose?.availability, loose?.due, loose?.shifts], [['monday-morning'], null, []]);
});

test('whom to call about a place that is free stands there with its deadline, until somebody has given it or let it go', async (context) => {
  const { store, ...desk } = await openCafe(context, { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
  await wish(store, { person: named('First') }, { manageTokenHash: 'link of the first' });
  const caller = await wish(store, { person: named('Aud') });
  const now = '2026-11-23T10:00:00.000Z';
  await store.cancelShifts('link of the first', ['sat-am'], { now, coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
  await store.offerPlaces(now, freshLink);
  const helper = await desk.as('helper');
  const before = (await today(helper)).filter(({ name }) => name === 'Aud');
  assert.deepEqual(before.map(({ due, shifts: [shift] }) => [due, shift?.state, shift?.heldUntil]), [['2026-11-24T10:00:00.000Z', 'offered', '2026-11-24T10:00:00.000Z']]);
  assert.equal((await helper('PUT', `sign-ups/${caller}/shifts/sat-am`, { decision: 'in' })).statusCode, 200);
  assert.deepEqual((await today(helper)).filter(({ name }) => name === 'Aud'), []);
  assert.deepEqual(await wrongPlaces(store.database), []);
});

test('“the place is theirs” is said of one shift, once, and written down without a name', async (context) => {
  const desk = await openCafe(context, CONVERSATION);
  const ask = await desk.as('helper');
  const id = await wish(desk.store, { shiftIds: ['sat-am', 'sat-pm'] });
  for (const press of ['first', 'second']) assert.deepEqual((await ask('PUT', `sign-ups/${id}/shifts/sat-am`, { decision: 'in' })).json(), { state: 'in' }, press);
  assert.deepEqual((await today(ask)).map(({ shifts }) => shifts.map(({ state }) => state)), [['in', 'held']]);
  assert.deepEqual((await ask('PUT', `sign-ups/${id}/shifts/sat-pm`, { decision: 'released' })).json(), { state: 'released' });
  assert.deepEqual(await today(ask), []);
  assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [1, 0]);
  const lines = await trail(desk.store);
  assert.deepEqual(lines.map(({ action, subject }) => [action, subject]).at(-1), ['place-released', id]);
  assert.doesNotMatch(JSON.stringify(lines), /Aud|90 ?00/);
  assert.deepEqual(await wrongPlaces(desk.store.database), []);
});

test('“not this time” frees all that was held, and the person is on no list any more', async (context) => {
  const desk = await openCafe(context, CONVERSATION);
  const ask = await desk.as('helper');
  const [held, loose] = [await wish(desk.store, { shiftIds: ['sat-am', 'sat-pm'] }), await wish(desk.store, { shiftIds: [] })];
  for (const id of [held, held, loose]) assert.equal((await ask('PUT', `sign-ups/${id}/talk`, { outcome: 'not-now' })).statusCode, 200);
  assert.deepEqual(await today(ask), []);
  assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [0, 0]);
});

test('who was talked with about no shift is on the list no more; whose time ran out stays there, and can still have the place', async (context) => {
  const desk = await openCafe(context, CONVERSATION);
  const ask = await desk.as('helper');
  const [loose, late] = [await wish(desk.store, { shiftIds: [] }), await wish(desk.store)];
  await ask('PUT', `sign-ups/${loose}/talk`, { outcome: 'had' });
  await desk.store.releaseHeld('2026-12-01T00:00:00.000Z');
  assert.deepEqual((await today(ask)).map(({ id, shifts }) => [id, shifts.map(({ state }) => state)]), [[late, ['released']]]);
  assert.deepEqual((await ask('PUT', `sign-ups/${late}/shifts/sat-am`, { decision: 'in' })).json(), { state: 'in' });
  assert.deepEqual(await today(ask), []);
});

test('a place that is not there is refused by its reason, and nothing is written down', async (context) => {
  const desk = await openCafe(context, { ...CONVERSATION, shifts: [testShift({ capacity: 1 })] });
  const ask = await desk.as('helper');
  const late = await wish(desk.store);
  await desk.store.releaseHeld('2026-12-01T00:00:00.000Z');
  await wish(desk.store);
  const refused = await ask('PUT', `sign-ups/${late}/shifts/sat-am`, { decision: 'in' });
  assert.deepEqual([refused.statusCode, codes(refused), await trail(desk.store)], [422, [{ pointer: '/decision', code: 'full' }], []]);
  for (const path of ['sign-ups/nobody/shifts/sat-am', `sign-ups/${late}/shifts/nothing`]) assert.equal((await ask('PUT', path, { decision: 'in' })).statusCode, 404, path);
});

test('nobody decides about a volunteer of another association', async (context) => {
  const desk = await openCafe(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  const id = await wish(desk.store, {}, { opportunityId: 'elsewhere' });
  const ask = await desk.as('owner');
  for (const [method, path, body] of [['PUT', `sign-ups/${id}/shifts/sat-am`, { decision: 'released' }], ['PUT', `sign-ups/${id}/talk`, { outcome: 'had' }], ['GET', 'opportunities/elsewhere/shifts', {}]] as const) assert.equal((await ask(method, path, body)).statusCode, 404, path);
  assert.equal((await calls(ask, {}, 'elsewhere')).statusCode, 404);
});
