import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const MADE = [
  `CREATE TABLE abuse_reports (id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), reason TEXT NOT NULL, text TEXT NOT NULL, email TEXT, at TEXT NOT NULL)`,
  `CREATE INDEX abuse_reports_by_petition ON abuse_reports (petition_id, at)`,
  `CREATE TABLE answers (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL)`,
  `CREATE INDEX answers_by_age ON answers (at)`,
  `CREATE TABLE site_consents (
    record_id TEXT PRIMARY KEY, site_id TEXT NOT NULL REFERENCES sites (id), event TEXT NOT NULL, notice_version TEXT NOT NULL, notice_hash TEXT NOT NULL,
    at TEXT NOT NULL, data TEXT NOT NULL, hash TEXT NOT NULL)`,
  `CREATE INDEX site_consents_by_site ON site_consents (site_id, at)`,
  `CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL)`,
];

/** Reports, stored answers, consents to a site's own question, and whose turn a job is. */
export const records: Migration = {
  name: '0002-records',
  async up(database: Kysely<Tables>) {
    for (const statement of MADE) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const table of ['leases', 'site_consents', 'answers', 'abuse_reports']) await sql.raw(`DROP TABLE ${table}`).execute(database);
  },
};
