import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** How many parts of text messages a site has sent in a month, and whether its coordinator was told that there are no more. */
export const textCounts: Migration = {
  name: '0017-text-counts',
  async up(database: Kysely<Tables>) {
    await sql.raw('CREATE TABLE text_counts (site_id TEXT NOT NULL REFERENCES sites (id) ON DELETE CASCADE, month TEXT NOT NULL, parts INTEGER NOT NULL, told_at TEXT, PRIMARY KEY (site_id, month))').execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('DROP TABLE text_counts').execute(database);
  },
};
