import assert from 'node:assert/strict';
import { siteNoticeText } from '@dugnad/client/model';
import type { SiteNotice } from '@dugnad/client/model';
import { verifyConsents } from '../consents/verify-consents.ts';
import { asNotice, NOTICES_A_DAY } from '../store/consents/notices.ts';
import { seal } from '../store/consents/seal.ts';
import type { Store } from '../store/store.ts';
import type { SiteConsentRow } from '../store/tables.ts';
import { filled } from './filled-store.suite.ts';
import { fillStore, testChoice, testChoices, testConsent, testIntent, testLink, testNotice } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const SOON = '2026-11-22T10:01:00.000Z';
const TOMORROW = '2026-11-23T00:00:00.000Z';
const YEARS_LATER = '2031-11-22T12:00:00.000Z';

const times = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, index) => make(index));
const choicesOf = (store: Store): Promise<SiteConsentRow[]> => store.database.selectFrom('site_consents').selectAll().where('site_id', '=', 'gronlia').orderBy('position').execute();
const another = (words: string): SiteNotice => testNotice({ words: [words] });

/** What a walk over everything says, line by line. */
async function verified(store: Store, now = SOON): Promise<string[]> {
  const lines: string[] = [];
  const faults = await verifyConsents(store, { siteId: undefined, now, say: (line) => void lines.push(line) });
  assert.equal(lines.filter((line) => !/\d faults/.test(line)).length, faults);
  return lines;
}

/** Past the store and past what the database refuses: the row is taken away, and another put in its place. */
async function forge(store: Store, position: number, changes: Partial<SiteConsentRow>): Promise<void> {
  await store.write(async (db) => {
    const row = await db.selectFrom('site_consents').selectAll().where('position', '=', position).executeTakeFirstOrThrow();
    await db.deleteFrom('site_consents').where('position', '=', position).execute();
    await db.insertInto('site_consents').values({ ...row, ...changes }).execute();
  });
}

async function withChoices(store: Store, number: number, now = NOW): Promise<void> {
  for (let index = 0; index < number; index += 1) await store.keepConsentEvents('gronlia', testChoices(), now);
}

export const PROOFS: readonly StoreCheck[] = [
  {
    title: 'seals each choice with the one before it, and begins anew for each site',
    run: async (open) => {
      const store = await filled(open);
      await store.saveSite({ id: 'nabolag', name: 'Nabolag', origins: [] });
      await store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice()]), NOW);
      await store.keepConsentEvents('nabolag', testChoices(), NOW);
      await store.keepConsentEvents('gronlia', testChoices(), SOON);
      const rows = await choicesOf(store);
      assert.deepEqual(rows.map(({ position }) => position), [1, 2, 3]);
      assert.deepEqual(rows.map(({ previous }) => previous), ['', rows[0]?.hash, rows[1]?.hash]);
      for (const { previous, data, hash } of rows) assert.equal(hash, seal(previous, data));
      const ends = await store.database.selectFrom('consent_chains').select(['site_id', 'position', 'hash']).orderBy('site_id').execute();
      assert.deepEqual(ends.map(({ site_id, position }) => [site_id, position]), [['gronlia', 3], ['nabolag', 1]]);
      assert.equal(ends[0]?.hash, rows[2]?.hash);
    },
  },
  {
    title: 'keeps one chain when several processes add to it at once, and each record once',
    run: async (open) => {
      const stores = await open(3);
      await fillStore(stores[0]);
      const shared = times(10, () => testChoices());
      await Promise.all(stores.flatMap((store, index) => [...times(20, () => store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice()], [another(`${index}`), testNotice()]), NOW)), ...shared.map((choices) => store.keepConsentEvents('gronlia', choices, NOW))]));
      assert.deepEqual((await choicesOf(stores[0])).map(({ position }) => position), times(130, (index) => index + 1));
      assert.match((await verified(stores[0])).join('\n'), /^gronlia: 130 choices, 1 notices, 0 records of signatures, 0 faults, the last choice is number 130: [\da-f]{64}$/);
      const [decisions] = await stores[0].database.selectFrom('consent_counts').select('count').where('subject', '=', '').execute();
      assert.equal(decisions?.count, 130);
    },
  },
  {
    title: 'lets nobody change a proof, in the database itself',
    run: async (open) => {
      const store = await filled(open);
      await withChoices(store, 1);
      await store.sign(testIntent());
      const change = { site_consents: { data: '{}' }, notices: { text: '{}' }, consent_records: { at: SOON } };
      for (const [table, set] of Object.entries(change)) {
        await assert.rejects(store.write((db) => db.updateTable(table as 'notices').set(set as object).execute()), new RegExp(`${table} is only added to`), table);
      }
      assert.equal((await choicesOf(store))[0]?.event, 'refused');
    },
  },
  {
    title: 'keeps what was shown once, under its hash, and only what a record points at',
    run: async (open) => {
      const store = await filled(open);
      const [notice, other] = [another('Ja?'), another('Nei?')];
      await store.keepConsentEvents('gronlia', testChoices([testChoice({}, notice)], [notice, other]), NOW);
      await store.keepConsentEvents('gronlia', testChoices([testChoice({}, notice)], [notice]), SOON);
      const { hash, text } = asNotice(siteNoticeText(notice));
      assert.equal(await store.readNotice(hash), text);
      assert.equal(await store.readNotice(asNotice(siteNoticeText(other)).hash), undefined);
      assert.deepEqual(await store.database.selectFrom('notices').select(['hash', 'site_id', 'at']).execute(), [{ hash, site_id: 'gronlia', at: NOW }]);
      assert.deepEqual([...(await store.readSiteNotices([hash, 'f'.repeat(64)]))], [[hash, text]]);
      assert.equal(await store.keepConsentEvents('gronlia', { records: [testChoice({}, notice)], notices: [] }, SOON), 'kept');
    },
  },
  {
    title: 'keeps no record without the text that it points at',
    run: async (open) => {
      const store = await filled(open);
      assert.equal(await store.keepConsentEvents('gronlia', testChoices([testChoice(), testChoice({ noticeHash: 'f'.repeat(64) })]), NOW), 'notice-unknown');
      assert.deepEqual([await choicesOf(store), await store.database.selectFrom('notices').selectAll().execute()], [[], []]);
    },
  },
  {
    title: 'takes some hundred new texts of a site on one day, and no more',
    run: async (open) => {
      const store = await filled(open);
      const all = times(NOTICES_A_DAY, (index) => another(`${index}`));
      while (all.length > 0) {
        const some = all.splice(0, 20);
        assert.equal(await store.keepConsentEvents('gronlia', testChoices(some.map((notice) => testChoice({}, notice)), some), NOW), 'kept');
      }
      const late = another('one more');
      const choices = testChoices([testChoice({}, late)], [late]);
      assert.equal(await store.keepConsentEvents('gronlia', choices, SOON), 'too-many-notices');
      assert.equal((await choicesOf(store)).length, NOTICES_A_DAY);
      assert.equal(await store.keepConsentEvents('gronlia', testChoices([testChoice({}, another('7'))], [another('7')]), SOON), 'kept', 'what is there is not new');
      assert.equal(await store.keepConsentEvents('gronlia', choices, TOMORROW), 'kept');
    },
  },
  {
    title: 'counts decisions and answers by day, each record once, and no receipt',
    run: async (open) => {
      const store = await filled(open);
      const yes = testChoice({ event: 'given', purposes: [{ id: 'video', granted: true, basis: 'consent', explicit: false }] });
      const method = { ...yes.method, control: 'receipt' };
      await store.keepConsentEvents('gronlia', testChoices([yes, testChoice(), testChoice({ method })]), NOW);
      await store.keepConsentEvents('gronlia', testChoices([yes, testChoice()]), SOON);
      await store.keepConsentEvents('gronlia', testChoices([testChoice()]), TOMORROW);
      const rows = await store.database.selectFrom('consent_counts').selectAll().orderBy('day').orderBy('subject').orderBy('outcome').execute();
      assert.deepEqual(rows.map(({ day, subject, outcome, count }) => `${day.slice(8)} ${subject} ${outcome} ${count}`), ['22  given 1', '22  refused 2', '22 statistics refused 2', '22 video granted 1', '22 video refused 2', '23  refused 1', '23 statistics refused 1', '23 video refused 1']);
      assert.equal((await choicesOf(store)).length, 5);
    },
  },
  {
    title: 'deletes choices after five years, the oldest first, and keeps the rest whole and the counts',
    run: async (open) => {
      const store = await filled(open);
      await withChoices(store, 3);
      const later = another('later');
      await store.keepConsentEvents('gronlia', testChoices([testChoice({}, later)], [later]), '2028-01-01T10:00:00.000Z');
      assert.deepEqual(((deleted) => [deleted.choices, deleted.notices])(await store.deleteExpired('2031-11-22T09:59:59.000Z')), [0, 0]);
      assert.deepEqual(((deleted) => [deleted.choices, deleted.notices])(await store.deleteExpired(YEARS_LATER)), [3, 1]);
      assert.deepEqual((await choicesOf(store)).map(({ position }) => position), [4]);
      await withChoices(store, 1, YEARS_LATER);
      assert.match((await verified(store, YEARS_LATER)).join('\n'), /^gronlia: 2 choices, 2 notices, 0 records of signatures, 0 faults, the last choice is number 5: /);
      const [decisions] = await store.database.selectFrom('consent_counts').select('count').where('subject', '=', '').where('day', '=', '2026-11-22').execute();
      assert.equal(decisions?.count, 3);
      await store.deleteExpired('2040-01-01T00:00:00.000Z');
      assert.deepEqual(await verified(store, '2040-01-01T00:00:00.000Z').then((lines) => lines.map((line) => line.slice(0, 18))), ['gronlia: 0 choices']);
    },
  },
  {
    title: 'seals what a signer agreed to and took back, and finds no fault in it',
    run: async (open) => {
      const store = await filled(open);
      const news = testConsent({ purposes: [{ id: 'news', granted: true, basis: 'consent', explicit: false }] });
      const link = testLink(NOW);
      const [one, again] = ['Anne', 'Anne Hansen'].map((name) => testIntent({ name, consents: [testConsent(), news] }, { noticeKnown: false }));
      for (const intent of [one, again]) if (intent) await store.sign(intent);
      await store.confirm({ tokenHash: again?.tokenHash ?? '' }, link);
      await store.endNews(link.manageTokenHash, SOON);
      await store.withdraw(link.manageTokenHash, undefined, SOON);
      const rows = await store.database.selectFrom('consent_records').selectAll().orderBy('position').execute();
      assert.deepEqual(rows.map(({ position }) => position), [1, 2, 3, 4, 5, 6]);
      assert.deepEqual(rows.map(({ previous }) => previous), ['', ...rows.slice(0, -1).map(({ hash }) => hash)]);
      assert.deepEqual(await verified(store), ['gronlia: 0 choices, 0 notices, 6 records of signatures, 0 faults']);
    },
  },
];

const FORGERIES: readonly [what: string, forgery: (store: Store) => Promise<unknown>, found: RegExp][] = [
  ['a choice that was changed', (store) => forge(store, 2, { data: '{}' }), /^gronlia: choice 2 \(record [\da-f-]+\): its hash is not that/],
  ['a choice that was sealed anew', (store) => forge(store, 2, { previous: '', hash: 'f'.repeat(64) }), /^gronlia: choice 3 .*does not hang on the record before it$/m],
  ['an event that was changed where it is read', (store) => forge(store, 2, { event: 'given' }), /^gronlia: choice 2 .*columns say something else/],
  ['a choice that was taken away', (store) => store.write((db) => db.deleteFrom('site_consents').where('position', '=', 2).execute()), /^gronlia: choice 3 .*should be number 2: 1 before it are missing/],
  ['an end that was taken away', (store) => store.write((db) => db.deleteFrom('site_consents').where('position', '=', 3).execute()), /^gronlia: the chain ends with number 3 \([\da-f]{64}\), and what is kept ends with number 2/],
  ['choices that were all taken away', (store) => store.write((db) => db.deleteFrom('site_consents').execute()), /^gronlia: the chain ends with number 3 .* ends with nothing/],
  ['a chain without its end', (store) => store.write((db) => db.deleteFrom('consent_chains').execute()), /^gronlia: the end of the chain is missing/],
  ['a text that was taken away', (store) => store.write((db) => db.deleteFrom('notices').execute()), /^gronlia: choice 1 .*its notice [\da-f]{64} is not kept/],
];

export const FORGED: readonly StoreCheck[] = FORGERIES.map(([what, forgery, found]) => ({
  title: `finds ${what}`,
  run: async (open) => {
    const store = await filled(open);
    await withChoices(store, 3);
    await forgery(store);
    assert.match((await verified(store)).join('\n'), found);
  },
}));
