import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  'CREATE TABLE help_points (site_id TEXT PRIMARY KEY REFERENCES sites (id), state TEXT NOT NULL, data TEXT NOT NULL)',
  `CREATE TABLE help_requests (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), reference TEXT NOT NULL UNIQUE, token_hash TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('received', 'talking', 'found', 'cannot', 'closed')), blocked INTEGER NOT NULL,
    same_as TEXT REFERENCES help_requests (id) ON DELETE SET NULL, known INTEGER NOT NULL, answer TEXT,
    name TEXT NOT NULL, phone TEXT, email TEXT, phone_hash TEXT, email_hash TEXT, language TEXT NOT NULL,
    day TEXT NOT NULL, sent_at TEXT NOT NULL, changed_at TEXT NOT NULL, answer_by TEXT, delete_after TEXT NOT NULL, data TEXT NOT NULL)`,
  'CREATE INDEX help_requests_waiting ON help_requests (site_id, state, sent_at)',
  'CREATE INDEX help_requests_by_day ON help_requests (site_id, day)',
  'CREATE INDEX help_requests_by_phone ON help_requests (phone_hash) WHERE phone_hash IS NOT NULL',
  'CREATE INDEX help_requests_by_email ON help_requests (email_hash) WHERE email_hash IS NOT NULL',
  'CREATE INDEX help_requests_by_same ON help_requests (same_as) WHERE same_as IS NOT NULL',
  'CREATE INDEX help_requests_over ON help_requests (delete_after)',
  // What was answered stands in the request as long as there is one; the key outlives it, and says that it is gone.
  'CREATE TABLE help_request_keys (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, help_request_id TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL)',
  'ALTER TABLE mails ADD COLUMN help_request_id TEXT REFERENCES help_requests (id) ON DELETE CASCADE',
  'CREATE INDEX mails_by_help_request ON mails (help_request_id) WHERE help_request_id IS NOT NULL',
];

const DOWN = ['DROP INDEX mails_by_help_request', 'ALTER TABLE mails DROP COLUMN help_request_id', 'DROP TABLE help_request_keys', 'DROP TABLE help_requests', 'DROP TABLE help_points'];

/** Where one asks for help, what was asked, and whose mails they are. */
export const helpRequests: Migration = {
  name: '0014-help-requests',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
