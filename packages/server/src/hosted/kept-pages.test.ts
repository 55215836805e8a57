import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { mails, openTestServer, postForm, readPage } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';

const page = '/embed/petition/skatepark';
const typed = { name: 'Anne Hansen', email: 'anne@example.org', visibility: 'hidden', 'consent-opinion': 'on', language: 'nb', website: '' };

/** Signs by the form, and gives the address of the page that follows. */
async function sign({ app, clock }: TestServer): Promise<string> {
  const { formToken, idempotencyKey } = readPage((await app.inject(page)).body).data as PageData['petition'];
  clock.now += 5000;
  const { headers } = await postForm(app, page, { ...typed, formToken, idempotencyKey });
  return String(headers['location']);
}

describe('what a browser keeps of a page', () => {
  for (const path of ['', '/report', '/sheet', '?lang=ar']) {
    test(`is, of the empty "${path}", enough for Back to find what was typed, and for no cache between to keep its token`, async (context) => {
      const { app } = await openTestServer(context);
      const { statusCode, headers } = await app.inject(`${page}${path}`);
      assert.deepEqual([statusCode, headers['cache-control']], [200, 'private, no-cache']);
    });
  }

  for (const [what, path, fields] of [
    ['a form with mistakes in it', page, { ...typed, email: 'anne@' }],
    ['a form in another language', `${page}?lang=ar`, { ...typed, act: 'language' }],
    ['a report with mistakes in it', `${page}/report`, { text: 'Not true.' }],
  ] as const) {
    test(`is nothing of ${what}: it says what somebody wrote`, async (context) => {
      const { app } = await openTestServer(context);
      const { headers, body } = await postForm(app, path, fields);
      assert.match(readPage(body).name, /^(?:petition|report)$/);
      assert.equal(headers['cache-control'], 'no-store');
    });
  }

  test('is nothing of the pages that belong to one signer', async (context) => {
    const server = await openTestServer(context);
    const sent = await sign(server);
    const [mail] = await mails(server.store);
    const confirm = `${page}/confirm/${mail?.data.token}`;
    for (const path of [sent, confirm]) {
      const { statusCode, headers } = await server.app.inject(path);
      assert.deepEqual([path, statusCode, headers['cache-control']], [path, 200, 'no-store']);
    }
    const confirmed = await postForm(server.app, confirm, {});
    const after = await server.app.inject(String(confirmed.headers['location']));
    const own = new URL((readPage(after.body).data as PageData['confirmed']).manageUrl ?? '').pathname;
    for (const answer of [confirmed, after, await server.app.inject(own)]) assert.equal(answer.headers['cache-control'], 'no-store');
  });

  test('is nothing of a page that is not there', async (context) => {
    const { app } = await openTestServer(context);
    const { statusCode, headers } = await app.inject('/embed/petition/nowhere');
    assert.deepEqual([statusCode, headers['cache-control']], [404, 'no-store']);
  });

  test('comes with another token for everybody who asks', async (context) => {
    const { app, clock } = await openTestServer(context);
    const first = readPage((await app.inject(page)).body).data as PageData['petition'];
    clock.now += 1000;
    const second = readPage((await app.inject(page)).body).data as PageData['petition'];
    assert.notEqual(first.formToken, second.formToken);
    assert.notEqual(first.idempotencyKey, second.idempotencyKey);
  });
});
