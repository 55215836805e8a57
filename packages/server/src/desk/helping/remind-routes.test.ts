import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { testOpportunity, testShift } from '../../contract/sign-up-samples.ts';
import { hashToken } from '../../secrets/make-secrets.ts';
import type { Store } from '../../store/store.ts';
import { freshLink } from '../../volunteering/fresh-link.ts';
import { trail } from '../desk-tools.test.page.ts';
import type { Ask } from '../desk-tools.test.page.ts';
import { opportunitiesOf } from './find-opportunity.ts';
import { EVENING, openCafe, wish } from './helping-tools.test.page.ts';
import { readToRemind } from './to-remind.ts';
import type { ToRemind } from './to-remind.ts';

/** Ten in Oslo on the day before. */
const MORNING = Date.parse('2026-12-04T09:00:00.000Z');
const listed = async (ask: Ask): Promise<ToRemind[]> => (await ask('GET', 'helping')).json<{ toRemind: ToRemind[] }>().toRemind;

let number = 0;
/** Somebody with a number of their own, in the shift of Saturday morning. */
function comes(store: Store, name: string, more: object = {}): Promise<string> {
  number += 1;
  return wish(store, { person: { name, phone: `9000000${number}`, noCalls: false, ...more } }, { phoneHash: `phone ${name}`, emailHash: `email ${name}`, manageTokenHash: `link ${name}` });
}

function sent(store: Store, signUpId: string, state: 'sent' | 'failed' | 'bounced', created = '2026-12-04T08:00:00.000Z'): Promise<unknown> {
  const row = { id: randomUUID(), site_id: 'gronlia', signature_id: null, sign_up_id: signUpId, help_request_id: null, kind: 'reminder-text', recipient: 'x', domain: 'x', languages: '["nb"]', data: '{}', state, tries: 1, next_try: created, created, sent_at: null, error: null, expires: null };
  return store.write((db) => db.insertInto('mails').values(row).execute());
}

const SATURDAY = { shifts: [testShift({ capacity: 9 }), EVENING] };

test('whoever left a number alone stands there from the day before until it begins, with all their times of then', async (context) => {
  const { store, clock, ...desk } = await openCafe(context, SATURDAY);
  const id = await wish(store, { person: { name: 'Aud', phone: '90000000', noCalls: true }, shiftIds: ['sat-am', 'sat-pm'], language: 'ar' });
  const times: unknown[] = [];
  for (const now of ['2026-12-03T22:59:59Z', '2026-12-03T23:00:00Z', '2026-12-05T07:59:59Z', '2026-12-05T08:00:00Z', '2026-12-05T17:00:00Z']) {
    clock.now = Date.parse(now);
    times.push((await listed(await desk.as('helper'))).flatMap(({ shifts }) => shifts.map((shift) => shift.id)));
  }
  assert.deepEqual(times, [[], ['sat-am', 'sat-pm'], ['sat-am', 'sat-pm'], ['sat-pm'], []]);
  clock.now = MORNING;
  const [person] = await listed(await desk.as('helper'));
  assert.deepEqual(person, { id, name: 'Aud', phone: '90000000', noCalls: true, language: 'ar', opportunity: { id: 'cafe-host', title: testOpportunity().title }, shifts: [testShift(), EVENING].map(({ id: of, start, end }) => ({ id: of, start, end })) });
});

test('who has an address, waits, has cancelled or is blocked does not stand there, nor anybody of a shift or task that does not take place', async (context) => {
  const { store, clock, ...desk } = await openCafe(context, { shifts: [testShift({ capacity: 4 })] });
  clock.now = MORNING;
  await comes(store, 'Writes', { email: 'writes@example.org', preferred: 'text' });
  const gone = await comes(store, 'Gone');
  await store.write((db) => db.updateTable('sign_up_shifts').set({ state: 'released' }).where('sign_up_id', '=', gone).execute());
  await wish(store, { person: { name: 'A machine', phone: '90000000', noCalls: false } }, { blocked: true });
  const ask = await desk.as('helper');
  assert.deepEqual(await listed(ask), []);
  await comes(store, 'Aud');
  assert.deepEqual((await listed(ask)).map(({ name }) => name), ['Aud']);
  await store.saveSite({ id: 'other', name: 'Another', origins: [] });
  for (const changes of [{ state: 'draft' as const }, { shifts: [testShift({ capacity: 4, state: 'cancelled' })] }]) {
    await store.saveOpportunity(testOpportunity({ shifts: [testShift({ capacity: 4 })], ...changes }));
    assert.deepEqual(await listed(ask), []);
  }
});

test('where the server sends messages, whoever it does not or could not reach stands there', async (context) => {
  const { store } = await openCafe(context, SATURDAY);
  await comes(store, 'By itself');
  await comes(store, 'No calls', { noCalls: true });
  const failed = await comes(store, 'Failed', { email: 'failed@example.org', preferred: 'text' });
  const over = await comes(store, 'Over');
  const fine = await comes(store, 'Fine');
  const old = await comes(store, 'Old');
  await sent(store, failed, 'bounced');
  await sent(store, over, 'failed');
  await sent(store, fine, 'sent');
  await sent(store, old, 'failed', '2026-12-02T08:00:00.000Z');
  const names = async (hasTexts: boolean): Promise<string[]> => (await readToRemind(store.database, 'gronlia', await opportunitiesOf(store.database, 'gronlia'), { now: MORNING, hasTexts })).map(({ name }) => name).toSorted();
  await store.saveOpportunity(testOpportunity({ ...SATURDAY, contact: { name: 'Kari', phone: '+47 22 33 44 55' } }));
  assert.deepEqual([await names(true), await names(false)], [['Failed', 'No calls', 'Over'], ['By itself', 'Failed', 'No calls', 'Old', 'Over']]);
});

test('a helper gets a link that leads to the page of whoever is to be reminded; each asking makes another, and the trail knows', async (context) => {
  const { store, clock, ...desk } = await openCafe(context, SATURDAY);
  clock.now = MORNING;
  const id = await comes(store, 'Aud');
  const ask = await desk.as('helper');
  assert.equal((await ask('GET', `sign-ups/${id}/reminder-text`)).json<{ words: string }>().words, '', 'without pages there are no words');
  const made = [await ask('POST', `sign-ups/${id}/reminder-links`, {}), await ask('POST', `sign-ups/${id}/reminder-links`, {})].map((answer) => answer.json<{ link: string }>().link);
  assert.equal(new Set(made).size, 2);
  for (const link of made) {
    const [, token = ''] = /\/embed\/volunteer\/gronlia\/cafe-host\/sign-up\/([\w-]+)\?lang=nb$/.exec(link) ?? [];
    assert.equal((await store.readOwnSignUp(hashToken(token)))?.id, id);
  }
  assert.deepEqual((await trail(store)).map(({ action, subject }) => [action, subject]), [['reminder-link', id], ['reminder-link', id]]);
});

test('nobody gets a link to the page of somebody who is not on the list, or of another association', async (context) => {
  const { store, clock, ...desk } = await openCafe(context, SATURDAY);
  clock.now = MORNING;
  await store.saveSite({ id: 'other', name: 'Another', origins: [] });
  await store.saveOpportunity(testOpportunity({ id: 'elsewhere', siteId: 'other' }));
  const ids = [await comes(store, 'Writes', { email: 'writes@example.org' }), await wish(store, {}, { opportunityId: 'elsewhere', phoneHash: 'p', emailHash: 'e', manageTokenHash: freshLink().tokenHash }), 'nobody'];
  const ask = await desk.as('owner');
  for (const id of ids) assert.deepEqual([(await ask('GET', `sign-ups/${id}/reminder-text`)).statusCode, (await ask('POST', `sign-ups/${id}/reminder-links`, {})).statusCode], [404, 404], id);
  assert.deepEqual(await trail(store), []);
});
