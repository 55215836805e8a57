import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredPetition } from '../../store/petition-store.ts';
import { testConsent } from '../../store/open-test-store.test.page.ts';
import { openTestDesk, signUp, trail } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';

const contact = { name: 'Kari Nordmann', phone: '+47 22 33 44 55' };

interface Read {
  petition: StoredPetition;
  status: string;
  missing: { pointer: string; code: string }[];
}

const read = async (ask: Ask, id = 'skatepark'): Promise<Read> => (await ask('GET', `petitions/${id}`)).json<Read>();

/** What the desk's page sends: the petition as it was read, and what was changed. */
async function edit(ask: Ask, changes: object, id = 'skatepark'): ReturnType<Ask> {
  const { petition } = await read(ask, id);
  return ask('PUT', `petitions/${id}`, { ...petition, ...changes });
}

test('begins a draft that cannot be opened until somebody answers for it and a day of deletion is set', async (context) => {
  const ask = await (await openTestDesk(context)).as('editor');
  assert.equal((await ask('POST', 'petitions', { id: 'library', title: 'Keep the library' })).statusCode, 200);
  const refused = await ask('POST', 'petitions/library/state', { state: 'open' });
  const pointers = refused.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer);
  assert.deepEqual([refused.statusCode, pointers], [422, ['/demand', '/addressee', '/controller/name', '/controller/email', '/contact', '/consents', '/retention/deleteAfter']]);
  const whole = { demand: 'Keep it.', addressee: 'The council', contact, controller: { name: 'Grønlia Vel', email: 'post@gronlia.example' }, consents: [{ id: 'opinion', text: 'I agree.', explicit: true, required: true }], retention: { deleteAfter: '2027-01-31' } };
  assert.equal((await edit(ask, whole, 'library')).statusCode, 200);
  assert.equal((await ask('POST', 'petitions/library/state', { state: 'open' })).statusCode, 200);
  assert.deepEqual([(await read(ask, 'library')).status, (await read(ask, 'library')).missing], ['open', []]);
  assert.match((await read(ask, 'library')).petition.noticeVersion, /^2026-11-28\.2$/);
});

test('keeps every edit as a revision, and the texts of those who agreed before', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  assert.equal((await edit(ask, { contact, demand: 'Build two skate parks.' })).json<{ revision: number }>().revision, 2);
  assert.equal((await edit(ask, { consents: [{ id: 'opinion', text: 'Other words.', explicit: true, required: true }] })).statusCode, 200);
  const revisions = await desk.store.readRevisions('skatepark');
  assert.deepEqual(revisions.map(({ revision, noticeVersion }) => [revision, noticeVersion]), [[3, '2026-11-28.3'], [2, '2026-11'], [1, '2026-11']]);
});

test('does not let one coordinator overwrite what another has just written', async (context) => {
  const ask = await (await openTestDesk(context)).as('editor');
  const { petition } = await read(ask);
  assert.equal((await ask('PUT', 'petitions/skatepark', { ...petition, contact, demand: 'First.' })).statusCode, 200);
  assert.equal((await ask('PUT', 'petitions/skatepark', { ...petition, contact, demand: 'Second.' })).statusCode, 409);
});

test('keeps its promises: neither later deletion nor a fuller hand-over once somebody has signed', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  const more = { contact, retention: { deleteAfter: '2028-01-01' }, handOver: { gives: 'names-and-postcodes' } };
  await signUp(desk.store);
  const refused = await edit(ask, more);
  assert.deepEqual([refused.statusCode, refused.json<{ errors: unknown }>().errors], [422, [{ pointer: '/retention/deleteAfter', code: 'promised' }, { pointer: '/handOver/gives', code: 'promised' }]]);
  assert.equal((await edit(ask, { contact, retention: { deleteAfter: '2027-01-01' }, handOver: { gives: 'number' } })).statusCode, 200);
});

test('copies the texts of a petition and nothing of what happened to it', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  await signUp(desk.store);
  await ask('POST', 'petitions/skatepark/updates', { title: 'News', text: 'We have met the mayor.' });
  await ask('POST', 'petitions', { id: 'skatepark-2', title: 'Another', copyOf: 'skatepark' });
  const { petition, status } = await read(ask, 'skatepark-2');
  assert.deepEqual([status, petition.title, petition.updates, petition.retention.deleteAfter, petition.demand, petition.revision], ['draft', 'Another', [], '', 'Build a skate park.', 1]);
  assert.equal((await ask('POST', 'petitions', { id: 'skatepark-2', title: 'Again' })).statusCode, 409);
  assert.equal((await ask('POST', 'petitions', { id: 'Not An Id', title: 'Again' })).statusCode, 422);
});

test('mails news to those who agreed to it, each with a link of their own to say no', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('editor');
  const consents = [...(await read(ask)).petition.consents, { id: 'news', text: 'Mail me news.' }];
  await edit(ask, { contact, consents });
  const agreed = (granted: boolean) => [testConsent({ purposes: [{ id: 'opinion', granted: true, basis: 'consent', explicit: true }, { id: 'news', granted, basis: 'consent', explicit: false }] })];
  await signUp(desk.store, { email: 'yes@example.org', consents: agreed(true) });
  await signUp(desk.store, { email: 'no@example.org', consents: agreed(false) });
  await signUp(desk.store, { email: 'waits@example.org', consents: agreed(true) }, { confirmed: false });
  const { mails } = (await ask('POST', 'petitions/skatepark/updates', { title: 'News', text: 'We have met the mayor.' })).json<{ mails: number }>();
  const rows = await desk.store.database.selectFrom('mails').select(['recipient', 'data']).where('kind', '=', 'update').execute();
  assert.deepEqual([mails, rows.map(({ recipient }) => recipient)], [1, ['yes@example.org']]);
  assert.match((JSON.parse(rows[0]?.data ?? '{}') as { token: string }).token, /^[\w-]{27}$/);
  assert.equal((await desk.store.readPetition('skatepark'))?.updates[0]?.text, 'We have met the mayor.');
});

test('closes a petition, and answers it only with the answer', async (context) => {
  const ask = await (await openTestDesk(context)).as('editor');
  await ask('POST', 'petitions/skatepark/state', { state: 'closed' });
  assert.equal((await read(ask)).status, 'closed');
  assert.equal((await ask('POST', 'petitions/skatepark/state', { state: 'answered' })).statusCode, 422);
  await ask('POST', 'petitions/skatepark/state', { state: 'answered', answer: { date: '2026-11-28', text: 'Yes.' } });
  assert.deepEqual([(await read(ask)).status, (await read(ask)).petition.answer], ['answered', { date: '2026-11-28', text: 'Yes.' }]);
});

test('shows how many signed and confirmed on each day, and the preview of a draft in no frame and without scripts', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('helper');
  await signUp(desk.store, { email: 'a@example.org' }, { at: '2026-11-26T10:00:00.000Z' });
  await signUp(desk.store, { email: 'b@example.org' }, { at: '2026-11-27T10:00:00.000Z', confirmed: false });
  assert.deepEqual((await ask('GET', 'petitions/skatepark/days')).json(), { days: [{ day: '2026-11-26', signed: 1, confirmed: 1 }, { day: '2026-11-27', signed: 1, confirmed: 0 }] });
  const page = await ask('GET', 'petitions/skatepark/preview?lang=nb');
  assert.match(String(page.headers['content-security-policy']), /default-src 'none'.*form-action 'none'.*sandbox/);
  assert.match(page.body, /"test":true/);
  const list = (await ask('GET', 'petitions')).json<{ petitions: { id: string; counts: { confirmed: number; waiting: number } }[] }>();
  assert.deepEqual(list.petitions.map(({ id, counts }) => [id, counts.confirmed, counts.waiting]), [['skatepark', 1, 1]]);
});

test('writes down who did what, and nothing can take it back', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await edit(ask, { contact });
  const [row] = await trail(desk.store);
  assert.deepEqual([row?.action, row?.coordinator_id, row?.subject], ['petition-edit', ask.id, 'skatepark']);
  await assert.rejects(desk.store.write((db) => db.deleteFrom('desk_audit').execute()), /only added to/);
  await assert.rejects(desk.store.write((db) => db.updateTable('desk_audit').set({ action: 'nothing' }).execute()), /only added to/);
  const { trail: shown } = (await ask('GET', 'audit')).json<{ trail: { action: string; who: string }[] }>();
  assert.deepEqual(shown.map(({ action, who }) => [action, who]), [['petition-edit', 'The owner']]);
});

test('writes nothing down when nothing was done', async (context) => {
  const desk = await openTestDesk(context);
  const ask = await desk.as('owner');
  await ask('POST', 'petitions', { id: 'skatepark', title: 'Taken' });
  await ask('POST', 'petitions/skatepark/state', { state: 'answered' });
  assert.deepEqual(await trail(desk.store), []);
});
