import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTalk } from '../../contract/sign-up-samples.ts';
import type { StoredTalk } from '../../store/opportunity-store.ts';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import { talkTimes } from '../../volunteering/booked-talk.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import { openCafe, wish } from './helping-tools.test.page.ts';
import type { ToTalkWith } from './todays-list.ts';

/** It is the 28th of November, one o'clock in Oslo. */
const TONIGHT = testTalk({ id: 'tonight', start: '2026-11-28T18:00:00+01:00[Europe/Oslo]' });
const MORNING = testTalk({ id: 'morning', start: '2026-11-28T09:00:00+01:00[Europe/Oslo]' });
const CAFE = { first: 'conversation' as const, talks: [TONIGHT, MORNING] };

const named = (name: string, phone: string) => ({ name, phone, noCalls: false });

function booking({ store }: TestDesk, { id, ...talk }: StoredTalk, changes: { blocked?: boolean; name?: string; phone?: string } = {}): Promise<string> {
  const { name = 'Aud', phone = '90000000', blocked = false } = changes;
  return wish(store, { shiftIds: [], person: named(name, phone), talk: { id, mode: 'phone' } }, { phoneHash: phone, blocked, talk: { id, mode: 'phone', ...talkTimes({ id, ...talk }) } });
}

const taken = async ({ store }: TestDesk): Promise<unknown> => (await store.readOpportunity('cafe-host'))?.talks.map(({ id, taken: count }) => [id, count]).toSorted();
const today = async (ask: Ask): Promise<unknown> => (await ask('GET', 'helping')).json<{ people: ToTalkWith[] }>().people.map(({ name, talk }) => [name, talk?.start]);

test('“not this time” before a talk gives its time to others; one that has begun stays what it was', async (context) => {
  const desk = await openCafe(context, CAFE);
  const ask = await desk.as('helper');
  const [aud, bo] = [await booking(desk, TONIGHT), await booking(desk, MORNING, { name: 'Bo', phone: '91000000' })];
  for (const id of [aud, aud, bo]) assert.equal((await ask('PUT', `sign-ups/${id}/talk`, { outcome: 'not-now' })).statusCode, 200);
  assert.deepEqual([await taken(desk), await today(ask)], [[['morning', 1], ['tonight', 0]], []]);
  await booking(desk, TONIGHT, { name: 'Cato', phone: '92000000' });
  assert.deepEqual([await today(ask), await wrongPlaces(desk.store.database)], [[['Cato', TONIGHT.start]], []]);
});

test('who had their talk keeps it, and nobody else can book it', async (context) => {
  const desk = await openCafe(context, CAFE);
  await (await desk.as('helper'))('PUT', `sign-ups/${await booking(desk, TONIGHT)}/talk`, { outcome: 'had' });
  assert.deepEqual(await taken(desk), [['morning', 0], ['tonight', 1]]);
});

test('who was stopped by a rule and is let through has the talk that they wished for, while it is free', async (context) => {
  const desk = await openCafe(context, CAFE);
  const ask = await desk.as('editor');
  const id = await booking(desk, TONIGHT, { blocked: true });
  assert.deepEqual(await taken(desk), [['morning', 0], ['tonight', 0]]);
  assert.deepEqual([(await ask('PUT', `blocked/${id}/released`)).statusCode, await today(ask)], [200, [['Aud', TONIGHT.start]]]);
  assert.deepEqual([await taken(desk), await wrongPlaces(desk.store.database)], [[['morning', 0], ['tonight', 1]], []]);
});

const LATE: [what: string, prepare: (desk: TestDesk) => Promise<unknown>, talk: StoredTalk][] = [
  ['somebody else has booked it', (desk) => booking(desk, TONIGHT, { name: 'Bo', phone: '91000000' }), TONIGHT],
  ['it has begun', async () => undefined, MORNING],
  ['it does not take place', async ({ store }) => store.saveOpportunity({ ...(await store.readOpportunity('cafe-host'))!, talks: [{ ...TONIGHT, state: 'cancelled' }, MORNING] }), TONIGHT],
  ['it is there no more', async ({ store }) => store.saveOpportunity({ ...(await store.readOpportunity('cafe-host'))!, talks: [MORNING] }), TONIGHT],
];

for (const [what, prepare, talk] of LATE) {
  test(`who is let through when ${what} is on the list without a talk, and nobody loses theirs`, async (context) => {
    const desk = await openCafe(context, CAFE);
    const ask = await desk.as('editor');
    const id = await booking(desk, talk, { blocked: true });
    await prepare(desk);
    const before = await taken(desk);
    assert.equal((await ask('PUT', `blocked/${id}/released`)).statusCode, 200);
    assert.deepEqual([((await today(ask)) as unknown[][]).find(([name]) => name === 'Aud'), await taken(desk), await wrongPlaces(desk.store.database)], [['Aud', undefined], before, []]);
  });
}
