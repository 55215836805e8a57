import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  // The first link is in the sign-up; each that is mailed later is added here, and all keep working.
  `CREATE TABLE sign_up_links (token_hash TEXT PRIMARY KEY, sign_up_id TEXT NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE, created_at TEXT NOT NULL)`,
  'CREATE INDEX sign_up_links_by_sign_up ON sign_up_links (sign_up_id)',
  'ALTER TABLE sign_up_shifts ADD COLUMN cancelled_at TEXT',
  'ALTER TABLE mails ADD COLUMN sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE',
  // Of those few alone: nobody else pays for it.
  'CREATE INDEX mails_by_sign_up ON mails (sign_up_id) WHERE sign_up_id IS NOT NULL',
];

const DOWN = ['DROP INDEX mails_by_sign_up', 'ALTER TABLE mails DROP COLUMN sign_up_id', 'ALTER TABLE sign_up_shifts DROP COLUMN cancelled_at', 'DROP TABLE sign_up_links'];

/** Links to one's own sign-up, what one has cancelled, and whose mails they are. */
export const ownSignUps: Migration = {
  name: '0009-own-sign-ups',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
