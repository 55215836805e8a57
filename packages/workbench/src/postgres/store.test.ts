import { after, afterEach, describe, it, test } from 'node:test';
import { describeStore } from '../../../server/dist/contract/index.js';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { makeSchema } from './make-schema.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
const opened: Store[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});
after(() => postgres?.stop());

if (postgres) {
  for (const thread of [false, true]) {
    describeStore(thread ? 'PostgreSQL, written to by a thread of its own' : 'PostgreSQL', async (processes) => {
      const databaseUrl = await makeSchema(postgres.databaseUrl);
      const stores: Store[] = [];
      for (let process = 0; process < processes; process += 1) stores.push(await openStore({ databaseUrl }, { connections: 4, thread }));
      opened.push(...stores);
      return stores as [Store, ...Store[]];
    }, { describe, it });
  }
} else {
  test('the store on PostgreSQL', (context) => {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    context.diagnostic('not run: PostgreSQL is not installed here');
    process.stderr.write('not run: the store on PostgreSQL, which is not installed here\n');
  });
}
