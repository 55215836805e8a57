import { after, describe, it, test } from 'node:test';
import { describeServedHelp, describeServedOpportunities, describeServedPort, describeServedShifts } from '../../../server/dist/contract/index.js';
import { openStore } from '@dugnad/server/store';
import { makeSchema } from './make-schema.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();

after(() => postgres?.stop());

if (postgres) {
  describeServedPort('http and PostgreSQL', async () => openStore({ databaseUrl: await makeSchema(postgres.databaseUrl) }, { connections: 2 }), { describe, it });
  describeServedOpportunities('PostgreSQL', async () => openStore({ databaseUrl: await makeSchema(postgres.databaseUrl) }, { connections: 4 }), { describe, it });
  describeServedShifts('http and PostgreSQL', async () => openStore({ databaseUrl: await makeSchema(postgres.databaseUrl) }, { connections: 2 }), { describe, it });
  describeServedHelp('http and PostgreSQL', async () => openStore({ databaseUrl: await makeSchema(postgres.databaseUrl) }, { connections: 2 }), { describe, it });
} else {
  test('a petition and opportunities on PostgreSQL, through http', (context) => {
    if (process.env['CI']) throw new Error('PostgreSQL is not installed here, and this is where it must be.');
    context.diagnostic('not run: PostgreSQL is not installed here');
    process.stderr.write('not run: a petition and opportunities on PostgreSQL, through http, which is not installed here\n');
  });
}
