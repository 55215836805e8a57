import assert from 'node:assert/strict';
import type { Store } from '../store/store.ts';
import { numbersOf } from './filled-store.suite.ts';
import { fillStore, testIntent, testLink } from './samples.ts';
import type { OpenStore, StoreCheck } from './store-check.ts';

const NOW = '2026-11-22T12:00:00.000Z';

async function several(open: OpenStore): Promise<[Store, ...Store[]]> {
  const stores = await open(3);
  await fillStore(stores[0]);
  return stores;
}

const times = <T>(number: number, make: (index: number) => T): T[] => Array.from({ length: number }, (_, index) => make(index));

export const TOGETHER: readonly StoreCheck[] = [
  {
    title: 'migrates once when several processes start together',
    run: async (open) => {
      const stores = await open(3, false);
      const steps = await Promise.all(stores.map((store) => store.migrate()));
      assert.equal(steps.filter((taken) => taken.length > 0).length, 1);
    },
  },
  {
    title: 'loses and doubles nothing when several processes take signatures at once',
    run: async (open) => {
      const stores = await several(open);
      await Promise.all(stores.flatMap((store, process) => times(60, (number) => store.sign(testIntent({ email: `p${process}n${number}@example.org` })))));
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 180, confirmed: 0, paper: 0 });
      assert.deepEqual(await stores[0].recount(NOW), []);
    },
  },
  {
    title: 'answers a key once, whichever processes it is sent to',
    run: async (open) => {
      const stores = await several(open);
      const intents = times(30, (number) => testIntent({ email: `same${number}@example.org` }));
      const sent = stores.map((store, process) => Promise.all(intents.map((intent, number) => store.sign({ ...intent, reference: `p${process}n${number}`, tokenHash: `p${process}n${number}` }))));
      const outcomes = await Promise.all(sent);
      for (const [number] of intents.entries()) {
        const answers = outcomes.map((all) => all[number]);
        assert.deepEqual(answers.map((answer) => answer?.kind).toSorted(), ['kept', 'repeated', 'repeated']);
        assert.equal(new Set(answers.map((answer) => (answer && 'reference' in answer ? answer.reference : ''))).size, 1);
      }
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 30, confirmed: 0, paper: 0 });
      assert.deepEqual(await stores[0].recount(NOW), []);
    },
  },
  {
    title: 'keeps one signature of an address, whichever processes it is sent to',
    run: async (open) => {
      const stores = await several(open);
      await Promise.all(stores.flatMap((store) => times(20, (number) => store.sign(testIntent({ email: `same${number}@example.org` })))));
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 20, confirmed: 0, paper: 0 });
      assert.equal((await stores[0].database.selectFrom('attempts').selectAll().execute()).length, 60);
    },
  },
  {
    title: 'confirms and withdraws once, whichever processes are asked',
    run: async (open) => {
      const stores = await several(open);
      const intents = times(20, (number) => testIntent({ email: `c${number}@example.org` }));
      await Promise.all(intents.map((intent) => stores[0].sign(intent)));
      const links = intents.map(() => stores.map(() => testLink()));
      const confirmed = await Promise.all(stores.flatMap((store, process) => intents.map(({ tokenHash }, number) => store.confirm({ tokenHash }, links[number]?.[process] ?? testLink()))));
      assert.deepEqual(new Set(confirmed.map(({ kind }) => kind)), new Set(['confirmed']));
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 0, confirmed: 20, paper: 0 });
      const withdrawn = links.slice(0, 5).flatMap((own) => stores.map((store, process) => store.withdraw(own[process]?.manageTokenHash ?? '', undefined, NOW)));
      assert.deepEqual(new Set((await Promise.all(withdrawn)).map((own) => own?.status)), new Set(['withdrawn']));
      assert.deepEqual(await numbersOf(stores[0]), { waiting: 0, confirmed: 15, paper: 0 });
      assert.deepEqual(await stores[0].recount(NOW), []);
    },
  },
];
