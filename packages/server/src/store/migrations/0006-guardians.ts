import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  'ALTER TABLE signatures ADD COLUMN guardian_name TEXT',
  'ALTER TABLE signatures ADD COLUMN guardian_hash TEXT',
  // Of those few alone: nobody else pays for it.
  'CREATE INDEX signatures_by_guardian ON signatures (guardian_hash) WHERE guardian_hash IS NOT NULL',
];

const DOWN = ['DROP INDEX signatures_by_guardian', 'ALTER TABLE signatures DROP COLUMN guardian_hash', 'ALTER TABLE signatures DROP COLUMN guardian_name'];

/** Whose parent or guardian agreed, and how their address is found: `email_hash` of such a signature is of the child as well. */
export const guardians: Migration = {
  name: '0006-guardians',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
