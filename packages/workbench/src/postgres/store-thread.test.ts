import { describeOnPostgres } from './describe-on-postgres.ts';

await describeOnPostgres('PostgreSQL, written to by a thread of its own', true);
