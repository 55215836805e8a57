import assert from 'node:assert/strict';
import { after, before, describe, it, test } from 'node:test';
import { openStore } from '@dugnad/server/store';
import type { StorePlace } from '@dugnad/server/store';
import { Client } from 'pg';
import { describePlaces, fillStore, testOpportunity, testSignUp } from '../../../server/dist/contract/index.js';
import { until } from '../engines/until.ts';
import { tellNotRun } from './describe-on-postgres.ts';
import { makeSchema } from './make-schema.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
after(() => postgres?.stop());

/** A connection past the store. */
async function connected<T>(databaseUrl: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

const addressOf = (place: StorePlace): string => ('databaseUrl' in place ? place.databaseUrl : '');

if (postgres) {
  // PostgreSQL notes when each transaction was committed only where it is told to before it starts.
  before(async () => {
    await connected(postgres.databaseUrl, (client) => client.query('ALTER SYSTEM SET track_commit_timestamp = on'));
    await postgres.crash();
  });

  describePlaces('one database of PostgreSQL', {
    place: async () => ({ databaseUrl: await makeSchema(postgres.databaseUrl) }),
    committed: (place) => connected(addressOf(place), async (client) => {
      const { rows } = await client.query<{ numbers: (number | null)[] }>(`SELECT array_agg(waiting_number) AS numbers FROM sign_up_shifts GROUP BY pg_xact_commit_timestamp(xmin) ORDER BY pg_xact_commit_timestamp(xmin)`);
      return rows.map(({ numbers }) => numbers);
    }),
  }, { describe, it });

  test('under READ COMMITTED, whoever wants the last place waits until it is decided who has it, and reads what is left then', async () => {
    const databaseUrl = await makeSchema(postgres.databaseUrl);
    const store = await openStore({ databaseUrl });
    await fillStore(store);
    await store.saveOpportunity(testOpportunity());
    await connected(databaseUrl, async (client) => {
      assert.deepEqual((await client.query('SHOW transaction_isolation')).rows, [{ transaction_isolation: 'read committed' }]);
      await client.query('BEGIN');
      await client.query('UPDATE shifts SET taken = capacity, forgotten = capacity');
      const asked = store.signUp(testSignUp());
      await connected(databaseUrl, (other) => until('somebody waits for the row', async () => (await other.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rows.length > 0));
      await client.query('COMMIT');
      assert.deepEqual(await asked, { kind: 'refused', shifts: [{ id: 'sat-am', status: 'full' }] });
    });
    await store.close();
  });
} else {
  tellNotRun('places');
}
