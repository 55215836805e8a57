import assert from 'node:assert/strict';
import type { SignUpIntent } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testOpportunity, testShift, testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

const FIRST = '2026-11-28T10:00:00.000Z';
const LATER = '2026-11-29T10:00:00.000Z';

/** Somebody whose links are told by `of`, known again by `as`. */
function comes(of: string, as = of, { email = `${as}@example.org`, ...changes }: Partial<SignUpIntent> & { email?: string | null } = {}): SignUpIntent {
  const reached = email === null ? {} : { email };
  return testSignUp({ person: { name: of, phone: '90000000', noCalls: false, ...reached }, shiftIds: [] }, { phoneHash: `phone ${as}`, ...(email !== null && { emailHash: `email ${as}` }), manageTokenHash: `link ${of}`, ...changes });
}

/** Since when each wants no messages to everybody, by name. */
async function since({ database }: Store): Promise<Record<string, string | null>> {
  const rows = await database.selectFrom('sign_ups').select(['name', 'quiet_since']).orderBy('name').execute();
  return Object.fromEntries(rows.map(({ name, quiet_since: at }) => [name, at]));
}

export const QUIET_PEOPLE: readonly StoreCheck[] = [
  {
    title: 'somebody wants no messages to everybody from the first time that they say so, and gets them again when they say that',
    run: async (open) => {
      const store = await withCafe(open, { flexible: true });
      for (const one of [comes('aud'), comes('bo')]) await store.signUp(one);
      assert.equal((await store.readOwnSignUp('link aud'))?.isQuiet, undefined);
      for (const now of [FIRST, LATER]) assert.equal(await store.wantGroupMessages('link aud', false, now), true);
      assert.deepEqual([await since(store), (await store.readOwnSignUp('link aud'))?.isQuiet, (await store.readOwnSignUp('link bo'))?.isQuiet], [{ aud: FIRST, bo: null }, true, undefined]);
      for (let times = 0; times < 2; times += 1) assert.equal(await store.wantGroupMessages('link aud', true, LATER), true);
      assert.deepEqual([await since(store), (await store.readOwnSignUp('link aud'))?.isQuiet], [{ aud: null, bo: null }, undefined]);
    },
  },
  {
    title: 'it holds for every sign-up of theirs for the same thing, known by address, else by number, and for no other thing and nobody else',
    run: async (open) => {
      const store = await withCafe(open, { flexible: true });
      await store.saveOpportunity(testOpportunity({ id: 'driver', flexible: true, shifts: [testShift({ id: 'drive' })] }));
      const people = [comes('first', 'aud'), comes('second', 'aud'), comes('elsewhere', 'aud', { opportunityId: 'driver' }), comes('called', 'bo', { email: null }), comes('calls again', 'bo', { email: null }), comes('same number', 'bo'), comes('machine', 'aud', { blocked: true })];
      for (const one of people) await store.signUp(one);
      await store.wantGroupMessages('link second', false, FIRST);
      await store.wantGroupMessages('link called', false, LATER);
      assert.deepEqual(await since(store), { called: LATER, 'calls again': LATER, elsewhere: null, first: FIRST, machine: null, 'same number': null, second: FIRST });
      await store.wantGroupMessages('link first', true, LATER);
      assert.deepEqual(await since(store), { called: LATER, 'calls again': LATER, elsewhere: null, first: null, machine: null, 'same number': null, second: null });
    },
  },
  {
    title: 'nobody is written about it, and a link that nobody has changes nothing',
    run: async (open) => {
      const store = await withCafe(open, { flexible: true });
      for (const one of [comes('aud'), comes('machine', 'machine', { blocked: true })]) await store.signUp(one);
      const mails = async (): Promise<unknown> => store.database.selectFrom('mails').select(['id', 'kind']).orderBy('id').execute();
      const before = await mails();
      assert.deepEqual([await store.wantGroupMessages('nobody', false, FIRST), await store.wantGroupMessages('link machine', false, FIRST), await since(store)], [false, false, { aud: null, machine: null }]);
      await store.wantGroupMessages('link aud', false, FIRST);
      assert.deepEqual(await mails(), before);
    },
  },
];
