import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  `CREATE TABLE feedback_rounds (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), state TEXT NOT NULL, delete_after TEXT NOT NULL,
    answered INTEGER NOT NULL CHECK (answered >= 0), waiting INTEGER NOT NULL CHECK (waiting >= 0), data TEXT NOT NULL)`,
  // A number for each value: no row is anybody's, and nothing says which answers came together.
  `CREATE TABLE feedback_counts (
    round_id TEXT NOT NULL REFERENCES feedback_rounds (id) ON DELETE CASCADE, question TEXT NOT NULL, value TEXT NOT NULL,
    shown INTEGER NOT NULL CHECK (shown >= 0), waiting INTEGER NOT NULL CHECK (waiting >= 0), PRIMARY KEY (round_id, question, value))`,
  // The key is chance alone and the rows lie in its order, so that nobody reads from it what came first.
  `CREATE TABLE feedback_texts (
    id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES feedback_rounds (id) ON DELETE CASCADE, question TEXT NOT NULL, text TEXT NOT NULL, waiting INTEGER NOT NULL)`,
  'CREATE INDEX feedback_texts_round ON feedback_texts (round_id, question, id)',
  // A day and no moment; a keyed hash of what was sent, and no word of it.
  'CREATE TABLE feedback_keys (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, day TEXT NOT NULL)',
];
const DOWN = ['feedback_keys', 'feedback_texts', 'feedback_counts', 'feedback_rounds'].map((table) => `DROP TABLE ${table}`);

/** Feedback without names: counts and texts. */
export const feedback: Migration = {
  name: '0011-feedback',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
