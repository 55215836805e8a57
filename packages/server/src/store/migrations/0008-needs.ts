import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  // Apart from everything else about a volunteer: it can tell of their health, is read by fewer, and goes sooner.
  `CREATE TABLE sign_up_needs (
    sign_up_id TEXT PRIMARY KEY REFERENCES sign_ups (id) ON DELETE CASCADE, needs TEXT NOT NULL, consent TEXT NOT NULL, delete_after TEXT NOT NULL)`,
  'CREATE INDEX sign_up_needs_due ON sign_up_needs (delete_after)',
];

/** What volunteers asked to be prepared, with their yes to its being kept. */
export const needs: Migration = {
  name: '0008-needs',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('DROP TABLE sign_up_needs').execute(database);
  },
};
