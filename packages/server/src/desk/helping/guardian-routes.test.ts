import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshLink } from '../../volunteering/fresh-link.ts';
import { hashToken } from '../../secrets/make-secrets.ts';
import { trail } from '../desk-tools.test.page.ts';
import { openCafe, wish } from './helping-tools.test.page.ts';
import type { ToTalkWith } from './todays-list.ts';

const person = { name: 'Ada Berg', phone: '90000000', noCalls: false };
const guardian = { name: 'Kim Berg', phone: '92000000' };
const coordinator = { recipient: 'post@gronlia.example', language: 'nb' };

test('a helper gets the words of a message to a guardian, and a link that leads to their page; each asking makes another, and the trail knows', async (context) => {
  const { store, ...desk } = await openCafe(context);
  const id = await wish(store, { person, guardian });
  const ask = await desk.as('helper');
  assert.deepEqual((await ask('GET', `sign-ups/${id}/guardian-text`)).json(), { phone: '92000000', words: '' }, 'without pages there are no words');
  const made = [await ask('POST', `sign-ups/${id}/guardian-links`, {}), await ask('POST', `sign-ups/${id}/guardian-links`, {})].map((answer) => answer.json<{ link: string }>().link);
  assert.equal(new Set(made).size, 2);
  for (const link of made) {
    const [, token = ''] = /\/embed\/volunteer\/gronlia\/cafe-host\/guardian\/([\w-]+)\?lang=nb$/.exec(link) ?? [];
    assert.equal((await store.readForGuardian(hashToken(token)))?.id, id);
  }
  assert.equal((await trail(store)).filter((line) => JSON.stringify(line).includes('guardian-link')).length, 2);
});

test('nobody is asked who comes alone, is blocked, or whose guardian has answered', async (context) => {
  const { store, ...desk } = await openCafe(context);
  const ask = await desk.as('helper');
  const link = freshLink();
  const answered = await wish(store, { person, guardian }, { phoneHash: 'answered' });
  await store.write((db) => db.insertInto('sign_up_guardian_links').values({ token_hash: link.tokenHash, sign_up_id: answered, created_at: '2026-11-22T10:00:00.000Z' }).execute());
  await store.answerAsGuardian(link.tokenHash, 'yes', { now: '2026-11-23T10:00:00.000Z', coordinator, link: freshLink() });
  for (const id of [await wish(store, { person, shiftIds: [] }), await wish(store, { person, guardian, shiftIds: [] }, { blocked: true }), answered, 'nobody']) {
    assert.deepEqual([(await ask('GET', `sign-ups/${id}/guardian-text`)).statusCode, (await ask('POST', `sign-ups/${id}/guardian-links`, {})).statusCode], [404, 404]);
  }
});

test('today’s list says what a guardian has said, and has nobody whose guardian has said no', async (context) => {
  const { store, ...desk } = await openCafe(context, { first: 'conversation' });
  const link = freshLink();
  const id = await wish(store, { person, guardian });
  await store.write((db) => db.insertInto('sign_up_guardian_links').values({ token_hash: link.tokenHash, sign_up_id: id, created_at: '2026-11-22T10:00:00.000Z' }).execute());
  const said = async (): Promise<unknown[]> => (await (await desk.as('helper'))('GET', 'helping')).json<{ people: ToTalkWith[] }>().people.map(({ guardianAnswer }) => guardianAnswer);
  assert.deepEqual(await said(), [undefined]);
  for (const [answer, listed] of [['yes', ['yes']], ['no', []]] as const) {
    await store.answerAsGuardian(link.tokenHash, answer, { now: '2026-11-23T10:00:00.000Z', coordinator, link: freshLink() });
    assert.deepEqual(await said(), listed);
  }
});
