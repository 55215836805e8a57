import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool } from 'pg';
import type { ClientBase, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { Tables } from '../tables.ts';
import type { Connection, Database, NewRows, Values } from './database.ts';
import { gatherWrites } from './gather-writes.ts';
import { tablesOf } from './new-rows.ts';
import { postgresInsert } from './postgres-text.ts';
import { retryBusy } from './retry-busy.ts';
import { createSendings } from './sendings.ts';

/** A commit that was answered is on the disk, whatever the database's own setting. */
const BEGIN = 'BEGIN; SET LOCAL synchronous_commit = on';
/**
 * A plan that was made while a table was empty reads all of it, and is kept while the table grows. Everything that is asked often has
 * an index.
 */
const BY_INDEX = 'SET enable_seqscan = off';
const SILENCE = 10_000;

/** Statements that are asked often carry a name, so that the server plans them once a connection. */
type NameOf = (text: string) => string;

function createNames(): NameOf {
  const names = new Map<string, string>();
  return (text) => {
    const name = names.get(text) ?? `dugnad-${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}

/** A connection that is lent already, as kysely asks for one: it is given back by whoever lent it. */
function kyselyOn(client: PoolClient): Kysely<Tables> {
  const query = ((text: string, values: readonly unknown[]): unknown => client.query(text, [...values])) as PostgresPoolClient['query'];
  const pool: PostgresPool = { options: {}, connect: () => Promise.resolve({ query, release: () => undefined }), end: () => Promise.resolve() };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const named = (nameOf: NameOf, text: string, values: Values = []): string | QueryConfig => (values.length > 0 ? { name: nameOf(text), text, values: [...values] } : text);

/** As a whole packet with what is sent beside it. */
function sendOn(client: PoolClient, query: string | QueryConfig): Promise<QueryResult> {
  gatherWrites(client.connection.stream);
  return client.query(query);
}

/** Everything on it travels without waiting for what went before; `track` sees each. */
function connectionOn(client: PoolClient, nameOf: NameOf, track: <T>(sent: Promise<T>) => Promise<T>): Connection {
  let kysely: Kysely<Tables> | undefined;
  const ask = (text: string, values?: Values): Promise<QueryResult> => track(sendOn(client, named(nameOf, text, values)));
  return {
    get kysely() {
      kysely ??= kyselyOn(client);
      return kysely;
    },
    all: async <Row>(text: string, values?: Values) => (await ask(text, values)).rows as Row[],
    send: (text, values) => void ask(text, values),
    insert(rows: NewRows) {
      const tables = tablesOf(rows);
      if (tables.length === 0) return;
      const lists = tables.flatMap(({ columns, values }) => columns.map((_, column) => values.map((row) => row[column])));
      const text = postgresInsert(tables);
      void track(sendOn(client, { name: nameOf(text), text, values: lists }));
    },
  };
}

/** The commit travels behind the last write, without waiting for it: after one that failed it is a rollback. */
async function inTransaction<T>(client: PoolClient, nameOf: NameOf, work: (connection: Connection) => Promise<T>): Promise<T> {
  const sendings = createSendings();
  void sendings.track(sendOn(client, BEGIN));
  try {
    const result = await work(connectionOn(client, nameOf, sendings.track));
    void sendings.track(sendOn(client, 'COMMIT'));
    await sendings.done();
    return result;
  } catch (error) {
    const first = await sendings.firstFailure();
    await client.query('ROLLBACK').catch(() => undefined);
    throw first ?? error;
  }
}

async function lent<T>(pool: Pool, use: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await use(client);
  } finally {
    client.release();
  }
}

/** Opens a pool of connections. What a process keeps of its own is nothing that another one needs. */
export async function openPostgres(databaseUrl: string, most = 10): Promise<Database> {
  const onConnect = (client: ClientBase): Promise<unknown> => client.query(BY_INDEX);
  const pool = new Pool({ connectionString: databaseUrl, max: most, connectionTimeoutMillis: SILENCE, keepAlive: true, application_name: 'dugnad-server', pipeline: true, onConnect });
  // A connection that breaks, idle or at work, is replaced: what was asked of it fails by its promise, and the process goes on.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const nameOf = createNames();
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const all = async <Row>(text: string, values?: Values): Promise<Row[]> => (await pool.query(named(nameOf, text, values))).rows as Row[];
  await all('SELECT 1').catch(async (error: unknown) => {
    await kysely.destroy();
    throw error;
  });
  return {
    kind: 'postgres',
    kysely,
    all,
    transaction: (work) => retryBusy(() => lent(pool, (client) => inTransaction(client, nameOf, work))),
    close: () => pool.end(),
  };
}
