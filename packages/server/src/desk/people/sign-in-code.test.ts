import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { publicUrl } from '../../open-test-server.test.page.ts';
import { openTestStore } from '../../store/open-test-store.test.page.ts';
import { createDesk } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { putCoordinator } from './coordinators.ts';
import { askForCode, useCode } from './sign-in.ts';

const email = 'kari@gronlia.example';
const START = '2026-11-28T12:00:00.000Z';
const after = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString();

interface SignIn {
  desk: Desk;
  /** Asks for a code, and gives the one that was mailed last. */
  ask(minutes?: number, who?: string): Promise<string>;
  use(code: string, minutes?: number, who?: string): Promise<string | undefined>;
}

async function signIn(context: TestContext): Promise<SignIn> {
  const store = await openTestStore(context);
  const desk = createDesk({ store, secret: 'a secret of this test alone', publicUrl });
  await store.write((db) => putCoordinator(db, { siteId: 'gronlia', email, name: 'Kari', role: 'helper', language: 'nb', now: START }));
  return {
    desk,
    async ask(minutes = 0, who = email) {
      await store.write((db) => askForCode(db, desk, who, after(minutes)));
      const row = await store.database.selectFrom('mails').select('data').where('kind', '=', 'sign-in').orderBy('created', 'desc').limit(1).executeTakeFirst();
      return row === undefined ? '' : (JSON.parse(row.data) as { code: string }).code;
    },
    use: (code, minutes = 1, who = email) => store.write(async (db) => (await useCode(db, desk, { email: who, code }, after(minutes)))?.name),
  };
}

const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');

test('a code lets its owner in, however the address is written', async (context) => {
  const { ask, use } = await signIn(context);
  assert.equal(await use(await ask(0, ' KARI@Gronlia.EXAMPLE'), 1, 'Kari@gronlia.example '), 'Kari');
});

test('a code lets in once', async (context) => {
  const { ask, use } = await signIn(context);
  const code = await ask();
  assert.deepEqual([await use(code), await use(code)], ['Kari', undefined]);
});

for (const [minutes, name] of [[0, 'Kari'], [9.99, 'Kari'], [10, undefined], [600, undefined]] as const) {
  test(`a code lets ${name ?? 'nobody'} in after ${minutes} minutes`, async (context) => {
    const { ask, use } = await signIn(context);
    assert.equal(await use(await ask(), minutes), name);
  });
}

for (const [tries, name] of [[0, 'Kari'], [4, 'Kari'], [5, undefined], [9, undefined]] as const) {
  test(`the right code lets ${name ?? 'nobody'} in after ${tries} wrong ones`, async (context) => {
    const { ask, use } = await signIn(context);
    const code = await ask();
    for (let number = 1; number <= tries; number += 1) assert.equal(await use(wrong(code, number)), undefined);
    assert.equal(await use(code), name);
  });
}

test('a hundred that come at once are five tries', async (context) => {
  const { desk, ask, use } = await signIn(context);
  const code = await ask();
  const names = await Promise.all(Array.from({ length: 100 }, (_, number) => use(wrong(code, number + 1))));
  assert.deepEqual(new Set(names), new Set([undefined]));
  const row = await desk.store.database.selectFrom('desk_codes').select(['tries', 'used_at']).executeTakeFirstOrThrow();
  assert.deepEqual(row, { tries: 5, used_at: null });
  assert.equal(await use(code), undefined);
});

test('a new code takes the place of the one before, with tries of its own', async (context) => {
  const { ask, use } = await signIn(context);
  const first = await ask(0);
  for (let number = 1; number <= 5; number += 1) await use(wrong(first, number));
  const second = await ask(1);
  if (first !== second) assert.equal(await use(first, 2), undefined);
  assert.equal(await use(second, 2), 'Kari');
});

test('an address without a seat gets no mail, and no code fits it', async (context) => {
  const { desk, ask, use } = await signIn(context);
  assert.equal(await ask(0, 'nobody@gronlia.example'), '');
  const codes = await desk.store.database.selectFrom('desk_codes').selectAll().execute();
  assert.deepEqual(codes.map(({ coordinator_id }) => coordinator_id), [null]);
  for (const code of ['000000', '123456', '999999']) assert.equal(await use(code, 1, 'nobody@gronlia.example'), undefined);
});

test('somebody whose last seat was taken away gets no mail any more', async (context) => {
  const { desk, ask } = await signIn(context);
  await desk.store.write((db) => db.deleteFrom('desk_roles').execute());
  assert.equal(await ask(), '');
});

test('a letter box gets ten codes an hour at most, and then again', async (context) => {
  const { desk, ask } = await signIn(context);
  const mailed = async (): Promise<number> => (await desk.store.database.selectFrom('mails').select('id').where('kind', '=', 'sign-in').execute()).length;
  for (let number = 0; number < 14; number += 1) await ask(number / 100);
  assert.equal(await mailed(), 10);
  await ask(61);
  assert.equal(await mailed(), 11);
});

test('the mail says how long the code is good for, in the language of whoever gets it, and ends with it', async (context) => {
  const { desk, ask } = await signIn(context);
  const code = await ask();
  const row = await desk.store.database.selectFrom('mails').select(['recipient', 'languages', 'data', 'expires', 'signature_id']).executeTakeFirstOrThrow();
  assert.deepEqual(row, { recipient: email, languages: '["nb"]', data: JSON.stringify({ code, minutes: 10 }), expires: after(10), signature_id: null });
});

test('no code is kept as it is, and one of another address is another hash', async (context) => {
  const { desk, ask } = await signIn(context);
  const code = await ask();
  const rows = await desk.store.database.selectFrom('desk_codes').selectAll().execute();
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(`"${code}"`));
  assert.match(rows[0]?.code_hash ?? '', /^[\da-f]{64}$/);
});
