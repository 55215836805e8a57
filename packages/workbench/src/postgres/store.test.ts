import { describeOnPostgres } from './describe-on-postgres.ts';

await describeOnPostgres('PostgreSQL', false);
