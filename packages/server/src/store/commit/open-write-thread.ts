import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, Wish } from './keep-together.ts';
import { unpackError } from './write-message.ts';
import type { WriteAnswer, WriteAsked, WriteThreadData } from './write-message.ts';

/** Beside this file, built or not. */
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? 'write-thread.ts' : 'write-thread.js', import.meta.url);

/** Keeps batches in a thread of its own; one after the other. */
export interface WriteThread {
  keep(wishes: readonly Wish[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

/** One answer, or why there will be none. */
async function nextAnswer(worker: Worker): Promise<WriteAnswer> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    // An error of the thread is thrown by either.
    const [first] = (await Promise.race([once(worker, 'message', { signal }), once(worker, 'exit', { signal })])) as [WriteAnswer | number];
    if (typeof first === 'number') throw new Error(`The thread that writes ended with ${first}.`);
    return first;
  } finally {
    ended.abort();
  }
}

/** The thread begins with the first batch; after one that ended, the next begins another. */
export function openWriteThread(data: WriteThreadData): WriteThread {
  let running: Worker | undefined;
  const start = (): Worker => {
    const worker = new Worker(PROGRAM, { workerData: data });
    const forget = (): void => {
      if (running === worker) running = undefined;
    };
    worker.on('error', forget).on('exit', forget);
    return worker;
  };
  const ask = (worker: Worker, asked: WriteAsked): void => worker.postMessage(asked);
  return {
    async keep(wishes) {
      running ??= start();
      const worker = running;
      worker.ref();
      ask(worker, { wishes });
      const answer = await nextAnswer(worker);
      // At rest it keeps no process alive.
      worker.unref();
      if ('error' in answer) throw unpackError(answer.error);
      return answer.outcomes;
    },
    async close() {
      const worker = running;
      if (!worker) return;
      worker.ref();
      const ended = once(worker, 'exit');
      ask(worker, 'close');
      await ended;
    },
  };
}
