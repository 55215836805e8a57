import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { PageData } from '@dugnad/client/hosted';
import type { ConsentRecord } from '@dugnad/client/model';
import { verifyConsents } from '../consents/verify-consents.ts';
import { mails, openTestServer, post, postForm, publicUrl, readPage, sign } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import type { Problem } from '../problem/problem.ts';
import { testPetition } from '../store/open-test-store.test.page.ts';

const page = '/embed/petition/skatepark';
const GUARDIAN = { guardian: { name: 'Kari Nordmann' }, email: 'kari@example.org', name: 'Ada Nordmann' };
const CHILD = { name: 'Ada Nordmann', oldEnough: 'no', guardian: 'Kari Nordmann', guardianEmail: 'kari@example.org', email: '' };

async function opened(context: TestContext): Promise<TestServer> {
  const server = await openTestServer(context);
  await server.store.savePetition(testPetition({ eligibility: { guardianBelow: 15 } }));
  return server;
}

async function sendForm(server: TestServer, fields: Record<string, string>): Promise<Answer> {
  const { formToken, idempotencyKey } = readPage((await server.app.inject(page)).body).data as PageData['petition'];
  server.clock.now += 5000;
  return postForm(server.app, page, { visibility: 'hidden', 'consent-opinion': 'on', language: 'nb', website: '', formToken, idempotencyKey, ...fields });
}

const locationOf = ({ headers }: Answer): string => String(headers['location']);
/** The first of each field, which is what a page says. */
function errorsOf(answer: Answer): string[] {
  const { errors = [] } = readPage(answer.body).data as PageData['petition'];
  return errors.filter(({ pointer }, at) => errors.findIndex((other) => other.pointer === pointer) === at).map(({ pointer, code }) => `${pointer} ${code}`);
}
const confirmed = async ({ store }: TestServer): Promise<number> => (await store.readCounts('skatepark')).confirmed;
const linkIn = async ({ store }: TestServer): Promise<string> => `${page}/confirm/${(await mails(store)).find(({ kind }) => kind === 'guardian')?.data.token}`;

test('a child signs by the form alone; the guardian reads who asks, presses the button, and the number rises', async (context) => {
  const server = await opened(context);
  const sent = await sendForm(server, CHILD);
  assert.match(locationOf(sent), new RegExp(`^${page}/asked/[A-Z2-9]{4}-[A-Z2-9]{4}$`));
  assert.equal(readPage((await server.app.inject(locationOf(sent))).body).name, 'asked');
  const link = await linkIn(server);
  const shown = readPage((await server.app.inject(link)).body);
  assert.deepEqual([shown.name, (shown.data as PageData['confirm']).name, (shown.data as PageData['confirm']).guardian], ['confirm', 'Ada Nordmann', { name: 'Kari Nordmann', agreed: ['opinion'] }]);
  assert.equal(await confirmed(server), 0, 'a look does nothing');
  const pressed = await postForm(server.app, link, {});
  assert.deepEqual([pressed.statusCode, await confirmed(server)], [303, 1]);
  const after = readPage((await server.app.inject(locationOf(pressed))).body);
  assert.deepEqual([after.name, (after.data as PageData['confirmed']).byGuardian], ['confirmed', true]);
  assert.equal((await server.store.database.selectFrom('signatures').select('email').executeTakeFirstOrThrow()).email, 'kari@example.org');
});

test('the guardian’s yes is proven by what the page showed, in the language that they read it in', async (context) => {
  const server = await opened(context);
  await sendForm(server, CHILD);
  await postForm(server.app, `${await linkIn(server)}?lang=en`, {});
  const rows = await server.store.database.selectFrom('consent_records').select(['notice_known', 'data']).orderBy('position').execute();
  const [asking, proof] = rows.map(({ data }) => JSON.parse(data) as ConsentRecord);
  assert.deepEqual([asking?.age, proof?.age], [{ rule: 'guardian-below-15', stated: 'below' }, { rule: 'guardian-below-15', stated: 'below' }]);
  assert.deepEqual([proof?.method, proof?.event, proof?.origin, proof?.language], [{ layer: 'form', control: 'guardian', component: 'hosted page' }, 'given', publicUrl, 'en']);
  assert.deepEqual([proof?.purposes.map(({ id, granted }) => [id, granted]), rows[1]?.notice_known], [[['opinion', true]], 1]);
});

test('both proofs stand in one chain in which a walk finds no fault, and both are on the receipt, each with who said it', async (context) => {
  const server = await opened(context);
  await sendForm(server, CHILD);
  const own = locationOf(await postForm(server.app, await linkIn(server), {})).replace('/confirmed/', '/signature/');
  assert.equal(await verifyConsents(server.store, { siteId: undefined, now: new Date(server.clock.now).toISOString(), say: () => undefined }), 0);
  const { receiptUrl = '' } = readPage((await server.app.inject(own)).body).data as PageData['signature'];
  const receipt = (await server.app.inject(new URL(receiptUrl, publicUrl).pathname)).body;
  assert.deepEqual(receipt.match(/dpv:(?:GuardianOf)?DataSubject"\}/g), ['dpv:DataSubject"}', 'dpv:GuardianOfDataSubject"}']);
  assert.doesNotMatch(receipt, /Ada|Kari|kari@/);
});

test('the guardian sees and withdraws the signature by their own link', async (context) => {
  const server = await opened(context);
  await sendForm(server, CHILD);
  const own = locationOf(await postForm(server.app, await linkIn(server), {})).replace('/confirmed/', '/signature/');
  assert.equal((readPage((await server.app.inject(own)).body).data as PageData['signature']).signature.guardian, 'Kari Nordmann');
  await postForm(server.app, own, { act: 'withdraw' });
  assert.equal(await confirmed(server), 0);
  assert.doesNotMatch(JSON.stringify(await server.store.database.selectFrom('signatures').selectAll().execute()), /Kari|Ada/);
});

/** What is sent, and what is said to be wrong with it. */
const WRONG: readonly [what: string, fields: Record<string, string>, errors: string[]][] = [
  ['no age', { name: 'Ada', email: 'ada@example.org' }, ['/oldEnough missing']],
  ['a child without a guardian’s name', { ...CHILD, guardian: '' }, ['/guardian/name missing']],
  ['a child with its own address alone', { ...CHILD, guardianEmail: '', email: 'ada@example.org' }, ['/email missing']],
  ['a guardian’s name that a spreadsheet would run', { ...CHILD, guardian: '=1+1' }, ['/guardian/name formula']],
  ['somebody old enough without an address', { name: 'Ada', oldEnough: 'yes', guardianEmail: 'kari@example.org' }, ['/email missing']],
];
for (const [what, fields, errors] of WRONG) {
  test(`the form comes again, with all that was typed, for ${what}`, async (context) => {
    const answer = await sendForm(await opened(context), fields);
    assert.deepEqual([answer.statusCode, errorsOf(answer)], [422, errors]);
    assert.equal((readPage(answer.body).data as PageData['petition']).filled?.['name'], fields['name']);
  });
}

test('who is old enough signs as ever, and nothing that stood in the guardian’s fields is kept', async (context) => {
  const server = await opened(context);
  const sent = await sendForm(server, { ...CHILD, oldEnough: 'yes', email: 'anne@example.org' });
  assert.match(locationOf(sent), /\/sent\//);
  assert.deepEqual((await mails(server.store)).map(({ kind, recipient }) => [kind, recipient]), [['confirm', 'anne@example.org']]);
  assert.doesNotMatch(JSON.stringify(await server.store.database.selectFrom('signatures').selectAll().execute()), /Kari|kari@/);
});

test('by the interface no code and no token confirms a child: all are answered as a wrong code', async (context) => {
  const server = await opened(context);
  const answer = await sign(server.app, GUARDIAN);
  const { reference, codeExpires, status } = answer.json<{ reference: string; codeExpires?: string; status: string }>();
  assert.deepEqual([answer.statusCode, status, codeExpires], [202, 'waiting', undefined]);
  const { token } = (await mails(server.store))[0]?.data ?? {};
  for (const body of [{ reference, code: '123456' }, { reference, code: '000000' }, { token }]) {
    const refused = await post(server.app, '/api/v1/confirmations', body);
    assert.deepEqual([refused.statusCode, refused.json<Problem>().type], [422, '/problems/code-wrong']);
  }
  assert.equal(await confirmed(server), 0);
});

test('a new child, one that has signed and one that is blocked are answered alike', async (context) => {
  const server = await opened(context);
  const shape = ({ statusCode, body }: Answer): unknown => [statusCode, Object.entries(JSON.parse(body) as object).map(([name, value]) => [name, name === 'reference' ? '' : (value as unknown)])];
  const [first, again, blocked] = [await sign(server.app, GUARDIAN), await sign(server.app, GUARDIAN), await sign(server.app, { ...GUARDIAN, website: 'x' })];
  assert.deepEqual([shape(again), shape(blocked)], [shape(first), shape(first)]);
});

test('sisters sign with one guardian, who signs too; the same child does so once, however its name is written', async (context) => {
  const server = await opened(context);
  for (const name of ['Ada Nordmann', 'Bea Nordmann', 'ada  NORDMANN', 'Ada-Nordmann']) await sign(server.app, { ...GUARDIAN, name });
  await sign(server.app, { email: 'Kari@example.org', name: 'Kari Nordmann', oldEnough: true });
  assert.equal((await server.store.readCounts('skatepark')).waiting, 3);
});

test('a guardian is refused where the petition asks for none, so that no child signs by a grown-up’s address alone', async (context) => {
  const server = await openTestServer(context);
  const answer = await sign(server.app, GUARDIAN);
  assert.deepEqual([answer.statusCode, answer.json<Problem>().errors], [422, [{ pointer: '/guardian', code: 'not-needed' }]]);
});
