import { types } from 'pg';
import type { Connection, FieldDef, Submittable } from 'pg';
import type { Value, Values } from './database.ts';
import { postgresList } from './postgres-text.ts';

/** A statement that is asked for, and whoever waits for its rows. */
export interface AskedStatement {
  text: string;
  values: Values;
  resolve(rows: Row[]): void;
  reject(reason: unknown): void;
}

type Row = Record<string, unknown>;

interface Column {
  name: string;
  read(written: string): unknown;
}

/** What one connection has prepared, by its text: its name there, and the columns of its rows. */
export type Prepared = Map<string, { name: string; isReady: boolean; columns: readonly Column[] }>;

const written = (value: Value | readonly Value[]): string | null => (Array.isArray(value) ? postgresList(value) : value === null ? null : String(value));

/** Types of columns are told once: they are those of the tables. */
function columnsOf(fields: readonly FieldDef[]): Column[] {
  return fields.map(({ name, dataTypeID }) => ({ name, read: types.getTypeParser(dataTypeID, 'text') as Column['read'] }));
}

/**
 * Statements that travel as one packet and are answered with one: the server is told to answer behind the last of them only.
 * Where one fails, those behind it are not carried out, and fail with it. `pg` gives it the connection and what comes back
 * (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING).
 */
export class StatementGroup implements Submittable {
  readonly #asked: readonly AskedStatement[];
  readonly #prepared: Prepared;
  #at = 0;
  #rows: Row[] = [];
  #columns: readonly Column[] = [];

  constructor(asked: readonly AskedStatement[], prepared: Prepared) {
    this.#asked = asked;
    this.#prepared = prepared;
  }

  submit(connection: Connection): void {
    const { stream } = connection;
    stream.cork();
    for (const asked of this.#asked) this.#send(connection, asked);
    connection.sync();
    stream.uncork();
    this.#begin();
  }

  handleRowDescription({ fields }: { fields: readonly FieldDef[] }): void {
    this.#columns = columnsOf(fields);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    const row: Row = {};
    this.#columns.forEach(({ name, read }, index) => {
      const field = fields[index] ?? null;
      row[name] = field === null ? null : read(field);
    });
    this.#rows.push(row);
  }

  handleCommandComplete(): void {
    const asked = this.#asked[this.#at];
    if (!asked) return;
    const known = this.#prepared.get(asked.text);
    if (known) known.columns = this.#columns;
    asked.resolve(this.#rows);
    this.#at += 1;
    this.#begin();
  }

  handleError(reason: unknown): void {
    const left = this.#asked.slice(this.#at);
    // It is not known which of them were prepared: next time each is prepared anew.
    for (const { text, reject } of left) {
      const known = this.#prepared.get(text);
      if (known) known.isReady = false;
      reject(reason);
    }
    this.#at = this.#asked.length;
  }

  handleReadyForQuery(): void {
    if (this.#at < this.#asked.length) this.handleError(new Error('PostgreSQL answered fewer statements than it was asked.'));
  }

  #begin(): void {
    this.#rows = [];
    this.#columns = this.#prepared.get(this.#asked[this.#at]?.text ?? '')?.columns ?? [];
  }

  #send(connection: Connection, { text, values }: AskedStatement): void {
    const known = this.#prepared.get(text) ?? { name: `group-${this.#prepared.size + 1}`, isReady: false, columns: [] };
    const { name, isReady } = known;
    if (!isReady) {
      connection.close({ type: 'S', name }, true); // of one that failed before: else nothing happens
      connection.parse({ name, text, types: [] }, true);
      this.#prepared.set(text, { ...known, isReady: true });
    }
    connection.bind({ statement: name, values: values.map(written) }, true);
    if (!isReady) connection.describe({ type: 'P', name: '' }, true);
    connection.execute({}, true);
  }
}
