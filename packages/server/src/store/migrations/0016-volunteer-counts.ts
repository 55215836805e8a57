import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** What is left of volunteers whose task is over: numbers, of which those that could tell of somebody are not kept. */
export const volunteerCounts: Migration = {
  name: '0016-volunteer-counts',
  async up(database: Kysely<Tables>) {
    await sql.raw('CREATE TABLE volunteer_counts (id TEXT PRIMARY KEY, opportunity_id TEXT NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE, day TEXT NOT NULL, data TEXT NOT NULL)').execute(database);
    await sql.raw('CREATE INDEX volunteer_counts_by_opportunity ON volunteer_counts (opportunity_id, day)').execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('DROP TABLE volunteer_counts').execute(database);
  },
};
