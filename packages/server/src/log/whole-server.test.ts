import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Confirmation, SignatureReceipt } from '@dugnad/client/model';
import { mails, openTestServer, post, postForm, sign } from '../open-test-server.test.page.ts';
import { testDeskOn } from './whole-server.test.page.ts';

/** What a person types and is given: none of it may stand in a line of the log. */
const PERSON = ['Ragnhild', 'ragnhild@example.org', 'ZQ9 8XK', 'My words', '203.0.113.77', 'Very Own Browser'];

const typed = { name: 'Ragnhild Tveit', email: 'ragnhild@example.org', postcode: 'ZQ9 8XK', comment: 'My words about it.' };
const how = { headers: { 'user-agent': 'Very Own Browser', 'x-forwarded-for': '203.0.113.77' }, remoteAddress: '203.0.113.77' };

test('no line of the log says who signed, confirmed, changed or withdrew, on the right path and on wrong ones', async (context) => {
  const lines: string[] = [];
  const { app, store } = await openTestServer(context, {}, { logger: { write: (line) => void lines.push(line) }, trustProxy: true });
  const secrets: string[] = [];
  const { reference } = (await sign(app, typed, how)).json<SignatureReceipt>();
  const [mail] = await mails(store);
  secrets.push(mail?.data.token ?? '', mail?.data.code ?? '');
  await app.inject({ url: `/embed/petition/skatepark/confirm/${mail?.data.token}`, headers: how.headers });
  await post(app, '/api/v1/confirmations', { reference, code: '000000' }, how);
  const { manageUrl } = (await post(app, '/api/v1/confirmations', { token: mail?.data.token }, how)).json<Confirmation>();
  const own = manageUrl?.split('/').at(-1) ?? '';
  secrets.push(own);
  await app.inject({ url: `/embed/petition/skatepark/signature/${own}`, headers: how.headers });
  await post(app, `/api/v1/signatures/${own}/changes`, { visibility: 'name' }, how);
  await post(app, `/api/v1/signatures/${own}/withdrawals`, {}, how);
  for (const wrong of [{ ...typed, name: '=Ragnhild' }, { ...typed, email: 'ragnhild@example.org@' }, { ...typed, consents: [] }]) await sign(app, wrong, how);
  await post(app, '/api/v1/petitions/skatepark/signatures', '{"name":"Ragnhild', how);
  await postForm(app, '/embed/petition/skatepark?lang=nb', { ...typed, idempotencyKey: 'x' });
  await postForm(app, '/embed/petition/skatepark/report', { reason: 'wrong', text: 'My words', email: typed.email });
  await app.inject({ url: `/ragnhild@example.org?name=Ragnhild&ip=203.0.113.77`, headers: how.headers });
  const written = lines.join('');
  assert.ok(lines.length > 20, 'it was written down that something was asked');
  for (const said of [...PERSON, ...secrets]) assert.equal(written.includes(said), false, `the log says ${said}`);
});

test('no line of the log says who signed when the database fails', async (context) => {
  const lines: string[] = [];
  const { app, store } = await openTestServer(context, {}, { logger: { write: (line) => void lines.push(line) } });
  store.sign = () => Promise.reject(Object.assign(new Error('Key (email)=(ragnhild@example.org) already exists, Ragnhild Tveit'), { code: '23505', detail: 'ragnhild@example.org' }));
  const answer = await sign(app, typed, how);
  assert.ok(answer.statusCode >= 500);
  const written = lines.join('');
  assert.match(written, /23505/);
  for (const said of [...PERSON, 'already exists']) {
    assert.equal(written.includes(said), false, `the log says ${said}`);
    assert.equal(answer.body.includes(said), false, `the answer says ${said}`);
  }
});

test('no line of the log says who sits at the desk, whom they look for, or their session', async (context) => {
  const lines: string[] = [];
  const { ask, cookie, csrf } = await testDeskOn(context, { write: (line) => void lines.push(line) });
  await ask('POST', '/desk/api/sign-in', { email: 'kari@gronlia.example' });
  await ask('GET', '/desk/api/sites/gronlia/petitions/skatepark/signatures?q=ragnhild%40example.org');
  await ask('POST', '/desk/api/sites/gronlia/people/find', { email: 'ragnhild@example.org' });
  await ask('POST', '/desk/api/sites/gronlia/petitions/skatepark/invalidations/preview', { name: 'Ragnhild' });
  const written = lines.join('');
  assert.ok(lines.length >= 8);
  for (const said of ['kari@', 'agnhild', cookie.split('=')[1] ?? '', csrf]) assert.equal(written.includes(said), false, `the log says ${said}`);
});
