import type { Store } from '../store/store.ts';
import { fillStore } from './samples.ts';
import type { OpenStore } from './store-check.ts';

/** One store with the sample petition in it. */
export async function filled(open: OpenStore): Promise<Store> {
  const [store] = await open(1);
  await fillStore(store);
  return store;
}

/** The three numbers, without the moment. */
export async function numbersOf(store: Store, petitionId = 'skatepark'): Promise<{ waiting: number; confirmed: number; paper: number }> {
  const { waiting, confirmed, paper } = await store.readCounts(petitionId);
  return { waiting, confirmed, paper };
}
