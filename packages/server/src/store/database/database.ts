import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

export type Value = string | number | null;
export type Values = readonly (Value | readonly Value[])[];

/** Rows for each table, in the order in which the tables are written. */
export type NewRows = { readonly [Name in keyof Tables]?: readonly Tables[Name][] };

/** One connection inside a transaction. */
export interface Connection {
  /** For what is asked seldom; typed. */
  readonly kysely: Kysely<Tables>;
  /**
   * For what is asked often: prepared once. Written as PostgreSQL reads it, `$1` for values and `= ANY($1)` for a list of
   * strings; locks of rows are left out where a transaction has the whole database. Statements run in the order in which they
   * are asked for, and travel at once: what does not need the answer of another is asked for before awaiting that.
   */
  all<Row>(text: string, values?: Values): Promise<Row[]>;
  /** A write of which nobody reads anything. Where it fails, the transaction does. */
  send(text: string, values?: Values): void;
  /** As `send`: all rows of all tables in one statement where statements travel, each by a prepared statement where they do not. */
  insert(rows: NewRows): void;
}

/** SQLite or PostgreSQL, as the rest of the store sees it. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly kysely: Kysely<Tables>;
  /** Outside of any transaction. */
  all<Row>(text: string, values?: Values): Promise<Row[]>;
  /**
   * All of `work` or nothing, durable once it resolves. Begun again when another process was in the way, so `work` must be
   * repeatable; it awaits nothing but its connection.
   */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
