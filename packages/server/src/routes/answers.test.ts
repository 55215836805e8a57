import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { sampleFeedback, sampleHelpRequest } from '@dugnad/client/contract';
import type { Confirmation, HelpRequestReceipt, SignatureReceipt } from '@dugnad/client/model';
import * as v from 'valibot';
import { askForHelp, mails, openTestServer, post, sentSignature, sentSignUp, sign, signUp, sitePage } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import { testRound } from '../contract/feedback-samples.ts';
import { offerTo, withDriver } from '../contract/offer-samples.ts';
import { testHelpPoint } from '../contract/help-samples.ts';
import { testOpportunity } from '../contract/sign-up-samples.ts';
import { freshLink } from '../volunteering/fresh-link.ts';
import { problemKinds } from '../problem/problem.ts';
import type { Problem, ProblemCode } from '../problem/problem.ts';
import { testChoices, testPetition } from '../store/open-test-store.test.page.ts';
import { apiRoutes } from './api-routes.ts';
import type { ApiRouteName } from './api-routes.ts';

const adminToken = 'an-admin-token-of-more-than-thirty-two-letters';
const open = (context: TestContext): Promise<TestServer> => openTestServer(context, { adminToken });

const get = ({ app }: TestServer, url: string): Promise<Answer> => app.inject(url) as unknown as Promise<Answer>;
const put = ({ app }: TestServer, url: string, body: object): Promise<Answer> =>
  app.inject({ method: 'PUT', url, headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' }, payload: JSON.stringify(body) }) as unknown as Promise<Answer>;

/** Somebody who has signed and confirmed, and the token of the personal link. */
async function confirmed(server: TestServer): Promise<{ token: string; answer: Answer }> {
  await sign(server.app);
  const [mail] = await mails(server.store);
  const answer = await post(server.app, '/api/v1/confirmations', { token: mail?.data.token });
  return { answer, token: answer.json<Confirmation>().manageUrl?.split('/').at(-1) ?? '' };
}

const { siteId: _site, ...texts } = testPetition();
const edit = { ...texts, siteId: 'gronlia', contact: { name: 'Kari', phone: '+47 22 33 44 55' } };

const { id: _opportunity, shifts, ...role } = testOpportunity();
const roleEdit = { ...role, shifts: shifts.map(({ taken: _taken, ...shift }) => shift) };

/** With somebody in it. */
async function withVolunteer(server: TestServer, url: string): Promise<Answer> {
  await signUp(server);
  return get(server, url);
}

const { id: _round, ...roundEdit } = testRound();

/** The address of a round that is open. */
async function withRound({ store }: TestServer): Promise<string> {
  await store.saveRound(testRound());
  return '/api/v1/feedback/cafe-autumn';
}

/** The address of an offer that nobody has answered. */
async function withOffer({ store }: TestServer): Promise<string> {
  await store.saveOpportunity(testOpportunity());
  const link = freshLink();
  await offerTo(store, await withDriver(store), link);
  return `/api/v1/offers/${link.token}`;
}

const { siteId: _point, ...pointEdit } = testHelpPoint();

/** The answer to a request for help, and the token in it. */
async function withRequest(server: TestServer): Promise<{ answer: Answer; token: string }> {
  const answer = await askForHelp(server);
  return { answer, token: answer.json<HelpRequestReceipt>().token };
}

/** How each operation is asked, on its right path. */
const asks: Record<ApiRouteName, (server: TestServer) => Promise<Answer>> = {
  readPetition: (server) => get(server, '/api/v1/petitions/skatepark'),
  readCount: (server) => get(server, '/api/v1/petitions/skatepark/count'),
  sign: ({ app }) => sign(app),
  confirm: async (server) => (await confirmed(server)).answer,
  readSignature: async (server) => get(server, `/api/v1/signatures/${(await confirmed(server)).token}`),
  readReceipt: async (server) => get(server, `/api/v1/signatures/${(await confirmed(server)).token}/receipt`),
  changeSignature: async (server) => post(server.app, `/api/v1/signatures/${(await confirmed(server)).token}/changes`, { visibility: 'initials' }),
  withdrawSignature: async (server) => post(server.app, `/api/v1/signatures/${(await confirmed(server)).token}/withdrawals`, {}),
  keepConsentEvents: ({ app }) => post(app, '/api/v1/consent-events', testChoices()),
  saveSite: (server) => put(server, '/api/v1/sites/gronlia', { name: 'Grønlia Vel', origins: [sitePage] }),
  listOpportunities: (server) => withVolunteer(server, '/api/v1/opportunities?site=gronlia'),
  readOpportunity: (server) => withVolunteer(server, '/api/v1/opportunities/cafe-host'),
  signUp: (server) => signUp(server),
  readOffer: async (server) => get(server, await withOffer(server)),
  respondToOffer: async (server) => post(server.app, `${await withOffer(server)}/responses`, { answer: 'accept' }),
  readRound: async (server) => get(server, await withRound(server)),
  sendFeedback: async (server) => post(server.app, `${await withRound(server)}/answers`, sampleFeedback()),
  saveRound: (server) => put(server, '/api/v1/feedback/spring', roundEdit),
  readHelpPoint: async (server) => {
    await withRequest(server);
    return get(server, '/api/v1/help/gronlia');
  },
  askForHelp: async (server) => (await withRequest(server)).answer,
  readHelpRequest: async (server) => get(server, `/api/v1/help-requests/${(await withRequest(server)).token}`),
  withdrawHelpRequest: async (server) => post(server.app, `/api/v1/help-requests/${(await withRequest(server)).token}/withdrawals`, {}),
  saveHelpPoint: (server) => put(server, '/api/v1/help/gronlia', pointEdit),
  saveOpportunity: (server) => put(server, '/api/v1/opportunities/driver', roleEdit),
  savePetition: (server) => put(server, '/api/v1/petitions/bridge', edit),
};

for (const route of apiRoutes) {
  test(`answers ${route.name} with the status and in the shape that the document tells, and no more than that`, async (context) => {
    const answer = await asks[route.name](await open(context));
    assert.equal(answer.statusCode, route.status, answer.body);
    const body = answer.json<Record<string, unknown>>();
    const checked = v.safeParse(route.answer, body);
    assert.ok(checked.success, checked.success ? '' : JSON.stringify(v.flatten(checked.issues)));
    assert.deepEqual(Object.keys(body).filter((key) => !(key in (checked.output as object))), []);
  });

  test(`tells whoever asks ${route.name} what may be kept of the answer, and what it is`, async (context) => {
    const { headers } = await asks[route.name](await open(context));
    assert.equal(headers['content-type'], `${('type' in route ? route.type : undefined) ?? 'application/json'}; charset=utf-8`);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['set-cookie'], undefined);
    const isPublic = ['readPetition', 'readCount', 'listOpportunities', 'readOpportunity', 'readRound', 'readHelpPoint'].includes(route.name);
    assert.match(String(headers['cache-control']), isPublic ? /^public/ : /^no-store$/);
  });
}

/** Ways to be refused, with the code of each. */
const REFUSED: [what: string, ask: (server: TestServer) => Promise<Answer>, code: ProblemCode][] = [
  ['no such petition', (server) => get(server, '/api/v1/petitions/nothing'), 'not-found'],
  ['no such address', (server) => get(server, '/api/v2/petitions'), 'not-found'],
  ['a signature for no such petition', ({ app }) => post(app, '/api/v1/petitions/nothing/signatures', sentSignature()), 'not-found'],
  ['a signature without a name', ({ app }) => sign(app, { name: '' }), 'invalid-input'],
  ['a signature without a key', ({ app }) => sign(app, {}, { headers: { 'idempotency-key': undefined } }), 'idempotency-key-missing'],
  ['a signature from elsewhere', ({ app }) => sign(app, {}, { headers: { origin: 'https://evil.example' } }), 'origin-refused'],
  ['a signature as a form', ({ app }) => sign(app, {}, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 'media-type'],
  ['a signature that is no JSON', ({ app }) => post(app, '/api/v1/petitions/skatepark/signatures', '{"name":'), 'bad-request'],
  ['a list instead of a signature', ({ app }) => post(app, '/api/v1/petitions/skatepark/signatures', '[]'), 'invalid-input'],
  ['nothing instead of a signature', ({ app }) => post(app, '/api/v1/petitions/skatepark/signatures', 'null'), 'invalid-input'],
  ['a signature without end', ({ app }) => sign(app, { comment: 'x'.repeat(70_000) }), 'too-large'],
  ['a wrong code', async ({ app }) => post(app, '/api/v1/confirmations', { reference: (await sign(app)).json<SignatureReceipt>().reference, code: '000000' }), 'code-wrong'],
  ['a made-up link', ({ app }) => post(app, '/api/v1/confirmations', { token: 'a'.repeat(27) }), 'code-expired'],
  ['a personal link that is made up', (server) => get(server, `/api/v1/signatures/${'a'.repeat(27)}`), 'not-found'],
  ['no such opportunity', (server) => get(server, '/api/v1/opportunities/nothing'), 'not-found'],
  ['a list of what is no site', (server) => get(server, '/api/v1/opportunities?site=gronlia&site=A%20B'), 'invalid-input'],
  ['a sign-up for no such opportunity', ({ app }) => post(app, '/api/v1/opportunities/nothing/sign-ups', sentSignUp()), 'not-found'],
  ['a sign-up of nobody', (server) => signUp(server, { person: {} }), 'invalid-input'],
  ['a sign-up for a shift that is not there', (server) => signUp(server, { shiftIds: ['nothing'] }), 'invalid-input'],
  ['a sign-up without a key', (server) => signUp(server, {}, { headers: { 'idempotency-key': undefined } }), 'idempotency-key-missing'],
  ['a sign-up from elsewhere', (server) => signUp(server, {}, { headers: { origin: 'https://evil.example' } }), 'origin-refused'],
  ['no such help point', (server) => get(server, '/api/v1/help/nothing'), 'not-found'],
  ['a request at no such help point', ({ app }) => post(app, '/api/v1/help/gronlia/requests', sampleHelpRequest()), 'not-found'],
  ['a request of nobody', (server) => askForHelp(server, { person: {} }), 'invalid-input'],
  ['a list instead of a request', async (server) => (await askForHelp(server), post(server.app, '/api/v1/help/gronlia/requests', '[]')), 'invalid-input'],
  ['a request without a key', (server) => askForHelp(server, {}, { headers: { 'idempotency-key': undefined } }), 'idempotency-key-missing'],
  ['a request from elsewhere', (server) => askForHelp(server, {}, { headers: { origin: 'https://evil.example' } }), 'origin-refused'],
  ['a status link that is made up', (server) => get(server, `/api/v1/help-requests/${'a'.repeat(27)}`), 'not-found'],
  ['a help point without the token', ({ app }) => app.inject({ method: 'PUT', url: '/api/v1/help/gronlia', headers: { 'content-type': 'application/json' }, payload: '{}' }) as unknown as Promise<Answer>, 'unauthorised'],
  ['an opportunity without the token', ({ app }) => app.inject({ method: 'PUT', url: '/api/v1/opportunities/x', headers: { 'content-type': 'application/json' }, payload: '{}' }) as unknown as Promise<Answer>, 'unauthorised'],
  ['a site without the token', ({ app }) => app.inject({ method: 'PUT', url: '/api/v1/sites/x', headers: { 'content-type': 'application/json' }, payload: '{}' }) as unknown as Promise<Answer>, 'unauthorised'],
];

for (const [what, ask, code] of REFUSED) {
  test(`refuses ${what} with a problem of one shape: ${code}`, async (context) => {
    const answer = await ask(await open(context));
    const problem = answer.json<Problem>();
    assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail', 'instance', 'errors']);
    assert.deepEqual([problem.type, problem.title, problem.status], [`/problems/${code}`, problemKinds[code][1], answer.statusCode]);
    assert.equal(answer.statusCode, code === 'too-large' ? 413 : problemKinds[code][0]);
    assert.deepEqual([answer.headers['cache-control'], answer.headers['content-type']], ['no-store', 'application/problem+json; charset=utf-8']);
    assert.doesNotMatch(answer.body, /anne@example|Anne Hansen|Aud Berg|90 ?00 ?00 ?00|at .*\.ts:\d|node_modules|SELECT|sqlite/i);
    assert.doesNotMatch(problem.instance, /\?/);
  });
}
