import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Outcome, Wish } from './keep-together.ts';
import { unpackError } from './write-message.ts';
import type { WriteAnswer, WriteAsked, WriteThreadData } from './write-message.ts';

/** Beside this file, built or not. */
const PROGRAM = import.meta.url.endsWith('.ts') ? new URL('./write-thread.ts', import.meta.url) : new URL('./write-thread.js', import.meta.url);

/** Keeps batches in a thread of its own. */
export interface WriteThread {
  keep(wishes: readonly Wish[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
}

type Outcomes = PromiseWithResolvers<readonly Outcome[]>;

interface Running {
  worker: Worker;
  waiting: Map<number, Outcomes>;
}

function settle({ resolve, reject }: Outcomes, answer: WriteAnswer): void {
  if ('error' in answer) reject(unpackError(answer.error));
  else resolve(answer.outcomes);
}

function start(data: WriteThreadData, ended: () => void): Running {
  const worker = new Worker(PROGRAM, { workerData: data });
  const waiting = new Map<number, Outcomes>();
  const fail = (reason: Error): void => {
    ended();
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on('error', fail).on('exit', (code) => fail(new Error(`The thread that writes ended with ${code}.`)));
  worker.on('message', (answer: WriteAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // At rest it keeps no process alive.
    if (waiting.size === 0) worker.unref();
    if (asked) settle(asked, answer);
  });
  return { worker, waiting };
}

/** The thread begins with the first batch; after one that ended, the next begins another. */
export function openWriteThread(data: WriteThreadData): WriteThread {
  let running: Running | undefined;
  let last = 0;
  const ask = ({ worker }: Running, asked: WriteAsked): void => {
    worker.ref();
    worker.postMessage(asked);
  };
  return {
    keep(wishes) {
      const now = running ?? start(data, () => {
        if (running === now) running = undefined;
      });
      running = now;
      last += 1;
      const outcomes: Outcomes = Promise.withResolvers();
      now.waiting.set(last, outcomes);
      ask(now, { id: last, wishes });
      return outcomes.promise;
    },
    async close() {
      if (!running) return;
      const ended = once(running.worker, 'exit');
      ask(running, 'close');
      await ended;
    },
  };
}
