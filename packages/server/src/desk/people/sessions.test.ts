import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { hashToken } from '../../secrets/make-secrets.ts';
import { openTestStore } from '../../store/open-test-store.test.page.ts';
import type { Store } from '../../store/store.ts';
import { putCoordinator } from './coordinators.ts';
import { beginSession, csrfToken, endSession, isStale, readSession, sessionCookie, sessionToken, touchSession } from './sessions.ts';

const START = '2026-11-28T12:00:00.000Z';
const after = (minutes: number): string => new Date(Date.parse(START) + minutes * 60_000).toISOString();

/** Kari, who has just signed in. */
async function signedIn(context: TestContext): Promise<{ store: Store; token: string; id: string }> {
  const store = await openTestStore(context);
  return store.write(async (db) => {
    const { id } = await putCoordinator(db, { siteId: 'gronlia', email: 'kari@gronlia.example', name: 'Kari', role: 'owner', now: START });
    return { store, id, token: await beginSession(db, id, START) };
  });
}

describe('the token in what a browser sends along', () => {
  const cases: [cookies: string | undefined, token: string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['desk-session=abc', 'abc'],
    ['other=1; desk-session=abc', 'abc'],
    ['desk-session=abc; other=1', 'abc'],
    ['  desk-session=abc  ', 'abc'],
    ['desk-session=', undefined],
    ['desk-session', undefined],
    ['not-desk-session=abc', undefined],
    ['desk-session-2=abc', undefined],
    ['DESK-SESSION=abc', undefined],
    ['desk-session=; desk-session=abc', 'abc'],
    ['desk-session=first; desk-session=second', 'first'],
  ];
  for (const [cookies, token] of cases) it(`is ${token ?? 'none'} in ${JSON.stringify(cookies)}`, () => assert.equal(sessionToken(cookies), token));
});

describe('the cookie of a session', () => {
  it('is out of reach of scripts, of other sites and of other paths', () => assert.equal(sessionCookie('abc', false), 'desk-session=abc; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=43200'));
  it('goes over encrypted lines alone where there are some', () => assert.match(sessionCookie('abc', true), /; Secure$/));
  it('is taken away with the same words and no time', () => assert.equal(sessionCookie('', true), 'desk-session=; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=0; Secure'));
});

describe('the token of each write', () => {
  it('is the same for one session as long as it lives', () => assert.equal(csrfToken('secret', 'session'), csrfToken('secret', 'session')));
  it('is another for another session, and on another server', () => {
    assert.equal(new Set([csrfToken('secret', 'session'), csrfToken('secret', 'other'), csrfToken('other', 'session')]).size, 3);
  });
  it('does not give the session away', () => assert.doesNotMatch(csrfToken('secret', 'session'), /session/));
});

describe('a session', () => {
  it('is somebody, while it lives', async (context) => {
    const { store, token, id } = await signedIn(context);
    const session = await readSession(store.database, token, after(1));
    assert.deepEqual([session?.coordinator.id, session?.coordinator.name, session?.expires], [id, 'Kari', after(720)]);
  });

  it('is not kept by its token', async (context) => {
    const { store, token } = await signedIn(context);
    const rows = await store.database.selectFrom('desk_sessions').selectAll().execute();
    assert.equal(JSON.stringify(rows).includes(token), false);
    assert.equal(rows[0]?.id_hash, hashToken(token));
  });

  const lives: [minutes: number, seen: number, isAlive: boolean][] = [
    [59, 0, true],
    [60, 0, false],
    [119, 60, true],
    [120, 60, false],
    [719, 700, true],
    [720, 719, false],
    [900, 899, false],
  ];
  for (const [minutes, seen, isAlive] of lives) {
    it(`${isAlive ? 'lives' : 'is over'} after ${minutes} minutes when somebody was last there after ${seen}`, async (context) => {
      const { store, token } = await signedIn(context);
      await store.write((db) => touchSession(db, hashToken(token), after(seen)));
      assert.equal((await readSession(store.database, token, after(minutes))) !== undefined, isAlive);
    });
  }

  it('is looked after once a minute, not at every request', () => {
    const session = { seen: START } as Parameters<typeof isStale>[0];
    assert.deepEqual([0, 0.5, 0.99, 1, 5].map((minutes) => isStale(session, after(minutes))), [false, false, false, true, true]);
  });

  it('is over for good when somebody signs out, and the others go on', async (context) => {
    const { store, token, id } = await signedIn(context);
    const other = await store.write((db) => beginSession(db, id, START));
    await store.write((db) => endSession(db, hashToken(token)));
    assert.equal(await readSession(store.database, token, after(1)), undefined);
    assert.notEqual(await readSession(store.database, other, after(1)), undefined);
  });

  for (const made of ['', 'made-up', '../desk', "' OR 1=1 --"]) {
    it(`is nobody's for the token “${made}”`, async (context) => {
      const { store } = await signedIn(context);
      assert.equal(await readSession(store.database, made, after(1)), undefined);
    });
  }
});
