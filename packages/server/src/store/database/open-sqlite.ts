import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { SqliteDatabase } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Connection, Database, Value, Values } from './database.ts';
import { tablesOf } from './new-rows.ts';
import { retryBusy } from './retry-busy.ts';
import { keptStatements } from './sqlite-statements.ts';
import { sqliteInsert, sqliteText } from './sqlite-text.ts';

/** Milliseconds that SQLite itself may stand still; after them we wait without holding up anybody. */
const STANDSTILL = 20;

/** A row that was answered is on the disk: WAL with a sync at each commit (https://sqlite.org/pragma.html#pragma_synchronous). */
async function openFile(file: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(file, { timeout: STANDSTILL, enableForeignKeyConstraints: true, enableDoubleQuotedStringLiterals: false });
  await retryBusy(async () => database.exec('PRAGMA journal_mode = WAL'));
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY');
  // Indexes of chance names touch the same pages again and again: the longer the log, the fewer times each goes to its place.
  database.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
  return database;
}

const bindable = (values: Values): Value[] => values.map((value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value));

function connectionTo(statements: SqliteDatabase, kysely: Kysely<Tables>): Connection {
  const texts = new Map<string, string>();
  const textOf = (text: string): string => {
    const known = texts.get(text) ?? sqliteText(text);
    texts.set(text, known);
    return known;
  };
  return {
    kysely,
    async all<Row>(text: string, values: Values = []) {
      const statement = statements.prepare(textOf(text));
      if (statement.reader) return statement.all(bindable(values)) as Row[];
      statement.run(bindable(values));
      return [];
    },
    send: (text, values = []) => void statements.prepare(textOf(text)).run(bindable(values)),
    insert(rows) {
      for (const { table, columns, values } of tablesOf(rows)) {
        const statement = statements.prepare(sqliteInsert(table, columns));
        for (const row of values) statement.run(row);
      }
    },
  };
}

/** Opens one file, making it where there is none. Several processes may have it open. */
export async function openSqlite(file: string): Promise<Database> {
  const database = await openFile(file);
  const statements = keptStatements(database);
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: statements }) });
  const outside = connectionTo(statements, kysely);

  // Kysely lends its one connection to one at a time: nothing else of this process gets between BEGIN and COMMIT.
  const once = <T>(work: (connection: Connection) => Promise<T>): Promise<T> =>
    kysely.connection().execute(async (lent) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work({ ...outside, kysely: lent });
        database.exec('COMMIT');
        return result;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });

  return {
    kind: 'sqlite',
    kysely,
    all: <Row>(text: string, values?: Values) => kysely.connection().execute(() => outside.all<Row>(text, values)),
    transaction: (work) => retryBusy(() => once(work)),
    async close() {
      await kysely.destroy();
      statements.close();
    },
  };
}
