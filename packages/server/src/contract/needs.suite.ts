import assert from 'node:assert/strict';
import type { ConsentRecord } from '@dugnad/client/model';
import type { KeptNeeds } from '../store/opportunity-store.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import { testSignUp } from './sign-up-samples.ts';
import type { StoreCheck } from './store-check.ts';

/** A yes to what is to be prepared. */
export function testNeedsConsent(changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    recordId: '7f1f3a52-5b1b-4a3c-9d6e-0f1e2d3c4b5a', schema: 'dugnad-consent-1', noticeVersion: 'needs-1', noticeHash: 'a'.repeat(64), language: 'nb', easyLanguage: false,
    purposes: [{ id: 'needs', granted: true, basis: 'consent', explicit: true }], event: 'given', method: { layer: 'form', control: 'checkbox' }, at: { client: '2026-11-22T10:00:00.000Z' }, origin: 'https://gronlia.example',
    ...changes,
  };
}

const prepared = (changes: Partial<KeptNeeds> = {}): { needs: KeptNeeds } => ({ needs: { needs: ['seat', 'breaks'], consent: testNeedsConsent(), deleteAfter: '2026-12-05', ...changes } });

const left = async (store: Store): Promise<string[]> => (await store.database.selectFrom('sign_up_needs').select('needs').execute()).map(({ needs }) => needs);

export const NEEDS_KEPT: readonly StoreCheck[] = [
  {
    title: 'keeps what to prepare for a volunteer apart from all else, and gives it to them with their yes',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({}, { reference: 'ABCD-EFGH', ...prepared() }));
      await store.signUp(testSignUp());
      assert.deepEqual(await left(store), ['["seat","breaks"]']);
      for (const table of ['sign_ups', 'sign_up_keys'] as const) assert.equal(JSON.stringify(await store.database.selectFrom(table).selectAll().execute()).includes('seat'), false, table);
      const [own] = (await store.exportPerson({ reference: 'ABCD-EFGH' })).signUps;
      assert.deepEqual(own?.needs.map(({ needs, consent, delete_after }) => [JSON.parse(needs), JSON.parse(consent), delete_after]), [[['seat', 'breaks'], testNeedsConsent(), '2026-12-05']]);
    },
  },
  {
    title: 'deletes what to prepare on the day after the last shift, and leaves the volunteer',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({}, prepared()));
      await store.signUp(testSignUp({}, prepared({ needs: ['quiet'], deleteAfter: '2026-12-06' })));
      assert.equal((await store.deleteExpired('2026-12-05T23:59:59.999Z')).needs, 0);
      assert.equal((await store.deleteExpired('2026-12-06T00:00:00.000Z')).needs, 1);
      assert.deepEqual([await left(store), (await store.database.selectFrom('sign_ups').select('id').execute()).length], [['["quiet"]'], 2]);
    },
  },
  {
    title: 'erases what to prepare with its volunteer',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({}, { reference: 'ABCD-EFGH', ...prepared() }));
      await store.erasePerson({ reference: 'ABCD-EFGH' }, '2026-11-23T10:00:00.000Z');
      assert.deepEqual(await left(store), []);
    },
  },
  {
    title: 'erases what to prepare at once when its person takes it back, tells the coordinator once without a word of it, and leaves the rest',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({}, { manageTokenHash: 'link aud', reference: 'ABCD-EFGH', ...prepared() }));
      await store.signUp(testSignUp({}, prepared({ needs: ['quiet'] })));
      const by = { now: '2026-11-23T10:00:00.000Z', coordinator: { recipient: 'post@gronlia.example', language: 'nb' } };
      assert.deepEqual((await store.readOwnSignUp('link aud'))?.needs, { needs: ['seat', 'breaks'], deleteAfter: '2026-12-05' });
      assert.deepEqual(await Promise.all([store.withdrawNeeds('link aud', by), store.withdrawNeeds('link aud', by), store.withdrawNeeds('link nobody', by)]), [true, true, false]);
      const mine = await store.readOwnSignUp('link aud');
      assert.deepEqual([mine?.needs, mine?.wishes.map(({ state }) => state), await left(store)], [undefined, ['in'], ['["quiet"]']]);
      assert.deepEqual((await store.exportPerson({ reference: 'ABCD-EFGH' })).signUps.map(({ needs }) => needs), [[]]);
      const news = await store.database.selectFrom('mails').select('data').where('kind', '=', 'volunteer-news').execute();
      assert.deepEqual(news.map(({ data }) => (JSON.parse(data) as { what: string }).what), ['needs-withdrawn']);
      assert.equal(/seat|breaks|quiet/.test(JSON.stringify(await store.database.selectFrom('mails').selectAll().execute())), false);
    },
  },
  {
    title: 'keeps nothing to prepare for whoever is blocked',
    run: async (open) => {
      const store = await withCafe(open);
      await store.signUp(testSignUp({}, { blocked: true, ...prepared() }));
      assert.deepEqual(await left(store), []);
    },
  },
];
