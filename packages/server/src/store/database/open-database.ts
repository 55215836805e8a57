import type { StorePlace } from '../store.ts';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

/** A file of SQLite, or PostgreSQL by its address. */
export function openDatabase(place: StorePlace, connections?: number): Promise<Database> {
  return 'file' in place ? openSqlite(place.file) : openPostgres(place.databaseUrl, connections);
}
