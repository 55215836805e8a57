import { after, describe, it, test } from 'node:test';
import { describeServedHelp, describeServedOpportunities, describeServedPort, describeServedShifts } from '../../../server/dist/contract/index.js';
import { openStore } from '@dugnad/server/store';
import type { Store } from '@dugnad/server/store';
import { emptyTables } from './empty-tables.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();

if (postgres) {
  const tables = await emptyTables(postgres);
  after(async () => {
    await tables.stop();
    await postgres.stop();
  });
  const open = async (connections: number): Promise<Store> => openStore({ databaseUrl: await tables.take() }, { connections });
  describeServedPort('http and PostgreSQL', () => open(2), { describe, it });
  describeServedOpportunities('PostgreSQL', () => open(4), { describe, it });
  describeServedShifts('http and PostgreSQL', () => open(2), { describe, it });
  describeServedHelp('http and PostgreSQL', () => open(2), { describe, it });
} else {
  test('a petition and opportunities on PostgreSQL, through http', (context) => {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    context.diagnostic('not run: PostgreSQL is not installed here');
    process.stderr.write('not run: a petition and opportunities on PostgreSQL, through http, which is not installed here\n');
  });
}
