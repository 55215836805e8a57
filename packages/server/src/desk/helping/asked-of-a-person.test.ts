import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testNeedsConsent } from '../../contract/needs.suite.ts';
import { testShift, testTalk } from '../../contract/sign-up-samples.ts';
import type { KeptSignUp, SignUpIntent, StoredTalk } from '../../store/opportunity-store.ts';
import { talkTimes } from '../../volunteering/booked-talk.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import type { BoardShift } from './board.ts';
import { openCafe, wish } from './helping-tools.test.page.ts';
import { byPromise } from './todays-list.ts';
import type { ToTalkWith } from './todays-list.ts';

const today = async (ask: Ask): Promise<ToTalkWith[]> => (await ask('GET', 'helping')).json<{ people: ToTalkWith[] }>().people;
const board = async (ask: Ask): Promise<BoardShift[]> => (await ask('GET', 'opportunities/cafe-host/shifts')).json<{ shifts: BoardShift[] }>().shifts;
const named = (name: string) => ({ person: { name, phone: '90000000', noCalls: false } });

/** A place to sit and breaks, until the end of that day. */
const seated = (deleteAfter: string): Partial<SignUpIntent> => ({ needs: { needs: ['seat', 'breaks'], consent: testNeedsConsent(), deleteAfter } });

/** It is the 28th of November, one o'clock in Oslo. */
const TODAY = testTalk({ id: 'today', start: '2026-11-28T18:00:00+01:00[Europe/Oslo]', with: { nb: 'Ola' } });
const EARLY = testTalk({ id: 'early-today', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]' });
const LATER = testTalk({ id: 'later', start: '2026-11-29T00:15:00+01:00[Europe/Oslo]', modes: ['video'] });
const booking = (desk: TestDesk, talk: StoredTalk, signUp: Partial<KeptSignUp> = {}, mode: 'phone' | 'video' = 'phone'): Promise<string> =>
  wish(desk.store, { shiftIds: [], talk: { id: talk.id, mode }, ...signUp }, { talk: { id: talk.id, mode, ...talkTimes(talk) } });
const CAFE = { first: 'conversation' as const, shifts: [testShift()], talks: [TODAY, EARLY, LATER] };

test('says what to prepare for somebody, and until when that is kept, on today’s list and among the shifts; of others nothing', async (context) => {
  const desk = await openCafe(context, { first: 'conversation' });
  const ask = await desk.as('editor');
  await wish(desk.store, named('Aud'), seated('2026-12-05'));
  await wish(desk.store, named('Bo'));
  const told = [['Aud', { needs: ['seat', 'breaks'], deleteAfter: '2026-12-05' }], ['Bo', undefined]];
  assert.deepEqual((await today(ask)).map(({ name, needs }) => [name, needs]), told);
  assert.deepEqual((await board(ask))[0]?.people.map(({ name, needs }) => [name, needs]), told);
});

const READERS: [who: string, role: 'helper' | 'editor' | 'owner', contact: string | undefined, isRead: boolean][] = [
  ['a helper who is not the contact reads nothing of it', 'helper', 'kari@gronlia.example', false],
  ['nor one where the contact has no address', 'helper', undefined, false],
  ['a helper who is the contact reads it, however the address is written', 'helper', 'Helper@Gronlia.example', true],
  ['an editor is in charge, and reads it', 'editor', 'kari@gronlia.example', true],
  ['so does an owner', 'owner', 'kari@gronlia.example', true],
];
for (const [who, role, email, isRead] of READERS) {
  test(`what to prepare: ${who}, on today’s list and among the shifts`, async (context) => {
    const desk = await openCafe(context, { first: 'conversation', contact: { name: 'Kari', ...(email !== undefined && { email }) } });
    await wish(desk.store, {}, seated('2026-12-05'));
    const ask = await desk.as(role);
    const people = [(await today(ask))[0], (await board(ask))[0]?.people[0]];
    assert.deepEqual(people.map((person) => [person?.name, person?.needs?.needs]), Array(2).fill(['Aud Berg', isRead ? ['seat', 'breaks'] : undefined]));
  });
}

test('what to prepare is shown until the end of its day and no minute longer, even where nobody has deleted it yet', async (context) => {
  const desk = await openCafe(context, { first: 'conversation' });
  await wish(desk.store, {}, seated('2026-11-28'));
  desk.clock.now = Date.parse('2026-11-28T23:59:59Z');
  const ask = await desk.as('editor');
  const told = async (): Promise<unknown> => [(await today(ask))[0]?.needs?.needs, (await board(ask))[0]?.people[0]?.needs?.needs];
  assert.deepEqual(await told(), [['seat', 'breaks'], ['seat', 'breaks']]);
  desk.clock.now += 1000;
  assert.deepEqual(await told(), [undefined, undefined]);
  assert.equal((await today(ask)).length, 1);
});

test('what to prepare is in no file of volunteers: it would outlive its day there', async (context) => {
  const desk = await openCafe(context);
  await wish(desk.store, {}, seated('2026-12-05'));
  const { file } = (await (await desk.as('owner'))('POST', 'opportunities/cafe-host/exports', { format: 'csv', separator: ';' })).json<{ file: { text: string } }>();
  assert.match(JSON.stringify(file), /Aud Berg/);
  assert.doesNotMatch(JSON.stringify(file), /seat|breaks|needs/);
});

test('names the guardian and what somebody has promised, on today’s list and among the shifts', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const guardian = { name: 'Kari Berg', phone: '+4791111111' };
  const declaration = { id: 'quiet', version: '2026-11', textSha256: 'a'.repeat(64), at: '2026-11-22T10:00:00.000Z' };
  await wish(desk.store, { guardian, declarations: [{ ...declaration, method: 'paper' }] });
  for (const person of [(await today(ask))[0], (await board(ask))[0]?.people[0]]) assert.deepEqual([person?.guardian, person?.declarations], [guardian, [{ id: 'quiet', version: '2026-11', method: 'paper' }]]);
});

test('says what was promised in its own words, while these stand in the task as they did', async (context) => {
  const text = { nb: 'Jeg sier ikke videre hva jeg hører.', en: 'I tell nobody what I hear.' };
  const desk = await openCafe(context, { first: 'conversation', requirements: [{ declaration: { id: 'quiet', version: '2', text } }] });
  const ask = await desk.as('helper');
  const answer = { textSha256: 'a'.repeat(64), at: '2026-11-22T10:00:00.000Z', method: 'online' as const };
  await wish(desk.store, { declarations: [{ id: 'quiet', version: '2', ...answer }, { id: 'rules', version: '1', ...answer }] });
  await wish(desk.store, { ...named('Bo'), declarations: [{ id: 'quiet', version: '1', ...answer }] });
  for (const people of [await today(ask), (await board(ask))[0]?.people ?? []]) assert.deepEqual(people.map(({ declarations = [] }) => declarations.map((one) => one.text)), [[text, undefined], [undefined]]);
});

test('whoever has booked a talk alone is on today’s list with its day, its time and how, and not in a shift without a name', async (context) => {
  const desk = await openCafe(context, CAFE);
  const ask = await desk.as('helper');
  await booking(desk, LATER, named('Aud'), 'video');
  const [aud] = await today(ask);
  assert.deepEqual(aud?.talk, { start: LATER.start, end: '2026-11-29T00:30:00+01:00[Europe/Oslo]', mode: 'video', isCancelled: false, isToday: false });
  assert.deepEqual(aud.shifts, []);
  assert.deepEqual((await board(ask)).map(({ id, people }) => [id, people]), [['sat-am', []]]);
});

test('talks of today stand on top, as the day goes; a talk of tomorrow has no rank of its own', async (context) => {
  const desk = await openCafe(context, CAFE);
  const ask = await desk.as('helper');
  await wish(desk.store, named('Promised'), { answerBy: '2026-11-28T13:00:00.000Z' });
  await booking(desk, LATER, named('Tomorrow'), 'video');
  await booking(desk, TODAY, named('Tonight'));
  await booking(desk, EARLY, named('Morning'));
  const people = await today(ask);
  assert.deepEqual(people.map(({ name, talk }) => [name, talk?.isToday ?? false]), [['Morning', true], ['Tonight', true], ['Promised', false], ['Tomorrow', false]]);
  assert.deepEqual(people[1]?.talk?.with, { nb: 'Ola' });
});

test('a talk of today goes before every promise', () => {
  const list = [{ due: '2026-01-01', signedUp: '2026-01-01' }, { due: null, signedUp: '2026-11-02', talk: { start: TODAY.start, isToday: true } }];
  assert.deepEqual(list.toSorted(byPromise).map(({ due }) => due), [null, '2026-01-01']);
});

test('whoever has a place and a talk is on the list until they have talked', async (context) => {
  const desk = await openCafe(context, { ...CAFE, first: 'direct' });
  const ask = await desk.as('helper');
  const id = await booking(desk, TODAY, { shiftIds: ['sat-am'] });
  assert.deepEqual((await today(ask)).map(({ shifts, talk }) => [shifts.map(({ state }) => state), talk?.isToday]), [[['in'], true]]);
  await ask('PUT', `sign-ups/${id}/talk`, { outcome: 'had' });
  assert.deepEqual(await today(ask), []);
});

test('a talk that does not take place says so, and one that its person let go is not told', async (context) => {
  const desk = await openCafe(context, CAFE);
  const ask = await desk.as('helper');
  const [, gone] = [await booking(desk, TODAY, named('Aud')), await booking(desk, EARLY, named('Bo'))];
  const stored = await desk.store.readOpportunity('cafe-host');
  assert.ok(stored);
  await desk.store.saveOpportunity({ ...stored, talks: stored.talks.map((talk) => ({ ...talk, ...(talk.id === TODAY.id && { state: 'cancelled' as const }) })) });
  await desk.store.database.updateTable('sign_up_shifts').set({ state: 'released' }).where('sign_up_id', '=', gone).execute();
  assert.deepEqual((await today(ask)).map(({ name, talk }) => [name, talk?.isCancelled, talk?.isToday]), [['Aud', true, false], ['Bo', undefined, undefined]]);
});

test('a booked talk has its times in the file of volunteers', async (context) => {
  const desk = await openCafe(context, CAFE);
  await booking(desk, LATER, named('Aud'), 'video');
  const answer = await (await desk.as('owner'))('POST', 'opportunities/cafe-host/exports', { format: 'csv', separator: ';' });
  assert.ok(JSON.stringify(answer.json()).includes(`talk later;${LATER.start};2026-11-29T00:30:00+01:00[Europe/Oslo];in`));
});
