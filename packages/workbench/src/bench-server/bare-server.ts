/**
 * The ceiling, as a process of its own: Fastify with nothing on it. `POST /row` keeps what was sent in one row and answers after
 * the commit of that row; `GET /constant` answers the same JSON to everybody. Same database, pragmas and settings as ours.
 *
 * `bare-server.ts <file or postgres://…>` prints its port.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import fastify from 'fastify';
import { Pool } from 'pg';

type KeepRow = (id: string, at: string, body: string) => Promise<void>;

const TABLE = 'CREATE TABLE IF NOT EXISTS bench_bare_rows (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL)';

/** As `openSqlite` of the server opens it. */
function keepInFile(file: string): KeepRow {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true, enableDoubleQuotedStringLiterals: false });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536');
  database.exec(TABLE);
  const insert = database.prepare('INSERT INTO bench_bare_rows VALUES (?, ?, ?)');
  return async (id, at, body) => {
    insert.run(id, at, body);
  };
}

/** As `openPostgres` of the server opens it, the statement prepared once a connection. */
async function keepInPostgres(databaseUrl: string): Promise<KeepRow> {
  const pool = new Pool({ connectionString: databaseUrl, max: 10, keepAlive: true });
  await pool.query(TABLE);
  const query = { name: 'bare', text: 'INSERT INTO bench_bare_rows VALUES ($1, $2, $3)' };
  return async (id, at, body) => {
    await pool.query({ ...query, values: [id, at, body] });
  };
}

const [place = ''] = process.argv.slice(2);
const keep = place.startsWith('postgres') ? await keepInPostgres(place) : keepInFile(place);
const server = fastify({ logger: false });
const counts = { confirmed: 4127, waiting: 12, paper: 310, asOf: '2026-11-22T10:00:00.000Z' };
server.post('/row', async (request, reply) => {
  const [id, at] = [randomUUID(), new Date().toISOString()];
  await keep(id, at, JSON.stringify(request.body));
  return reply.code(202).send({ reference: id, status: 'waiting', mailMinutes: 1, codeExpires: at, deleteAfter: '2099-06-30' });
});
server.get('/constant', async () => counts);
await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${(server.server.address() as AddressInfo).port}\n`);
