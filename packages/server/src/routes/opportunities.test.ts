import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Opportunity, SignUpReceipt } from '@dugnad/client/model';
import { testOpportunity, testShift } from '../contract/sign-up-samples.ts';
import { openTestServer, post, sentSignUp, sign, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { PetitionOptions } from '../petitions/backend.ts';
import type { Problem } from '../problem/problem.ts';

const list = '/api/v1/opportunities';
const one = `${list}/cafe-host`;
const signUps = `${one}/sign-ups`;

/** With `cafe-host`, which has places for everybody here. */
async function openWithRole(context: TestContext, petitions: Partial<PetitionOptions> = {}): Promise<TestServer> {
  const server = await openTestServer(context, petitions);
  await server.store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 20 })] }));
  return server;
}

interface Listed {
  opportunities: Opportunity[];
  asOf: string;
}

const idsOf = async ({ app }: TestServer, query = ''): Promise<string[]> => (await app.inject(`${list}${query}`)).json<Listed>().opportunities.map(({ id }) => id);
const takenOf = async ({ app }: TestServer): Promise<(number | undefined)[]> => [(await app.inject(one)).json<Opportunity>(), ...(await app.inject(list)).json<Listed>().opportunities].map(({ shifts }) => shifts[0]?.taken);
const problemOf = (answer: Answer): [number, string, ...string[]] => {
  const { type, errors } = answer.json<Problem>();
  return [answer.statusCode, type.slice('/problems/'.length), ...errors.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const phone = (number: number) => ({ person: { name: 'Aud Berg', phone: `+47 900 00 0${number}` } });

for (const path of [list, `${list}?site=gronlia`, `${list}?site=gronlia&site=nabolag`, one]) {
  test(`may be kept by everybody for ten seconds, is not sent again to whoever has it, and is read by any page: ${path}`, async (context) => {
    const { app } = await openWithRole(context);
    for (const origin of [undefined, sitePage, 'https://elsewhere.example', 'null']) {
      const { statusCode, headers } = await app.inject({ url: path, headers: origin === undefined ? {} : { origin } });
      assert.deepEqual([statusCode, headers['cache-control'], headers['access-control-allow-origin'], headers['set-cookie']], [200, 'public, max-age=10, stale-while-revalidate=60', '*', undefined]);
    }
    const etag = String((await app.inject(path)).headers.etag);
    const again = await app.inject({ url: path, headers: { 'if-none-match': etag } });
    assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag]);
    assert.equal((await app.inject({ url: path, headers: { 'if-none-match': '"another"' } })).statusCode, 200);
    const preflight = await app.inject({ method: 'OPTIONS', url: path, headers: { origin: 'https://anywhere.example' } });
    assert.deepEqual([preflight.statusCode, preflight.headers['access-control-allow-origin'], preflight.headers['access-control-allow-methods']], [204, '*', 'GET']);
  });
}

test('lists one site, several or all, none twice, in the order of the first shift that can be taken; drafts never', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: [] });
  const at = (id: string, siteId: string, day: string) => testOpportunity({ id, siteId, shifts: [testShift({ start: `${day}T10:00:00Z`, end: `${day}T12:00:00Z` })] });
  for (const each of [at('late', 'gronlia', '2026-12-24'), at('soon', 'nabolag', '2026-12-01'), at('middle', 'gronlia', '2026-12-10'), testOpportunity({ id: 'any-time', shifts: [], flexible: true }), testOpportunity({ id: 'plan', state: 'draft' })]) await server.store.saveOpportunity(each);
  assert.deepEqual(await idsOf(server), ['soon', 'middle', 'late', 'any-time']);
  assert.deepEqual(await idsOf(server, '?site=gronlia'), ['middle', 'late', 'any-time']);
  assert.deepEqual(await idsOf(server, '?site=nabolag&site=gronlia&site=nabolag'), ['soon', 'middle', 'late', 'any-time']);
  assert.deepEqual(await idsOf(server, '?site=nowhere'), []);
});

for (const query of ['?site=', '?site=Gr%C3%B8nlia', `?site=${'a'.repeat(65)}`, `?${Array.from({ length: 21 }, (_, index) => `site=s${index}`).join('&')}`]) {
  test(`does not take ${query.slice(0, 40)} for sites`, async (context) => {
    const { app } = await openWithRole(context);
    assert.deepEqual(problemOf((await app.inject(`${list}${query}`)) as unknown as Answer).slice(0, 2), [422, 'invalid-input']);
  });
}

test('is not there for a draft, for what is not there, and for what was made up', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ id: 'plan', state: 'draft' }));
  for (const id of ['plan', 'nothing', '%00', '..%2Fetc', 'x'.repeat(90), 'skatepark']) {
    const { statusCode, headers } = await server.app.inject(`${list}/${id}`);
    assert.deepEqual([statusCode, headers['cache-control']], [404, 'no-store'], id);
    assert.equal((await post(server.app, `${list}/${id}/sign-ups`, sentSignUp())).statusCode, 404, id);
  }
});

test('asks the database once for a rush of readers, again after some seconds, and at once after a sign-up', async (context) => {
  const server = await openWithRole(context);
  let reads = 0;
  const { listOpportunities } = server.store;
  server.store.listOpportunities = (siteId) => {
    reads += 1;
    return listOpportunities(siteId);
  };
  await Promise.all(Array.from({ length: 100 }, () => server.app.inject(list)));
  assert.equal(reads, 1);
  server.clock.now += 5000;
  const { asOf } = (await server.app.inject(list)).json<Listed>();
  assert.deepEqual([reads, asOf], [2, '2026-11-28T12:00:05.000Z']);
  assert.deepEqual(await takenOf(server), [0, 0]);
  await post(server.app, signUps, sentSignUp());
  assert.deepEqual(await takenOf(server), [1, 1]);
});

test('answers for a site that has nothing, however many are made up, and reads no other site anew for it', async (context) => {
  const server = await openWithRole(context);
  const reads: (string | undefined)[] = [];
  const { listOpportunities } = server.store;
  server.store.listOpportunities = (siteId) => {
    reads.push(siteId);
    return listOpportunities(siteId);
  };
  await server.app.inject(`${list}?site=gronlia`);
  for (let from = 0; from < 2500; from += 20) {
    const query = Array.from({ length: 20 }, (_, index) => `site=made-up-${from + index}`).join('&');
    assert.deepEqual((await server.app.inject(`${list}?${query}`)).json<Listed>(), { opportunities: [], asOf: '2026-11-28T12:00:00.000Z' });
  }
  assert.deepEqual(await idsOf(server, '?site=gronlia&site=nowhere'), ['cafe-host']);
  assert.equal(reads.filter((site) => site === 'gronlia').length, 1);
});

test('shows what another process has given away after ten seconds at the latest', async (context) => {
  const server = await openWithRole(context);
  await takenOf(server);
  const other = await openTestServer(context, { store: server.store });
  await post(other.app, signUps, sentSignUp());
  assert.deepEqual(await takenOf(server), [0, 0]);
  server.clock.now += 9999;
  assert.deepEqual(await takenOf(server), [1, 1]);
});

test('says of a shift that it is over from the moment on when it begins, though nobody has written anything', async (context) => {
  const server = await openWithRole(context);
  server.clock.now = Date.parse('2026-12-05T08:00:00Z');
  const { status, shifts } = (await server.app.inject(one)).json<Opportunity>();
  assert.deepEqual([status, shifts.map((shift) => shift.status)], ['closed', ['past']]);
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp())), [422, 'invalid-input', '/shiftIds/0 past']);
});

test('lets a page of its own site send, and no other, though that has a site of its own here', async (context) => {
  const server = await openWithRole(context);
  await server.store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: ['https://nabolag.example'] });
  const taken = await post(server.app, signUps, sentSignUp());
  assert.deepEqual([taken.statusCode, taken.headers['access-control-allow-origin'], taken.headers['vary'], taken.headers['cache-control']], [202, sitePage, 'Origin', 'no-store']);
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp(), { headers: { origin: 'https://nabolag.example' } })), [403, 'origin-refused']);
  for (const [origin, status] of [[sitePage, 204], ['https://nabolag.example', 403]] as const) {
    assert.equal((await server.app.inject({ method: 'OPTIONS', url: signUps, headers: { origin, 'access-control-request-method': 'POST' } })).statusCode, status);
  }
});

test('a petition of the same name has no say in who may sign up', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: ['https://nabolag.example'] });
  await server.store.saveOpportunity(testOpportunity({ id: 'skatepark', siteId: 'nabolag' }));
  const url = `${list}/skatepark/sign-ups`;
  assert.equal((await post(server.app, url, sentSignUp(), { headers: { origin: 'https://nabolag.example' } })).statusCode, 202);
  assert.deepEqual(problemOf(await post(server.app, url, sentSignUp())), [403, 'origin-refused']);
});

test('says which shifts overlap, unless that is on purpose, and asks for the age in the same breath', async (context) => {
  const server = await openTestServer(context);
  const shifts = [testShift(), testShift({ id: 'brunch', start: '2026-12-05T11:00:00+01:00', end: '2026-12-05T14:00:00+01:00' }), testShift({ id: 'noon', start: '2026-12-05T12:00:00+01:00', end: '2026-12-05T13:00:00+01:00' })];
  await server.store.saveOpportunity(testOpportunity({ minimumAge: 16, shifts }));
  const shiftIds = ['sat-am', 'brunch', 'noon'];
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp({ shiftIds }))), [422, 'invalid-input', '/oldEnough missing', '/shiftIds/1 overlaps', '/shiftIds/2 overlaps']);
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp({ shiftIds: ['sat-am', 'noon'], oldEnough: false }))), [422, 'invalid-input', '/oldEnough missing']);
  assert.equal((await post(server.app, signUps, sentSignUp({ shiftIds: ['sat-am', 'noon'], oldEnough: true }))).statusCode, 202);
  assert.equal((await post(server.app, signUps, sentSignUp({ shiftIds, overlap: true, oldEnough: true, ...phone(1) }))).statusCode, 202);
});

test('takes nobody once it was closed, or when the time to sign up is over', async (context) => {
  const server = await openTestServer(context);
  await server.store.saveOpportunity(testOpportunity({ applyBy: '2026-11-28T14:00:00+01:00[Europe/Oslo]' }));
  assert.equal((await post(server.app, signUps, sentSignUp())).statusCode, 202);
  server.clock.now = Date.parse('2026-11-28T13:00:00Z');
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp())), [409, 'not-open']);
  await server.store.saveOpportunity(testOpportunity({ id: 'shut', state: 'closed' }));
  assert.deepEqual(problemOf(await post(server.app, `${list}/shut/sign-ups`, sentSignUp())), [409, 'not-open']);
  assert.deepEqual(problemOf(await post(server.app, `${list}/shut/sign-ups`, sentSignUp({ shiftIds: [] }))), [409, 'not-open']);
});

test('takes nobody whom another process has closed it for a moment ago, and says so of each shift', async (context) => {
  const server = await openWithRole(context);
  await post(server.app, signUps, sentSignUp());
  await server.store.saveOpportunity(testOpportunity({ state: 'closed' }));
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp(phone(1)))), [422, 'invalid-input', '/shiftIds/0 closed']);
  assert.deepEqual(problemOf(await post(server.app, signUps, sentSignUp({ shiftIds: [], ...phone(1) }))), [409, 'not-open']);
});

test('asks a flood from one place to wait, and still serves the others', async (context) => {
  const { app } = await openWithRole(context, { limits: { place: { burst: { count: 2, windowMs: 60_000 }, sustained: { count: 100, windowMs: 3_600_000 } } } });
  const from = (number: number, remoteAddress: string): Promise<Answer> => post(app, signUps, sentSignUp(phone(number)), { remoteAddress });
  assert.deepEqual([(await from(1, '8.8.8.8')).statusCode, (await from(2, '8.8.8.8')).statusCode], [202, 202]);
  const answer = await from(3, '8.8.8.8');
  assert.deepEqual([...problemOf(answer), Number(answer.headers['retry-after']) > 0], [429, 'too-many-requests', true]);
  assert.equal((await from(4, '8.8.4.4')).statusCode, 202);
});

test('keeps no place for a machine or a host on the list, and they cannot tell; a number or an address that sends again and again is asked to wait', async (context) => {
  const server = await openWithRole(context, { limits: { address: { count: 2, windowMs: 3_600_000 } }, blockedDomains: ['throwaway.example'] });
  await server.store.saveOpportunity(testOpportunity({ id: 'other', shifts: [testShift({ capacity: 20 })] }));
  const other = `${list}/other/sign-ups`;
  const same = { name: 'Aud', phone: '+47 911 11 111' };
  const mail = { name: 'Aud', email: 'aud@example.org' };
  // Two of a number and two of an address are taken, whatever they sign up for; then one of each is too many.
  const answers = [await post(server.app, signUps, sentSignUp({ person: same })), await post(server.app, other, sentSignUp({ person: same })), await post(server.app, signUps, sentSignUp({ person: mail })), await post(server.app, other, sentSignUp({ person: mail }))];
  await server.store.saveOpportunity(testOpportunity({ id: 'third', shifts: [testShift({ capacity: 20 })] }));
  const third = `${list}/third/sign-ups`;
  for (const person of [same, mail]) {
    const answer = await post(server.app, third, sentSignUp({ person }));
    assert.deepEqual([...problemOf(answer), Number(answer.headers['retry-after']) > 0], [429, 'too-many-requests', true]);
  }
  for (const changes of [{ ...phone(1), website: 'https://bot.example' }, { person: { name: 'Aud', email: 'a@Throwaway.example' } }]) answers.push(await post(server.app, third, sentSignUp(changes)));
  const shapes = answers.map(({ statusCode, headers: { date: _date, ...headers }, json }) => JSON.stringify([statusCode, headers, { ...json<SignUpReceipt>(), reference: '' }]));
  assert.equal(new Set(shapes).size, 1);
  assert.equal(answers[0]?.json<SignUpReceipt>().status, 'confirmed');
  const taken = await Promise.all(['cafe-host', 'other', 'third'].map(async (id) => (await server.store.readOpportunity(id))?.shifts[0]?.taken));
  assert.deepEqual(taken, [2, 2, 0]);
});

test('is not counted again where the line broke and the same is sent with its key', async (context) => {
  const server = await openWithRole(context, { limits: { address: { count: 2, windowMs: 3_600_000 } } });
  await server.store.saveOpportunity(testOpportunity({ id: 'other' }));
  const key = randomUUID();
  const first = await post(server.app, signUps, sentSignUp(), { key });
  for (let time = 0; time < 5; time += 1) assert.equal((await post(server.app, signUps, sentSignUp(), { key })).body, first.body);
  await post(server.app, `${list}/other/sign-ups`, sentSignUp());
  assert.deepEqual(await Promise.all(['cafe-host', 'other'].map(async (id) => (await server.store.readOpportunity(id))?.shifts[0]?.taken)), [1, 1]);
});

test('takes a volunteer who has signed a petition as often as one may', async (context) => {
  const server = await openWithRole(context, { limits: { address: { count: 1, windowMs: 3_600_000 } } });
  await sign(server.app, { email: 'aud@example.org' });
  await post(server.app, signUps, sentSignUp({ person: { name: 'Aud', email: 'aud@example.org' } }));
  assert.deepEqual(await takenOf(server), [1, 1]);
});

test('signs nobody up twice who presses twice', async (context) => {
  const server = await openWithRole(context);
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => post(server.app, signUps, sentSignUp(), { key })));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [202, 409, 409]);
  assert.deepEqual(await takenOf(server), [1, 1]);
});

test('keeps of a link only its hash, and of a person only what was asked', async (context) => {
  const server = await openWithRole(context);
  const { body } = await post(server.app, signUps, sentSignUp({ oldEnough: true, formToken: 'a-token', website: '' }));
  const [row] = await server.store.database.selectFrom('sign_ups').selectAll().execute();
  assert.match(row?.manage_token_hash ?? '', /^[\da-f]{64}$/);
  for (const secret of [row?.manage_token_hash, row?.phone_hash, '90000000']) assert.equal(body.includes(secret ?? '-'), false);
  assert.doesNotMatch(JSON.stringify(row), /a-token|oldEnough|website|8\.8\.8\.8/);
});

const payloads = ['script', 'table'].flatMap((name) => readFileSync(new URL(`../../../../test/payloads/${name}.txt`, import.meta.url), 'utf8').split('\n').filter(Boolean));

test('keeps what people type who want it to run as the words that they typed, or says which field it cannot stand in', async (context) => {
  const server = await openWithRole(context, { limits: { address: { count: 100_000, windowMs: 1000 }, place: { burst: { count: 100_000, windowMs: 1000 }, sustained: { count: 100_000, windowMs: 1000 } } } });
  assert.ok(payloads.length > 50);
  for (const [index, text] of payloads.entries()) {
    const person = { name: 'Aud Berg', email: `aud${index}@example.org`, bestTime: text.slice(0, 200) };
    const answer = await post(server.app, signUps, sentSignUp({ shiftIds: [], person, message: text }));
    assert.equal(answer.statusCode, 202, `${text} ${answer.body}`);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    const row = await server.store.database.selectFrom('sign_ups').select('data').where('email', '=', person.email).executeTakeFirstOrThrow();
    assert.equal((JSON.parse(row.data) as { message: string }).message, text.trim());
    for (const [field, changes] of [['/shiftIds/0', { shiftIds: [text] }], ['/person/phone', { person: { name: 'Aud', phone: text } }], ['/availability/0', { availability: [text] }], ['/language', { language: text }]] as const) {
      const refused = await post(server.app, signUps, sentSignUp(changes));
      assert.ok(refused.statusCode === 422 && refused.json<Problem>().errors.some(({ pointer }) => pointer === field), `${field} ${text} ${refused.body}`);
    }
  }
  assert.equal((await server.app.inject('/health')).statusCode, 200);
});
