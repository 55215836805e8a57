import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import { openTestDesk, secret, signUp, trail } from '../desk-tools.test.page.ts';
import type { Ask, TestDesk } from '../desk-tools.test.page.ts';

const counts = async ({ store }: TestDesk): Promise<number[]> => {
  const { waiting, confirmed, paper } = await store.readCounts('skatepark');
  assert.deepEqual(await store.recount('2026-11-28T12:00:00.000Z'), [], 'the kept numbers are those that one counts');
  return [waiting, confirmed, paper];
};

async function assisted(ask: Ask, changes: object = {}): ReturnType<Ask> {
  const { hash } = (await ask('GET', 'petitions/skatepark/notice?lang=nb')).json<{ hash: string }>();
  return ask('POST', 'petitions/skatepark/assisted', { id: randomUUID(), way: 'phone', name: 'Olga Berg', phone: '+47 22 33 44 55', language: 'nb', granted: ['opinion'], noticeHash: hash, ...changes });
}

test('adds somebody who called, with what was read aloud as the proof', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  const id = randomUUID();
  const answer = await assisted(ask, { id });
  const { reference, deleteAfter } = answer.json<{ reference: string; deleteAfter: string }>();
  assert.deepEqual([answer.statusCode, deleteAfter, await counts(desk)], [200, '2027-06-30', [0, 0, 1]]);
  assert.match(reference, /^[A-Z\d]{4}-[A-Z\d]{4}$/);
  const consent = JSON.parse((await desk.store.database.selectFrom('consent_records').select('data').executeTakeFirstOrThrow()).data) as Record<string, unknown>;
  assert.deepEqual([consent['method'], consent['event'], consent['origin']], [{ layer: 'phone', control: 'button', component: 'desk' }, 'given', '']);
  assert.deepEqual((await trail(desk.store)).map(({ action, coordinator_id, subject }) => [action, coordinator_id, subject]), [['signature-add', ask.id, id]]);
  assert.equal((await assisted(ask, { id })).json<{ reference: string }>().reference, reference, 'pressing twice is once');
  assert.deepEqual(await counts(desk), [0, 0, 1]);
});

for (const [name, changes, status] of [
  ['without the explicit agreement', { granted: [] }, 422],
  ['when the text has changed since it was read', { noticeHash: 'b'.repeat(64) }, 409],
  ['without a way to reach them', { phone: undefined }, 422],
  ['with a formula for a name', { name: '=1+1' }, 422],
  ['who has signed already', { name: 'Anne Hansen', email: 'Anne+x@example.org', phone: undefined }, 200],
  ['whose mail address has signed already', { email: 'anne@example.org' }, 409],
] as const) {
  test(`asks again before adding somebody ${name}`, async (context) => {
    const desk = await openTestDesk(context);
    const ask = await desk.as('helper');
    await signUp(desk.store, {}, { emailHash: hashEmail(secret, canonicalEmail('anne@example.org')) });
    assert.equal((await assisted(ask, changes)).statusCode, status);
  });
}

test('adds nobody to a petition that is closed, nor the same caller twice', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  assert.deepEqual([(await assisted(ask)).statusCode, (await assisted(ask)).statusCode], [200, 409]);
  await ask('POST', 'petitions/skatepark/state', { state: 'closed' });
  assert.equal((await assisted(ask, { name: 'Per Olsen' })).json<{ type: string }>().type, '/problems/not-open');
});

test('counts a paper sheet once, its names too, and puts a wrong number right', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  await signUp(desk.store, { name: 'Anne Hansen', postcode: '0655' });
  const sheet = { code: 'ab-7', number: 3, names: [{ name: 'anne  hansen', postcode: '0655' }, { name: 'Per Olsen', postcode: '0655' }, { name: 'Per Olsen', postcode: '06 55' }, { name: 'Per Olsen', postcode: '0450' }] };
  const added = (await ask('POST', 'petitions/skatepark/sheets', sheet)).json<{ id: string; counted: number; doubles: number[] }>();
  assert.deepEqual([added.counted, added.doubles, await counts(desk)], [5, [0, 2], [0, 1, 5]]);
  assert.equal((await ask('POST', 'petitions/skatepark/sheets', { code: 'AB-7', number: 3 })).statusCode, 409);
  assert.equal((await ask('POST', 'petitions/skatepark/sheets', { code: 'AB-7', number: 3, again: true })).statusCode, 200);
  assert.equal((await ask('PUT', `petitions/skatepark/sheets/${added.id}`, { number: 2 })).statusCode, 200);
  assert.deepEqual(await counts(desk), [0, 1, 7]);
  assert.deepEqual(JSON.parse((await trail(desk.store)).find(({ action }) => action === 'sheet-correct')?.detail ?? ''), { before: 3, after: 2 });
});

test('takes out who was meant, shows how many before, and gives all of it back', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  await signUp(desk.store, { name: 'Anne Hansen', email: 'anne@spam.example' });
  await signUp(desk.store, { name: 'Per Olsen', email: 'per@spam.example' }, { confirmed: false });
  await signUp(desk.store, { name: 'Kari Nordmann', email: 'kari@example.org' });
  const condition = { domain: 'spam.example' };
  assert.equal((await ask('POST', 'petitions/skatepark/invalidations/preview', condition)).json<{ number: number }>().number, 2);
  assert.deepEqual(await counts(desk), [1, 2, 0]);
  const { id, number } = (await ask('POST', 'petitions/skatepark/invalidations', condition)).json<{ id: string; number: number }>();
  assert.deepEqual([number, await counts(desk)], [2, [0, 1, 0]]);
  assert.equal((await ask('DELETE', `petitions/skatepark/invalidations/${id}`)).json<{ number: number }>().number, 2);
  assert.deepEqual(await counts(desk), [1, 2, 0]);
  assert.equal((await ask('DELETE', `petitions/skatepark/invalidations/${id}`)).statusCode, 404);
  assert.equal((await ask('POST', 'petitions/skatepark/invalidations', {})).statusCode, 422);
  assert.ok(!JSON.stringify(await trail(desk.store)).includes('spam.example'), 'the trail says nothing of signers');
});

test('finds a signer by part of a name in any script, by address, reference and telephone', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  await signUp(desk.store, { name: 'Åse Ødegård', email: 'ase@example.org' });
  await signUp(desk.store, { name: 'محمد علي', email: 'M100%@example.org' });
  await assisted(ask);
  const find = async (text: string): Promise<(string | null)[]> => (await ask('GET', `petitions/skatepark/signatures?q=${encodeURIComponent(text)}`)).json<{ signers: { name: string }[] }>().signers.map(({ name }) => name);
  for (const [text, name] of [['ødegård', 'Åse Ødegård'], ['ASE@', 'Åse Ødegård'], ['علي', 'محمد علي'], ['100%@', 'محمد علي'], ['+47 22 33 44 55', 'Olga Berg'], ['olga', 'Olga Berg']] as const) assert.deepEqual(await find(text), [name], text);
  assert.deepEqual(await find("' OR 1=1 --"), []);
  assert.equal((await find('%')).length, 1, 'a percent sign is a percent sign');
  assert.equal((await find('')).length, 3);
});

test('lets a comment through, or not', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  await signUp(desk.store, { comment: 'My children skate.', visibility: 'name' });
  const { comments } = (await ask('GET', 'petitions/skatepark/comments')).json<{ comments: { id: string; state: string }[] }>();
  assert.deepEqual([comments.map(({ state }) => state), await desk.store.shownComments('skatepark', 5)], [['waiting'], []]);
  const decide = (decision: string) => ask('PUT', `petitions/skatepark/comments/${comments[0]?.id}`, { decision });
  await decide('shown');
  assert.equal((await desk.store.shownComments('skatepark', 5)).length, 1);
  await decide('hidden');
  assert.deepEqual(await desk.store.shownComments('skatepark', 5), []);
  assert.equal((await decide('anything')).statusCode, 422);
});

test('tells one person everything that is kept, and deletes it by a button', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await signUp(desk.store, { email: 'Anne@example.org' }, { emailHash: hashEmail(secret, canonicalEmail('anne@example.org')) });
  await signUp(desk.store, { name: 'Per Olsen', email: 'per@example.org' });
  await desk.store.keepReport({ id: randomUUID(), petitionId: 'skatepark', reason: 'other', text: 'Hm.', email: 'anne@example.org', at: '2026-11-27T10:00:00.000Z' });
  const kept = (await ask('POST', 'people/find', { email: 'anne@EXAMPLE.org' })).json<{ signatures: unknown[]; consents: unknown[]; mails: unknown[]; reports: unknown[] }>();
  assert.deepEqual([kept.signatures.length, kept.consents.length, kept.reports.length, kept.mails.length > 0], [1, 1, 1, true]);
  assert.deepEqual((await ask('POST', 'people/erase', { email: 'anne@example.org' })).json(), { signatures: 1, signUps: 0, helpRequests: 0, reports: 1 });
  assert.deepEqual(await counts(desk), [0, 1, 0]);
  const everything = JSON.stringify(await Promise.all((['signatures', 'mails', 'consent_records', 'attempts', 'manage_links', 'abuse_reports', 'desk_audit'] as const).map((table) => desk.store.database.selectFrom(table).selectAll().execute())));
  assert.ok(!/anne/i.test(everything), everything);
});

test('tells one person also what somebody typed for the address and never confirmed', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  const emailHash = hashEmail(secret, canonicalEmail('anne@example.org'));
  await signUp(desk.store, {}, { emailHash, confirmed: false });
  await signUp(desk.store, { name: 'Somebody Else', comment: 'No!' }, { emailHash, confirmed: false });
  const { typed } = (await ask('POST', 'people/find', { email: 'anne@example.org' })).json<{ typed: { name: string; comment: string }[] }>();
  assert.deepEqual(typed.map(({ name, comment }) => [name, comment]), [['Somebody Else', 'No!']]);
  await ask('POST', 'people/erase', { email: 'anne@example.org' });
  assert.deepEqual(await desk.store.database.selectFrom('attempts').selectAll().execute(), []);
});
