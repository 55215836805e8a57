import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testFolder } from '../open-test-store.test.page.ts';
import { deleteInParts, inParts } from '../retention/delete-in-parts.ts';
import type { Database } from './database.ts';
import { openSqlite } from './open-sqlite.ts';
import { keptStatements } from './sqlite-statements.ts';

async function withNotes(context: TestContext): Promise<Database> {
  const database = await openSqlite(join(testFolder(context), 'notes.sqlite'));
  context.after(() => database.close());
  await database.transaction((connection) => connection.all('CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT)'));
  return database;
}

const add = 'INSERT INTO notes (id, text) VALUES ($1, $2)';
const ids = async (database: Database): Promise<string[]> => (await database.all<{ id: string }>('SELECT id FROM notes ORDER BY id')).map(({ id }) => id);

test('a transaction that fails leaves nothing, and the next one goes on', async (context) => {
  const database = await withNotes(context);
  await assert.rejects(database.transaction(async (connection) => {
    await connection.all(add, ['a', 'x']);
    await connection.all(add, ['a', 'y']);
  }), { errcode: 1555 });
  await database.transaction((connection) => connection.all(add, ['b', 'z']));
  assert.deepEqual(await ids(database), ['b']);
});

test('nothing of the same process gets into a transaction that is not its own', async (context) => {
  const database = await withNotes(context);
  const gate = Promise.withResolvers<undefined>();
  const failing = database.transaction(async (connection) => {
    await connection.all(add, ['a', 'x']);
    await gate.promise;
    throw new Error('changed my mind');
  });
  const other = database.transaction((connection) => connection.all(add, ['b', 'y']));
  const read = ids(database);
  gate.resolve(undefined);
  await assert.rejects(failing, /changed my mind/);
  await other;
  assert.deepEqual(await read, ['b']);
});

test('a list is one value of a statement, and a text is never part of one', async (context) => {
  const database = await withNotes(context);
  const odd = `'); DROP TABLE notes; --`;
  await database.transaction(async (connection) => {
    for (const id of ['a', 'b', odd]) await connection.all(add, [id, id]);
  });
  const found = await database.all<{ id: string }>('SELECT id FROM notes WHERE id = ANY($1) ORDER BY id', [['b', odd, 'nothing']]);
  assert.deepEqual(found, [{ id: odd }, { id: 'b' }]);
  assert.deepEqual(await database.all('SELECT id FROM notes WHERE id = ANY($1)', [[]]), []);
});

test('many rows are deleted in parts, and only those that are meant', async (context) => {
  const database = await withNotes(context);
  await database.transaction(async (connection) => {
    for (let number = 0; number < 1200; number += 1) await connection.all(add, [String(number), number < 1100 ? 'old' : 'new']);
  });
  assert.equal(await deleteInParts(database, { table: 'notes', key: 'id', condition: 'text = $2' }, ['old']), 1100);
  assert.equal((await ids(database)).length, 100);
  const parts: number[] = [];
  const left = [500, 500, 20];
  assert.equal(await inParts(database, async (_, most) => {
    parts.push(most);
    return left.shift() ?? 0;
  }), 1020);
  assert.deepEqual(parts, [500, 500, 500]);
});

test('statements are prepared once, and the oldest give way to new ones', () => {
  const database = new DatabaseSync(':memory:');
  const statements = keptStatements(database);
  const first = statements.prepare('SELECT 0 AS number');
  assert.equal(statements.prepare('SELECT 0 AS number'), first);
  for (let number = 1; number <= 400; number += 1) assert.deepEqual(statements.prepare(`SELECT ${number} AS number`).all([]), [{ number }]);
  assert.notEqual(statements.prepare('SELECT 0 AS number'), first);
  statements.close();
  statements.close();
  assert.equal(database.isOpen, false);
});
