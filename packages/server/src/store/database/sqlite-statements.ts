import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const MOST = 400;

type Bound = Parameters<StatementSync['all']>;

function statementOf(prepared: StatementSync): SqliteStatement {
  const bound = (parameters: readonly unknown[]): Bound => parameters as Bound;
  return {
    reader: prepared.columns().length > 0,
    // Rows without a prototype are no equal of any other object.
    all: (parameters) => prepared.all(...bound(parameters)).map((row) => ({ ...row })),
    run: (parameters) => prepared.run(...bound(parameters)),
    iterate: (parameters) => prepared.iterate(...bound(parameters)),
  };
}

/** node:sqlite as kysely asks for it. Statements are prepared once and kept, the latest few hundred. */
export function keptStatements(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement = statementOf(database.prepare(text));
      const oldest = kept.keys().next();
      if (kept.size >= MOST && !oldest.done) kept.delete(oldest.value);
      kept.set(text, statement);
      return statement;
    },
    close() {
      kept.clear();
      if (database.isOpen) database.close();
    },
  };
}
