import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import { openTestServer, postForm, readPage } from '../open-test-server.test.page.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

const page = '/embed/petition/skatepark';
const complete = { name: 'Anne Hansen', email: 'anne@example.org', postcode: '0150', visibility: 'hidden', oldEnough: 'on', 'consent-opinion': 'on', language: 'nb', website: '' };

const table: readonly [what: string, changes: Record<string, string>, pointers: string[]][] = [
  ['everything is missing', { name: '', email: '', postcode: '', oldEnough: '', 'consent-opinion': '' }, ['/name', '/email', '/postcode', '/oldEnough', '/consents/0/purposes/0/granted']],
  ['the address is wrong and a box is open', { email: 'anne@', 'consent-opinion': '' }, ['/email', '/consents/0/purposes/0/granted']],
  ['the name is one that a spreadsheet would run, and the age is not said', { name: '=1', oldEnough: '' }, ['/name', '/oldEnough']],
  ['the postcode is none, and the box is open', { postcode: '!', 'consent-opinion': '' }, ['/postcode', '/consents/0/purposes/0/granted']],
  ['the box alone is open', { 'consent-opinion': '' }, ['/consents/0/purposes/0/granted']],
];

for (const [what, changes, pointers] of table) {
  test(`all that is to be put right is said at once when ${what}`, async (context) => {
    const { app, clock, store } = await openTestServer(context);
    const { ask } = testPetition();
    await store.savePetition(testPetition({ ask: { ...ask, postcode: 'required' }, eligibility: { minimumAge: 15 }, revision: 2 }));
    const { formToken, idempotencyKey } = readPage((await app.inject(page)).body).data as PageData['petition'];
    clock.now += 20_000;
    const answer = await postForm(app, page, { ...complete, ...changes, formToken, idempotencyKey });
    const data = readPage(answer.body).data as PageData['petition'];
    assert.equal(answer.statusCode, 422);
    assert.deepEqual([...new Set(data.errors?.map(({ pointer }) => pointer))], pointers);
    assert.equal((await postForm(app, page, { ...complete, formToken, idempotencyKey })).statusCode, 303);
  });
}
