import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '../desk-tools.test.page.ts';
import { testShift } from '../../contract/sign-up-samples.ts';
import type { BoardShift } from './board.ts';
import { codes, EVENING, openCafe, wish } from './helping-tools.test.page.ts';
import { summaryOf } from './opportunity-summary.ts';
import { testOpportunity } from '../../contract/sign-up-samples.ts';

const OVER = testShift({ id: 'over', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]', end: '2026-11-28T12:59:00+01:00[Europe/Oslo]' });
const NOW = testShift({ id: 'now', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]', end: '2026-11-28T13:01:00+01:00[Europe/Oslo]' });

const board = async (ask: Ask): Promise<BoardShift[]> => (await ask('GET', 'opportunities/cafe-host/shifts')).json<{ shifts: BoardShift[] }>().shifts;
const shown = ({ id, missing, people }: BoardShift): unknown => [id, missing, people.map(({ name, state, number }) => [name, state, number])];
const named = (name: string) => ({ person: { name, phone: '90000000', noCalls: false } });

test('shows who is where, who waits with which number, and how many are missing; what is over is not there', async (context) => {
  const desk = await openCafe(context, { shifts: [EVENING, testShift({ capacity: 1, waitlist: 'offer' }), OVER, NOW] });
  const ask = await desk.as('helper');
  await wish(desk.store, named('Aud'));
  await wish(desk.store, named('Bo'));
  await wish(desk.store, named('Cai'));
  await wish(desk.store, { ...named('Dan'), shiftIds: ['sat-pm'] });
  assert.deepEqual((await board(ask)).map(shown), [['now', 2, []], ['sat-am', 0, [['Aud', 'in', null], ['Bo', 'waiting', 1], ['Cai', 'waiting', 2]]], ['sat-pm', 2, [['Dan', 'in', null]]]]);
});

test('a person is chosen from the waiting list by a person, also not the first, and only while there is a place', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 1, waitlist: 'only' })] });
  const ask = await desk.as('helper');
  const [first, second] = [await wish(desk.store, named('Aud')), await wish(desk.store, named('Bo'))];
  assert.equal((await ask('PUT', `sign-ups/${second}/shifts/sat-am`, { decision: 'in' })).statusCode, 200);
  assert.deepEqual((await board(ask)).map(shown), [['sat-am', 0, [['Bo', 'in', null], ['Aud', 'waiting', 1]]]]);
  assert.deepEqual(codes(await ask('PUT', `sign-ups/${first}/shifts/sat-am`, { decision: 'in' })), [{ pointer: '/decision', code: 'full' }]);
  await ask('PUT', `sign-ups/${second}/shifts/sat-am`, { decision: 'released' });
  assert.equal((await ask('PUT', `sign-ups/${first}/shifts/sat-am`, { decision: 'in' })).statusCode, 200);
});

test('a shift that does not take place lacks nobody', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ state: 'cancelled' })] });
  assert.deepEqual((await board(await desk.as('helper'))).map(({ state, missing }) => [state, missing]), [['cancelled', 0]]);
});

test('the list of opportunities says how many shifts come, how many places are free and how many people wait for an answer', async (context) => {
  const desk = await openCafe(context, { first: 'conversation', shifts: [testShift(), EVENING, OVER, testShift({ id: 'off', state: 'cancelled' })] });
  await wish(desk.store);
  await wish(desk.store, { shiftIds: [] });
  const { opportunities } = (await (await desk.as('helper'))('GET', 'opportunities')).json<{ opportunities: unknown[] }>();
  assert.deepEqual(opportunities, [{ id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' }, state: 'open', coming: 2, missing: 4, toTalk: 2 }]);
});

test('a shift is counted until it begins, and not when it has', () => {
  const [start, opportunity] = [Date.parse('2026-12-05T09:00:00+01:00'), testOpportunity()];
  assert.deepEqual([start - 1, start].map((now) => summaryOf(opportunity, [], now).coming), [1, 0]);
});
