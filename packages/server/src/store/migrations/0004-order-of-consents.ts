import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  'ALTER TABLE consent_records ADD COLUMN position INTEGER NOT NULL DEFAULT 0',
  // Those that are there already have what was known of their order till now.
  `UPDATE consent_records SET position = (SELECT count(*) FROM consent_records AS other
    WHERE other.signature_id = consent_records.signature_id AND (other.at < consent_records.at OR (other.at = consent_records.at AND other.id <= consent_records.id)))`,
  'CREATE UNIQUE INDEX consent_records_in_order ON consent_records (signature_id, position)',
  // The new one finds the records of a signature as well.
  'DROP INDEX consent_records_by_signature',
];

const DOWN = [
  'CREATE INDEX consent_records_by_signature ON consent_records (signature_id)',
  'DROP INDEX consent_records_in_order',
  'ALTER TABLE consent_records DROP COLUMN position',
];

/** Which record of a signature takes the place of which, where two are of one millisecond too. */
export const orderOfConsents: Migration = {
  name: '0004-order-of-consents',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
