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
  // Opened once for all checks that find tables: a thread that writes reads hundreds of modules when it begins.
  const kept: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  if (!postgres) {
    tellNotRun('the store');
    return;
  }
  const { databaseUrl: server } = postgres;
  const tables = await emptyTables(postgres);
  after(async () => {
    for (const store of kept) await store.close();
    await tables.stop();
    await postgres.stop();
  });
  const open = (databaseUrl: string): Promise<Store> => openStore({ databaseUrl }, { connections: 4, thread });
  async function take(processes: number, hasTables: boolean): Promise<Store[]> {
    const databaseUrl = hasTables ? await tables.take() : await makeSchema(server);
    const among = hasTables ? kept : opened;
    while (among.length < processes) among.push(await open(databaseUrl));
    return among.slice(0, processes);
  }
  describeStore(name, async (processes, hasTables) => (await take(processes, hasTables !== false)) as [Store, ...Store[]], { describe, it });
}
