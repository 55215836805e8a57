import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testFeedback, testRound } from '../../contract/feedback-samples.ts';
import { testNeedsConsent } from '../../contract/needs.suite.ts';
import { testOpportunity, testShift, testSignUp } from '../../contract/index.ts';
import { fillStore, testFolder, testIntent, testLink } from '../open-test-store.test.page.ts';
import { openStore } from '../open-store.ts';
import { wrongPlaces } from '../opportunities/wrong-places.ts';
import type { Store } from '../store.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import { migrations } from './migrations.ts';

interface Opened {
  store: Store;
  file: string;
}

async function opened(context: TestContext): Promise<Opened> {
  const file = join(testFolder(context), 'steps.sqlite');
  const store = await openStore({ file });
  context.after(() => store.close());
  return { store, file };
}

/** Every table, index and trigger with the words that it was made by. */
function schemaOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'migrations' ORDER BY type, name").all();
  database.close();
  return rows.map(({ type, name, sql }) => `${String(type)} ${String(name)} ${String(sql)}`);
}

function columnsOf(file: string, table: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(`PRAGMA table_info(${table})`).all();
  database.close();
  return rows.map(({ name }) => String(name)).toSorted();
}

test('each step has a number of its own and a name, in order', () => {
  assert.deepEqual(migrations.map(({ name }, index) => name.startsWith(`${String(index + 1).padStart(4, '0')}-`)), migrations.map(() => true));
  assert.equal(new Set(migrations.map(({ name }) => name)).size, migrations.length);
});

test('taken back, every step leaves what was there before it, and taken again what was there after it', async (context) => {
  const { store, file } = await opened(context);
  await store.migrate();
  const whole = schemaOf(file);
  const levels: string[][] = [whole];
  for (let step = await store.rollback(); step !== undefined; step = await store.rollback()) levels.push(schemaOf(file));
  assert.deepEqual(levels.at(-1), [], 'nothing is left behind');
  assert.equal(levels.length, migrations.length + 1);
  for (const [index, level] of levels.slice(1).entries()) assert.notDeepEqual(level, levels[index]);
  await store.migrate();
  assert.deepEqual(schemaOf(file), whole);
});

test('a step of the desk that is taken back leaves every signature, its proof and its link', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  const [intent, link] = [testIntent(), testLink()];
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, link);
  const before = await store.readOwnSignature(link.manageTokenHash);
  const taken: (string | undefined)[] = [];
  while (taken[0] !== '0003-desk') taken.unshift(await store.rollback());
  assert.deepEqual(await store.migrate(), taken);
  assert.deepEqual(await store.readOwnSignature(link.manageTokenHash), before);
  assert.deepEqual(await store.recount('2026-11-22T12:00:00.000Z'), []);
});

test('records of consent that were there before the step have the order of their moments after it', async (context) => {
  const { store, file } = await opened(context);
  await fillStore(store);
  await store.sign(testIntent());
  const row = await store.database.selectFrom('consent_records').selectAll().executeTakeFirstOrThrow();
  while ((await store.rollback()) !== '0004-order-of-consents') assert.ok(await store.database.selectFrom('migrations').select('name').executeTakeFirst());
  const { position: _position, previous: _previous, ...earlier } = row;
  await store.write((db) => db.insertInto('consent_records').values([{ ...earlier, id: '2', at: '2099-01-02' }, { ...earlier, id: '1', at: '2099-01-02' }, { ...earlier, id: '3', at: '2099-01-01' }] as never).execute());
  await store.migrate();
  const rows = await store.database.selectFrom('consent_records').select(['id', 'position']).orderBy('position').execute();
  assert.deepEqual(rows.map(({ id, position }) => [id, position]), [[row.id, 1], ['3', 2], ['1', 3], ['2', 4]]);
  assert.ok(columnsOf(file, 'consent_records').includes('position'));
});

test('a step of offers that is taken back lets whoever was offered a place wait again with their number, and taken again offers it anew', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  const intents = ['a', 'b', 'c'].map((name) => testSignUp({ person: { name, phone: '90000000', noCalls: false } }, { manageTokenHash: `link ${name}` }));
  await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 1, waitlist: 'offer' })] }));
  for (const intent of intents) await store.signUp(intent);
  await store.cancelShifts('link a', ['sat-am'], { now: '2026-11-23T10:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
  const standing = async (): Promise<unknown[]> => (await store.database.selectFrom('sign_up_shifts').innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id').select(['name', 'state', 'waiting_number', 'cancelled_at']).orderBy('name').execute()).map((row) => Object.values(row));
  const offer = (): Promise<number> => store.offerPlaces('2026-11-23T10:00:00.000Z', freshLink);
  const gone = ['a', 'released', null, '2026-11-23T10:00:00.000Z'];
  assert.equal(await offer(), 1);
  assert.deepEqual(await standing(), [gone, ['b', 'offered', 1, null], ['c', 'waiting', 2, null]]);
  while ((await store.rollback()) !== '0010-offers') assert.ok(await store.database.selectFrom('migrations').select('name').executeTakeFirst());
  assert.deepEqual(await standing(), [gone, ['b', 'waiting', 1, null], ['c', 'waiting', 2, null]]);
  assert.deepEqual(await wrongPlaces(store.database), []);
  await store.migrate();
  assert.deepEqual([await offer(), await standing()], [1, [gone, ['b', 'offered', 1, null], ['c', 'waiting', 2, null]]]);
});

test('a second process that opens a store finds it up to date and changes nothing', async (context) => {
  const { store, file } = await opened(context);
  await store.migrate();
  const other = await openStore({ file });
  assert.deepEqual(await other.migrate(), []);
  await other.close();
});

test('a signature cannot be written without its petition, nor a petition without its site', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  await assert.rejects(store.write((db) => db.insertInto('petitions').values({ id: 'x', site_id: 'nowhere', state: 'open', revision: 1, test: 0, opens: null, closes: null, delete_after: '', data: '{}' }).execute()), /FOREIGN KEY/);
  await store.sign(testIntent());
  const row = await store.database.selectFrom('signatures').selectAll().executeTakeFirstOrThrow();
  await assert.rejects(store.write((db) => db.insertInto('signatures').values({ ...row, id: 'x', reference: 'x', email_hash: 'x', petition_id: 'nowhere' }).execute()), /FOREIGN KEY/);
});

const WORDS: [table: 'signatures' | 'petitions' | 'mails', column: string, value: string][] = [
  ['signatures', 'state', 'deleted'],
  ['signatures', 'method', 'fax'],
  ['signatures', 'visibility', 'everything'],
  ['signatures', 'comment_state', 'loved'],
  ['petitions', 'state', 'half-open'],
  ['mails', 'state', 'lost'],
];
for (const [table, column, value] of WORDS) {
  test(`the database itself refuses “${value}” for ${column} of ${table}`, async (context) => {
    const { store } = await opened(context);
    await fillStore(store);
    await store.sign(testIntent());
    await assert.rejects(store.write((db) => db.updateTable(table).set({ [column]: value } as never).execute()), /CHECK constraint/);
  });
}

test('the database itself keeps one signature of an address, unless it was withdrawn', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  await store.sign(testIntent());
  const row = await store.database.selectFrom('signatures').selectAll().executeTakeFirstOrThrow();
  const put = (id: string, changes: object): Promise<unknown> => store.write((db) => db.insertInto('signatures').values({ ...row, id, reference: id, ...changes }).execute());
  await assert.rejects(put('second', {}), /UNIQUE/);
  await put('try-out', { test: 1 });
  await put('gone', { state: 'withdrawn' });
  await put('paper-1', { email_hash: null });
  await put('paper-2', { email_hash: null });
});

test('the database itself refuses words that opportunities, shifts and places do not have', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  await store.saveOpportunity(testOpportunity());
  await store.signUp(testSignUp());
  for (const [table, column] of [['opportunities', 'state'], ['opportunities', 'first'], ['shifts', 'waitlist'], ['shifts', 'state'], ['sign_up_shifts', 'state']] as const) {
    await assert.rejects(store.write((db) => db.updateTable(table).set({ [column]: 'maybe' } as never).execute()), /CHECK constraint/, `${table} ${column}`);
  }
});

test('what belongs to a sign-up goes with it, and what belongs to a shift goes with that', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  await store.saveOpportunity(testOpportunity({ shifts: ['a', 'b'].map((id) => testShift({ id })) }));
  for (const name of ['Aud', 'Per']) await store.signUp(testSignUp({ person: { name, phone: '90000000', noCalls: false }, shiftIds: ['a', 'b'] }));
  const left = async (): Promise<string[]> => (await store.database.selectFrom('sign_up_shifts').select('shift_id').orderBy('shift_id').execute()).map(({ shift_id }) => shift_id);
  await store.write((db) => db.deleteFrom('sign_ups').where('name', '=', 'Aud').execute());
  assert.deepEqual(await left(), ['a', 'b']);
  await store.write((db) => db.deleteFrom('shifts').where('id', '=', 'a').execute());
  assert.deepEqual(await left(), ['b']);
  await assert.rejects(store.write((db) => db.deleteFrom('opportunities').execute()), /FOREIGN KEY/);
});

const GOES_ALONG = ['attempts', 'consent_records', 'manage_links', 'mails'] as const;
test('what belongs to a signature goes with it, and nothing else does', async (context) => {
  const { store } = await opened(context);
  await fillStore(store);
  const intents = ['a@example.org', 'b@example.org'].map((email) => testIntent({ email }));
  for (const intent of intents) {
    await store.sign(intent);
    await store.confirm({ tokenHash: intent.tokenHash }, testLink());
  }
  const count = async (): Promise<number[]> => Promise.all(GOES_ALONG.map(async (table) => (await store.database.selectFrom(table).selectAll().execute()).length));
  const before = await count();
  await store.write((db) => db.deleteFrom('signatures').where('email', '=', 'a@example.org').execute());
  assert.deepEqual(await count(), before.map((number) => number / 2));
  assert.equal((await store.database.selectFrom('idempotency_keys').selectAll().execute()).length, 2, 'keys say nothing of anybody, and answer again');
});

test('the columns of the tables are those that are written', async (context) => {
  const { store, file } = await opened(context);
  await fillStore(store);
  const intent = testIntent();
  await store.sign(intent);
  await store.confirm({ tokenHash: intent.tokenHash }, testLink());
  await store.saveOpportunity(testOpportunity());
  await store.signUp(testSignUp({}, { needs: { needs: ['seat'], consent: testNeedsConsent(), deleteAfter: '2026-12-05' } }));
  await store.saveRound(testRound());
  await store.keepFeedback(testFeedback([{ id: 'mood', value: 'good' }, { id: 'wish', value: 'More chairs' }]));
  const feedback = ['feedback_rounds', 'feedback_counts', 'feedback_texts', 'feedback_keys'] as const;
  const volunteers = ['opportunities', 'shifts', 'sign_ups', 'sign_up_needs', 'sign_up_shifts', 'sign_up_keys'] as const;
  for (const table of ['signatures', 'attempts', 'consent_records', 'mails', 'idempotency_keys', 'manage_links', 'petitions', 'petition_counts', 'petition_revisions', 'sites', ...volunteers, ...feedback] as const) {
    const row = await store.database.selectFrom(table).selectAll().executeTakeFirstOrThrow();
    assert.deepEqual(Object.keys(row).toSorted(), columnsOf(file, table), table);
  }
});
