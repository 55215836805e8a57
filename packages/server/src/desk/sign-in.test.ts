import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailedCode, openTestDesk, trail } from './desk-tools.test.page.ts';
import type { TestDesk } from './desk-tools.test.page.ts';
import { publicUrl } from '../open-test-server.test.page.ts';
import { addCoordinator } from './people/coordinators.ts';

const email = 'kari@gronlia.example';

async function withKari(context: Parameters<typeof openTestDesk>[0], signInMs = 0): Promise<TestDesk> {
  const desk = await openTestDesk(context, signInMs);
  await addCoordinator(desk.store, { siteId: 'gronlia', email, name: 'Kari Nordmann', role: 'owner', language: 'nb' }, new Date(desk.clock.now).toISOString());
  return desk;
}

const post = ({ app }: TestDesk, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: `/desk/api/${path}`, headers: { origin: publicUrl, 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) });

const wrong = (code: string | undefined): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('lets a coordinator in by the code that was mailed, and out again', async (context) => {
  const desk = await withKari(context);
  assert.equal((await post(desk, 'sign-in', { email: ' Kari@Gronlia.example ' })).statusCode, 202);
  const code = await mailedCode(desk.store, email);
  const answer = await post(desk, 'sign-in/code', { email, code: `${code?.slice(0, 3)} ${code?.slice(3)}` });
  assert.equal(answer.statusCode, 200);
  const set = String(answer.headers['set-cookie']);
  assert.match(set, /^desk-session=[\w-]{27}; Path=\/desk; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/);
  const cookie = set.split(';')[0] ?? '';
  const session = await desk.app.inject({ url: '/desk/api/session', headers: { cookie } });
  const { name, sites, csrf } = session.json<{ name: string; sites: unknown[]; csrf: string }>();
  assert.deepEqual([name, sites], ['Kari Nordmann', [{ id: 'gronlia', name: 'Grønlia Vel', role: 'owner' }]]);
  const out = await desk.app.inject({ method: 'DELETE', url: '/desk/api/session', headers: { cookie, origin: publicUrl, 'x-csrf-token': csrf } });
  assert.match(String(out.headers['set-cookie']), /Max-Age=0/);
  assert.equal((await desk.app.inject({ url: '/desk/api/session', headers: { cookie } })).statusCode, 401);
  assert.deepEqual((await trail(desk.store)).map(({ action }) => action).toSorted(), ['coordinator-add', 'sign-in', 'sign-out']);
});

for (const [script, zero] of [['Arabic', '٠'], ['Persian', '۰'], ['Devanagari', '०'], ['Bengali', '০'], ['Thai', '๐'], ['wide', '０'], ['Adlam', '𞥐']] as const) {
  test(`lets a coordinator in by a code that is typed in ${script} digits, and not by a wrong one`, async (context) => {
    const desk = await withKari(context);
    await post(desk, 'sign-in', { email });
    const code = await mailedCode(desk.store, email);
    const typed = (digits = ''): string => digits.replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
    assert.equal((await post(desk, 'sign-in/code', { email, code: typed(wrong(code)) })).json<{ type: string }>().type, '/problems/code-wrong');
    const spaced = `\u200F${typed(code?.slice(0, 3))} ${typed(code?.slice(3))}\u200F`;
    assert.equal((await post(desk, 'sign-in/code', { email, code: spaced })).statusCode, 200);
  });
}

test('keeps neither codes nor sessions as they are', async (context) => {
  const desk = await withKari(context);
  await post(desk, 'sign-in', { email });
  const code = await mailedCode(desk.store, email);
  const token = String((await post(desk, 'sign-in/code', { email, code })).headers['set-cookie']).split(/[=;]/)[1] ?? '';
  const rows = JSON.stringify([await desk.store.database.selectFrom('desk_codes').selectAll().execute(), await desk.store.database.selectFrom('desk_sessions').selectAll().execute()]);
  assert.ok(!rows.includes(code ?? '') || !new RegExp(`"${code}"`).test(rows));
  assert.ok(!rows.includes(token));
});

test('says the same of an address that it does not know, and mails nobody', async (context) => {
  const desk = await withKari(context);
  const [known, unknown] = [await post(desk, 'sign-in', { email }), await post(desk, 'sign-in', { email: 'nobody@gronlia.example' })];
  assert.deepEqual([known.statusCode, known.body, known.headers['set-cookie']], [unknown.statusCode, unknown.body, unknown.headers['set-cookie']]);
  assert.equal(await mailedCode(desk.store, 'nobody@gronlia.example'), undefined);
  const tried = await Promise.all([email, 'nobody@gronlia.example', 'never-asked@gronlia.example'].map(async (one) => post(desk, 'sign-in/code', { email: one, code: one === email ? wrong(await mailedCode(desk.store, email)) : '123456' })));
  const bodies = tried.map(({ statusCode, body }) => `${statusCode} ${body}`);
  assert.equal(new Set(bodies).size, 1, bodies.join('\n'));
});

test('takes as long for an address that it does not know', async (context) => {
  const desk = await withKari(context, 40);
  const times: Record<string, number[]> = { [email]: [], 'nobody@gronlia.example': [] };
  for (let round = 0; round < 15; round += 1) {
    for (const one of Object.keys(times)) {
      const start = performance.now();
      await post(desk, 'sign-in', { email: one });
      times[one]?.push(performance.now() - start);
    }
    desk.clock.now += 3_600_000;
  }
  const [known, unknown] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[7] ?? 0) as [number, number];
  assert.ok(known >= 39 && Math.abs(known - unknown) < 10, `${known} ms and ${unknown} ms`);
});

test('takes a code once, within ten minutes, and after five wrong ones not at all', async (context) => {
  const desk = await withKari(context);
  const ask = async (): Promise<string> => {
    desk.clock.now += 1000;
    await post(desk, 'sign-in', { email });
    return (await mailedCode(desk.store, email)) ?? '';
  };
  const tryCode = async (code: string): Promise<number> => (await post(desk, 'sign-in/code', { email, code })).statusCode;
  const used = await ask();
  assert.deepEqual([await tryCode(used), await tryCode(used)], [200, 422]);
  const old = await ask();
  desk.clock.now += 10 * 60_000;
  assert.equal(await tryCode(old), 422);
  const guessed = await ask();
  for (let tries = 0; tries < 5; tries += 1) assert.equal(await tryCode(wrong(guessed)), 422);
  assert.equal(await tryCode(guessed), 422);
  const [first, second] = [await ask(), await ask()];
  if (first !== second) assert.equal(await tryCode(first), 422, 'only the newest code fits');
  assert.equal(await tryCode(second), 200);
});

test('fills nobody\'s letter box: ten codes an hour at most', async (context) => {
  const desk = await withKari(context);
  for (let count = 0; count < 14; count += 1) assert.equal((await post(desk, 'sign-in', { email })).statusCode, 202);
  assert.equal((await desk.store.database.selectFrom('mails').select('id').where('kind', '=', 'sign-in').execute()).length, 10);
});

test('ends a session after an hour without a sign of life, and after twelve in any case', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  const minutes = async (count: number): Promise<number> => {
    desk.clock.now += count * 60_000;
    return (await ask('GET', 'petitions')).statusCode;
  };
  assert.equal(await minutes(60), 401);
  const busy = await desk.as('helper');
  for (let count = 0; count < 14; count += 1) {
    desk.clock.now += 50 * 60_000;
    assert.equal((await busy('GET', 'petitions')).statusCode, 200, `after ${(count + 1) * 50} minutes`);
  }
  desk.clock.now += 21 * 60_000;
  assert.equal((await busy('GET', 'petitions')).statusCode, 401);
});

test('tells whoever adds a coordinator to a site that is not there', async (context) => {
  const { store } = await openTestDesk(context);
  await assert.rejects(addCoordinator(store, { siteId: 'nowhere', email, name: 'Kari', role: 'owner' }), /There is no site nowhere/);
});
