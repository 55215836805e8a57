import { isRefusedRow } from '../database/refused-row.ts';

interface Waiting<Item, Result> {
  item: Item;
  resolve: (result: Result) => void;
  reject: (reason: unknown) => void;
}

/** Does everything that is asked for while one commit runs in the next one. */
export interface GroupCommit<Item, Result> {
  /** Resolves after the commit that this item was part of. */
  add(item: Item): Promise<Result>;
  /** Resolves when nothing waits and nothing runs. */
  drained(): Promise<void>;
}

type Run<Item, Result> = (items: readonly Item[]) => Promise<readonly Result[]>;

function answer<Item, Result>(batch: readonly Waiting<Item, Result>[], results: readonly Result[]): void {
  batch.forEach(({ resolve, reject }, index) => {
    if (index in results) resolve(results[index] as Result);
    else reject(new Error('the commit answered fewer items than it was given'));
  });
}

/** Together; where one row is at fault, each alone, so that only that one fails. */
async function settle<Item, Result>(batch: readonly Waiting<Item, Result>[], run: Run<Item, Result>): Promise<void> {
  try {
    answer(batch, await run(batch.map(({ item }) => item)));
  } catch (error) {
    if (batch.length > 1 && isRefusedRow(error)) for (const one of batch) await settle([one], run);
    else for (const { reject } of batch) reject(error);
  }
}

/** What has arrived with the same reading of the network goes together, too: that is what the wait is for. */
const nextTurn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

/** Milliseconds from the beginning of one commit to that of the next: in a rush, what comes meanwhile shares it, and readers get their turn. */
const PACE = 4;

/** At once after a rest. */
async function untilPace(since: number): Promise<void> {
  const wait = since + PACE - performance.now();
  if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
}

/** `run` does up to `most` items in one transaction and answers each in its order. */
export function createGroupCommit<Item, Result>(run: Run<Item, Result>, most = 256): GroupCommit<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;
  let began = -Infinity;

  const work = async (): Promise<void> => {
    await nextTurn();
    while (queue.length > 0) {
      if (queue.length < most) await untilPace(began);
      began = performance.now();
      await settle(queue.splice(0, most), run);
      await nextTurn();
    }
    running = undefined;
  };
  return {
    add(item) {
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        running ??= work();
      });
    },
    async drained() {
      while (running) await running;
    },
  };
}
