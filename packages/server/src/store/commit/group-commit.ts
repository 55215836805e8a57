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

/** At once after a rest. */
async function untilPace(since: number, pace: number): Promise<void> {
  const wait = since + pace - performance.now();
  if (wait > 0) await new Promise((resolve) => { setTimeout(resolve, wait); });
}

export interface GroupCommitOptions {
  /** Items in one commit at most. */
  most?: number | undefined;
  /** Commits that run beside each other. */
  lanes?: number;
  /** Milliseconds from the beginning of one commit to that of the next: in a rush, what comes meanwhile shares it, and readers get their turn. */
  pace?: number;
}

/** `run` does some items in one transaction and answers each in its order. */
export function createGroupCommit<Item, Result>(run: Run<Item, Result>, { most = 256, lanes = 1, pace = 4 }: GroupCommitOptions = {}): GroupCommit<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  const running = new Set<Promise<void>>();
  let busy = 0;
  let began = -Infinity;

  const work = async (): Promise<void> => {
    await nextTurn();
    while (queue.length > 0) {
      if (queue.length < most) await untilPace(began, pace);
      began = performance.now();
      const batch = queue.splice(0, most); // another lane may have taken all of it
      if (batch.length > 0) await settle(batch, run);
      await nextTurn();
    }
    busy -= 1; // in the very turn that found nothing waiting: what comes next begins anew
  };
  const begin = (): void => {
    busy += 1;
    const lane = work().finally(() => running.delete(lane));
    running.add(lane);
  };
  return {
    add(item) {
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        if (busy < lanes) begin();
      });
    },
    async drained() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
