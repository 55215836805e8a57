import type { TestContext } from 'node:test';
import { buildServer } from '../build-server.ts';
import { putCoordinator } from '../desk/people/coordinators.ts';
import { beginSession, csrfToken, SESSION_COOKIE } from '../desk/people/sessions.ts';
import { publicUrl } from '../open-test-server.test.page.ts';
import { openTestStore } from '../store/open-test-store.test.page.ts';
import type { LogTarget } from './log-options.ts';

const secret = 'a secret of this test alone';

/** A desk that writes a log, and its owner, who is signed in. */
export async function testDeskOn(context: Pick<TestContext, 'after'>, logger: LogTarget): Promise<{ cookie: string; csrf: string; ask: (method: 'GET' | 'POST', url: string, body?: object) => Promise<number> }> {
  const store = await openTestStore(context);
  const app = buildServer({ closeAtOnce: true, logger, petitions: { store, secret, publicUrl }, desk: { store, secret, publicUrl, signInMs: 0 } });
  context.after(() => app.close());
  const now = new Date().toISOString();
  const token = await store.write(async (db) => beginSession(db, (await putCoordinator(db, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari', role: 'owner', now })).id, now));
  const [cookie, csrf] = [`${SESSION_COOKIE}=${token}`, csrfToken(secret, token)];
  return {
    cookie,
    csrf,
    async ask(method, url, body) {
      const headers = { cookie, origin: publicUrl, 'sec-fetch-site': 'same-origin', ...(method === 'POST' && { 'x-csrf-token': csrf, 'content-type': 'application/json' }) };
      return (await app.inject({ method, url, headers, ...(method === 'POST' && { payload: JSON.stringify(body) }) })).statusCode;
    },
  };
}
