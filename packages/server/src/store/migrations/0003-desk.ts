import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const MADE = [
  `CREATE TABLE desk_coordinators (
    id TEXT PRIMARY KEY, email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, language TEXT NOT NULL, created TEXT NOT NULL)`,
  `CREATE TABLE desk_roles (
    coordinator_id TEXT NOT NULL REFERENCES desk_coordinators (id), site_id TEXT NOT NULL REFERENCES sites (id),
    role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'helper')), PRIMARY KEY (coordinator_id, site_id))`,
  `CREATE TABLE desk_codes (
    id TEXT PRIMARY KEY, email_key TEXT NOT NULL, coordinator_id TEXT REFERENCES desk_coordinators (id),
    code_hash TEXT NOT NULL, tries INTEGER NOT NULL, created TEXT NOT NULL, expires TEXT NOT NULL, used_at TEXT)`,
  `CREATE INDEX desk_codes_by_email ON desk_codes (email_key, created)`,
  `CREATE TABLE desk_sessions (
    id_hash TEXT PRIMARY KEY, coordinator_id TEXT NOT NULL REFERENCES desk_coordinators (id), created TEXT NOT NULL, seen TEXT NOT NULL, expires TEXT NOT NULL)`,
  `CREATE TABLE desk_audit (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, site_id TEXT, coordinator_id TEXT NOT NULL, action TEXT NOT NULL, petition_id TEXT, subject TEXT, detail TEXT NOT NULL)`,
  `CREATE INDEX desk_audit_by_site ON desk_audit (site_id, at)`,
  `CREATE TABLE desk_sheets (
    id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), code TEXT NOT NULL, number INTEGER NOT NULL, names INTEGER NOT NULL,
    at TEXT NOT NULL, coordinator_id TEXT NOT NULL)`,
  `CREATE INDEX desk_sheets_by_petition ON desk_sheets (petition_id, code)`,
  `CREATE TABLE desk_invalidations (
    id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), condition TEXT NOT NULL, number INTEGER NOT NULL,
    at TEXT NOT NULL, coordinator_id TEXT NOT NULL, undone_at TEXT)`,
  `CREATE INDEX desk_invalidations_by_petition ON desk_invalidations (petition_id, at)`,
  `CREATE TABLE desk_invalidated (
    invalidation_id TEXT NOT NULL REFERENCES desk_invalidations (id), signature_id TEXT NOT NULL REFERENCES signatures (id) ON DELETE CASCADE,
    state TEXT NOT NULL, PRIMARY KEY (invalidation_id, signature_id))`,
  `CREATE INDEX desk_invalidated_by_signature ON desk_invalidated (signature_id)`,
  `CREATE TABLE desk_reports (report_id TEXT PRIMARY KEY REFERENCES abuse_reports (id) ON DELETE CASCADE, mailed_at TEXT NOT NULL, closed_at TEXT)`,
  `CREATE TABLE desk_hand_overs (
    id TEXT PRIMARY KEY, petition_id TEXT NOT NULL REFERENCES petitions (id), gives TEXT NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,
    delete_after TEXT NOT NULL, at TEXT NOT NULL, coordinator_id TEXT NOT NULL)`,
  `CREATE TABLE desk_digests (
    coordinator_id TEXT NOT NULL REFERENCES desk_coordinators (id), site_id TEXT NOT NULL REFERENCES sites (id), sent_at TEXT NOT NULL, PRIMARY KEY (coordinator_id, site_id))`,
];

// The database itself refuses to rewrite what was done; each in its own words.
const KEPT_BY_SQLITE = ['UPDATE', 'DELETE'].map((verb) => `CREATE TRIGGER desk_audit_no_${verb.toLowerCase()} BEFORE ${verb} ON desk_audit BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END`);
const KEPT_BY_POSTGRES = [
  `CREATE FUNCTION desk_audit_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit trail is only added to'; END $$`,
  `CREATE TRIGGER desk_audit_only_added BEFORE UPDATE OR DELETE ON desk_audit FOR EACH ROW EXECUTE FUNCTION desk_audit_only_added()`,
];

/** The last first: each stands on those before it. */
const TABLES = ['digests', 'hand_overs', 'reports', 'invalidated', 'invalidations', 'sheets', 'audit', 'sessions', 'codes', 'roles', 'coordinators'];

/** Of the two, only PostgreSQL takes changes of tables back with their transaction, as Kysely tells. */
const isPostgres = (database: Kysely<Tables>): boolean => database.getExecutor().adapter.supportsTransactionalDdl === true;

/** Who may sit at the desk, what was done there, and what is entered only there. */
export const desk: Migration = {
  name: '0003-desk',
  async up(database: Kysely<Tables>) {
    const keeping = isPostgres(database) ? KEPT_BY_POSTGRES : KEPT_BY_SQLITE;
    for (const statement of [...MADE, ...keeping]) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const table of TABLES) await sql.raw(`DROP TABLE desk_${table}`).execute(database);
    if (isPostgres(database)) await sql.raw('DROP FUNCTION desk_audit_only_added').execute(database);
  },
};
