import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool } from 'pg';
import type { ClientBase, PoolClient, QueryConfig } from 'pg';
import type { Tables } from '../tables.ts';
import type { Connection, Database, NewRows, Values } from './database.ts';
import { tablesOf } from './new-rows.ts';
import { postgresInsert } from './postgres-text.ts';
import { retryBusy } from './retry-busy.ts';
import { createSendings } from './sendings.ts';
import { StatementGroup, type AskedStatement, type Prepared } from './statement-group.ts';

/**
 * A commit that was answered is on the disk, whatever the database's own setting. And a plan that was made while a table was empty
 * reads all of it, and is kept while the table grows: everything that is asked often has an index.
 */
const SETTINGS = 'SET synchronous_commit = on; SET enable_seqscan = off';
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
function kyselyOn(client: PoolClient, sender: Pick<Sender, 'flush'>): Kysely<Tables> {
  const query = ((text: string, values: readonly unknown[]): unknown => {
    sender.flush();
    return client.query(text, [...values]);
  }) as PostgresPoolClient['query'];
  const pool: PostgresPool = { options: {}, connect: () => Promise.resolve({ query, release: () => undefined }), end: () => Promise.resolve() };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

const named = (nameOf: NameOf, text: string, values: Values = []): string | QueryConfig => (values.length > 0 ? { name: nameOf(text), text, values: [...values] } : text);

/** What one turn asks for leaves together. */
interface Sender {
  ask(text: string, values?: Values): Promise<Record<string, unknown>[]>;
  /** Now, before something else is sent on the same connection. */
  flush(): void;
}

function createSender(client: PoolClient, prepared: Prepared): Sender {
  let waiting: AskedStatement[] = [];
  const flush = (): void => {
    if (waiting.length > 0) client.query(new StatementGroup(waiting, prepared));
    waiting = [];
  };
  return {
    flush,
    ask(text, values = []) {
      if (waiting.length === 0) process.nextTick(flush);
      return new Promise((resolve, reject) => {
        waiting.push({ text, values, resolve, reject });
      });
    },
  };
}

/** Everything on it travels without waiting for what went before; `track` sees each. */
function connectionOn(client: PoolClient, sender: Sender, track: <T>(sent: Promise<T>) => Promise<T>): Connection {
  let kysely: Kysely<Tables> | undefined;
  return {
    get kysely() {
      kysely ??= kyselyOn(client, sender);
      return kysely;
    },
    all: async <Row>(text: string, values?: Values) => (await track(sender.ask(text, values))) as Row[],
    send: (text, values) => void track(sender.ask(text, values)),
    insert(rows: NewRows) {
      const tables = tablesOf(rows);
      if (tables.length === 0) return;
      const lists = tables.flatMap(({ columns, values }) => columns.map((_, column) => values.map((row) => row[column] ?? null)));
      void track(sender.ask(postgresInsert(tables), lists));
    },
  };
}

/** The commit travels with the last write, without waiting for it: behind one that failed it is not carried out. */
async function inTransaction<T>(client: PoolClient, prepared: Prepared, work: (connection: Connection) => Promise<T>): Promise<T> {
  const sendings = createSendings();
  const sender = createSender(client, prepared);
  void sendings.track(sender.ask('BEGIN'));
  try {
    const result = await work(connectionOn(client, sender, sendings.track));
    void sendings.track(sender.ask('COMMIT'));
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
  const onConnect = (client: ClientBase): Promise<unknown> => client.query(SETTINGS);
  const pool = new Pool({ connectionString: databaseUrl, max: most, connectionTimeoutMillis: SILENCE, keepAlive: true, application_name: 'dugnad-server', onConnect });
  // A connection that breaks, idle or at work, is replaced: what was asked of it fails by its promise, and the process goes on.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const nameOf = createNames();
  const prepared = new WeakMap<PoolClient, Prepared>();
  const preparedOn = (client: PoolClient): Prepared => {
    const known = prepared.get(client) ?? (new Map() as Prepared);
    prepared.set(client, known);
    return known;
  };
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
    transaction: (work) => retryBusy(() => lent(pool, (client) => inTransaction(client, preparedOn(client), work))),
    close: () => pool.end(),
  };
}
