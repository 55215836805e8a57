import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { addCoordinator, buildServer } from '@dugnad/server';
import { openStore } from '@dugnad/server/store';
import { tellNotRun } from './describe-on-postgres.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
after(() => postgres?.stop());
const publicUrl = 'https://petitions.example';
const email = 'kari@gronlia.example';
const adminToken = 'an-admin-token-of-more-than-thirty-two-letters';
const cafe = {
  siteId: 'gronlia', state: 'open', title: 'Host at the café', organiser: { name: 'Grønlia Vel' }, contact: { name: 'Kari', phone: '22 33 44 55' }, controller: { name: 'Grønlia Vel', email }, retention: { deleteAfterDays: 30 },
  shifts: [{ id: 'sat-am', start: '2099-12-05T09:00:00+01:00[Europe/Oslo]', end: '2099-12-05T12:00:00+01:00[Europe/Oslo]', capacity: 2, waitlist: 'offer' }],
};

async function openDesk(databaseUrl: string) {
  const store = await openStore({ databaseUrl }, { connections: 4 });
  await store.migrate();
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await addCoordinator(store, { siteId: 'gronlia', email, name: 'Kari Nordmann', role: 'owner' });
  const shared = { store, secret: 'a secret of this test alone', publicUrl };
  const app = buildServer({ closeAtOnce: true, petitions: { ...shared, adminToken }, desk: { ...shared, signInMs: 0 } });
  const headers: Record<string, string> = { origin: publicUrl, 'content-type': 'application/json' };
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body: unknown = {}, more: Record<string, string> = {}) => app.inject({ method, url: path, headers: { ...headers, ...more }, ...(method !== 'GET' && { payload: JSON.stringify(body) }) });
  await ask('POST', '/desk/api/sign-in', { email });
  const { code } = JSON.parse((await store.database.selectFrom('mails').select('data').executeTakeFirstOrThrow()).data) as { code: string };
  headers['cookie'] = String((await ask('POST', '/desk/api/sign-in/code', { email, code })).headers['set-cookie']).split(';')[0] ?? '';
  headers['x-csrf-token'] = (await ask('GET', '/desk/api/session')).json<{ csrf: string }>().csrf;
  return { app, store, ask };
}

if (postgres) {
  test('volunteers at the desk on PostgreSQL: who called, whom to talk with, a place for one of those who press at once', async () => {
    const { app, store, ask } = await openDesk(postgres.databaseUrl);
    const site = '/desk/api/sites/gronlia';
    assert.equal((await ask('PUT', '/api/v1/opportunities/cafe-host', cafe, { authorization: `Bearer ${adminToken}` })).statusCode, 200);
    const call = (name: string, changes: object = {}) => ask('POST', `${site}/opportunities/cafe-host/sign-ups`, { id: randomUUID(), way: 'phone', person: { name, email: `${name}@example.org` }, shiftIds: ['sat-am'], language: 'nb', ...changes });
    const id = randomUUID();
    const pressed = await Promise.all([1, 2, 3].map(() => call('aud', { id })));
    assert.equal(new Set(pressed.map((answer) => answer.json<{ reference: string }>().reference)).size, 1, 'pressed three times at once is one sign-up');
    for (const name of ['bo', 'cai', 'dan']) assert.equal((await call(name)).statusCode, 200, name);
    const list = async () => (await ask('GET', `${site}/helping`)).json<{ people: { id: string; name: string }[] }>().people;
    assert.deepEqual((await list()).map(({ name }) => name), ['aud', 'bo']);
    const { shifts: [shift] } = (await ask('GET', `${site}/opportunities/cafe-host/shifts`)).json<{ shifts: { missing: number; people: { id: string; name: string; state: string }[] }[] }>();
    assert.deepEqual(shift?.people.map(({ name, state }) => [name, state]), [['aud', 'held'], ['bo', 'held'], ['cai', 'waiting'], ['dan', 'waiting']]);
    const [aud = assert.fail(), bo = assert.fail(), ...waiting] = shift.people;
    const decide = async (who: { id: string }, decision: string) => (await ask('PUT', `${site}/sign-ups/${who.id}/shifts/sat-am`, { decision })).statusCode;
    assert.deepEqual([await decide(aud, 'in'), await decide(aud, 'in'), await decide(bo, 'released')], [200, 200, 200]);
    assert.deepEqual((await Promise.all(waiting.map((who) => decide(who, 'in')))).toSorted(), [200, 422], 'of two who are chosen at once one has the place, and the other is told');
    assert.deepEqual((await store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [2]);
    assert.deepEqual(await list(), []);
    const begun = await Promise.all(['One', 'Two'].map((title) => ask('POST', `${site}/opportunities`, { id: 'driver', title })));
    assert.deepEqual(begun.map(({ statusCode }) => statusCode).toSorted(), [200, 409], 'of two tasks of one name one is told');
    const added = await Promise.all([1, 2, 3].map((day) => ask('POST', `${site}/opportunities/driver/shifts`, { shifts: [{ ...cafe.shifts[0], id: `day-${day}` }] })));
    assert.deepEqual(added.map(({ statusCode }) => statusCode), [200, 200, 200]);
    assert.deepEqual((await store.readOpportunity('driver'))?.shifts.map(({ id: name }) => name).toSorted(), ['day-1', 'day-2', 'day-3'], 'of three who add at once none loses a shift');
    const people = ['eva', 'fay'].map((name) => ({ person: { name, email: `${name}@example.org` }, language: 'nb' }));
    const brought = await Promise.all([1, 2].map(() => ask('POST', `${site}/opportunities/cafe-host/imports`, { id: randomUUID(), agreed: 'paper', talked: true, people })));
    assert.deepEqual(brought.map(({ statusCode }) => statusCode).toSorted(), [200, 422], 'of two who bring one list at once one finds everybody there');
    const { imports: [taken] } = (await ask('GET', `${site}/opportunities/cafe-host/imports`)).json<{ imports: { id: string; added: number; canTakeBack: boolean }[] }>();
    assert.deepEqual([taken?.added, taken?.canTakeBack], [2, true]);
    const back = await Promise.all([1, 2].map(() => ask('DELETE', `${site}/opportunities/cafe-host/imports/${taken?.id ?? ''}`)));
    assert.deepEqual(back.map(({ statusCode }) => statusCode).toSorted(), [200, 404], 'it is taken back once');
    const over = { ...cafe, state: 'closed', shifts: cafe.shifts.map((one) => ({ ...one, state: 'cancelled' })) };
    assert.equal((await ask('PUT', '/api/v1/opportunities/cafe-host', over, { authorization: `Bearer ${adminToken}` })).statusCode, 200);
    const counted = await Promise.all([1, 2].map(() => ask('POST', `${site}/opportunities/cafe-host/anonymised`, { agreed: true })));
    assert.deepEqual(counted.map(({ statusCode }) => statusCode).toSorted(), [200, 422], 'of two who turn people into numbers at once one finds nobody left');
    const { counts } = (await ask('GET', `${site}/opportunities/cafe-host/counts`)).json<{ counts: { people: number | null }[] }>();
    assert.deepEqual([counts.map(({ people }) => people), await store.database.selectFrom('sign_ups').select('id').execute()], [[null], []], 'four are too few to be told');
    await app.close();
    await store.close();
  });
} else {
  tellNotRun('the desk for volunteers');
}
