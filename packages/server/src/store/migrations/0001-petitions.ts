import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

// Each index and each reference is paid for by every signature: none is here for a job of the night, which may read a whole table.
const MADE = [
  `CREATE TABLE sites (id TEXT PRIMARY KEY, name TEXT NOT NULL, origins TEXT NOT NULL)`,
  `CREATE TABLE petitions (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'answered')),
    revision INTEGER NOT NULL, test INTEGER NOT NULL, opens TEXT, closes TEXT, delete_after TEXT NOT NULL, data TEXT NOT NULL)`,
  `CREATE INDEX petitions_by_site ON petitions (site_id)`,
  `CREATE TABLE petition_revisions (
    petition_id TEXT NOT NULL REFERENCES petitions (id), revision INTEGER NOT NULL, saved_at TEXT NOT NULL, data TEXT NOT NULL,
    PRIMARY KEY (petition_id, revision))`,
  `CREATE TABLE petition_counts (
    petition_id TEXT PRIMARY KEY REFERENCES petitions (id), waiting INTEGER NOT NULL, confirmed INTEGER NOT NULL, paper INTEGER NOT NULL, as_of TEXT NOT NULL)`,
  `CREATE TABLE signatures (
    id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), reference TEXT NOT NULL UNIQUE,
    name TEXT, email TEXT, email_hash TEXT, phone TEXT, postcode TEXT, country TEXT,
    visibility TEXT NOT NULL CHECK (visibility IN ('hidden', 'initials', 'name')),
    comment TEXT, comment_state TEXT NOT NULL CHECK (comment_state IN ('none', 'waiting', 'shown', 'hidden')), language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'withdrawn', 'invalid')),
    method TEXT NOT NULL CHECK (method IN ('online', 'paper', 'assisted', 'phone')),
    test INTEGER NOT NULL, revision INTEGER NOT NULL, signed_at TEXT NOT NULL, confirmed_at TEXT, withdrawn_at TEXT)`,
  `CREATE UNIQUE INDEX signatures_by_address ON signatures (email_hash, petition_id, test) WHERE state <> 'withdrawn'`,
  `CREATE INDEX signatures_by_state ON signatures (petition_id, state, confirmed_at)`,
  `CREATE TABLE attempts (
    reference TEXT PRIMARY KEY, petition_id TEXT NOT NULL, signature_id TEXT REFERENCES signatures (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE, code_hash TEXT NOT NULL, tries INTEGER NOT NULL,
    created_at TEXT NOT NULL, expires TEXT NOT NULL, code_expires TEXT NOT NULL, used_at TEXT, details TEXT)`,
  `CREATE INDEX attempts_by_signature ON attempts (signature_id)`,
  `CREATE TABLE manage_links (token_hash TEXT PRIMARY KEY, signature_id TEXT NOT NULL REFERENCES signatures (id) ON DELETE CASCADE, created_at TEXT NOT NULL)`,
  `CREATE INDEX manage_links_by_signature ON manage_links (signature_id)`,
  `CREATE TABLE consent_records (
    id TEXT PRIMARY KEY, signature_id TEXT NOT NULL REFERENCES signatures (id) ON DELETE CASCADE, petition_id TEXT NOT NULL,
    record_id TEXT NOT NULL, event TEXT NOT NULL, notice_version TEXT NOT NULL, notice_hash TEXT NOT NULL, notice_known INTEGER NOT NULL, at TEXT NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL)`,
  `CREATE INDEX consent_records_by_signature ON consent_records (signature_id)`,
  `CREATE TABLE idempotency_keys (
    key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, petition_id TEXT NOT NULL, reference TEXT NOT NULL, at TEXT NOT NULL, code_expires TEXT NOT NULL, mail_minutes INTEGER)`,
  `CREATE TABLE mails (
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL, signature_id TEXT REFERENCES signatures (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, recipient TEXT NOT NULL, domain TEXT NOT NULL, languages TEXT NOT NULL, data TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'bounced')),
    tries INTEGER NOT NULL, next_try TEXT NOT NULL, created TEXT NOT NULL, sent_at TEXT, error TEXT, expires TEXT)`,
  `CREATE INDEX mails_waiting ON mails (next_try) WHERE state IN ('queued', 'sending')`,
  `CREATE INDEX mails_sent ON mails (sent_at) WHERE state = 'sent'`,
  `CREATE INDEX mails_by_signature ON mails (signature_id)`,
];

/** The last first: each stands on those before it. */
const TABLES = ['mails', 'idempotency_keys', 'consent_records', 'manage_links', 'attempts', 'signatures', 'petition_counts', 'petition_revisions', 'petitions', 'sites'];

/** Sites, petitions, signatures and what belongs to them, and the mails that wait. */
export const petitions: Migration = {
  name: '0001-petitions',
  async up(database: Kysely<Tables>) {
    for (const statement of MADE) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const table of TABLES) await sql.raw(`DROP TABLE ${table}`).execute(database);
  },
};
