import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addCoordinator, buildServer } from '@dugnad/server';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { Client } from 'pg';
import { testHelp, testHelpPoint } from '../../../server/dist/contract/help-samples.js';
import { offerTo, withDriver } from '../../../server/dist/contract/offer-samples.js';
import { testOpportunity } from '../../../server/dist/contract/sign-up-samples.js';
import { until } from '../engines/until.ts';
import { tellNotRun } from './describe-on-postgres.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
after(() => postgres?.stop());
const publicUrl = 'https://petitions.example';

/** A desk for the one association, how its owner sends something there, and says that one request is the same as another. */
async function openRequests(databaseUrl: string) {
  const store = await openStore({ databaseUrl }, { connections: 8 });
  await store.migrate();
  await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: [] });
  await store.saveHelpPoint(testHelpPoint());
  await addCoordinator(store, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari Nordmann', role: 'owner' });
  const app = buildServer({ closeAtOnce: true, desk: { store, secret: 'a secret of this test alone', publicUrl, signInMs: 0 } });
  const from = { origin: publicUrl, 'content-type': 'application/json' };
  const post = (url: string, body: object) => app.inject({ method: 'POST', url, headers: from, payload: JSON.stringify(body) });
  await post('/desk/api/sign-in', { email: 'kari@gronlia.example' });
  const { code } = JSON.parse((await store.database.selectFrom('mails').select('data').where('kind', '=', 'sign-in').orderBy('created', 'desc').executeTakeFirstOrThrow()).data) as { code: string };
  const signedIn = await post('/desk/api/sign-in/code', { email: 'kari@gronlia.example', code });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const { csrf } = (await app.inject({ url: '/desk/api/session', headers: { ...from, cookie } })).json<{ csrf: string }>();
  const at = (path: string) => ({ url: `/desk/api/sites/gronlia/${path}`, headers: { ...from, cookie, 'x-csrf-token': csrf } });
  const read = async <Answer>(path: string): Promise<Answer> => (await app.inject(at(path))).json<Answer>();
  const send = async (method: 'PUT' | 'POST', path: string, body: object): Promise<number> => (await app.inject({ method, ...at(path), payload: JSON.stringify(body) })).statusCode;
  const isSame = (id: string, as: string): Promise<number> => send('PUT', `requests/${id}/same`, { as });
  return { app, store, read, send, isSame };
}

const openOf = async ({ database }: Store, ids: readonly string[]): Promise<number> => (await database.selectFrom('help_requests').select('id').where('id', 'in', ids).where('state', '=', 'received').execute()).length;

if (postgres) {
  test('of two who say crosswise and at once that each request is the other, one is told, and one request still waits for help', async () => {
    const { app, store, isSame } = await openRequests(postgres.databaseUrl);
    for (let pair = 0; pair < 12; pair += 1) {
      const [one, other] = [`one-${pair}`, `other-${pair}`];
      for (const id of [one, other]) await store.keepHelpRequest(testHelp(id));
      assert.deepEqual((await Promise.all([isSame(one, other), isSame(other, one)])).toSorted(), [200, 422]);
      assert.equal(await openOf(store, [one, other]), 1, 'nobody’s need is closed by pointing at one that is closed');
    }
    await app.close();
    await store.close();
  });

  test('of several who begin the place to ask at once one does, and of several who edit it at once; the others are told', async () => {
    const { app, store, read, send } = await openRequests(postgres.databaseUrl);
    const { siteId: _site, state: _state, ...words } = testHelpPoint();
    const put = (more: object): Promise<number[]> => Promise.all(['A', 'B', 'C', 'D'].map((title) => send('PUT', 'help-point', { ...words, title, ...more })));
    for (let turn = 0; turn < 6; turn += 1) {
      await store.database.deleteFrom('help_points').execute();
      assert.deepEqual((await put({})).toSorted(), [200, 409, 409, 409]);
      const { version } = await read<{ version: string }>('help-point');
      // Something that it never is before: an edit that changes nothing is in nobody's way.
      assert.deepEqual((await put({ version, answerWithin: turn + 10 })).toSorted(), [200, 409, 409, 409]);
      assert.equal(await send('POST', 'help-point/state', { state: 'open' }), 200);
      const { point } = await read<{ point: { state: string; answerWithin: number } }>('help-point');
      assert.deepEqual([point.state, point.answerWithin], ['open', turn + 10]);
    }
    await app.close();
    await store.close();
  });

  test('of a yes by the link and the desk that takes the offer back, both at once, none waits for the other in vain', async () => {
    const { app, store, send } = await openRequests(postgres.databaseUrl);
    await store.saveOpportunity(testOpportunity());
    await store.keepHelpRequest(testHelp('asked'));
    const signUp = await withDriver(store, 'ada');
    const id = await offerTo(store, signUp, { token: 'token-ada', tokenHash: 'offer ada' }, { helpRequestId: 'asked' });
    const [yes, seen] = [new Client({ connectionString: postgres.databaseUrl }), new Client({ connectionString: postgres.databaseUrl })];
    await Promise.all([yes.connect(), seen.connect()]);
    // The locks that an answer takes, in its order, with a desk in between that wants both as well.
    await yes.query('BEGIN');
    await yes.query(`SELECT id FROM help_requests WHERE id = 'asked' FOR NO KEY UPDATE`);
    const takenBack = send('PUT', `offers/${id}/taken-back`, {});
    await until('the desk waits for the row', async () => (await seen.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rows.length > 0);
    await yes.query(`SELECT id FROM offers WHERE id = '${id}' FOR NO KEY UPDATE NOWAIT`);
    await yes.query('COMMIT');
    assert.deepEqual([await takenBack, (await store.readOffer('offer ada', new Date().toISOString()))?.status], [200, 'gone']);
    await Promise.all([yes.end(), seen.end()]);
    await app.close();
    await store.close();
  });
} else {
  tellNotRun('the desk for requests');
}
