import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openTestDesk, signUp } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';
import { forgetDeskData } from '../people/forget-desk-data.ts';
import { mailReports } from './reports.ts';
import { sendDigests } from './send-digests.ts';

const at = (hours: number): string => new Date(Date.parse('2026-11-28T12:00:00.000Z') + hours * 3_600_000).toISOString();

const mailed = async ({ store }: TestDesk, kind: string): Promise<[string, Record<string, unknown>][]> => {
  const rows = await store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', kind).orderBy('created').orderBy('recipient').execute();
  return rows.map(({ recipient, data }) => [recipient, JSON.parse(data) as Record<string, unknown>]);
};

const report = ({ store }: TestDesk, email?: string): Promise<void> => store.keepReport({ id: randomUUID(), petitionId: 'skatepark', reason: 'wrong', text: 'The picture is mine.', at: at(-1), ...(email !== undefined && { email }) });

test('mails a report at once and once, to those who may deal with it', async (context) => {
  const desk = await openTestDesk(context);
  const [owner] = [await desk.as('owner'), await desk.as('editor'), await desk.as('helper')];
  await report(desk, 'me@example.org');
  assert.deepEqual([await mailReports(desk.store, at(0)), await mailReports(desk.store, at(1))], [1, 0]);
  const said = { petitionId: 'skatepark', reason: 'wrong', text: 'The picture is mine.', email: 'me@example.org' };
  assert.deepEqual(await mailed(desk, 'report'), [['editor@gronlia.example', said], ['owner@gronlia.example', said]]);
  const read = async (): Promise<{ id: string; closed: string | null }[]> => (await owner('GET', 'petitions/skatepark/reports')).json<{ reports: { id: string; closed: string | null }[] }>().reports;
  const [first] = await read();
  assert.equal(first?.closed, null);
  assert.equal((await owner('PUT', `petitions/skatepark/reports/${first?.id}/closed`)).statusCode, 200);
  assert.equal((await read())[0]?.closed, at(0));
  assert.equal((await owner('PUT', 'petitions/skatepark/reports/none/closed')).statusCode, 404);
});

test('sends one digest a day at most, and none when nothing has happened', async (context) => {
  const desk = await openTestDesk(context);
  await desk.as('owner');
  await desk.as('helper');
  const send = (hours: number): Promise<number> => sendDigests(desk.store, at(hours), 'https://petitions.example/');
  assert.equal(await send(0), 0);
  await signUp(desk.store, { comment: 'Yes!' }, { at: at(-2) });
  assert.deepEqual([await send(0), await send(1), await send(11)], [1, 0, 0]);
  const [[recipient, { petitions }] = ['', {}]] = await mailed(desk, 'digest');
  assert.equal(recipient, 'owner@gronlia.example');
  const [petition] = petitions as Record<string, unknown>[];
  assert.deepEqual([petition?.['url'], petition?.['fresh'], petition?.['comments'], petition?.['reports'], petition?.['bounces']], ['https://petitions.example/desk/gronlia/skatepark', 1, 1, 0, 0]);
  assert.equal(await send(24), 0, 'a comment that still waits is no news');
  await signUp(desk.store, { email: 'per@example.org' }, { at: at(20) });
  assert.equal(await send(25), 1);
  assert.equal(await send(24 * 9), 1, 'but after a week it is told again');
});

test('forgets codes and sessions that are over, and reports with their petition', async (context) => {
  const desk = await openTestDesk(context);
  await desk.as('owner');
  await report(desk);
  await forgetDeskData(desk.store, at(1));
  assert.equal((await desk.store.database.selectFrom('desk_sessions').selectAll().execute()).length, 1);
  await forgetDeskData(desk.store, '2027-07-01T00:00:00.000Z');
  for (const table of ['desk_sessions', 'desk_codes', 'abuse_reports', 'desk_reports'] as const) assert.deepEqual(await desk.store.database.selectFrom(table).selectAll().execute(), [], table);
});

test('forgets with the signers whom a condition named, and keeps how many it meant', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  await signUp(desk.store, { name: 'Per Olsen' });
  await ask('POST', 'petitions/skatepark/invalidations', { name: 'Per Olsen' });
  const kept = (): Promise<{ condition: string; number: number }[]> => desk.store.database.selectFrom('desk_invalidations').select(['condition', 'number']).execute();
  await forgetDeskData(desk.store, '2027-06-30T23:00:00.000Z');
  assert.deepEqual(await kept(), [{ condition: '{"name":"Per Olsen"}', number: 1 }]);
  await forgetDeskData(desk.store, '2027-07-01T00:00:00.000Z');
  assert.deepEqual(await kept(), [{ condition: '{}', number: 1 }]);
});
