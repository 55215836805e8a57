import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openTestStore, testIntent, testLink } from '../../store/open-test-store.test.page.ts';
import type { Store } from '../../store/store.ts';
import { asName, likePattern, searchSigners } from './search-signers.ts';

for (const [text, pattern] of [['kari', '%kari%'], ['100%', '%100\\%%'], ['a_b', '%a\\_b%'], ['a\\b', '%a\\\\b%'], ['', '%%']] as const) {
  test(`“${text}” is looked for as it stands`, () => assert.equal(likePattern(text), pattern));
}

const NAMES: [typed: string, name: string][] = [
  ['ødegård', 'Ødegård'],
  ['ÅSE ØDEGÅRD', 'Åse Ødegård'],
  ['anne-lise', 'Anne-Lise'],
  ['çelik öztürk', 'Çelik Öztürk'],
  ['жанна', 'Жанна'],
  ['محمد', 'محمد'],
  ['o’neill', 'O’neill'],
  ['', ''],
];
for (const [typed, name] of NAMES) test(`“${typed}” is a name as “${name}”`, () => assert.equal(asName(typed), name));

interface Signed {
  name: string;
  email: string;
  at?: string;
  isConfirmed?: boolean;
}

async function storeWith(context: TestContext, signed: readonly Signed[]): Promise<Store> {
  const store = await openTestStore(context);
  for (const { name, email, at = '2026-11-22T10:00:00.000Z', isConfirmed = true } of signed) {
    const intent = testIntent({ name, email }, { now: at, expires: '2026-12-30T00:00:00.000Z', codeExpires: '2026-12-30T00:00:00.000Z' });
    await store.sign(intent);
    if (isConfirmed) await store.confirm({ tokenHash: intent.tokenHash }, testLink(at));
  }
  return store;
}

async function found(store: Store, query: { text?: string; state?: string; page?: number }): Promise<string[]> {
  const { signers } = await searchSigners(store.database, 'skatepark', { text: '', state: '', page: 0, ...query });
  return signers.map(({ name }) => name ?? '');
}

const PEOPLE: Signed[] = [
  { name: 'Åse Ødegård', email: 'ase@example.org', at: '2026-11-22T10:00:00.000Z' },
  { name: 'Per Olsen', email: 'Per.Olsen@Example.org', at: '2026-11-22T11:00:00.000Z', isConfirmed: false },
  { name: 'Percy % Wonder', email: 'percy_w@example.com', at: '2026-11-22T12:00:00.000Z' },
];

const SEARCHES: [text: string, names: string[]][] = [
  ['', ['Percy % Wonder', 'Per Olsen', 'Åse Ødegård']],
  ['per', ['Percy % Wonder', 'Per Olsen']],
  ['  PER ', ['Percy % Wonder', 'Per Olsen']],
  ['ødegård', ['Åse Ødegård']],
  ['Ødegård', ['Åse Ødegård']],
  ['ASE@', ['Åse Ødegård']],
  ['per.olsen@example.org', ['Per Olsen']],
  ['example.org', ['Per Olsen', 'Åse Ødegård']],
  ['%', ['Percy % Wonder']],
  ['_', ['Percy % Wonder']],
  ['y_w@', ['Percy % Wonder']],
  ['nobody', []],
  ["'; DROP TABLE signatures; --", []],
  ['\\', []],
];
for (const [text, names] of SEARCHES) {
  test(`a search for “${text}” finds ${names.length === 0 ? 'nobody' : names.join(' and ')}, the newest first`, async (context) => {
    assert.deepEqual(await found(await storeWith(context, PEOPLE), { text }), names);
  });
}

for (const [state, names] of [['waiting', ['Per Olsen']], ['confirmed', ['Percy % Wonder', 'Åse Ødegård']], ['invalid', []], ['withdrawn', ['Percy % Wonder', 'Per Olsen', 'Åse Ødegård']], ['made-up', ['Percy % Wonder', 'Per Olsen', 'Åse Ødegård']]] as const) {
  test(`of those who are ${state} it shows ${names.length}`, async (context) => assert.deepEqual(await found(await storeWith(context, PEOPLE), { state }), names));
}

test('somebody is found by the reference of the receipt, in small letters too', async (context) => {
  const store = await storeWith(context, PEOPLE);
  await store.write((db) => db.updateTable('signatures').set({ reference: 'K7QD-M2XP' }).where('email', '=', 'ase@example.org').execute());
  assert.deepEqual(await found(store, { text: 'k7qd-m2xp' }), ['Åse Ødegård']);
});

test('whoever has withdrawn is found by nothing, and no other petition is searched', async (context) => {
  const store = await storeWith(context, PEOPLE);
  await store.write((db) => db.updateTable('signatures').set({ state: 'withdrawn' }).where('email', '=', 'ase@example.org').execute());
  assert.deepEqual(await found(store, { text: 'ase' }), []);
  assert.deepEqual((await searchSigners(store.database, 'other', { text: '', state: '', page: 0 })).signers, []);
});

test('a long list comes fifty at a time, each signer once, and says whether there are more', async (context) => {
  const many = Array.from({ length: 101 }, (_, number) => ({ name: `Signer ${number}`, email: `s${number}@example.org`, isConfirmed: false }));
  const store = await storeWith(context, many);
  const pages = await Promise.all([0, 1, 2, 3].map((page) => searchSigners(store.database, 'skatepark', { text: '', state: '', page })));
  assert.deepEqual(pages.map(({ signers, more }) => [signers.length, more]), [[50, true], [50, true], [1, false], [0, false]]);
  assert.equal(new Set(pages.flatMap(({ signers }) => signers.map(({ id }) => id))).size, 101);
});

test('the list has what a coordinator needs, and no secret', async (context) => {
  const { signers: [first] } = await searchSigners((await storeWith(context, PEOPLE.slice(0, 1))).database, 'skatepark', { text: '', state: '', page: 0 });
  assert.deepEqual(Object.keys(first ?? {}), ['id', 'reference', 'name', 'guardian', 'email', 'phone', 'postcode', 'state', 'method', 'test', 'signed', 'confirmed']);
  assert.doesNotMatch(JSON.stringify(first), /hash/);
});
