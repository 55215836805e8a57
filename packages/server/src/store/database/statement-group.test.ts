import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connection } from 'pg';
import { postgresList } from './postgres-text.ts';
import { StatementGroup } from './statement-group.ts';
import type { AskedStatement, Prepared } from './statement-group.ts';

const INTEGER = 23;
const TEXT = 25;

/** Writes down what is sent, a word each, and whether all of it left at once. */
function fakeConnection(): { connection: Connection; sent: string[]; packets: () => number } {
  const sent: string[] = [];
  let packets = 0;
  const connection = {
    stream: { cork: () => undefined, uncork: () => (packets += 1) },
    close: ({ name }: { name: string }) => sent.push(`close ${name}`),
    parse: ({ name, text }: { name: string; text: string }) => sent.push(`parse ${name}: ${text}`),
    bind: ({ statement, values }: { statement: string; values: unknown[] }) => sent.push(`bind ${statement} ${JSON.stringify(values)}`),
    describe: () => sent.push('describe'),
    execute: () => sent.push('execute'),
    sync: () => sent.push('sync'),
  };
  return { connection: connection as unknown as Connection, sent, packets: () => packets };
}

function ask(text: string, values: AskedStatement['values'] = []): { asked: AskedStatement; answer: Promise<Record<string, unknown>[]> } {
  const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>[]>();
  promise.catch(() => undefined);
  return { asked: { text, values, resolve, reject }, answer: promise };
}

const columns = (...fields: [name: string, dataTypeID: number][]): Parameters<StatementGroup['handleRowDescription']>[0] => ({
  fields: fields.map(([name, dataTypeID]) => ({ name, dataTypeID, tableID: 0, columnID: 0, dataTypeSize: 0, dataTypeModifier: 0, format: 'text' })),
});

const SELECT = 'SELECT key, tries FROM attempts WHERE key = ANY($1)';

test('statements leave as one packet, and are to be answered behind the last of them', () => {
  const { connection, sent, packets } = fakeConnection();
  new StatementGroup([ask('BEGIN').asked, ask(SELECT, [['a', 'b']]).asked], new Map()).submit(connection);
  assert.deepEqual(sent, [
    'close group-1', 'parse group-1: BEGIN', 'bind group-1 []', 'describe', 'execute',
    'close group-2', `parse group-2: ${SELECT}`, String.raw`bind group-2 ["{\"a\",\"b\"}"]`, 'describe', 'execute',
    'sync',
  ]);
  assert.equal(packets(), 1);
});

test('rows come to whoever asked, each column as its type is; what is prepared is not told again', async () => {
  const prepared: Prepared = new Map();
  const [begin, first] = [ask('BEGIN'), ask(SELECT, [['a']])];
  const group = new StatementGroup([begin.asked, first.asked], prepared);
  group.submit(fakeConnection().connection);
  group.handleCommandComplete();
  group.handleRowDescription(columns(['key', TEXT], ['tries', INTEGER]));
  group.handleDataRow({ fields: ['a', '3'] });
  group.handleDataRow({ fields: ['b', null] });
  group.handleCommandComplete();
  group.handleReadyForQuery();
  assert.deepEqual(await begin.answer, []);
  assert.deepEqual(await first.answer, [{ key: 'a', tries: 3 }, { key: 'b', tries: null }]);

  const { connection, sent } = fakeConnection();
  const again = ask(SELECT, [['c']]);
  const second = new StatementGroup([again.asked], prepared);
  second.submit(connection);
  second.handleDataRow({ fields: ['c', '5'] });
  second.handleCommandComplete();
  assert.deepEqual(sent, [String.raw`bind group-2 ["{\"c\"}"]`, 'execute', 'sync']);
  assert.deepEqual(await again.answer, [{ key: 'c', tries: 5 }]);
});

test('one statement twice in a group is prepared once', () => {
  const { connection, sent } = fakeConnection();
  new StatementGroup([ask('UPDATE a', ['x', 1]).asked, ask('UPDATE a', ['y', null]).asked], new Map()).submit(connection);
  assert.deepEqual(sent.filter((word) => !/describe|execute|close/.test(word)), ['parse group-1: UPDATE a', 'bind group-1 ["x","1"]', 'bind group-1 ["y",null]', 'sync']);
});

test('behind one that fails none is carried out, all fail with it, and each is prepared anew under its own name', async () => {
  const prepared: Prepared = new Map();
  const all = [ask('BEGIN'), ask('INSERT'), ask('COMMIT')];
  const group = new StatementGroup(all.map(({ asked }) => asked), prepared);
  group.submit(fakeConnection().connection);
  group.handleCommandComplete();
  group.handleError(new Error('the key is taken'));
  assert.deepEqual(await all[0]?.answer, []);
  for (const { answer } of all.slice(1)) await assert.rejects(answer, /the key is taken/);

  const { connection, sent } = fakeConnection();
  new StatementGroup([ask('BEGIN').asked, ask('COMMIT').asked, ask('ROLLBACK').asked], prepared).submit(connection);
  assert.deepEqual(sent.filter((word) => word.startsWith('parse')), ['parse group-3: COMMIT', 'parse group-4: ROLLBACK']);
});

test('an answer that comes too early is a failure, and not waited for in vain', async () => {
  const { asked, answer } = ask('SELECT 1');
  const group = new StatementGroup([asked], new Map());
  group.submit(fakeConnection().connection);
  group.handleReadyForQuery();
  await assert.rejects(answer, /fewer statements/);
});

const LISTS: [string, Parameters<typeof postgresList>[0], string][] = [
  ['nothing', [], '{}'],
  ['words', ['a', 'b c'], '{"a","b c"}'],
  ['what is missing', [null, 'NULL'], '{NULL,"NULL"}'],
  ['numbers', [1, -2, 0.5], '{1,-2,0.5}'],
  ['quotes and backslashes', ['a"b', String.raw`c\d`, '{},'], String.raw`{"a\"b","c\\d","{},"}`],
  ['other scripts, lines and no letters', ['Ωλ\n', ''], '{"Ωλ\n",""}'],
];

for (const [what, values, written] of LISTS) test(`a list of ${what} is written as PostgreSQL reads it`, () => assert.equal(postgresList(values), written));
