import type { Kysely } from 'kysely';
import type { Connection } from './database/database.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { OfferStore } from './offer-store.ts';
import type { HelpStore } from './help-store.ts';
import type { OpportunityStore } from './opportunity-store.ts';
import type { PersonQuery } from './owner/find-signers.ts';
import type { PersonErased, PersonExport } from './owner/person.ts';
import type { PetitionStore } from './petition-store.ts';
import type { Miscount } from './petitions/counts.ts';
import type { RecordStore } from './record-store.ts';
import type { Deleted } from './retention/delete-expired.ts';
import type { Tables } from './tables.ts';

/** One file of SQLite, or PostgreSQL by its address (`postgres://user:password@host/database`). */
export type StorePlace = { file: string } | { databaseUrl: string };

export interface StoreOptions {
  /** How many signatures, confirmations and sign-ups may share one commit; 256 unless told. */
  batch?: number;
  /** Connections to PostgreSQL at most; 10 unless told. */
  connections?: number;
  /** Signatures, confirmations and sign-ups are written by a thread of their own, so that nobody who reads waits for the disk; not unless told. */
  thread?: boolean;
}

/** The database and everything that is asked of it. */
export interface Store extends PetitionStore, RecordStore, OpportunityStore, FeedbackStore, OfferStore, HelpStore {
  readonly kind: 'sqlite' | 'postgres';
  /** For reading in other rooms of the server: typed by `Tables`. */
  readonly database: Kysely<Tables>;
  /**
   * For writing in other rooms: all of `work` or nothing, durable once it resolves. It is begun again when another process was
   * in the way, and awaits nothing but its own queries. `connection` is the same transaction, for what the store itself is asked by.
   */
  write<T>(work: (database: Kysely<Tables>, connection: Connection) => Promise<T>): Promise<T>;
  /** Brings the tables up to date and names the steps; many processes may do so at once. */
  migrate(): Promise<string[]>;
  /** Takes the last step back, with the data in it. */
  rollback(): Promise<string | undefined>;
  /** Corrects the kept numbers and says which were wrong: none, unless somebody has written past the store. */
  recount(now: string): Promise<Miscount[]>;
  /** Deletes what is kept no longer: signers after their petition's date, volunteers after the day they were told, and everything that has run out. */
  deleteExpired(now: string): Promise<Deleted>;
  exportPerson(query: PersonQuery): Promise<PersonExport>;
  erasePerson(query: PersonQuery, now: string): Promise<PersonErased>;
  /** A checked copy in a new file, while others go on; `restoreStore` puts it back. PostgreSQL has tools of its own, and the error names them. */
  backup(file: string): Promise<void>;
  /** Resolves while the database answers. */
  check(): Promise<void>;
  /** Waits for what is being kept, then closes. */
  close(): Promise<void>;
}
