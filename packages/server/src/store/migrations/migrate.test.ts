import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { openSqlite } from '../database/open-sqlite.ts';
import { testFolder } from '../open-test-store.test.page.ts';
import { migrate, rollback } from './migrate.ts';
import type { Migration } from './migration.ts';

async function empty(context: TestContext): Promise<Database> {
  const database = await openSqlite(join(testFolder(context), 'steps.sqlite'));
  context.after(() => database.close());
  return database;
}

function step(name: string, up: string, down: string): Migration {
  return {
    name,
    async up(database) {
      await sql.raw(up).execute(database);
    },
    async down(database) {
      await sql.raw(down).execute(database);
    },
  };
}

const one = step('0001-one', 'CREATE TABLE one (id TEXT)', 'DROP TABLE one');
const two = step('0002-two', 'CREATE TABLE two (id TEXT)', 'DROP TABLE two');
const broken = step('0003-broken', 'CREATE TABLE', 'DROP TABLE');

const tables = async (database: Database): Promise<string[]> =>
  (await database.all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)).map(({ name }) => name);

test('steps are taken in their order, each once', async (context) => {
  const database = await empty(context);
  assert.deepEqual(await migrate(database, [one]), ['0001-one']);
  assert.deepEqual(await migrate(database, [one, two]), ['0002-two']);
  assert.deepEqual(await migrate(database, [one, two]), []);
  assert.deepEqual(await tables(database), ['migrations', 'one', 'two']);
});

test('a step that fails leaves everything as it was', async (context) => {
  const database = await empty(context);
  await migrate(database, [one]);
  await assert.rejects(migrate(database, [one, two, broken]), /incomplete input|syntax error/);
  assert.deepEqual(await tables(database), ['migrations', 'one']);
  assert.deepEqual(await migrate(database, [one, two]), ['0002-two']);
});

test('steps are taken back one by one, the last first', async (context) => {
  const database = await empty(context);
  await migrate(database, [one, two]);
  assert.equal(await rollback(database, [one, two]), '0002-two');
  assert.deepEqual(await tables(database), ['migrations', 'one']);
  assert.equal(await rollback(database, [one, two]), '0001-one');
  assert.equal(await rollback(database, [one, two]), undefined);
});

test('a database with a step that this server does not know is left alone', async (context) => {
  const database = await empty(context);
  await migrate(database, [one, two]);
  await assert.rejects(migrate(database, [one]), /newer than this server: it has 0002-two/);
  await assert.rejects(rollback(database, [one]), /newer than this server: it has 0002-two/);
  assert.deepEqual(await tables(database), ['migrations', 'one', 'two']);
});
