import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

/** A list of people who were volunteers before, taken in one piece, so that it can be taken back in one piece. */
export const volunteerImports: Migration = {
  name: '0018-volunteer-imports',
  async up(database: Kysely<Tables>) {
    await sql.raw('CREATE TABLE volunteer_imports (id TEXT PRIMARY KEY, opportunity_id TEXT NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE, at TEXT NOT NULL, agreed TEXT NOT NULL, added INTEGER NOT NULL, left_out INTEGER NOT NULL, undone_at TEXT)').execute(database);
    await sql.raw('CREATE INDEX volunteer_imports_by_opportunity ON volunteer_imports (opportunity_id, at)').execute(database);
    await sql.raw('CREATE TABLE volunteer_import_people (sign_up_id TEXT PRIMARY KEY REFERENCES sign_ups (id) ON DELETE CASCADE, import_id TEXT NOT NULL REFERENCES volunteer_imports (id) ON DELETE CASCADE, fingerprint TEXT NOT NULL)').execute(database);
    await sql.raw('CREATE INDEX volunteer_import_people_by_import ON volunteer_import_people (import_id)').execute(database);
  },
  async down(database: Kysely<Tables>) {
    await sql.raw('DROP TABLE volunteer_import_people').execute(database);
    await sql.raw('DROP TABLE volunteer_imports').execute(database);
  },
};
