import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { testHelp, testHelpPoint } from '../../contract/help-samples.ts';
import { withDriver } from '../../contract/offer-samples.ts';
import { testOpportunity, testShift, testSignUp, testTalk } from '../../contract/sign-up-samples.ts';
import { hashToken } from '../../secrets/make-secrets.ts';
import { talkTimes } from '../../volunteering/booked-talk.ts';
import { openTestDesk } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';
import { codes, wish } from '../helping/helping-tools.test.page.ts';
import type { Proposal } from '../helping/propose-people.ts';
import { halfDaysOf } from './propose-for-request.ts';

const TASK = 'Bære et skap';
const NOW = '2026-11-28T12:30:00.000Z';

const host = (shiftIds: string[]) => ({ shiftIds, person: { name: 'Bo', phone: '90000001', email: 'bo@example.org', noCalls: false }, languages: ['nb'], availability: ['saturday-evening' as const] });

/** Aud asks for help on a Saturday at five, and somebody here has talked with Bo, who is a host of the café. */
async function open(context: TestContext, request: Parameters<typeof testHelp>[2] = {}): Promise<TestDesk & { ask: Ask; bo: string }> {
  const desk = await openTestDesk(context);
  await desk.store.saveHelpPoint(testHelpPoint());
  await desk.store.keepHelpRequest(testHelp('help-1', {}, request));
  await desk.store.saveOpportunity(testOpportunity());
  const id = await wish(desk.store, host(['sat-am']), { phoneHash: 'phone bo', emailHash: 'email bo' });
  const ask = await desk.as('helper');
  await ask('PUT', `sign-ups/${id}/talk`, { outcome: 'had' });
  return { ...desk, ask, bo: id };
}

const people = async (ask: Ask, of = 'help-1'): Promise<Proposal[]> => (await ask('GET', `requests/${of}/people`)).json<{ people: Proposal[] }>().people;
const askFor = (ask: Ask, signUp: string, more: object = {}): ReturnType<Ask> => ask('POST', 'requests/help-1/offers', { signUp, task: TASK, ...more });
const stateOf = async ({ store }: Pick<TestDesk, 'store'>): Promise<string | undefined> => (await store.readHelpRequest('help-1'))?.state;
const hashIn = async ({ store }: Pick<TestDesk, 'store'>): Promise<string> => (await store.database.selectFrom('offers').select('token_hash').executeTakeFirstOrThrow()).token_hash;

test('the half-days that would do are those of the day where it is known, and of its time where that is', () => {
  assert.deepEqual(halfDaysOf({ when: { kind: 'date', date: '2026-12-05', time: '11:59' } }), ['saturday-morning']);
  assert.deepEqual(halfDaysOf({ when: { kind: 'date', date: '2026-12-06' } }), ['sunday-morning', 'sunday-afternoon', 'sunday-evening']);
  for (const when of [{ kind: 'flexible' }, { kind: 'recurring', words: 'Hver lørdag' }] as const) assert.deepEqual(halfDaysOf({ when }), []);
});

test('proposes only those whom somebody has met, with what they said that fits, and asks nobody by it', async (context) => {
  const { store, ask, bo } = await open(context);
  await withDriver(store, 'unknown');
  assert.deepEqual((await people(ask)).map(({ id, canThen, speaks, isMet, first }) => [id, canThen, speaks, isMet, first]), [[bo, true, ['nb'], true, 'direct']]);
  assert.deepEqual([await stateOf({ store }), (await store.database.selectFrom('offers').selectAll().execute()).length], ['received', 0]);
});

test('proposes nobody who has only booked a talk, or taken a place at once in a shift to come; somebody once it is over', async (context) => {
  const { store, ask, bo: known } = await open(context);
  const talk = testTalk();
  await store.saveOpportunity(testOpportunity({ talks: [talk] }));
  const booked = await wish(store, { ...host([]), talk: { id: talk.id, mode: 'phone' } }, { phoneHash: 'phone of the booked', emailHash: 'email of the booked', talk: { id: talk.id, mode: 'phone', ...talkTimes(talk) } });
  const taken = await wish(store, host(['sat-am']), { phoneHash: 'phone of the taken', emailHash: 'email of the taken' });
  assert.deepEqual(await store.database.selectFrom('sign_up_shifts').select(['shift_id', 'state']).where('sign_up_id', 'in', [booked, taken]).orderBy('shift_id').execute(), [{ shift_id: 'sat-am', state: 'in' }, { shift_id: 'talk early', state: 'in' }]);
  assert.deepEqual((await people(ask)).map(({ id }) => id), [known]);
  for (const who of [booked, taken]) assert.deepEqual(codes(await askFor(ask, who)), [{ pointer: '/signUp', code: 'not-offered' }]);
  await store.saveOpportunity(testOpportunity({ talks: [talk], shifts: [testShift({ start: '2026-11-28T09:00:00+01:00[Europe/Oslo]', end: '2026-11-28T13:00:00+01:00[Europe/Oslo]' })] }));
  assert.deepEqual((await people(ask)).map(({ id }) => id).toSorted(), [known, taken].toSorted());
});

test('proposes nobody whose guardian is called first, and nobody whom a rule has stopped', async (context) => {
  const { store, ask, bo } = await open(context);
  await store.signUp(testSignUp({ guardian: { name: 'Kari', phone: '90000009' } }, { phoneHash: 'phone of the young', emailHash: 'email of the young' }));
  assert.deepEqual((await people(ask)).map(({ id }) => id), [bo]);
  await store.write((db) => db.updateTable('sign_ups').set({ blocked: 1 }).where('id', '=', bo).execute());
  assert.deepEqual(await people(ask), []);
});

test('mails the one who is chosen the task in the words of the coordinator, when and roughly where, and nothing of whoever asks', async (context) => {
  const desk = await open(context);
  const answer = await askFor(desk.ask, desk.bo);
  assert.deepEqual([answer.statusCode, Object.keys(answer.json<object>()).toSorted()], [200, ['by', 'expires', 'id']]);
  const offer = await desk.store.readOffer(await hashIn(desk), NOW);
  assert.deepEqual([offer?.helpRequestId, offer?.words?.task, offer?.words?.when, offer?.words?.where, offer?.first], ['help-1', TASK, { kind: 'date', date: '2099-03-07', time: '17:00' }, 'Grønlia øst', 'direct']);
  assert.doesNotMatch(JSON.stringify(offer), /Aud|90000000|aud@example|loftet/);
  assert.deepEqual(await desk.store.database.selectFrom('mails').select(['recipient']).where('kind', '=', 'offered').execute(), [{ recipient: 'bo@example.org' }]);
  assert.deepEqual([await stateOf(desk), await people(desk.ask)], ['talking', []]);
  const [line] = await desk.store.database.selectFrom('desk_audit').select(['subject', 'detail']).where('action', '=', 'offer-make').execute();
  assert.equal(line?.subject, desk.bo);
  assert.deepEqual(Object.keys(JSON.parse(line?.detail ?? '{}') as object), ['offerId', 'helpRequestId']);
});

test('gives whoever asks the link for who has no address, once', async (context) => {
  const desk = await open(context);
  await desk.store.write((db) => db.updateTable('sign_ups').set({ email: null }).where('id', '=', desk.bo).execute());
  const { link, task, by } = (await askFor(desk.ask, desk.bo)).json<{ link: string; task: string; by: string }>();
  const [, token = ''] = /\/embed\/volunteer\/gronlia\/offer\/([\w-]+)\?lang=nb$/.exec(link) ?? [];
  assert.deepEqual([task, by, hashToken(token)], [TASK, 'sms', await hashIn(desk)]);
});

test('asks nobody twice, nobody who is not proposed, with no empty words, and for nothing that is not looked for', async (context) => {
  const desk = await open(context);
  assert.deepEqual(codes(await askFor(desk.ask, 'nobody')), [{ pointer: '/signUp', code: 'not-offered' }]);
  assert.deepEqual(codes(await askFor(desk.ask, desk.bo, { task: ' ' })), [{ pointer: '/task', code: 'missing' }]);
  assert.deepEqual((await Promise.all([askFor(desk.ask, desk.bo), askFor(desk.ask, desk.bo)])).map(({ statusCode }) => statusCode).toSorted(), [200, 422]);
  for (const state of ['found', 'cannot', 'closed'] as const) {
    await desk.ask('PUT', 'requests/help-1/state', { state });
    assert.deepEqual(codes(await askFor(desk.ask, desk.bo)), [{ pointer: '/request', code: 'closed' }], state);
  }
});

test('asks nobody for what a rule has stopped, or for another association', async (context) => {
  const { store, ask, bo } = await open(context);
  await store.keepHelpRequest(testHelp('machine', { blocked: true }));
  await store.saveSite({ id: 'other', name: 'Other', origins: [] });
  await store.saveHelpPoint(testHelpPoint({ siteId: 'other' }));
  await store.keepHelpRequest(testHelp('theirs', { siteId: 'other' }));
  assert.equal((await ask('POST', 'requests/machine/offers', { signUp: bo, task: TASK })).statusCode, 422);
  for (const which of ['theirs', 'nothing']) {
    assert.equal((await ask('GET', `requests/${which}/people`)).statusCode, 404, which);
    assert.equal((await ask('POST', `requests/${which}/offers`, { signUp: bo, task: TASK })).statusCode, 404, which);
  }
});

test('the desk reads at a request who was asked for it and what they said; of what was asked for another, nothing', async (context) => {
  const desk = await open(context);
  await desk.store.keepHelpRequest(testHelp('help-2'));
  const offers = async (of: string) => (await desk.ask('GET', `requests/${of}`)).json<{ offers: { id: string; status: string; person: { name: string } }[] }>().offers;
  const { id } = (await askFor(desk.ask, desk.bo)).json<{ id: string }>();
  const standing = async () => (await offers('help-1')).map(({ id: which, status, person: { name } }) => [which, status, name]);
  assert.deepEqual([await standing(), await offers('help-2')], [[[id, 'open', 'Bo']], []]);
  await desk.store.respondToOffer(await hashIn(desk), 'accept', { now: NOW, helpToken: 'x' });
  assert.deepEqual(await standing(), [[id, 'accepted', 'Bo']]);
});

test('a yes that is taken back at the desk opens the request again; a no stays as it was', async (context) => {
  const desk = await open(context);
  const { id } = (await askFor(desk.ask, desk.bo)).json<{ id: string }>();
  const hash = await hashIn(desk);
  await desk.store.respondToOffer(hash, 'accept', { now: NOW, helpToken: 'x' });
  assert.equal(await stateOf(desk), 'found');
  assert.equal((await desk.ask('PUT', `offers/${id}/taken-back`, {})).statusCode, 200);
  assert.deepEqual([await stateOf(desk), (await desk.store.readOffer(hash, NOW))?.status, (await people(desk.ask)).map(({ id: who }) => who)], ['talking', 'gone', [desk.bo]]);
});

test('whoever had said yes is erased at the desk: the request is open again, and the coordinator is mailed it once more', async (context) => {
  const desk = await open(context);
  await askFor(desk.ask, desk.bo);
  await desk.store.respondToOffer(await hashIn(desk), 'accept', { now: NOW, helpToken: 'x' });
  await desk.store.write((db) => db.updateTable('sign_ups').set({ reference: 'ABCD-EFGH' }).where('id', '=', desk.bo).execute());
  assert.equal((await (await desk.as('owner'))('POST', 'people/erase', { reference: 'ABCD-EFGH' })).statusCode, 200);
  const mails = await desk.store.database.selectFrom('mails').select('data').where('kind', '=', 'help-request').orderBy('created').execute();
  assert.deepEqual([await stateOf(desk), mails.map(({ data }) => JSON.parse(data) as object)], ['talking', [{ helpRequestId: 'help-1' }, { helpRequestId: 'help-1', again: true }]]);
});
