import { after, afterEach, describe, it, test } from 'node:test';
import { describeStore } from '../../../server/dist/contract/index.js';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { emptyTables } from './empty-tables.ts';
import { makeSchema } from './make-schema.ts';
import { startPostgres } from './start-postgres.ts';

/** Where PostgreSQL is not installed it is said, and where it has to be it is a failure. */
export function tellNotRun(what: string): void {
  void test(`${what} on PostgreSQL`, (context) => {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    context.diagnostic('not run: PostgreSQL is not installed here');
    process.stderr.write(`not run: ${what} on PostgreSQL, which is not installed here\n`);
  });
}

/** The contract of a store, on a PostgreSQL of its own; each manner of writing is a file of tests, so that they run beside each other. */
export async function describeOnPostgres(name: string, thread: boolean): Promise<void> {
  const postgres = await startPostgres();
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  if (!postgres) {
    tellNotRun('the store');
    return;
  }
  const tables = await emptyTables(postgres);
  after(async () => {
    await tables.stop();
    await postgres.stop();
  });
  describeStore(name, async (processes, hasTables) => {
    const databaseUrl = await (hasTables === false ? makeSchema(postgres.databaseUrl) : tables.take());
    const stores: Store[] = [];
    for (let process = 0; process < processes; process += 1) stores.push(await openStore({ databaseUrl }, { connections: 4, thread }));
    opened.push(...stores);
    return stores as [Store, ...Store[]];
  }, { describe, it });
}
