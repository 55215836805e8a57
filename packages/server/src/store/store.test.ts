import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { describeStore } from '../contract/index.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const opened: Store[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

for (const thread of [false, true]) {
  describeStore(thread ? 'SQLite, written to by a thread of its own' : 'SQLite', async (processes) => {
    const folder = mkdtempSync(join(tmpdir(), 'dugnad-store-'));
    folders.push(folder);
    const stores: Store[] = [];
    for (let process = 0; process < processes; process += 1) stores.push(await openStore({ file: join(folder, 'dugnad.sqlite') }, { thread }));
    opened.push(...stores);
    return stores as [Store, ...Store[]];
  }, { describe, it });
}
