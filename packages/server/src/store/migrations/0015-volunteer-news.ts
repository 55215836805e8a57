import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Migration } from './migration.ts';

const UP = [
  // Ids alone, as in the queue of mails; whoever is erased takes their lines along.
  `CREATE TABLE volunteer_news (
    id TEXT PRIMARY KEY, opportunity_id TEXT NOT NULL REFERENCES opportunities (id) ON DELETE CASCADE, sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'volunteer-news')), data TEXT NOT NULL, created TEXT NOT NULL)`,
  'CREATE INDEX volunteer_news_by_sign_up ON volunteer_news (sign_up_id) WHERE sign_up_id IS NOT NULL',
  'CREATE TABLE volunteer_digests (site_id TEXT NOT NULL REFERENCES sites (id), recipient TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (site_id, recipient))',
];

const DOWN = ['DROP TABLE volunteer_digests', 'DROP TABLE volunteer_news'];

/** What waits for the one mail of the day to a coordinator, and on what day that went out last. */
export const volunteerNews: Migration = {
  name: '0015-volunteer-news',
  async up(database: Kysely<Tables>) {
    for (const statement of UP) await sql.raw(statement).execute(database);
  },
  async down(database: Kysely<Tables>) {
    for (const statement of DOWN) await sql.raw(statement).execute(database);
  },
};
