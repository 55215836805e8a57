import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** Since when somebody wants no messages that go to everybody of a task. */
export const quietPeople: Migration = {
  name: '0019-quiet-people',
  async up(database: Kysely<Tables>) {
    await sql.raw('ALTER TABLE sign_ups ADD COLUMN quiet_since TEXT').execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('ALTER TABLE sign_ups DROP COLUMN quiet_since').execute(database);
  },
};
