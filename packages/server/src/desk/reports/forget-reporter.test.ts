import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openTestDesk } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';
import { mailReports } from './reports.ts';

const now = '2026-11-28T12:00:00.000Z';

async function report({ store }: TestDesk, email: string | undefined, text: string, petitionId = 'skatepark'): Promise<void> {
  await store.keepReport({ id: randomUUID(), petitionId, reason: 'wrong', text, at: now, ...(email !== undefined && { email }) });
}

/** What the mails to coordinators say that have not gone. */
async function waiting({ store }: TestDesk): Promise<[recipient: string, text: unknown, email: unknown][]> {
  const rows = await store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', 'report').orderBy('recipient').execute();
  const told = rows.map(({ recipient, data }) => ({ recipient, ...(JSON.parse(data) as { text: string; email?: string }) }));
  return told.toSorted((a, b) => (a.recipient + a.text).localeCompare(b.recipient + b.text)).map(({ recipient, text, email }) => [recipient, text, email]);
}

/** Two associations, each with somebody who is mailed reports. */
async function openReported(context: Parameters<typeof openTestDesk>[0]): Promise<{ desk: TestDesk; owner: Awaited<ReturnType<TestDesk['as']>> }> {
  const desk = await openTestDesk(context);
  const owner = await desk.as('owner');
  await desk.store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: [] });
  await desk.store.savePetition({ ...((await desk.store.readPetition('skatepark')) ?? assert.fail()), id: 'bench', siteId: 'nabolag' });
  await desk.store.write(async (db) => {
    const id = randomUUID();
    await db.insertInto('desk_coordinators').values({ id, email: 'ola@nabolag.example', email_key: 'ola@nabolag.example', name: 'Ola', language: 'nb', created: now }).execute();
    await db.insertInto('desk_roles').values({ coordinator_id: id, site_id: 'nabolag', role: 'owner' }).execute();
  });
  await report(desk, 'Ada@Example.org', 'By Ada.');
  await report(desk, 'ben@example.org', 'By Ben.');
  await report(desk, undefined, 'By nobody.');
  await report(desk, 'ada@example.org', 'By Ada, elsewhere.', 'bench');
  assert.equal(await mailReports(desk.store, now), 4);
  return { desk, owner };
}

test('whoever is erased at the desk is not named any more in mails that wait, nor is what they wrote', async (context) => {
  const { desk, owner } = await openReported(context);
  assert.equal((await owner('POST', 'people/erase', { email: 'ada@example.org' })).statusCode, 200);
  assert.deepEqual(await waiting(desk), [
    ['ola@nabolag.example', 'By Ada, elsewhere.', 'ada@example.org'],
    ['owner@gronlia.example', 'By Ben.', 'ben@example.org'],
    ['owner@gronlia.example', 'By nobody.', undefined],
  ]);
});

test('whoever is erased by command is not named any more in mails that wait, and what they reported still comes', async (context) => {
  const { desk } = await openReported(context);
  await desk.store.erasePerson({ email: 'ADA@example.org' }, now);
  assert.deepEqual(await waiting(desk), [
    ['ola@nabolag.example', 'By Ada, elsewhere.', undefined],
    ['owner@gronlia.example', 'By Ada.', undefined],
    ['owner@gronlia.example', 'By Ben.', 'ben@example.org'],
    ['owner@gronlia.example', 'By nobody.', undefined],
  ]);
});

test('whoever is erased of one association stays named in the mails of another', async (context) => {
  const { desk } = await openReported(context);
  await desk.store.erasePerson({ email: 'ada@example.org', siteId: 'nabolag' }, now);
  assert.deepEqual((await waiting(desk)).map(([, , email]) => email), [undefined, 'Ada@Example.org', 'ben@example.org', undefined]);
});

test('mails that have gone, and those of another kind, are left as they are', async (context) => {
  const { desk, owner } = await openReported(context);
  const mail = { site_id: 'gronlia', signature_id: null, recipient: 'owner@gronlia.example', domain: 'gronlia.example', languages: '["en"]', tries: 1, next_try: now, created: now, sent_at: now, error: null, expires: null };
  await desk.store.write((db) => db.insertInto('mails').values([{ ...mail, id: 'gone', kind: 'report', data: '{}', state: 'sent' }, { ...mail, id: 'other', kind: 'digest', data: '{"petitions":[],"email":"ada@example.org"}', state: 'queued' }]).execute());
  await owner('POST', 'people/erase', { email: 'ada@example.org' });
  const left = await desk.store.database.selectFrom('mails').select(['id', 'data']).where('id', 'in', ['gone', 'other']).orderBy('id').execute();
  assert.deepEqual(left.map(({ id, data }) => [id, data]), [['gone', '{}'], ['other', '{"petitions":[],"email":"ada@example.org"}']]);
});

test('after an erasure no table says the address, or what was reported with it', async (context) => {
  const { desk, owner } = await openReported(context);
  await owner('POST', 'people/erase', { email: 'ben@example.org' });
  const everything = JSON.stringify(await Promise.all((['mails', 'abuse_reports', 'desk_reports', 'desk_audit'] as const).map((table) => desk.store.database.selectFrom(table).selectAll().execute())));
  assert.doesNotMatch(everything, /ben@|By Ben/);
});
