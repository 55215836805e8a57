import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { trail } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import { calls, codes, openCafe } from './helping-tools.test.page.ts';

const aud = { person: { name: 'Aud Berg', phone: '90 00 00 00' }, languages: ['nb', 'en'], availability: ['monday-morning'], language: 'nb' };
const bo = { person: { name: 'Bo Dahl', email: 'Bo@example.org' }, language: 'ar' };
const path = 'opportunities/cafe-host/imports';

const brings = (ask: Ask, changes: object = {}): ReturnType<Ask> => ask('POST', path, { id: randomUUID(), agreed: 'paper', people: [aud, bo], ...changes });
const looks = async (ask: Ask, people: readonly unknown[]): Promise<unknown> => (await ask('POST', `${path}/look`, { people })).json<{ rows: unknown }>().rows;
const names = async ({ store }: TestDesk): Promise<string[]> => (await store.database.selectFrom('sign_ups').select('name').orderBy('name').execute()).map(({ name }) => name);
const mails = async ({ store }: TestDesk): Promise<unknown[]> => (await store.database.selectFrom('mails').select(['kind', 'recipient']).orderBy('recipient').execute()).map(({ kind, recipient }) => [kind, recipient]);

interface Taken {
  id: string;
  agreed: string;
  added: number;
  leftOut: number;
  undone: string | null;
  canTakeBack: boolean;
}

const lists = async (ask: Ask): Promise<Taken[]> => (await ask('GET', path)).json<{ imports: Taken[] }>().imports;

test('a list is people who have signed up: with languages and half-days, in one piece, and nobody is mailed', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  const id = randomUUID();
  assert.deepEqual((await brings(ask, { id })).json(), { id, added: 2, leftOut: 0 });
  assert.deepEqual([await names(desk), await mails(desk)], [['Aud Berg', 'Bo Dahl'], []]);
  const { people } = (await ask('GET', 'helping')).json<{ people: { name: string; languages: string[]; availability: string[]; language: string; answerBy: string | null }[] }>();
  assert.deepEqual(people.map(({ name, languages, availability, language, answerBy }) => [name, languages, availability, language, answerBy]), [['Aud Berg', ['nb', 'en'], ['monday-morning'], 'nb', null], ['Bo Dahl', [], [], 'ar', null]]);
});

test('where the people agreed stands in the trail, without a name, and in what one of them is given of themselves', async (context) => {
  const desk = await openCafe(context);
  const id = randomUUID();
  await brings(await desk.as('owner'), { id, agreed: 'association' });
  const lines = await trail(desk.store);
  assert.deepEqual(lines.map(({ action, subject, detail }) => [action, subject, JSON.parse(detail)]), [['volunteers-import', 'cafe-host', { import: id, agreed: 'association', talked: false, mails: false, added: 2, leftOut: 0 }]]);
  const found = await (await desk.as('owner'))('POST', 'people/find', { email: 'bo@example.org' });
  assert.match(found.body, /"imported":\{"at":"[^"]+","agreed":"association"\}/);
});

test('whoever is there already, or stands in the list twice, is told and left out, however the number and the address are written', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  await calls(ask, { person: { name: 'Olga', phone: '22 33 44 55', email: 'olga@example.org' } });
  const there = [{ person: { name: 'O. Berg', phone: '22334455' }, language: 'nb' }, { person: { name: 'Berg', email: 'OLGA@example.org' }, language: 'nb' }];
  const twice = { person: { name: 'Aud', phone: '90000000', email: 'aud@example.org' }, language: 'nb' };
  assert.deepEqual(await looks(ask, [aud, ...there, twice, bo]), [{ status: 'new' }, { status: 'there' }, { status: 'there' }, { status: 'twice' }, { status: 'new' }]);
  const { added, leftOut } = (await brings(ask, { people: [aud, ...there, twice, bo] })).json<Taken>();
  assert.deepEqual([added, leftOut, await names(desk)], [2, 3, ['Aud Berg', 'Bo Dahl', 'Olga']]);
  assert.deepEqual(codes(await brings(ask)), [{ pointer: '/people', code: 'nobody' }], 'the same list again has nobody new');
});

test('looking at a list changes nothing, says what is wrong in which field of which row, and stands in the trail', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  const rows = await looks(ask, [
    { person: { name: '=HYPERLINK("https://evil.example")', phone: '90000000' }, language: 'nb' }, { person: { name: 'Cai' }, language: 'nb' }, { person: { name: 'Dan', phone: 'call me', email: 'dan' }, language: 'nb' },
    { person: { name: 'Eva', phone: '91000000' }, availability: ['someday'], language: 'nb' }, { person: { name: '', phone: '92000000' }, languages: ['%'], language: 'nb' }, 'nothing', null, { person: { name: 'Fay', phone: '+47 93 00 00 00' }, language: 'nb' },
  ]) as { status: string; errors?: { pointer: string; code: string }[] }[];
  assert.deepEqual(rows.map(({ status }) => status), ['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'new']);
  const found = rows.slice(0, 5).map(({ errors = [] }) => errors.map(({ pointer, code }) => `${pointer} ${code}`));
  assert.deepEqual(found.map(([first]) => first), ['/person/name formula', '/person/phone unreachable', '/person/phone not-a-phone-number', '/availability/0 not-a-half-day', '/person/name missing']);
  assert.deepEqual([await names(desk), (await trail(desk.store)).map(({ action }) => action)], [[], ['volunteers-import-look']]);
});

for (const sign of ['=', '+', '-', '@']) {
  test(`a name that would be a formula, with ${sign}, is refused, and nothing of the list is kept`, async (context) => {
    const desk = await openCafe(context);
    const answer = await brings(await desk.as('owner'), { people: [aud, { person: { name: `${sign}1+1 Berg`, phone: '91000000' }, language: 'nb' }] });
    assert.deepEqual([answer.statusCode, codes(answer), await names(desk), await trail(desk.store)], [422, [{ pointer: '/people/1/person/name', code: 'formula' }], [], []]);
  });
}

test('five hundred come at once, and five hundred and one do not', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  const many = (number: number): object[] => Array.from({ length: number }, (_, index) => ({ person: { name: `Person of a rather long name, number ${index}`, phone: `+47 9${String(index).padStart(7, '0')}`, email: `person-${index}@a-long-name-of-a-place.example.org` }, languages: ['nb', 'en', 'ar'], availability: ['monday-morning', 'wednesday-evening', 'saturday-afternoon'], language: 'nb' }));
  assert.deepEqual(codes(await brings(ask, { people: many(501) })), [{ pointer: '/people', code: 'too-many' }]);
  assert.deepEqual(codes(await brings(ask, { people: [] })), [{ pointer: '/people', code: 'nobody' }]);
  assert.equal((await looks(ask, many(500)) as unknown[]).length, 500);
  assert.equal((await brings(ask, { people: many(500), talked: true })).json<Taken>().added, 500);
  assert.equal((await names(desk)).length, 500);
});

test('pressed twice is one list; the same name for a list of another task is refused', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  const id = randomUUID();
  const [one, other] = [await brings(ask, { id }), await brings(ask, { id })];
  assert.deepEqual([other.json(), (await names(desk)).length], [one.json(), 2]);
  const kept = await desk.store.readOpportunity('cafe-host');
  await desk.store.saveOpportunity({ ...(kept ?? assert.fail()), id: 'driver', shifts: [], talks: [] });
  assert.equal((await ask('POST', 'opportunities/driver/imports', { id, agreed: 'paper', people: [aud] })).statusCode, 409);
});

test('whoever was talked with waits for no call; only who asks for it has receipts mailed, and the coordinator gets none', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  await brings(ask, { talked: true, mails: true });
  assert.deepEqual([(await ask('GET', 'helping')).json(), await mails(desk)], [{ people: [], toRemind: [] }, [['signed-up', 'Bo@example.org']]]);
});

test('where an age is asked it is said for all of them; a task that is closed takes no list', async (context) => {
  const desk = await openCafe(context, { minimumAge: 18 });
  const ask = await desk.as('editor');
  assert.deepEqual(codes(await brings(ask)), [{ pointer: '/oldEnough', code: 'missing' }]);
  assert.equal((await ask('GET', path)).json<{ opportunity: { minimumAge: number } }>().opportunity.minimumAge, 18);
  const kept = await desk.store.readOpportunity('cafe-host');
  await desk.store.saveOpportunity({ ...(kept ?? assert.fail()), state: 'closed' });
  assert.deepEqual([codes(await brings(ask, { oldEnough: true })), await names(desk)], [[{ pointer: '/people', code: 'closed' }], []]);
});

test('one press takes all of it back, also where they were talked with, and then it stands as taken back', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  await calls(ask);
  const id = randomUUID();
  await brings(ask, { id, talked: true, mails: true });
  assert.deepEqual((await lists(ask)).map(({ agreed, added, leftOut, undone, canTakeBack }) => [agreed, added, leftOut, undone, canTakeBack]), [['paper', 2, 0, null, true]]);
  assert.deepEqual((await ask('DELETE', `${path}/${id}`)).json(), { people: 2 });
  assert.deepEqual([await names(desk), JSON.stringify(await mails(desk)).includes('signed-up')], [['Olga Berg'], false]);
  const [list] = await lists(ask);
  assert.deepEqual([typeof list?.undone, list?.canTakeBack], ['string', false]);
  assert.deepEqual([(await ask('DELETE', `${path}/${id}`)).statusCode, (await brings(ask, { id })).statusCode], [404, 409]);
  assert.equal((await brings(ask)).json<Taken>().added, 2, 'the list can be brought again, as another one');
});

const idOf = async ({ store }: TestDesk, name: string): Promise<string> => (await store.database.selectFrom('sign_ups').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id;

for (const [what, act] of Object.entries({
  'was talked with': async (desk: TestDesk, ask: Ask) => ask('PUT', `sign-ups/${await idOf(desk, 'Aud Berg')}/talk`, { outcome: 'had' }),
  'was given a link': async ({ store }: TestDesk) => store.mailLinks({ opportunityId: 'cafe-host', emailHash: (await store.database.selectFrom('sign_ups').select('email_hash').where('name', '=', 'Bo Dahl').executeTakeFirstOrThrow()).email_hash ?? '' }, [{ token: 'a', tokenHash: 'a' }], '2026-11-28T12:00:00.000Z'),
  'is gone': async (desk: TestDesk, ask: Ask) => ask('POST', 'people/erase', { email: 'bo@example.org' }),
  'wants no messages to everybody': async ({ store }: TestDesk) => store.database.updateTable('sign_ups').set({ quiet_since: '2026-11-28T12:00:00.000Z' }).where('name', '=', 'Aud Berg').execute(),
  'has changed a number': async ({ store }: TestDesk) => store.database.updateTable('sign_ups').set({ phone: '91000000' }).where('name', '=', 'Aud Berg').execute(),
})) {
  test(`it is not taken back once one of them ${what}`, async (context) => {
    const desk = await openCafe(context);
    const ask = await desk.as('owner');
    const id = randomUUID();
    await brings(ask, { id });
    await act(desk, ask);
    const before = await names(desk);
    const answer = await ask('DELETE', `${path}/${id}`);
    assert.deepEqual([answer.statusCode, codes(answer), await names(desk), (await lists(ask)).map(({ canTakeBack }) => canTakeBack)], [422, [{ pointer: '/import', code: 'acted-on' }], before, [false]]);
  });
}

test('a helper brings no list, and a list of another site is not there', async (context) => {
  const desk = await openCafe(context);
  assert.deepEqual([(await brings(await desk.as('helper'))).statusCode, await names(desk)], [403, []]);
  const ask = await desk.as('editor');
  assert.deepEqual([(await ask('POST', 'opportunities/nothing/imports', { id: randomUUID(), agreed: 'paper', people: [aud] })).statusCode, (await ask('DELETE', `opportunities/nothing/imports/${randomUUID()}`)).statusCode], [404, 404]);
});
