import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { HelpRequestReceipt } from '@dugnad/client/model';
import { askForHelp, openTestServer, post } from '../open-test-server.test.page.ts';
import type { Store } from '../store/store.ts';

test('tells whoever withdraws a request that it is withdrawn, also when the server died before it could say so', async (context) => {
  const outer = await openTestServer(context);
  const path = `/api/v1/help-requests/${(await askForHelp(outer)).json<HelpRequestReceipt>().token}/withdrawals`;
  const dying: Store = { ...outer.store, keepAnswer: () => Promise.reject(new Error('killed')) };
  const { app } = await openTestServer(context, { store: dying });
  const key = randomUUID();
  assert.equal((await post(app, path, {}, { key })).statusCode, 500);
  const again = await post(outer.app, path, {}, { key });
  assert.deepEqual([again.statusCode, again.json()], [200, { status: 'withdrawn' }]);
  assert.equal((await post(outer.app, path, {})).statusCode, 404, 'another one who has the link reads that there is nothing');
  const mails = await outer.store.database.selectFrom('mails').select('kind').execute();
  assert.deepEqual(mails.map(({ kind }) => kind), ['help-withdrawn'], 'and the coordinator is told once');
});
