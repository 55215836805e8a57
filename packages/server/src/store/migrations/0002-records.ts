import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const MADE = [
  `ALTER TABLE consent_records ADD COLUMN notice_known INTEGER`,
  `ALTER TABLE idempotency_keys ADD COLUMN mail_minutes INTEGER`,
  `CREATE TABLE reports (
    id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), reason TEXT NOT NULL, text TEXT NOT NULL, email TEXT, at TEXT NOT NULL, handled_at TEXT)`,
  `CREATE INDEX reports_by_petition ON reports (petition_id, at)`,
  `CREATE TABLE answers (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL)`,
  `CREATE INDEX answers_by_age ON answers (at)`,
  `CREATE TABLE consent_events (record_id TEXT PRIMARY KEY, site_id TEXT NOT NULL, event TEXT NOT NULL, notice_version TEXT NOT NULL, notice_hash TEXT NOT NULL, at TEXT NOT NULL, data TEXT NOT NULL)`,
  `CREATE INDEX consent_events_by_site ON consent_events (site_id, at)`,
  `CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL)`,
  `CREATE TABLE coordinators (
    site_id TEXT NOT NULL REFERENCES sites (id), email TEXT NOT NULL, role TEXT NOT NULL CHECK (role IN ('owner', 'coordinator')), added_at TEXT NOT NULL,
    PRIMARY KEY (site_id, email))`,
];

const UNMADE = [
  ...['coordinators', 'leases', 'consent_events', 'answers', 'reports'].map((table) => `DROP TABLE ${table}`),
  `ALTER TABLE idempotency_keys DROP COLUMN mail_minutes`,
  `ALTER TABLE consent_records DROP COLUMN notice_known`,
];

/** Reports, answers that are given again, records of the sites' own questions, who does the jobs, and who may enter the desk. */
export const records: Migration = {
  name: '0002-records',
  async up(database: Kysely<Tables>) {
    for (const statement of MADE) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of UNMADE) await sql.raw(statement).execute(database);
  },
};
