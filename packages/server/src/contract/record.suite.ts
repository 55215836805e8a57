import assert from 'node:assert/strict';
import { filled } from './filled-store.suite.ts';
import { testChoice, testChoices } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const SOON = '2026-11-22T10:01:00.000Z';

export const RECORDS: readonly StoreCheck[] = [
  {
    title: 'keeps the first answer of a key until it is a day old',
    run: async (open) => {
      const store = await filled(open);
      await store.keepAnswer('key', { fingerprint: 'a', status: 200, body: '{}' }, NOW);
      await store.keepAnswer('key', { fingerprint: 'b', status: 500, body: '[]' }, SOON);
      assert.deepEqual(await store.readAnswer('key'), { fingerprint: 'a', status: 200, body: '{}' });
      assert.equal(await store.readAnswer('other'), undefined);
      assert.equal(await store.forgetAnswers(NOW), 0);
      assert.equal(await store.forgetAnswers(SOON), 1);
      assert.equal(await store.readAnswer('key'), undefined);
    },
  },
  {
    title: 'keeps a consent to a site once, however often it is sent',
    run: async (open) => {
      const store = await filled(open);
      const records = [testChoice(), testChoice({ event: 'changed' })];
      assert.equal(await store.keepConsentEvents('gronlia', testChoices(records), NOW), 'kept');
      assert.equal(await store.keepConsentEvents('gronlia', testChoices(records), SOON), 'kept');
      const kept = await store.database.selectFrom('site_consents').select(['record_id', 'at']).orderBy('record_id').execute();
      assert.deepEqual(kept, records.map(({ recordId }) => ({ record_id: recordId, at: NOW })).toSorted((a, b) => (a.record_id < b.record_id ? -1 : 1)));
    },
  },
  {
    title: 'gives a job to one process at a time, until its time runs out',
    run: async (open) => {
      const store = await filled(open);
      assert.equal(await store.takeLease('recount', 'one', NOW, SOON), true);
      assert.equal(await store.takeLease('recount', 'two', NOW, SOON), false);
      assert.equal(await store.takeLease('recount', 'one', NOW, SOON), true);
      assert.equal(await store.takeLease('delete', 'two', NOW, SOON), true);
      assert.equal(await store.takeLease('recount', 'two', SOON, '2026-11-22T10:02:00.000Z'), true);
      assert.equal(await store.takeLease('recount', 'one', SOON, '2026-11-22T10:02:00.000Z'), false);
    },
  },
];
