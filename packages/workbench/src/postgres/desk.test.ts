import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { addCoordinator, buildServer } from '@dugnad/server';
import { openStore } from '@dugnad/server/store';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
after(() => postgres?.stop());
const publicUrl = 'https://petitions.example';
const email = 'kari@gronlia.example';

async function openDesk(databaseUrl: string) {
  const store = await openStore({ databaseUrl }, { connections: 4 });
  await store.migrate();
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await addCoordinator(store, { siteId: 'gronlia', email, name: 'Kari Nordmann', role: 'owner' });
  const shared = { store, secret: 'a secret of this test alone', publicUrl };
  const app = buildServer({ closeAtOnce: true, petitions: shared, desk: { ...shared, signInMs: 0 } });
  return { app, store };
}

if (postgres) {
  test('the whole desk on PostgreSQL: in by a code, a petition, a caller, a sheet, false ones out and back, a trail that stays', async () => {
    const { app, store } = await openDesk(postgres.databaseUrl);
    const headers: Record<string, string> = { origin: publicUrl, 'content-type': 'application/json' };
    const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => {
      const answer = await app.inject({ method, url: `/desk/api/${path}`, headers, ...(method !== 'GET' && { payload: JSON.stringify(body ?? {}) }) });
      assert.ok(answer.statusCode < 300, `${method} ${path}: ${answer.statusCode} ${answer.body}`);
      return answer;
    };
    await ask('POST', 'sign-in', { email });
    const mail = await store.database.selectFrom('mails').select('data').where('kind', '=', 'sign-in').executeTakeFirstOrThrow();
    const { code } = JSON.parse(mail.data) as { code: string };
    const tries = await Promise.all([1, 2, 3].map(() => app.inject({ method: 'POST', url: '/desk/api/sign-in/code', headers, payload: JSON.stringify({ email, code }) })));
    assert.deepEqual(tries.map(({ statusCode }) => statusCode).toSorted(), [200, 422, 422], 'a code lets in once, also when it comes three times at once');
    const entered = tries.find(({ statusCode }) => statusCode === 200) ?? assert.fail();
    headers['cookie'] = String(entered.headers['set-cookie']).split(';')[0] ?? '';
    headers['x-csrf-token'] = (await ask('GET', 'session')).json<{ csrf: string }>().csrf;

    const site = 'sites/gronlia/petitions';
    await ask('POST', site, { id: 'park', title: 'Keep the park' });
    const { petition } = (await ask('GET', `${site}/park`)).json<{ petition: object }>();
    const whole = { demand: 'Keep it.', addressee: 'The council', contact: { name: 'Kari', phone: '12345678' }, controller: { name: 'Vel', email }, consents: [{ id: 'opinion', text: 'I agree.', explicit: true, required: true }], retention: { deleteAfter: '2099-01-31' }, paper: { allowed: true } };
    await ask('PUT', `${site}/park`, { ...petition, ...whole });
    await ask('POST', `${site}/park/state`, { state: 'open' });
    const kept = (await ask('GET', `${site}/park`)).json<{ petition: object }>().petition;
    const atOnce = ['Keep all of it.', 'Keep half of it.', 'Keep a tree.', 'Keep the bench.'].map((demand) => app.inject({ method: 'PUT', url: `/desk/api/${site}/park`, headers, payload: JSON.stringify({ ...kept, demand }) }));
    const answers = (await Promise.all(atOnce)).map(({ statusCode }) => statusCode);
    assert.deepEqual(answers.toSorted(), [200, 409, 409, 409], 'of four who save at once, one is first and the others are told');
    const { hash } = (await ask('GET', `${site}/park/notice?lang=en`)).json<{ hash: string }>();
    const caller = { id: randomUUID(), way: 'assisted', name: 'Åse Ødegård', phone: '22334455', language: 'en', granted: ['opinion'], noticeHash: hash };
    const pressed = await Promise.all([1, 2, 3].map(() => ask('POST', `${site}/park/assisted`, caller)));
    assert.equal(new Set(pressed.map((answer) => answer.json<{ reference: string }>().reference)).size, 1, 'pressed three times at once is one signature');
    const begun = await Promise.all([1, 2].map(() => app.inject({ method: 'POST', url: `/desk/api/${site}`, headers, payload: JSON.stringify({ id: 'twice', title: 'Twice' }) })));
    assert.deepEqual(begun.map(({ statusCode }) => statusCode).toSorted(), [200, 409], 'of two petitions of one address one is told');
    await ask('POST', `${site}/park/sheets`, { code: 'AB-1', number: 4, names: [{ name: 'Per Olsen' }] });
    const numbers = async (): Promise<number[]> => {
      const { confirmed, paper } = await store.readCounts('park');
      assert.deepEqual(await store.recount(new Date().toISOString()), []);
      return [confirmed, paper];
    };
    assert.deepEqual(await numbers(), [1, 5]);
    const { id } = (await ask('POST', `${site}/park/invalidations`, { name: 'ødegård' })).json<{ id: string }>();
    assert.deepEqual(await numbers(), [0, 5]);
    await ask('DELETE', `${site}/park/invalidations/${id}`);
    assert.deepEqual(await numbers(), [1, 5]);
    assert.equal((await ask('GET', `${site}/park/signatures?q=%C3%B8deg`)).json<{ signers: unknown[] }>().signers.length, 1);
    for (const path of ['', '/days', '/comments', '/reports', '/bounces', '/hand-overs', '/sheets']) await ask('GET', `${site}/park${path}`);
    assert.equal((await ask('POST', `${site}/park/hand-overs`, { format: 'json' })).json<{ number: number }>().number, 6);
    await ask('POST', 'sites/gronlia/people/find', { email: 'nobody@example.org' });
    assert.ok((await ask('GET', 'sites/gronlia/audit')).json<{ trail: unknown[] }>().trail.length >= 9);
    await assert.rejects(store.write((db) => db.deleteFrom('desk_audit').execute()), /only added to/);
    await app.close();
    const undone: (string | undefined)[] = [];
    while (undone.at(-1) !== '0003-desk') undone.push(await store.rollback());
    assert.deepEqual(undone, ['0019-quiet-people', '0018-volunteer-imports', '0017-text-counts', '0016-volunteer-counts', '0015-volunteer-news', '0014-help-requests', '0013-promises', '0012-offers-of-people', '0011-feedback', '0010-offers', '0009-own-sign-ups', '0008-needs', '0007-opportunities', '0006-guardians', '0005-proof-of-choices', '0004-order-of-consents', '0003-desk']);
    await store.close();
  });
} else {
  test('the desk on PostgreSQL', (context) => {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    context.diagnostic('not run: PostgreSQL is not installed here');
  });
}
