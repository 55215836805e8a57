import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import type { KeptSignUp, SignUpIntent } from '../../store/opportunity-store.ts';
import { trail } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import { codes, EVENING, openCafe, wish } from './helping-tools.test.page.ts';
import type { Member } from './message-groups.ts';

type Person = Partial<KeptSignUp['person']>;

/** Somebody with an address of their own, unless told otherwise. */
const comes = (desk: TestDesk, name: string, signUp: Partial<KeptSignUp> = {}, { person = {}, ...changes }: Partial<SignUpIntent> & { person?: Person } = {}): Promise<string> =>
  wish(desk.store, { person: { name, phone: '90000000', email: `${name}@example.org`, noCalls: false, ...person }, ...signUp }, { emailHash: `email ${name}`, manageTokenHash: `link ${name}`, ...changes });

const people = async (ask: Ask, query: string): Promise<Member[]> => (await ask('GET', `opportunities/cafe-host/messages?${query}`)).json<{ people: Member[] }>().people;
const names = async (ask: Ask, query: string): Promise<string[]> => (await people(ask, query)).map(({ name }) => name);
const message = (to: readonly string[], changes: object = {}): object => ({ id: randomUUID(), to, subject: 'Bring gloves', text: 'It is cold.\n\nKari', language: 'en', ...changes });
const send = (ask: Ask, body: object): ReturnType<Ask> => ask('POST', 'opportunities/cafe-host/messages', body);

async function mails(desk: TestDesk): Promise<{ recipient: string; languages: string; data: Record<string, string> }[]> {
  const rows = await desk.store.database.selectFrom('mails').select(['recipient', 'languages', 'data']).where('kind', '=', 'message').orderBy('recipient').execute();
  return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as Record<string, string> }));
}

test('a group is whoever is in a shift, waits, or is in none; who has cancelled all of it, or was told “not this time”, is in none of them', async (context) => {
  const desk = await openCafe(context, { first: 'direct', flexible: true, shifts: [testShift({ capacity: 2, waitlist: 'offer' }), EVENING] });
  await comes(desk, 'Aud');
  await comes(desk, 'Bo', { shiftIds: ['sat-am', 'sat-pm'], language: 'ar' });
  await comes(desk, 'Waits');
  await comes(desk, 'Gone', { shiftIds: ['sat-pm'] });
  await desk.store.cancelShifts('link Gone', ['sat-pm'], { now: '2026-11-28T12:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' }, lateHours: 24 });
  await comes(desk, 'Loose', { shiftIds: [] });
  const [sent, stopped] = [await comes(desk, 'Sent away', { shiftIds: [] }), await comes(desk, 'Stopped', {}, { blocked: true })];
  assert.ok(stopped);
  const ask = await desk.as('editor');
  await ask('PUT', `sign-ups/${sent}/talk`, { outcome: 'not-now' });
  assert.deepEqual(await names(ask, 'group=all'), ['Aud', 'Bo', 'Waits', 'Loose']);
  assert.deepEqual(await names(ask, 'group=shift&shift=sat-am'), ['Aud', 'Bo']);
  assert.deepEqual(await names(ask, 'group=shift&shift=sat-pm'), ['Bo']);
  assert.deepEqual(await names(ask, 'group=waiting'), ['Waits']);
  assert.deepEqual(await names(ask, 'group=nowhere'), ['Loose']);
  assert.deepEqual(await names(ask, 'group=all&language=ar'), ['Bo']);
});

test('says of each how a message reaches them, and why none does', async (context) => {
  const desk = await openCafe(context, { first: 'conversation', shifts: [testShift({ capacity: 9 })] });
  const guardian = { name: 'Kim', phone: '+4791111111' };
  await comes(desk, 'Aud');
  await wish(desk.store, { person: { name: 'Bo', phone: '91000000', noCalls: true } });
  await comes(desk, 'Young', { guardian });
  await comes(desk, 'Self', {}, { person: { preferred: 'self' } });
  const grown = await comes(desk, 'Settled', { guardian });
  const ask = await desk.as('editor');
  await ask('PUT', `sign-ups/${grown}/shifts/sat-am`, { decision: 'in' });
  assert.deepEqual((await people(ask, 'group=all')).map(({ name, reach, phone, noCalls }) => [name, reach, phone, noCalls]), [
    ['Aud', 'mail', '90000000', false], ['Bo', 'number-only', '91000000', true], ['Young', 'young', '90000000', false], ['Self', 'self', '90000000', false], ['Settled', 'mail', '90000000', false],
  ]);
});

test('is one mail each, as it was written, in the frame of each one’s language, with a link that works beside the old one', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  const [aud, bo] = [await comes(desk, 'Aud'), await comes(desk, 'Bo', { language: 'ar' })];
  await comes(desk, 'Not chosen');
  const answer = await send(await desk.as('editor'), message([bo, aud, 'nobody']));
  assert.deepEqual([answer.statusCode, answer.json()], [200, { people: 2 }]);
  const sent = await mails(desk);
  assert.deepEqual(sent.map(({ recipient, languages, data: { signUpId, subject, text, language } }) => [recipient, languages, signUpId, subject, text, language]), [
    ['Aud@example.org', '["nb"]', aud, 'Bring gloves', 'It is cold.\n\nKari', 'en'], ['Bo@example.org', '["ar"]', bo, 'Bring gloves', 'It is cold.\n\nKari', 'en'],
  ]);
  assert.equal(new Set(sent.map(({ data }) => data['token'])).size, 2);
  assert.ok(await desk.store.readOwnSignUp('link Aud'));
});

test('is written down by who, how many and which sign-ups, without a word of it or a name', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  const aud = await comes(desk, 'Aud');
  const body = message([aud]) as { id: string };
  await send(await desk.as('editor'), body);
  const [line] = await trail(desk.store);
  assert.deepEqual([line?.action, line?.subject, JSON.parse(line?.detail ?? '')], ['message-send', 'cafe-host', { message: body.id, people: 1, to: [aud] }]);
  assert.doesNotMatch(JSON.stringify(line), /gloves|cold|Aud/);
});

test('goes to nobody who has left since it was shown, and to one person once', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 }), EVENING] });
  const first = await comes(desk, 'Aud');
  const second = await comes(desk, 'Aud', { shiftIds: ['sat-pm'] }, { manageTokenHash: 'another' });
  const gone = await comes(desk, 'Gone');
  await desk.store.withdrawSignUp('link Gone', { now: '2026-11-28T12:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' } });
  const ask = await desk.as('editor');
  assert.deepEqual((await send(ask, message([first, second, gone]))).json(), { people: 1 });
  assert.deepEqual(codes(await send(ask, message([gone]))), [{ pointer: '/to', code: 'nobody' }]);
});

test('goes to nobody who wants no messages to everybody, though they were shown, until they want them again', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  const [aud, bo] = [await comes(desk, 'Aud'), await comes(desk, 'Bo')];
  const ask = await desk.as('editor');
  await desk.store.wantGroupMessages('link Aud', false, '2026-11-28T12:00:00.000Z');
  assert.deepEqual((await people(ask, 'group=all')).map(({ name, reach }) => [name, reach]), [['Aud', 'quiet'], ['Bo', 'mail']]);
  assert.deepEqual([(await send(ask, message([aud, bo]))).json(), (await mails(desk)).map(({ recipient }) => recipient)], [{ people: 1 }, ['Bo@example.org']]);
  assert.deepEqual(codes(await send(ask, message([aud]))), [{ pointer: '/to', code: 'nobody' }]);
  await desk.store.wantGroupMessages('link Aud', true, '2026-11-28T12:00:00.000Z');
  assert.deepEqual((await send(ask, message([aud]))).json(), { people: 1 });
});

test('is sent once however often one presses, and three times a day at most', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  const aud = await comes(desk, 'Aud');
  const ask = await desk.as('editor');
  const once = message([aud]);
  assert.deepEqual([(await send(ask, once)).json(), (await send(ask, once)).json(), (await mails(desk)).length], [{ people: 1 }, { people: 1 }, 1]);
  for (const press of [2, 3]) assert.equal((await send(ask, message([aud]))).statusCode, 200, String(press));
  assert.equal((await send(ask, message([aud]))).statusCode, 429);
  desk.clock.now += 86_400_001;
  const tomorrow = await desk.as('editor');
  assert.equal((await send(tomorrow, message([aud]))).statusCode, 200);
});

test('needs words and people, an editor, and a task of one’s own', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 9 })] });
  const aud = await comes(desk, 'Aud');
  const ask = await desk.as('editor');
  for (const [changes, pointer, code] of [[{ subject: ' ' }, '/subject', 'missing'], [{ text: '' }, '/text', 'missing'], [{ to: [] }, '/to', 'nobody'], [{ subject: 'x'.repeat(121) }, '/subject', 'too-long']] as const) assert.deepEqual(codes(await send(ask, message([aud], changes))), [{ pointer, code }]);
  assert.equal((await send(await desk.as('helper'), message([aud]))).statusCode, 403);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  assert.equal((await ask('POST', 'opportunities/elsewhere/messages', message([aud]))).statusCode, 404);
  assert.equal((await ask('GET', 'opportunities/elsewhere/messages?group=all')).statusCode, 404);
  assert.deepEqual(await mails(desk), []);
});
