import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  // Whoever is erased takes along what was offered to them, and what they took.
  `CREATE TABLE offers (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), sign_up_id TEXT NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE, token_hash TEXT NOT NULL UNIQUE,
    opportunity_id TEXT, shift_id TEXT, help_request_id TEXT, data TEXT,
    first TEXT NOT NULL CHECK (first IN ('conversation', 'direct')), state TEXT NOT NULL CHECK (state IN ('open', 'call-me', 'accepted', 'declined', 'taken-back')),
    offered_at TEXT NOT NULL, expires TEXT NOT NULL, answered_at TEXT, given_sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE,
    FOREIGN KEY (opportunity_id, shift_id) REFERENCES shifts (opportunity_id, id) ON DELETE CASCADE,
    CHECK ((opportunity_id IS NULL) = (shift_id IS NULL)), CHECK (shift_id IS NOT NULL OR data IS NOT NULL))`,
  'CREATE INDEX offers_by_site ON offers (site_id, offered_at)',
  'CREATE INDEX offers_by_person ON offers (sign_up_id)',
  'CREATE INDEX offers_by_shift ON offers (opportunity_id, shift_id)',
  'CREATE INDEX offers_given ON offers (given_sign_up_id)',
];

/** What one person asks of another, by a link. */
export const offersOfPeople: Migration = {
  name: '0012-offers-of-people',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('DROP TABLE offers').execute(database);
  },
};
