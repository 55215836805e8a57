import type { TestContext } from 'node:test';
import { openTestServer, plainPages, publicUrl } from '../open-test-server.test.page.ts';
import type { Answer, TestServer } from '../open-test-server.test.page.ts';
import { testIntent, testLink } from '../store/open-test-store.test.page.ts';
import type { Signature } from '@dugnad/client/model';
import { buildServer } from '../build-server.ts';
import type { Store } from '../store/store.ts';
import { putCoordinator } from './people/coordinators.ts';
import { beginSession, csrfToken, SESSION_COOKIE } from './people/sessions.ts';
import type { Role } from './store/desk-tables.ts';

export const secret = 'a secret of this test alone';

/** Asks the desk as somebody who is signed in does. */
export type Ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, headers?: Record<string, string | undefined>) => Promise<Answer>;

export interface TestDesk extends TestServer {
  /** Signs somebody of that role in. */
  as(role: Role): Promise<Ask & { id: string; cookie: string; csrf: string }>;
}

/** The site `gronlia` with its open petition `skatepark`, and a desk where asking for a code takes no extra time. */
export async function openTestDesk(context: Pick<TestContext, 'after'>, signInMs = 0): Promise<TestDesk> {
  const { store, clock } = await openTestServer(context);
  const now = (): number => clock.now;
  const petitions = { store, secret, publicUrl, pages: plainPages, now };
  const app = buildServer({ closeAtOnce: true, petitions, desk: { store, secret, publicUrl, pages: plainPages, now, signInMs, signInsAnHour: 10_000 } });
  context.after(() => app.close());
  return {
    app,
    store,
    clock,
    async as(role) {
      const at = new Date(clock.now).toISOString();
      const { token, id } = await store.write(async (db) => {
        const row = await putCoordinator(db, { siteId: 'gronlia', email: `${role}@gronlia.example`, name: `The ${role}`, role, now: at });
        return { id: row.id, token: await beginSession(db, row.id, at) };
      });
      const cookie = `${SESSION_COOKIE}=${token}`;
      const csrf = csrfToken(secret, token);
      const ask: Ask = async (method, path, body, headers = {}) => {
        const given = { cookie, origin: publicUrl, 'sec-fetch-site': 'same-origin', ...(method !== 'GET' && { 'x-csrf-token': csrf, 'content-type': 'application/json' }), ...headers };
        const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<string, string>;
        const url = path.startsWith('/') ? path : `/desk/api/sites/gronlia/${path}`;
        return app.inject({ method, url, headers: sent, ...(method !== 'GET' && { payload: JSON.stringify(body ?? {}) }) }) as unknown as Promise<Answer>;
      };
      return Object.assign(ask, { id, cookie, csrf });
    },
  };
}

/** Somebody signs at home, and confirms unless told otherwise. */
export async function signUp(store: Store, signature: Partial<Signature> = {}, { confirmed = true, at = '2026-11-27T10:00:00.000Z', emailHash }: { confirmed?: boolean; at?: string; emailHash?: string } = {}): Promise<void> {
  const intent = testIntent(signature, { now: at, expires: '2026-12-29T10:00:00.000Z', codeExpires: '2026-12-29T10:00:00.000Z', ...(emailHash !== undefined && { emailHash }) });
  await store.sign(intent);
  if (confirmed) await store.confirm({ tokenHash: intent.tokenHash }, testLink(at));
}

/** What was written into the trail, the oldest first. */
export async function trail(store: Store): Promise<{ action: string; coordinator_id: string; subject: string | null; detail: string }[]> {
  return store.database.selectFrom('desk_audit').select(['action', 'coordinator_id', 'subject', 'detail']).orderBy('at').execute();
}

/** The six digits of the newest mail to that address; undefined when there is none. */
export async function mailedCode(store: Store, recipient: string): Promise<string | undefined> {
  const row = await store.database.selectFrom('mails').select('data').where('recipient', '=', recipient).where('kind', '=', 'sign-in').orderBy('created', 'desc').limit(1).executeTakeFirst();
  return row && (JSON.parse(row.data) as { code: string }).code;
}
