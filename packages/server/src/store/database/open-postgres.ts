import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { DatabaseConnection, PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool } from 'pg';
import type { PoolClient } from 'pg';
import type { Tables } from '../tables.ts';
import type { Connection, Database, Value } from './database.ts';
import { tablesOf } from './new-rows.ts';
import { postgresInsert } from './postgres-text.ts';
import { retryBusy } from './retry-busy.ts';

/** A commit that was answered is on the disk, whatever the database's own setting. */
const DURABLE = 'SET LOCAL synchronous_commit = on';
/** A plan that was made while a table was empty would read all of it for ever. */
const PLANNED_ANEW = 'SET LOCAL plan_cache_mode = force_custom_plan';
const BEGIN = `BEGIN; ${DURABLE}; ${PLANNED_ANEW}`;
/**
 * A plan that was made while a table was empty reads all of it, and is kept while the table grows. Everything that is asked often has
 * an index.
 */
const BY_INDEX = 'SET enable_seqscan = off';
const SILENCE = 10_000;

/** Statements that are asked often carry a name, so that the server plans them once a connection. */
function createNames(): { add(text: string): string; of(text: string): string | undefined } {
  const names = new Map<string, string>();
  return {
    add(text) {
      if (!names.has(text)) names.set(text, `dugnad-${names.size + 1}`);
      return text;
    },
    of: (text) => names.get(text),
  };
}

type Names = ReturnType<typeof createNames>;

function namedClient(client: PoolClient, names: Names): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]): Promise<unknown> => {
    const name = names.of(text);
    return client.query({ text, values: [...values], ...(name && values.length > 0 && { name }) });
  };
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
}

/** The pool as kysely asks for it. A client keeps its wrapper, because kysely knows a connection by it. */
function namedPool(pool: Pool, names: Names): PostgresPool {
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    options: {},
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client) ?? namedClient(client, names);
      wrapped.set(client, known);
      return known;
    },
  };
}

function connectionTo(kysely: Kysely<Tables>, names: Names): Connection {
  return {
    kysely,
    async all<Row>(text: string, values: readonly (Value | readonly string[])[] = []) {
      const { rows } = await kysely.executeQuery(CompiledQuery.raw(names.add(text), [...values]));
      return rows as Row[];
    },
    async insert(rows) {
      const tables = tablesOf(rows);
      if (tables.length === 0) return;
      const lists = tables.flatMap(({ columns, values }) => columns.map((_, column) => values.map((row) => row[column])));
      await kysely.executeQuery(CompiledQuery.raw(names.add(postgresInsert(tables)), lists));
    },
  };
}

async function inTransaction<T>(kysely: Kysely<Tables>, names: Names, work: (connection: Connection) => Promise<T>): Promise<T> {
  return kysely.connection().execute(async (lent) => {
    await lent.executeQuery(CompiledQuery.raw(BEGIN));
    try {
      const result = await work(connectionTo(lent, names));
      await lent.executeQuery(CompiledQuery.raw('COMMIT'));
      return result;
    } catch (error) {
      await lent.executeQuery(CompiledQuery.raw('ROLLBACK')).catch(() => undefined);
      throw error;
    }
  });
}

async function onCreateConnection(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(BY_INDEX));
}

/** Opens a pool of connections. What a process keeps of its own is nothing that another one needs. */
export async function openPostgres(databaseUrl: string, most = 10): Promise<Database> {
  const pool = new Pool({ connectionString: databaseUrl, max: most, connectionTimeoutMillis: SILENCE, keepAlive: true, application_name: 'dugnad-server' });
  // A connection that breaks, idle or at work, is replaced: what was asked of it fails by its promise, and the process goes on.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const names = createNames();
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: namedPool(pool, names), onCreateConnection }) });
  const outside = connectionTo(kysely, names);
  await outside.all('SELECT 1').catch(async (error: unknown) => {
    await kysely.destroy();
    throw error;
  });
  return {
    kind: 'postgres',
    kysely,
    all: outside.all,
    transaction: (work) => retryBusy(() => inTransaction(kysely, names, work)),
    close: () => kysely.destroy(),
  };
}
