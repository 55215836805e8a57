import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const MADE = [
  'CREATE TABLE notices (hash TEXT PRIMARY KEY, site_id TEXT REFERENCES sites (id), text TEXT NOT NULL, at TEXT NOT NULL)',
  'CREATE INDEX notices_by_site ON notices (site_id, at)',
  'ALTER TABLE site_consents ADD COLUMN position INTEGER NOT NULL DEFAULT 0',
  `ALTER TABLE site_consents ADD COLUMN previous TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE consent_records ADD COLUMN previous TEXT NOT NULL DEFAULT ''`,
  // Those that are there already get a place, and nothing else: what was written stays what was written.
  `UPDATE site_consents SET position = numbered.place FROM (
    SELECT record_id, row_number() OVER (PARTITION BY site_id ORDER BY at, record_id) AS place FROM site_consents) AS numbered
    WHERE numbered.record_id = site_consents.record_id`,
  'CREATE UNIQUE INDEX site_consents_in_order ON site_consents (site_id, position)',
  'CREATE INDEX site_consents_by_notice ON site_consents (notice_hash)',
  `CREATE TABLE consent_chains (
    site_id TEXT PRIMARY KEY REFERENCES sites (id), position INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL, unlinked INTEGER NOT NULL)`,
  `INSERT INTO consent_chains (site_id, position, hash, at, unlinked)
    SELECT site_id, position, hash, at, position FROM site_consents AS kept WHERE position = (SELECT max(position) FROM site_consents WHERE site_id = kept.site_id)`,
  `CREATE TABLE consent_counts (
    site_id TEXT NOT NULL REFERENCES sites (id), day TEXT NOT NULL, notice_version TEXT NOT NULL, subject TEXT NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (site_id, day, notice_version, subject, outcome))`,
];

const KEPT = ['site_consents', 'notices', 'consent_records'];

// The database itself refuses to rewrite a proof; each in its own words. What has run out may be deleted.
const KEPT_BY_SQLITE = KEPT.map((table) => `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is only added to'); END`);
const KEPT_BY_POSTGRES = [
  `CREATE FUNCTION proof_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is only added to', TG_TABLE_NAME; END $$`,
  ...KEPT.map((table) => `CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION proof_only_added()`),
];

const TAKEN = [
  'DROP TABLE consent_counts',
  'DROP TABLE consent_chains',
  'DROP INDEX site_consents_by_notice',
  'DROP INDEX site_consents_in_order',
  'ALTER TABLE site_consents DROP COLUMN position',
  'ALTER TABLE site_consents DROP COLUMN previous',
  'ALTER TABLE consent_records DROP COLUMN previous',
  'DROP TABLE notices',
];

const isPostgres = (database: Kysely<Tables>): boolean => database.getExecutor().adapter.supportsTransactionalDdl === true;

async function carryOut(database: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

const PART = 500;

/** Without the record before it, the hash of a record is that of its own text again. */
async function unlink(database: Kysely<Tables>, table: 'site_consents' | 'consent_records', key: string): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ key: string; data: string }>`SELECT ${sql.ref(key)} AS key, data FROM ${sql.table(table)} WHERE previous <> '' AND ${sql.ref(key)} > ${after} ORDER BY ${sql.ref(key)} LIMIT ${PART}`.execute(database);
    for (const row of rows) await sql`UPDATE ${sql.table(table)} SET hash = ${hash('sha256', row.data)} WHERE ${sql.ref(key)} = ${row.key}`.execute(database);
    const last = rows.at(-1);
    if (!last || rows.length < PART) return;
    after = last.key;
  }
}

/** What was shown, kept once under its hash; each record sealed with the one before it; counts that name nobody. */
export const proofOfChoices: Migration = {
  name: '0005-proof-of-choices',
  async up(database: Kysely<Tables>) {
    await carryOut(database, [...MADE, ...(isPostgres(database) ? KEPT_BY_POSTGRES : KEPT_BY_SQLITE)]);
  },
  async down(database: Kysely<Tables>) {
    await carryOut(database, KEPT.map((table) => `DROP TRIGGER ${table}_no_update${isPostgres(database) ? ` ON ${table}` : ''}`));
    if (isPostgres(database)) await carryOut(database, ['DROP FUNCTION proof_only_added']);
    await unlink(database, 'site_consents', 'record_id');
    await unlink(database, 'consent_records', 'id');
    await carryOut(database, TAKEN);
  },
};
