import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Confirmation, HelpRequestReceipt, SignatureReceipt } from '@dugnad/client/model';
import { sql } from 'kysely';
import { buildServer } from '../build-server.ts';
import type { ServerOptions } from '../build-server.ts';
import { testRound } from '../contract/feedback-samples.ts';
import { addDeskPages } from '../desk/index.ts';
import { putCoordinator } from '../desk/people/coordinators.ts';
import { beginSession, csrfToken, SESSION_COOKIE } from '../desk/people/sessions.ts';
import { offerTo } from '../contract/offer-samples.ts';
import { testOpportunity, testShift, testSignUp } from '../contract/sign-up-samples.ts';
import { addDevMail } from '../mail/dev-mail.ts';
import { adminToken, askForHelp, mails, plainPages, post, publicUrl, shownHash, sign, signUp } from '../open-test-server.test.page.ts';
import type { TestServer } from '../open-test-server.test.page.ts';
import { openTestStore, testPetition } from '../store/open-test-store.test.page.ts';
import type { Store } from '../store/store.ts';
import { freshLink } from '../volunteering/fresh-link.ts';

export interface Route {
  method: string;
  url: string;
}

/** Everything that a server can have: interface, pages, desk with its files, and the mails of whoever tries things out. */
export interface WholeServer extends TestServer {
  /** Every route that is registered, as it is registered. */
  routes: Route[];
  /** Of an owner of `gronlia` who is signed in. */
  session: { cookie: string; 'x-csrf-token': string };
  ownerId: string;
}

const MANY = { count: 1_000_000, windowMs: 60_000 };
const secret = 'a secret of this test alone';

function deskFolder(context: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-whole-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'mail'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Desk</title>');
  writeFileSync(join(folder, 'desk.js'), 'export {};');
  return folder;
}

async function signInOwner(store: Store, now: string): Promise<Pick<WholeServer, 'session' | 'ownerId'>> {
  const { token, id } = await store.write(async (db) => {
    const owner = await putCoordinator(db, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari', role: 'owner', now });
    return { id: owner.id, token: await beginSession(db, owner.id, now) };
  });
  return { ownerId: id, session: { cookie: `${SESSION_COOKIE}=${token}`, 'x-csrf-token': csrfToken(secret, token) } };
}

/** With limits that no test meets. */
export async function openWholeServer(context: Pick<TestContext, 'after'>, options: ServerOptions = {}): Promise<WholeServer> {
  const store = await openTestStore(context);
  const folder = deskFolder(context);
  const clock = { now: Date.parse('2026-11-28T12:00:00Z') };
  const all = { store, secret, publicUrl, pages: plainPages, now: () => clock.now };
  const limits = { place: { burst: MANY, sustained: MANY }, site: { burst: MANY, sustained: MANY }, address: MANY };
  const app = buildServer({ closeAtOnce: true, ...options, petitions: { ...all, adminToken, limits }, desk: { ...all, signInMs: 0, signInsAnHour: MANY.count } });
  context.after(() => app.close());
  // Registered while the server is built, before anybody can listen.
  const routes: Route[] = [{ method: 'GET', url: '/metrics' }];
  app.addHook('onRoute', ({ method, url }) => void routes.push(...[method].flat().map((each) => ({ method: each, url }))));
  await addDeskPages(app, folder);
  addDevMail(app, join(folder, 'mail'));
  await app.ready();
  return { app, store, clock, routes, ...(await signInOwner(store, new Date(clock.now).toISOString())) };
}

/** What stands in every table, in an order of its own. */
export async function dumpTables({ store }: Pick<WholeServer, 'store'>): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`.execute(store.database);
  const dump: Record<string, string[]> = {};
  for (const { name } of rows) {
    const found = await sql<object>`SELECT * FROM ${sql.table(name)}`.execute(store.database);
    dump[name] = found.rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return dump;
}

/** What stands for each parameter of a path. `token` is another one on each kind of page. */
export interface World {
  /** Of a mail that nobody has acted on. */
  waiting: { token: string; reference: string; code: string };
  /** Of a personal link. */
  manageToken: string;
  /** Of the personal link of a sign-up. */
  ownToken: string;
  /** Of the link of an offer. */
  offerToken: string;
  /** Of the link of a guardian. */
  guardianToken: string;
  /** Of the status link of a request for help. */
  helpToken: string;
  ids: Readonly<Record<'signature' | 'report' | 'invalidation' | 'sheet' | 'coordinator' | 'opportunity' | 'signUp' | 'another' | 'reminded' | 'young' | 'shift' | 'offer' | 'blocked' | 'round' | 'request', string>>;
}

async function signedBy({ app, store }: WholeServer, name: string, email: string): Promise<World['waiting']> {
  const { reference } = (await sign(app, { name, email, comment: 'Yes, please.', visibility: 'name' })).json<SignatureReceipt>();
  const mail = (await mails(store)).findLast(({ recipient }) => recipient === email);
  return { reference, token: mail?.data.token ?? '', code: mail?.data.code ?? '' };
}

/** Asks the desk as its owner. */
export async function askDesk({ app, session }: Pick<WholeServer, 'app' | 'session'>, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<{ statusCode: number; body: string }> {
  const headers = { ...session, origin: publicUrl, 'sec-fetch-site': 'same-origin', ...(body !== undefined && { 'content-type': 'application/json' }) };
  return app.inject({ method, url: `/desk/api/sites/gronlia/${path}`, headers, ...(body !== undefined && { payload: JSON.stringify(body) }) });
}

/** What there is to help with, with another time than the one that somebody has, and one tomorrow. */
export const cafeOfWorld = (changes: Parameters<typeof testOpportunity>[0] = {}): ReturnType<typeof testOpportunity> =>
  testOpportunity({ shifts: [testShift(), testShift({ id: 'sun-am', start: '2026-12-06T09:00:00+01:00[Europe/Oslo]', end: '2026-12-06T12:00:00+01:00[Europe/Oslo]' }), testShift({ id: 'tomorrow', start: '2026-11-29T09:00:00+01:00[Europe/Oslo]', end: '2026-11-29T12:00:00+01:00[Europe/Oslo]' })], ...changes });

/** Somebody is asked for another time than the one that they have. */
async function offered({ store }: WholeServer, signUpId: string): Promise<{ token: string; id: string }> {
  const link = freshLink();
  await store.saveOpportunity(cafeOfWorld());
  const id = await offerTo(store, signUpId, link, { shift: { opportunityId: 'cafe-host', shiftId: 'sun-am' } });
  return { token: link.token, id };
}

/** A petition at work: somebody waits, somebody has confirmed, somebody has signed up to help, and every list of the desk has something in it. */
export async function openWorld(server: WholeServer): Promise<World> {
  const { app, store, ownerId } = server;
  await store.savePetition(testPetition({ contact: { name: 'Kari', phone: '+47 22 33 44 55', languages: [], hours: [] } }));
  await signUp(server, { person: { name: 'Aud Berg', phone: '90 00 00 00', email: 'aud@example.org' } });
  const ownToken = (await mails(store)).find(({ kind }) => kind === 'signed-up')?.data.token ?? '';
  await signUp(server, { person: { name: 'A Machine', email: 'machine@example.org' }, website: 'https://spam.example' });
  const guardian = freshLink();
  const young = testSignUp({ shiftIds: [], person: { name: 'Ada Berg', phone: '90000002', noCalls: false }, guardian: { name: 'Kim Berg', phone: '92000000' } });
  await store.signUp({ ...young, mails: { ...young.mails, guardian: { ...guardian, recipient: 'kim@example.org' } } });
  const { token: helpToken } = (await askForHelp(server)).json<HelpRequestReceipt>();
  const confirmed = await signedBy(server, 'Per Olsen', 'per@example.org');
  const { manageUrl = '' } = (await post(app, '/api/v1/confirmations', { token: confirmed.token })).json<Confirmation>();
  const waiting = await signedBy(server, 'Anne Hansen', 'anne@example.org');
  await store.saveRound(testRound());
  const report = randomUUID();
  await store.keepReport({ id: report, petitionId: 'skatepark', reason: 'wrong', text: 'The picture is mine.', email: 'ada@example.org', at: '2026-11-28T11:00:00.000Z' });
  const { id: sheet } = JSON.parse((await askDesk(server, 'POST', 'petitions/skatepark/sheets', { code: 'AB', number: 3 })).body) as { id: string };
  await signedBy(server, 'Somebody Else', 'else@spam.example');
  const { id: invalidation } = JSON.parse((await askDesk(server, 'POST', 'petitions/skatepark/invalidations', { domain: 'spam.example' })).body) as { id: string };
  const { id: signature } = await store.database.selectFrom('signatures').select('id').where('email', '=', 'per@example.org').executeTakeFirstOrThrow();
  const { id: signUpId } = await store.database.selectFrom('sign_ups').select('id').where('name', '=', 'Aud Berg').executeTakeFirstOrThrow();
  const { id: youngId } = await store.database.selectFrom('sign_ups').select('id').where('name', '=', 'Ada Berg').executeTakeFirstOrThrow();
  const { id: blocked } = await store.database.selectFrom('sign_ups').select('id').where('blocked', '=', 1).executeTakeFirstOrThrow();
  const { token: offerToken, id: offer } = await offered(server, signUpId);
  await signUp(server, { shiftIds: ['sun-am'], person: { name: 'Bo Dahl', email: 'bo@example.org' } });
  await signUp(server, { shiftIds: ['tomorrow'], person: { name: 'Cai Lund', phone: '92 00 00 00' } });
  const { id: reminded } = await store.database.selectFrom('sign_ups').select('id').where('name', '=', 'Cai Lund').executeTakeFirstOrThrow();
  const { id: another } = await store.database.selectFrom('sign_ups').select('id').where('name', '=', 'Bo Dahl').executeTakeFirstOrThrow();
  const { id: request } = await store.database.selectFrom('help_requests').select('id').executeTakeFirstOrThrow();
  return { waiting, offerToken, manageToken: manageUrl.split('/').at(-1) ?? '', ownToken, guardianToken: guardian.token, helpToken, ids: { signature, report, invalidation, sheet, coordinator: ownerId, opportunity: 'cafe-host', signUp: signUpId, another, reminded, young: youngId, shift: 'sat-am', offer, blocked, round: 'cafe-autumn', request } };
}

/** An address that a route answers, with all that is in it being real. */
export function addressOf(url: string, { waiting, manageToken, ownToken, offerToken, guardianToken, helpToken, ids }: World): string {
  const token = url.includes('/confirm/') ? waiting.token : /\/help(-requests)?\//.test(url) ? helpToken : url.includes('/sign-up/') ? ownToken : url.includes('/offer') ? offerToken : url.includes('/guardian/') ? guardianToken : manageToken;
  const id = /\/(?:sites|help)\/:id/.test(url) ? 'gronlia' : url.includes('/feedback/:id') ? ids.round : /\/(?:opportunities|volunteer\/:site)\/:id/.test(url) ? 'cafe-host' : 'skatepark';
  const real: Record<string, string> = { ...ids, hash: shownHash, token, id, site: 'gronlia', petition: 'skatepark', reference: waiting.reference, signUp: url.includes('/guardian-') ? ids.young : url.includes('/reminder-') ? ids.reminded : ids.signUp };
  return url.replace('*', 'gronlia/skatepark').replaceAll(/:(\w+)/g, (_, name: string) => real[name] ?? name);
}
