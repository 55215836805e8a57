import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const MADE = [
  `CREATE TABLE opportunities (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    first TEXT NOT NULL CHECK (first IN ('conversation', 'direct')), apply_by TEXT, data TEXT NOT NULL)`,
  `CREATE INDEX opportunities_by_site ON opportunities (site_id)`,
  // What is never so: more places taken than there are, whoever writes it.
  `CREATE TABLE shifts (
    opportunity_id TEXT NOT NULL REFERENCES opportunities (id), id TEXT NOT NULL, position INTEGER NOT NULL, starts TEXT NOT NULL,
    capacity INTEGER NOT NULL, taken INTEGER NOT NULL, forgotten INTEGER NOT NULL, last_number INTEGER NOT NULL, forgotten_numbers INTEGER NOT NULL,
    waitlist TEXT NOT NULL CHECK (waitlist IN ('none', 'offer', 'only')), state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'cancelled')), data TEXT NOT NULL,
    PRIMARY KEY (opportunity_id, id), CHECK (taken >= 0 AND taken <= capacity), CHECK (forgotten >= 0 AND forgotten <= taken),
    CHECK (forgotten_numbers >= 0 AND forgotten_numbers <= last_number))`,
  `CREATE TABLE sign_ups (
    id TEXT PRIMARY KEY, opportunity_id TEXT NOT NULL REFERENCES opportunities (id), reference TEXT NOT NULL UNIQUE, manage_token_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, phone TEXT, email TEXT, phone_hash TEXT, email_hash TEXT, language TEXT NOT NULL, blocked INTEGER NOT NULL,
    signed_up_at TEXT NOT NULL, answer_by TEXT, delete_after TEXT NOT NULL, data TEXT NOT NULL)`,
  `CREATE INDEX sign_ups_by_phone ON sign_ups (phone_hash, opportunity_id) WHERE phone_hash IS NOT NULL`,
  `CREATE INDEX sign_ups_by_email ON sign_ups (email_hash, opportunity_id) WHERE email_hash IS NOT NULL`,
  `CREATE INDEX sign_ups_by_opportunity ON sign_ups (opportunity_id, signed_up_at)`,
  `CREATE TABLE sign_up_shifts (
    sign_up_id TEXT NOT NULL REFERENCES sign_ups (id) ON DELETE CASCADE, opportunity_id TEXT NOT NULL, shift_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('in', 'held', 'waiting', 'double', 'released')), waiting_number INTEGER, held_until TEXT,
    PRIMARY KEY (sign_up_id, shift_id), FOREIGN KEY (opportunity_id, shift_id) REFERENCES shifts (opportunity_id, id) ON DELETE CASCADE,
    CHECK (state <> 'waiting' OR waiting_number IS NOT NULL), CHECK (state <> 'held' OR held_until IS NOT NULL))`,
  `CREATE UNIQUE INDEX sign_up_shifts_numbered ON sign_up_shifts (opportunity_id, shift_id, waiting_number) WHERE waiting_number IS NOT NULL`,
  `CREATE INDEX sign_up_shifts_by_shift ON sign_up_shifts (opportunity_id, shift_id, state)`,
  `CREATE INDEX sign_up_shifts_held ON sign_up_shifts (held_until) WHERE state = 'held'`,
  `CREATE TABLE sign_up_keys (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, opportunity_id TEXT NOT NULL, answer TEXT NOT NULL, at TEXT NOT NULL)`,
];

/** The last first: each stands on those before it. */
const TABLES = ['sign_up_keys', 'sign_up_shifts', 'sign_ups', 'shifts', 'opportunities'];

/** What one can help with, the places of each shift, and who comes. */
export const opportunities: Migration = {
  name: '0007-opportunities',
  async up(database: Kysely<Tables>) {
    for (const statement of MADE) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const table of TABLES) await sql.raw(`DROP TABLE ${table}`).execute(database);
  },
};
