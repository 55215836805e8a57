import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { sampleHelpRequest } from '@dugnad/client/contract';
import type { Page, PageOptions, PageRenderer } from '@dugnad/client/hosted';
import { noticeIn, noticeText } from '@dugnad/client/model';
import { buildServer } from './build-server.ts';
import { testHelpPoint } from './contract/help-samples.ts';
import { testOpportunity } from './contract/sign-up-samples.ts';
import type { ServerOptions } from './build-server.ts';
import type { FastifyInstance } from './index.ts';
import type { PetitionOptions } from './petitions/backend.ts';
import { hashText } from './signing/notice-hashes.ts';
import { openTestStore, testPetition } from './store/open-test-store.test.page.ts';
import type { Store } from './store/store.ts';

export const publicUrl = 'https://petitions.example';
/** A page of the site that may send. */
export const sitePage = 'https://gronlia.example';
export const adminToken = 'an-admin-token-of-more-than-thirty-two-letters';

/** Pages as the data that they are drawn from. */
export const plainPages: PageRenderer = async (name, data, options) => ({ html: JSON.stringify({ name, data, options }), language: options.languages[0] ?? 'en', styleHashes: [`'sha256-${'a'.repeat(43)}='`] });

/** What a plain page says. */
export function readPage(body: string): Page & { options: PageOptions } {
  return JSON.parse(body) as Page & { options: PageOptions };
}

export interface TestServer {
  app: FastifyInstance;
  store: Store;
  /** A clock that only moves when it is told. */
  clock: { now: number };
}

export async function openTestServer(context: Pick<TestContext, 'after'>, petitions: Partial<PetitionOptions> = {}, options: ServerOptions = {}): Promise<TestServer> {
  const store = await openTestStore(context);
  const clock = { now: Date.parse('2026-11-28T12:00:00Z') };
  const app = buildServer({ ...options, closeAtOnce: true, petitions: { store, secret: 'a secret of this test alone', publicUrl, pages: plainPages, adminToken, now: () => clock.now, ...petitions } });
  context.after(() => app.close());
  return { app, store, clock };
}

/** Of the text that signers of `skatepark` have before them. */
export const shownHash = hashText(noticeText(noticeIn('2026-11', testPetition().consents, ['nb'])));

/** A signature as a widget sends it. */
export function sentSignature(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Anne Hansen',
    email: 'anne@example.org',
    language: 'nb',
    consents: [
      {
        recordId: '4b1d0b6c-6f0e-4a45-9d55-7d7c3f1f2b11', noticeVersion: '2026-11', noticeHash: shownHash, language: 'nb', event: 'given',
        purposes: [{ id: 'opinion', granted: true, explicit: true }], method: { layer: 'form', control: 'checkbox' }, at: { client: '2026-11-28T13:00:00+01:00' }, origin: sitePage,
      },
    ],
    ...changes,
  };
}

interface Sending {
  key?: string | undefined;
  headers?: Record<string, string | undefined>;
  remoteAddress?: string;
}

export interface Answer {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
  json: <T>() => T;
}

/** Posts JSON as a widget on the site's page does. */
export async function post(app: FastifyInstance, url: string, body: unknown, { key = randomUUID(), headers = {}, remoteAddress = '8.8.8.8' }: Sending = {}): Promise<Answer> {
  const given = { origin: sitePage, 'content-type': 'application/json', 'idempotency-key': `"${key}"`, ...headers };
  const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<string, string>;
  return app.inject({ method: 'POST', url, headers: sent, payload: typeof body === 'string' ? body : JSON.stringify(body), remoteAddress }) as unknown as Promise<Answer>;
}

export function sign(app: FastifyInstance, changes: Record<string, unknown> = {}, sending: Sending = {}): Promise<Answer> {
  return post(app, '/api/v1/petitions/skatepark/signatures', sentSignature(changes), sending);
}

/** Opens `cafe-host`, and signs somebody up for its first shift. */
export async function signUp({ app, store }: Pick<TestServer, 'app' | 'store'>, changes: Record<string, unknown> = {}, sending: Sending = {}): Promise<Answer> {
  if ((await store.readOpportunity('cafe-host')) === undefined) await store.saveOpportunity(testOpportunity());
  return post(app, '/api/v1/opportunities/cafe-host/sign-ups', sentSignUp(changes), sending);
}

/** Opens the help point of the site, and asks for help there. */
export async function askForHelp({ app, store }: Pick<TestServer, 'app' | 'store'>, changes: Record<string, unknown> = {}, sending: Sending = {}): Promise<Answer> {
  if ((await store.readHelpPoint('gronlia')) === undefined) await store.saveHelpPoint(testHelpPoint());
  return post(app, '/api/v1/help/gronlia/requests', { ...sampleHelpRequest(), ...changes }, sending);
}

/** A sign-up as a widget sends it. */
export function sentSignUp(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { shiftIds: ['sat-am'], person: { name: 'Aud Berg', phone: '90 00 00 00' }, language: 'nb', ...changes };
}

/** What stands in the newest mails, the newest last. */
export async function mails(store: Store): Promise<{ kind: string; recipient: string; data: { token: string; code: string } }[]> {
  const rows = await store.database.selectFrom('mails').select(['kind', 'recipient', 'data']).orderBy('created').execute();
  return rows.map(({ kind, recipient, data }) => ({ kind, recipient, data: JSON.parse(data) as { token: string; code: string } }));
}

/** Posts a form as a browser does from a page of ours. */
export async function postForm(app: FastifyInstance, url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = { origin: 'null', 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', ...headers };
  return app.inject({ method: 'POST', url, headers: sent, payload: new URLSearchParams(fields).toString(), remoteAddress: '8.8.8.8' }) as unknown as Promise<Answer>;
}
