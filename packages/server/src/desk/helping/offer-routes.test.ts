import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testShift, testSignUp } from '../../contract/sign-up-samples.ts';
import { withDriver } from '../../contract/offer-samples.ts';
import { hashToken } from '../../secrets/make-secrets.ts';
import type { Ask } from '../desk-tools.test.page.ts';
import { codes, openCafe } from './helping-tools.test.page.ts';
import type { Proposal } from './propose-people.ts';

const people = async (ask: Ask): Promise<Proposal[]> => (await ask('GET', 'opportunities/cafe-host/shifts/sat-am/people')).json<{ people: Proposal[] }>().people;
const askFor = (ask: Ask, signUp: string, more: object = {}): ReturnType<Ask> => ask('POST', 'opportunities/cafe-host/shifts/sat-am/offers', { signUp, ...more });

interface Listed {
  id: string;
  status: string;
  expires: string;
  person: { name: string };
}
const listed = async (ask: Ask): Promise<Listed[]> => (await ask('GET', 'offers')).json<{ offers: Listed[] }>().offers;
const shown = (offers: readonly Listed[]): string[] => offers.map(({ person, status }) => `${person.name} ${status}`);

test('proposes who could come, asks nobody by it, and mails the one who is chosen, in their language and until two days are over', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const [aud, bo] = [await withDriver(desk.store, 'aud', { language: 'ar' }), await withDriver(desk.store, 'bo')];
  assert.deepEqual((await people(ask)).map(({ id, canThen }) => [id, canThen]), [[aud, true], [bo, true]]);
  const kinds = async (): Promise<unknown[]> => desk.store.database.selectFrom('mails').select(['recipient', 'languages', 'expires']).where('kind', '=', 'offered').execute();
  assert.deepEqual(await kinds(), []);
  const answer = await askFor(ask, aud);
  assert.deepEqual([answer.statusCode, Object.keys(answer.json<object>()).toSorted()], [200, ['by', 'expires', 'id']]);
  assert.deepEqual(await kinds(), [{ recipient: 'aud@example.org', languages: '["ar"]', expires: answer.json<{ expires: string }>().expires }]);
  assert.deepEqual([shown(await listed(ask)), (await people(ask)).map(({ id }) => id)], [['aud open'], [bo]]);
});

test('gives whoever asks the link for who has no address, once, and keeps only its hash; mails nobody', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const bo = await withDriver(desk.store, 'bo', { person: { name: 'bo', phone: '90 00 00 00', noCalls: false } });
  const { link, task, by } = (await askFor(ask, bo, { days: 1 })).json<{ link: string; task: string; by: string }>();
  const [, token = ''] = /\/embed\/volunteer\/gronlia\/offer\/([\w-]+)\?lang=nb$/.exec(link) ?? [];
  assert.deepEqual([task, by, (await desk.store.readOffer(hashToken(token), '2026-11-28T12:00:00.000Z'))?.status], ['Vert i kafeen', 'sms', 'open']);
  assert.doesNotMatch(JSON.stringify([await desk.store.database.selectFrom('offers').selectAll().execute(), await desk.store.database.selectFrom('desk_audit').selectAll().execute(), (await ask('GET', 'offers')).body]), new RegExp(token));
  assert.deepEqual(await desk.store.database.selectFrom('mails').select('id').where('kind', '=', 'offered').execute(), []);
});

test('an offer goes round no condition: who is known here by another task is asked, and their yes is held until somebody has asked how old they are', async (context) => {
  const silence = { declaration: { id: 'silence', version: '2026-11', text: 'I tell nobody.' } };
  for (const asks of [{ minimumAge: 18 }, { guardianBelow: 18 }, { requirements: [silence] }]) {
    const desk = await openCafe(context, { ...asks, first: 'direct' });
    const ask = await desk.as('helper');
    const aud = await withDriver(desk.store);
    await ask('PUT', `sign-ups/${aud}/talk`, { outcome: 'had' });
    assert.deepEqual((await people(ask)).map(({ isMet, first, before }) => [isMet, first, before]), [[true, 'conversation', ['answers']]]);
    await askFor(ask, aud);
    const { token_hash: hash } = await desk.store.database.selectFrom('offers').select('token_hash').executeTakeFirstOrThrow();
    const now = '2026-11-28T12:30:00.000Z';
    await desk.store.respondToOffer(hash, 'accept', { now, signUp: testSignUp({}, { emailHash: 'email aud', now }) });
    assert.equal((await desk.store.readOffer(hash, now))?.status, 'to-confirm');
    const [waits] = (await ask('GET', 'helping')).json<{ people: { id: string; opportunity: { id: string } }[] }>().people;
    assert.equal(waits?.opportunity.id, 'cafe-host', 'they stand on today’s list');
    await ask('PUT', `sign-ups/${waits.id}/shifts/sat-am`, { decision: 'in' });
    assert.equal((await desk.store.readOffer(hash, now))?.status, 'accepted');
  }
});

test('asks nobody twice, nobody who is not proposed, and nobody for what is not looked for', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 1 })] });
  const ask = await desk.as('helper');
  const aud = await withDriver(desk.store);
  const twice = await Promise.all([askFor(ask, aud), askFor(ask, aud)]);
  assert.deepEqual(twice.map(({ statusCode }) => statusCode).toSorted(), [200, 422]);
  assert.deepEqual(codes(await askFor(ask, 'nobody')), [{ pointer: '/signUp', code: 'not-offered' }]);
  await desk.store.signUp(testSignUp());
  assert.deepEqual(codes(await askFor(ask, await withDriver(desk.store, 'bo'))), [{ pointer: '/shift', code: 'full' }]);
  assert.deepEqual(await people(ask), []);
  assert.equal((await ask('GET', 'opportunities/cafe-host/shifts/nothing/people')).statusCode, 404);
  assert.equal((await askFor(ask, aud, { days: 99 })).statusCode, 422);
});

test('an offer runs out with the beginning of its shift at the latest', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const { expires } = (await askFor(ask, await withDriver(desk.store), { days: 14 })).json<{ expires: string }>();
  assert.equal(expires, '2026-12-05T08:00:00.000Z');
});

test('says who was asked and what they answered, who wants to talk first on top; and takes back what nobody has answered', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  for (const name of ['aud', 'bo', 'cai']) await askFor(ask, await withDriver(desk.store, name));
  const now = '2026-11-28T12:30:00.000Z';
  const hashOf = async (name: string): Promise<string> => (await desk.store.database.selectFrom('offers').innerJoin('sign_ups', 'sign_ups.id', 'offers.sign_up_id').select('token_hash').where('name', '=', name).executeTakeFirstOrThrow()).token_hash;
  await desk.store.respondToOffer(await hashOf('aud'), 'decline', { now });
  await desk.store.respondToOffer(await hashOf('cai'), 'call-me', { now });
  const offers = await listed(ask);
  assert.deepEqual(shown(offers), ['cai call-me', 'bo open', 'aud declined']);
  for (const { id } of offers) assert.equal((await ask('PUT', `offers/${id}/taken-back`, {})).statusCode, 200);
  assert.deepEqual(shown(await listed(ask)).toSorted(), ['aud declined', 'bo gone', 'cai gone']);
  assert.equal((await ask('PUT', 'offers/nothing/taken-back', {})).statusCode, 404);
});

test('writes down who asked whom, by ids alone', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('helper');
  const aud = await withDriver(desk.store);
  const { id } = (await askFor(ask, aud)).json<{ id: string }>();
  await ask('PUT', `offers/${id}/taken-back`, {});
  const trail = await desk.store.database.selectFrom('desk_audit').select(['action', 'subject', 'detail']).where('action', 'like', 'offer-%').orderBy('action').execute();
  assert.deepEqual(trail.map(({ action, subject }) => [action, subject]), [['offer-make', aud], ['offer-take-back', aud]]);
  assert.deepEqual(JSON.parse(trail[0]?.detail ?? ''), { offerId: id, opportunityId: 'cafe-host', shiftId: 'sat-am' });
});
