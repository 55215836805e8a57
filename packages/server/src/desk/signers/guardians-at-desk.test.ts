import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { canonicalEmail } from '../../secrets/canonical-email.ts';
import { hashEmail } from '../../secrets/make-secrets.ts';
import { testConsent, testIntent, testLink, testPetition } from '../../store/open-test-store.test.page.ts';
import { openTestDesk, secret } from '../desk-tools.test.page.ts';
import type { TestDesk } from '../desk-tools.test.page.ts';

/** A child whose guardian has agreed. */
async function openWithChild(context: TestContext): Promise<TestDesk> {
  const desk = await openTestDesk(context);
  const intent = testIntent({ name: 'Ada Nordmann', email: 'kari.n@gmail.com', guardian: { name: 'Kari Nordmann' } }, { codeHash: '', emailHash: 'of both', guardianHash: hashEmail(secret, canonicalEmail('kari.n@gmail.com')) });
  await desk.store.sign(intent);
  await desk.store.confirm({ tokenHash: intent.tokenHash }, testLink(), { guardian: testConsent({ method: { layer: 'form', control: 'guardian' } }) });
  return desk;
}

test('the list names the guardian who agreed, beside the child', async (context) => {
  const ask = await (await openWithChild(context)).as('helper');
  const { signers } = (await ask('GET', 'petitions/skatepark/signatures?q=Ada')).json<{ signers: { name: string; guardian: string; state: string }[] }>();
  assert.deepEqual(signers.map(({ name, guardian, state }) => [name, guardian, state]), [['Ada Nordmann', 'Kari Nordmann', 'confirmed']]);
});

test('the export has a column for the guardian', async (context) => {
  const ask = await (await openWithChild(context)).as('owner');
  const { file } = (await ask('POST', 'petitions/skatepark/exports', { format: 'json' })).json<{ file: { text: string } }>();
  const [row] = JSON.parse(file.text) as Record<string, string>[];
  assert.deepEqual([row?.['name'], row?.['guardian'], row?.['email']], ['Ada Nordmann', 'Kari Nordmann', 'kari.n@gmail.com']);
});

test('the hand-over says nothing of the guardian', async (context) => {
  const ask = await (await openWithChild(context)).as('owner');
  assert.doesNotMatch((await ask('POST', 'petitions/skatepark/hand-overs', { format: 'json' })).body, /Kari|kari/);
});

test('what is kept of a guardian is found and erased by the address, also written in another way', async (context) => {
  const { as, store } = await openWithChild(context);
  const ask = await as('owner');
  const { signatures } = (await ask('POST', 'people/find', { email: 'karin@googlemail.com' })).json<{ signatures: { guardian: string }[] }>();
  assert.deepEqual(signatures.map(({ guardian }) => guardian), ['Kari Nordmann']);
  await ask('POST', 'people/erase', { email: 'karin@googlemail.com' });
  assert.deepEqual([(await store.database.selectFrom('signatures').select('id').execute()).length, (await store.readCounts('skatepark')).confirmed], [0, 0]);
});

test('a petition says at the desk below which age a guardian is asked; who is younger is not added there', async (context) => {
  const { as, store } = await openTestDesk(context);
  await store.savePetition(testPetition({ eligibility: { guardianBelow: 15 } }));
  const ask = await as('helper');
  const notice = (await ask('GET', 'petitions/skatepark/notice?lang=en')).json<{ minimumAge: number; hash: string }>();
  assert.equal(notice.minimumAge, 15);
  const body = { id: '0b0f7c1e-6f0a-4b7e-9f86-3f2a3f0f5d11', way: 'phone', name: 'Ada', phone: '12345678', language: 'en', granted: ['opinion'], noticeHash: notice.hash };
  assert.match((await ask('POST', 'petitions/skatepark/assisted', body)).body, /\/oldEnough/);
  assert.equal((await ask('POST', 'petitions/skatepark/assisted', { ...body, oldEnough: true })).statusCode, 200);
});
