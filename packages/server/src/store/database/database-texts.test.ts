import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tablesOf } from './new-rows.ts';
import { postgresInsert } from './postgres-text.ts';
import { isBusy, isRefusedRow, isTaken } from './refused-row.ts';
import { pauseBefore, retryBusy } from './retry-busy.ts';
import { sqliteInsert, sqliteText } from './sqlite-text.ts';

const TEXTS: [string, string][] = [
  ['SELECT 1', 'SELECT 1'],
  ['SELECT a FROM b WHERE c = $1 AND d = $12', 'SELECT a FROM b WHERE c = ?1 AND d = ?12'],
  ['SELECT a FROM b WHERE c = ANY($2) OR d = $1', 'SELECT a FROM b WHERE c IN (SELECT value FROM json_each(?2)) OR d = ?1'],
  ['SELECT a FROM b ORDER BY a FOR NO KEY UPDATE', 'SELECT a FROM b ORDER BY a'],
  ['SELECT a FROM b FOR SHARE', 'SELECT a FROM b'],
  ['SELECT b.a FROM b JOIN c ON c.a = b.a FOR NO KEY UPDATE OF b', 'SELECT b.a FROM b JOIN c ON c.a = b.a'],
  ['SELECT a FROM b FOR UPDATE SKIP LOCKED', 'SELECT a FROM b'],
];

for (const [postgres, sqlite] of TEXTS) {
  test(`SQLite reads “${postgres}” in its own way`, () => assert.equal(sqliteText(postgres), sqlite));
}

test('rows of several tables travel to PostgreSQL together', () => {
  const tables = [{ table: 'signatures', columns: ['id', 'test'] }, { table: 'mails', columns: ['id'] }];
  assert.equal(postgresInsert(tables), 'WITH t0 AS (INSERT INTO signatures (id, test) SELECT * FROM unnest($1::text[], $2::integer[])) INSERT INTO mails (id) SELECT * FROM unnest($3::text[])');
  assert.deepEqual(tablesOf({ leases: [], migrations: [{ name: 'a', at: 'b' }, { at: 'd', name: 'c' }] }), [{ table: 'migrations', columns: ['name', 'at'], values: [['a', 'b'], ['c', 'd']] }]);
});

test('many rows travel to PostgreSQL in one statement, a list for each column', () => {
  assert.equal(postgresInsert([{ table: 'attempts', columns: ['reference', 'tries'] }]), 'INSERT INTO attempts (reference, tries) SELECT * FROM unnest($1::text[], $2::integer[])');
  assert.equal(sqliteInsert('attempts', ['reference', 'tries']), 'INSERT INTO attempts (reference, tries) VALUES (?, ?)');
});

/** What each database throws: busy, taken, a row at fault. */
const ERRORS: [string, unknown, boolean, boolean, boolean][] = [
  ['SQLite is busy', { errcode: 5 }, true, false, false],
  ['SQLite is busy with a snapshot', { errcode: 517 }, true, false, false],
  ['a table of SQLite is locked', { errcode: 6 }, true, false, false],
  ['a key of SQLite is taken', { errcode: 1555 }, false, true, true],
  ['an address of SQLite is taken', { errcode: 2067 }, false, true, true],
  ['SQLite misses a parent', { errcode: 787 }, false, false, true],
  ['the disk of SQLite is full', { errcode: 13 }, false, false, false],
  ['PostgreSQL ends a deadlock', { code: '40P01' }, true, false, false],
  ['PostgreSQL cannot put in order', { code: '40001' }, true, false, false],
  ['a key of PostgreSQL is taken', { code: '23505' }, false, true, true],
  ['PostgreSQL misses a parent', { code: '23503' }, false, false, true],
  ['PostgreSQL refuses a zero byte', { code: '22021' }, false, false, true],
  ['PostgreSQL shuts down', { code: '57P01' }, false, false, false],
  ['the network is gone', { code: 'ECONNRESET' }, false, false, false],
  ['something else was thrown', 'text', false, false, false],
  ['nothing was thrown', null, false, false, false],
];

for (const [what, error, busy, taken, refused] of ERRORS) {
  test(`it is known what to do when ${what}`, () => assert.deepEqual([isBusy(error), isTaken(error), isRefusedRow(error)], [busy, taken, refused]));
}

test('pauses grow, stay short, and are never in step', () => {
  assert.deepEqual([0, 1, 4, 30].map((round) => pauseBefore(round, () => 1)), [4, 6, 34, 62]);
  assert.equal(pauseBefore(30, () => 0), 2);
});

test('work is begun again until the database is free', async () => {
  let tries = 0;
  const result = await retryBusy(async () => {
    tries += 1;
    if (tries < 4) throw Object.assign(new Error('busy'), { errcode: 5 });
    return tries;
  });
  assert.equal(result, 4);
});

test('work that fails for another reason fails at once', async () => {
  let tries = 0;
  await assert.rejects(retryBusy(async () => {
    tries += 1;
    throw new Error('no such table');
  }), /no such table/);
  assert.equal(tries, 1);
});

test('a database that stays busy is given up in the end', async () => {
  await assert.rejects(retryBusy(async () => { throw Object.assign(new Error('busy'), { errcode: 5 }); }, 10), /busy/);
});
