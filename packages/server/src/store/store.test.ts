import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { openStore as openBuilt } from '@dugnad/server/store';
import { describeStore } from '../contract/index.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const opened: Store[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

// Making the tables takes longer than most checks do: they are made once, and copied.
const made = mkdtempSync(join(tmpdir(), 'dugnad-store-'));
const withTables = join(made, 'dugnad.sqlite');
const first = await openStore({ file: withTables });
await first.migrate();
await first.close();
after(() => rmSync(made, { recursive: true, force: true }));

// A thread reads its modules anew for each store: those that are built it has in a tenth of the time.
for (const [thread, open] of [[false, openStore], [true, openBuilt]] as const) {
  describeStore(thread ? 'SQLite, written to by a thread of its own' : 'SQLite', async (processes, hasTables) => {
    const folder = mkdtempSync(join(tmpdir(), 'dugnad-store-'));
    folders.push(folder);
    if (hasTables !== false) copyFileSync(withTables, join(folder, 'dugnad.sqlite'));
    const stores: Store[] = [];
    for (let process = 0; process < processes; process += 1) stores.push(await open({ file: join(folder, 'dugnad.sqlite') }, { thread }));
    opened.push(...stores);
    return stores as [Store, ...Store[]];
  }, { describe, it });
}
