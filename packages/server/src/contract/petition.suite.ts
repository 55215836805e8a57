import assert from 'node:assert/strict';
import { filled, numbersOf } from './filled-store.suite.ts';
import { testPetition } from './samples.ts';
import type { StoreCheck } from './store-check.ts';

export const PETITIONS: readonly StoreCheck[] = [
  {
    title: 'makes its tables once, and takes them back in the same order',
    run: async (open) => {
      const [store] = await open(1, false);
      const steps = await store.migrate();
      assert.deepEqual(steps.slice(0, 2), ['0001-petitions', '0002-records']);
      assert.deepEqual(await store.migrate(), []);
      for (const step of steps.toReversed()) assert.equal(await store.rollback(), step);
      assert.equal(await store.rollback(), undefined);
      assert.deepEqual(await store.migrate(), steps);
    },
  },
  {
    title: 'answers while it is there',
    run: async (open) => {
      const [store] = await open(1);
      await store.check();
    },
  },
  {
    title: 'gives a site back as it was kept, with its later origins',
    run: async (open) => {
      const store = await filled(open);
      await store.saveSite({ id: 'aalborg', name: 'Æblelauget', origins: [] });
      await store.saveSite({ id: 'gronlia', name: 'Grønlia Vel', origins: ['https://gronlia.example', 'https://www.gronlia.example'] });
      assert.deepEqual(await store.readSite('gronlia'), { id: 'gronlia', name: 'Grønlia Vel', origins: ['https://gronlia.example', 'https://www.gronlia.example'] });
      assert.deepEqual((await store.listSites()).map(({ id }) => id), ['aalborg', 'gronlia']);
      assert.equal(await store.readSite('nobody'), undefined);
    },
  },
  {
    title: 'gives a petition back as it was kept, and only to its own site',
    run: async (open) => {
      const store = await filled(open);
      assert.deepEqual(await store.readPetition('skatepark'), testPetition());
      assert.deepEqual((await store.listPetitions('gronlia')).map(({ id }) => id), ['skatepark']);
      assert.deepEqual(await store.listPetitions('aalborg'), []);
      assert.equal(await store.readPetition('nothing'), undefined);
    },
  },
  {
    title: 'keeps the texts of every revision, and makes none for opening or closing',
    run: async (open) => {
      const store = await filled(open);
      assert.equal((await store.savePetition(testPetition({ state: 'closed' }))).revision, 1);
      assert.equal((await store.savePetition(testPetition({ demand: 'Build two skate parks.' }))).revision, 2);
      assert.equal((await store.savePetition(testPetition({ demand: 'Build two skate parks.', revision: 2 }))).revision, 2);
      assert.deepEqual((await store.readRevisions('skatepark')).map(({ revision, demand }) => [revision, demand]), [[2, 'Build two skate parks.'], [1, 'Build a skate park.']]);
      assert.deepEqual((await store.readNotices('skatepark')).map(({ noticeVersion }) => noticeVersion), ['2026-11', '2026-11']);
    },
  },
  {
    title: 'counts nothing for a petition that nobody has signed',
    run: async (open) => {
      const store = await filled(open);
      assert.deepEqual(await numbersOf(store), { waiting: 0, confirmed: 0, paper: 0 });
      assert.deepEqual(await numbersOf(store, 'nothing'), { waiting: 0, confirmed: 0, paper: 0 });
    },
  },
  {
    title: 'writes all or nothing for other rooms',
    run: async (open) => {
      const store = await filled(open);
      const failed = store.write(async (database) => {
        await database.insertInto('sites').values({ id: 'half', name: 'Half', origins: '[]' }).execute();
        throw new Error('changed my mind');
      });
      await assert.rejects(failed, /changed my mind/);
      assert.equal(await store.readSite('half'), undefined);
      await store.write((database) => database.insertInto('sites').values({ id: 'whole', name: 'Whole', origins: '[]' }).execute());
      assert.equal((await store.readSite('whole'))?.name, 'Whole');
    },
  },
];
