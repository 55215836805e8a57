import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  // Several at once: the desk makes another for a guardian without an address, and all keep working.
  'CREATE TABLE sign_up_guardian_links (token_hash TEXT PRIMARY KEY, sign_up_id TEXT NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE, created_at TEXT NOT NULL)',
  'CREATE INDEX sign_up_guardian_links_by_sign_up ON sign_up_guardian_links (sign_up_id)',
  `ALTER TABLE sign_ups ADD COLUMN guardian_answer TEXT CHECK (guardian_answer IN ('yes', 'no'))`,
  'ALTER TABLE sign_ups ADD COLUMN guardian_answered_at TEXT',
  'ALTER TABLE sign_ups ADD COLUMN promise_told_at TEXT',
  'ALTER TABLE sign_ups ADD COLUMN promise_over_at TEXT',
  'CREATE INDEX sign_ups_promised ON sign_ups (answer_by) WHERE answer_by IS NOT NULL AND promise_over_at IS NULL',
  'ALTER TABLE sign_ups ADD COLUMN same_day_reminder INTEGER NOT NULL DEFAULT 0',
  'ALTER TABLE sign_up_shifts ADD COLUMN reminded_at TEXT',
  'ALTER TABLE sign_up_shifts ADD COLUMN reminded_today_at TEXT',
  'ALTER TABLE sign_up_shifts ADD COLUMN coming_at TEXT',
  'CREATE INDEX shifts_by_start ON shifts (starts)',
  'CREATE INDEX desk_audit_by_subject ON desk_audit (subject) WHERE subject IS NOT NULL',
];

const DOWN = [
  'DROP INDEX desk_audit_by_subject',
  'DROP INDEX shifts_by_start',
  'ALTER TABLE sign_up_shifts DROP COLUMN coming_at',
  'ALTER TABLE sign_up_shifts DROP COLUMN reminded_today_at',
  'ALTER TABLE sign_up_shifts DROP COLUMN reminded_at',
  'ALTER TABLE sign_ups DROP COLUMN same_day_reminder',
  'DROP INDEX sign_ups_promised',
  'ALTER TABLE sign_ups DROP COLUMN promise_over_at',
  'ALTER TABLE sign_ups DROP COLUMN promise_told_at',
  'ALTER TABLE sign_ups DROP COLUMN guardian_answered_at',
  'ALTER TABLE sign_ups DROP COLUMN guardian_answer',
  'DROP TABLE sign_up_guardian_links',
];

/** What the server does by itself for people who wait: the answers of guardians, which promises were told of, and who was reminded of what. */
export const promises: Migration = {
  name: '0013-promises',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
