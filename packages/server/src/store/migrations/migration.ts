import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** One step of the tables, forward and back. Both are written for both databases, and are never changed once released. */
export interface Migration {
  /** Sorts after those before it: `0002-desk`. */
  name: string;
  up(database: Kysely<Tables>): Promise<void>;
  down(database: Kysely<Tables>): Promise<void>;
}
