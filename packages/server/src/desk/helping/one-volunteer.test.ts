import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongPlaces } from '../../store/opportunities/wrong-places.ts';
import { signUp as signPetition, trail } from '../desk-tools.test.page.ts';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import { calls, codes, openCafe, wish } from './helping-tools.test.page.ts';

interface Found {
  signatures: unknown[];
  signUps: { name: string; phone_hash?: string; shifts: { shift_id: string; state: string }[] }[];
}

for (const [way, by] of [['address', { email: 'Olga@Example.org' }], ['telephone', { phone: '22 33 44 55' }], ['reference', {}]] as const) {
  test(`tells a volunteer everything that is kept, by ${way}, and deletes it; the place is free again`, async (context) => {
    const desk = await openCafe(context);
    const ask = await desk.as('owner');
    const { reference } = (await calls(ask, { person: { name: 'Olga Berg', phone: '22 33 44 55', email: 'olga@example.org' } })).json<{ reference: string }>();
    await wish(desk.store);
    const query = way === 'reference' ? { reference: reference.toLowerCase() } : by;
    const found = (await ask('POST', 'people/find', query)).json<Found>();
    assert.deepEqual([found.signatures, found.signUps.map(({ name, phone_hash: hash, shifts }) => [name, hash, shifts.map(({ shift_id: id, state }) => [id, state])])], [[], [['Olga Berg', undefined, [['sat-am', 'in']]]]]);
    assert.deepEqual((await ask('POST', 'people/erase', query)).json(), { signatures: 0, signUps: 1, helpRequests: 0, reports: 0 });
    assert.deepEqual((await ask('POST', 'people/find', query)).json<Found>().signUps, []);
    assert.deepEqual((await desk.store.readOpportunity('cafe-host'))?.shifts.map(({ taken }) => taken), [1]);
    assert.deepEqual(await wrongPlaces(desk.store.database), []);
    assert.doesNotMatch(JSON.stringify(await trail(desk.store)), /Olga|22 ?33|@example\.org/i);
  });
}

test('a signer and a volunteer who share a telephone are deleted one by one, and nothing of either goes before', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('owner');
  await calls(ask);
  await signPetition(desk.store, { name: 'Per Berg', email: 'per@example.org' });
  await desk.store.write((db) => db.updateTable('signatures').set({ phone: '22334455' }).execute());
  const refused = await ask('POST', 'people/erase', { phone: '22334455' });
  assert.deepEqual([refused.statusCode, codes(refused)], [422, [{ pointer: '/phone', code: 'several' }]]);
  assert.equal((await desk.store.database.selectFrom('sign_ups').select('id').execute()).length, 1);
});

test('finds and deletes nobody of another association', async (context) => {
  const desk = await openCafe(context);
  await desk.store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await desk.store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  await wish(desk.store, {}, { opportunityId: 'elsewhere', reference: 'ABCD-EFGH' });
  const ask = await desk.as('owner');
  assert.deepEqual((await ask('POST', 'people/find', { reference: 'ABCD-EFGH' })).json<Found>().signUps, []);
  assert.deepEqual((await ask('POST', 'people/erase', { reference: 'ABCD-EFGH' })).json(), { signatures: 0, signUps: 0, helpRequests: 0, reports: 0 });
});

test('exports the volunteers of an opportunity for an owner, a row for each wish, and no cell is a formula', async (context) => {
  const desk = await openCafe(context, { shifts: [testShift({ capacity: 1, waitlist: 'offer' })] });
  const ask = await desk.as('owner');
  await wish(desk.store, { message: '=1+1', person: { name: 'Aud Berg', phone: '+4790000000', noCalls: true } }, { now: '2026-11-20T10:00:00.000Z' });
  await wish(desk.store);
  await wish(desk.store, { shiftIds: [], availability: ['monday-morning'] });
  await wish(desk.store, {}, { blocked: true });
  const { file, rows } = (await ask('POST', 'opportunities/cafe-host/exports', { format: 'csv' })).json<{ file: { name: string; text: string }; rows: number }>();
  const [head = '', ...lines] = file.text.slice(1).trimEnd().split('\r\n');
  const cells = lines.map((line) => Object.fromEntries(head.split(';').map((column, index) => [column, line.split(';')[index]])));
  assert.deepEqual([file.name, rows], ['cafe-host-2026-11-28-volunteers.csv', 3]);
  assert.deepEqual(cells.map((row) => [row['state'], row['waiting-number'], row['availability']]), [['in', '', ''], ['waiting', '1', ''], ['', '', 'monday-morning']]);
  assert.deepEqual([cells[0]?.['message'], cells[0]?.['phone'], cells[0]?.['no-calls']], ["'=1+1", "'+4790000000", 'yes']);
  assert.deepEqual((await trail(desk.store)).map(({ action, subject }) => [action, subject]), [['volunteers-export', 'cafe-host']]);
  const json = (await ask('POST', 'opportunities/cafe-host/exports', { format: 'json' })).json<{ file: { text: string } }>();
  assert.equal((JSON.parse(json.file.text) as unknown[]).length, 3);
});

test('an editor sees who was stopped by a rule, and lets a real person onto today’s list, once, with what they wished for', async (context) => {
  const desk = await openCafe(context);
  const ask = await desk.as('editor');
  const id = await wish(desk.store, { shiftIds: ['sat-am', 'gone'] }, { blocked: true });
  await wish(desk.store);
  const { people } = (await ask('GET', 'blocked')).json<{ people: { id: string; name: string; opportunity: { id: string } }[] }>();
  assert.deepEqual(people.map((one) => [one.id, one.name, one.opportunity.id]), [[id, 'Aud Berg', 'cafe-host']]);
  assert.deepEqual([(await ask('PUT', `blocked/${id}/released`)).statusCode, (await ask('PUT', `blocked/${id}/released`)).statusCode], [200, 404]);
  const today = (await ask('GET', 'helping')).json<{ people: { id: string; shifts: { id: string; state: string }[] }[] }>();
  assert.deepEqual(today.people.map((one) => [one.id, one.shifts.map(({ id: shift, state }) => [shift, state])]), [[id, [['sat-am', 'released']]]]);
  assert.equal((await ask('PUT', `sign-ups/${id}/shifts/sat-am`, { decision: 'in' })).statusCode, 200);
  assert.deepEqual(await wrongPlaces(desk.store.database), []);
});
