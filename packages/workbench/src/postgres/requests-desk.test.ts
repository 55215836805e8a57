import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addCoordinator, buildServer } from '@dugnad/server';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { testHelp, testHelpPoint } from '../../../server/dist/contract/help-samples.js';
import { tellNotRun } from './describe-on-postgres.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
after(() => postgres?.stop());
const publicUrl = 'https://petitions.example';

/** A desk for the one association, and how its owner says that one request is the same as another. */
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
  const { code } = JSON.parse((await store.database.selectFrom('mails').select('data').where('kind', '=', 'sign-in').executeTakeFirstOrThrow()).data) as { code: string };
  const signedIn = await post('/desk/api/sign-in/code', { email: 'kari@gronlia.example', code });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const { csrf } = (await app.inject({ url: '/desk/api/session', headers: { ...from, cookie } })).json<{ csrf: string }>();
  const isSame = async (id: string, as: string): Promise<number> => (await app.inject({ method: 'PUT', url: `/desk/api/sites/gronlia/requests/${id}/same`, headers: { ...from, cookie, 'x-csrf-token': csrf }, payload: JSON.stringify({ as }) })).statusCode;
  return { app, store, isSame };
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
} else {
  tellNotRun('the desk for requests');
}
