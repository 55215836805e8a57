import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { openTestServer, postForm, readPage } from '../open-test-server.test.page.ts';

const page = '/embed/petition/skatepark';
const typed = { act: 'language', name: 'Anne Hansen', email: 'anne@', comment: 'Fordi', visibility: 'name', 'consent-opinion': 'on', language: 'nb', website: '' };

test('gives the form in another language with all that was typed, and signs nothing', async (context) => {
  const { app, clock, store } = await openTestServer(context);
  const { formToken, idempotencyKey } = readPage((await app.inject(page)).body).data as PageData['petition'];
  clock.now += 5000;
  const answer = await postForm(app, `${page}?lang=ar`, { ...typed, formToken, idempotencyKey });
  const { name, data: given, options } = readPage(answer.body);
  const data = given as PageData['petition'];
  assert.deepEqual([answer.statusCode, name, options.languages[0]], [200, 'petition', 'ar']);
  assert.deepEqual([data.filled?.['name'], data.filled?.['email'], data.filled?.['comment'], data.filled?.['consent-opinion']], ['Anne Hansen', 'anne@', 'Fordi', 'on']);
  assert.deepEqual([data.errors, data.failure, data.formToken, data.idempotencyKey], [undefined, undefined, formToken, idempotencyKey]);
  const counts = await store.readCounts('skatepark');
  assert.deepEqual([counts.confirmed, counts.waiting], [0, 0]);
});

test('does so for a form that stood open for days, with a token that is good again', async (context) => {
  const { app, clock } = await openTestServer(context);
  const { formToken, idempotencyKey } = readPage((await app.inject(page)).body).data as PageData['petition'];
  clock.now += 3 * 24 * 3_600_000;
  const answer = await postForm(app, `${page}?lang=nb`, { ...typed, formToken, idempotencyKey });
  const data = readPage(answer.body).data as PageData['petition'];
  assert.equal(answer.statusCode, 200);
  assert.equal(data.failure, undefined);
  assert.notEqual(data.formToken, formToken);
});
