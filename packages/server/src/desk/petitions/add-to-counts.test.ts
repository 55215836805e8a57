import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTestStore, testIntent, testLink } from '../../store/open-test-store.test.page.ts';
import { addToCounts, countChange } from './add-to-counts.ts';
import type { Counted } from './add-to-counts.ts';
import { countDays } from './count-days.ts';

const online = (state: Counted['state']): Counted => ({ state, method: 'online', test: 0 });
const paper = (state: Counted['state']): Counted => ({ state, method: 'paper', test: 0 });

/** What changed, and by how much the waiting, the confirmed and those on paper do. */
const CHANGES: [what: string, changes: Parameters<typeof countChange>[0], numbers: [number, number, number]][] = [
  ['nothing changes', [], [0, 0, 0]],
  ['somebody comes', [{ after: online('confirmed') }], [0, 1, 0]],
  ['somebody comes by telephone', [{ after: { state: 'confirmed', method: 'phone', test: 0 } }], [0, 0, 1]],
  ['somebody is entered at the desk', [{ after: { state: 'confirmed', method: 'assisted', test: 0 } }], [0, 1, 0]],
  ['somebody goes', [{ before: online('waiting') }], [-1, 0, 0]],
  ['somebody confirms', [{ before: online('waiting'), after: online('confirmed') }], [-1, 1, 0]],
  ['somebody on paper is ruled out', [{ before: paper('confirmed'), after: paper('invalid') }], [0, 0, -1]],
  ['somebody who was ruled out comes back', [{ before: online('invalid'), after: online('confirmed') }], [0, 1, 0]],
  ['somebody withdrawn is deleted', [{ before: online('withdrawn') }], [0, 0, 0]],
  ['a try-out is confirmed', [{ before: { ...online('waiting'), test: 1 }, after: { ...online('confirmed'), test: 1 } }], [0, 0, 0]],
  ['several change at once', [{ before: online('waiting') }, { before: online('confirmed') }, { after: paper('confirmed') }, { after: paper('confirmed') }], [-1, -1, 2]],
];

for (const [what, changes, [waiting, confirmed, onPaper]] of CHANGES) {
  test(`the numbers change by ${waiting}, ${confirmed} and ${onPaper} when ${what}`, () => assert.deepEqual(countChange(changes), { waiting, confirmed, paper: onPaper }));
}

test('the numbers of one petition change, with the moment, and those of no other', async (context) => {
  const store = await openTestStore(context);
  await store.savePetition({ ...(await store.readPetition('skatepark') ?? assert.fail()), id: 'other' });
  const before = await store.readCounts('other');
  await store.write((db) => addToCounts(db, 'skatepark', { waiting: 2, confirmed: 3, paper: 4 }, '2026-11-28T12:00:00.000Z'));
  await store.write((db) => addToCounts(db, 'skatepark', { waiting: -1, confirmed: 0, paper: -4 }, '2026-11-28T12:00:01.000Z'));
  assert.deepEqual(await store.readCounts('skatepark'), { waiting: 1, confirmed: 3, paper: 0, asOf: '2026-11-28T12:00:01.000Z' });
  assert.deepEqual(await store.readCounts('other'), before);
});

test('each day has those who signed and those who confirmed on it, the first day first, and no try-out', async (context) => {
  const store = await openTestStore(context);
  const sign = async (email: string, at: string, confirmedAt?: string, changes: object = {}): Promise<void> => {
    const intent = testIntent({ email }, { now: at, expires: '2026-12-30T00:00:00.000Z', codeExpires: '2026-12-30T00:00:00.000Z', ...changes });
    await store.sign(intent);
    if (confirmedAt !== undefined) await store.confirm({ tokenHash: intent.tokenHash }, testLink(confirmedAt));
  };
  await sign('c@example.org', '2026-11-22T23:59:59.999Z', '2026-11-23T00:00:00.000Z');
  await sign('a@example.org', '2026-11-20T10:00:00.000Z', '2026-11-20T11:00:00.000Z');
  await sign('b@example.org', '2026-11-20T12:00:00.000Z');
  await sign('d@example.org', '2026-11-21T12:00:00.000Z', '2026-11-21T12:01:00.000Z', { test: true });
  assert.deepEqual(await countDays(store.database, 'skatepark'), [
    { day: '2026-11-20', signed: 2, confirmed: 1 },
    { day: '2026-11-22', signed: 1, confirmed: 0 },
    { day: '2026-11-23', signed: 0, confirmed: 1 },
  ]);
  assert.deepEqual(await countDays(store.database, 'nothing'), []);
});
