import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { keepTextCountsIn } from '../texting/keep-text-counts.ts';
import type { Store } from '../store/store.ts';
import { withCafe } from './opportunities.suite.ts';
import type { StoreCheck } from './store-check.ts';

const NOVEMBER = { siteId: 'gronlia', month: '2026-11' };
const DECEMBER = { siteId: 'gronlia', month: '2026-12' };

const parts = async (store: Store): Promise<unknown[]> => (await store.database.selectFrom('text_counts').select(['month', 'parts']).orderBy('month').execute()).map(({ month, parts: sum }) => [month, sum]);

/** What text messages cost is counted where all processes see it. */
export const TEXTS: readonly StoreCheck[] = [
  {
    title: 'lets three processes together send as many parts of text messages as a month may have, and never one more',
    run: async (open) => {
      const stores = await open(3);
      await withCafe(async () => stores);
      const processes = stores.map((store) => keepTextCountsIn(store, 40));
      const asked = Array.from({ length: 60 }, (_, number) => processes[number % 3]?.take((number % 3) + 1, NOVEMBER) ?? assert.fail());
      const taken = (await Promise.all(asked)).map((isTaken, number) => (isTaken ? (number % 3) + 1 : 0));
      const sum = taken.reduce((all, one) => all + one, 0);
      assert.deepEqual(await parts(stores[0]), [['2026-11', sum]]);
      // Single ones fit until the last part is gone.
      while (await processes[0]?.take(1, NOVEMBER));
      assert.deepEqual(await parts(stores[0]), [['2026-11', 40]]);
    },
  },
  {
    title: 'takes all parts of a message or none, counts each month and each site by itself, and takes back what nobody got',
    run: async (open) => {
      const store = await withCafe(open);
      await store.saveSite({ id: 'other', name: 'Another', origins: [] });
      const texts = keepTextCountsIn(store, 3);
      assert.deepEqual([await texts.take(2, NOVEMBER), await texts.take(2, NOVEMBER), await texts.take(1, NOVEMBER), await texts.take(1, NOVEMBER)], [true, false, true, false]);
      assert.deepEqual([await texts.take(3, DECEMBER), await texts.take(3, { siteId: 'other', month: '2026-11' }), await texts.take(4, { siteId: 'other', month: '2026-12' })], [true, true, false]);
      await texts.giveBack(2, NOVEMBER);
      assert.deepEqual([await texts.take(3, NOVEMBER), await texts.take(2, NOVEMBER)], [false, true]);
    },
  },
  {
    title: 'sends nothing where a month may have nothing',
    run: async (open) => assert.equal(await keepTextCountsIn(await withCafe(open), 0).take(1, NOVEMBER), false),
  },
  {
    title: 'tells once in a month that there are no more, whichever of three processes sees it',
    run: async (open) => {
      const stores = await open(3);
      await withCafe(async () => stores);
      const tell = async (store: Store, of: typeof NOVEMBER): Promise<void> => {
        const texts = keepTextCountsIn(store, 1);
        await texts.take(1, of);
        await texts.tellOnce({ id: randomUUID(), siteId: 'gronlia', kind: 'text-limit', recipient: `${of.month}@example.org`, languages: ['nb'], data: { opportunityId: 'cafe-host', limit: 1, month: of.month }, created: '2026-11-30T10:00:00.000Z' }, of);
      };
      await Promise.all(stores.flatMap((store) => [tell(store, NOVEMBER), tell(store, NOVEMBER), tell(store, DECEMBER)]));
      const mails = await stores[0].database.selectFrom('mails').select('recipient').orderBy('recipient').execute();
      assert.deepEqual(mails.map(({ recipient }) => recipient), ['2026-11@example.org', '2026-12@example.org']);
    },
  },
];
