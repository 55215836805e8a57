import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fillStore } from '../contract/samples.ts';
import { openStore } from './open-store.ts';
import type { Store, StoreOptions } from './store.ts';

export { fillStore, testChoice, testChoices, testConsent, testIntent, testLink, testNotice, testPetition } from '../contract/samples.ts';

/** A folder that goes with the test. */
export function testFolder(context: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-store-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store of its own with the site `gronlia` and its open petition `skatepark`, in a file; both go with the test. */
export async function openTestStore(context: Pick<TestContext, 'after'>, { file, ...options }: StoreOptions & { file?: string } = {}): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'dugnad-store-'));
  const store = await openStore({ file: file ?? join(folder, 'dugnad.sqlite') }, options);
  context.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await fillStore(store);
  return store;
}
