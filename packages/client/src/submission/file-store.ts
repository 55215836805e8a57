import { link, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeUuid } from './make-uuid.ts';
import type { OutboxEntry, OutboxStore } from './outbox.ts';

interface Lease {
  owner: string;
  until: number;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function readJson<Value>(path: string): Promise<Value | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Value;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined; // not there, or damaged: one of them must not stop all others
    throw error;
  }
}

/** The names in a folder are on the disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/** All or nothing, also when the process is killed or the power fails at any moment. */
async function writeDurably(folder: string, path: string, value: unknown): Promise<void> {
  const draft = join(folder, `${makeUuid()}.tmp`);
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(JSON.stringify(value));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
  await syncFolder(folder);
}

const numberOf = (file: string): number => Number(/\.(\d+)\.lease$/.exec(file)?.[1] ?? 0);

const isOver = (held: Lease | undefined, now: number): boolean => !held || held.until <= now;

/**
 * Leases are numbered files. Whoever makes the next number has it, since only one can; nobody writes into another's. A number
 * counts only if it is still the highest afterwards, so that one who was asleep over a whole generation does not believe to have it.
 */
async function takeLease(folder: string, name: string, { owner, until, now }: Lease & { now: number }): Promise<boolean> {
  const prefix = `${encodeURIComponent(name)}.`;
  const highest = async (): Promise<number> => Math.max(0, ...(await readdir(folder)).filter((file) => file.startsWith(prefix)).map(numberOf));
  const pathOf = (number: number): string => join(folder, `${prefix}${number}.lease`);
  const number = await highest();
  const held = number ? await readJson<Lease>(pathOf(number)) : undefined;
  const draft = join(folder, `${makeUuid()}.tmp`);
  await writeFile(draft, JSON.stringify({ owner, until }));
  if (held?.owner === owner) {
    await rename(draft, pathOf(number));
    return (await highest()) === number;
  }
  const makeNext = async (): Promise<boolean> => (await link(draft, pathOf(number + 1)).then(() => true, () => false)) && (await highest()) === number + 1;
  const isMine = isOver(held, now) && (await makeNext());
  await rm(draft, { force: true });
  if (isMine && number) await rm(pathOf(number), { force: true });
  return isMine;
}

/** In a folder, one file for each entry, for Node. Several processes may share it. */
export function createFileStore(folder: string): OutboxStore {
  const ready = mkdir(folder, { recursive: true });
  const pathOf = (key: string): string => join(folder, `${encodeURIComponent(key)}.json`);
  return {
    async list() {
      await ready;
      const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
      const entries = await Promise.all(files.map((file) => readJson<OutboxEntry>(join(folder, file))));
      return entries.filter((entry) => entry !== undefined);
    },
    read: (key) => readJson(pathOf(key)),
    async put(entry) {
      await ready;
      await writeDurably(folder, pathOf(entry.key), entry);
    },
    async delete(key) {
      await rm(pathOf(key), { force: true });
      await ready;
      await syncFolder(folder);
    },
    async lease(name, owner, { now, until }) {
      await ready;
      return takeLease(folder, name, { owner, until, now });
    },
  };
}
