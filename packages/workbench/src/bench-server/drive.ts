import { percentile } from '../figures/percentile.ts';
import { LoadSocket, type LoadAnswer } from './load-socket.ts';

/** What a client asks next, and what becomes of the answer. */
export interface Step {
  readonly request: string;
  readonly status: number;
  answered?(answer: LoadAnswer): void;
}

export interface Load {
  readonly port: number;
  readonly clients: number;
  /** Milliseconds; clients end with the request that they are at. */
  readonly time: number;
  /** Steps a second for all clients together; as fast as answers come unless told. */
  readonly perSecond?: number;
  next(): Step;
}

export interface Driven {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds until an answer was there. */
  readonly times: readonly number[];
  readonly p99: number;
}

/** When a client may begin its next step: at once, or as the rate allows. Steps that come late are caught up with. */
function paced(perSecond: number | undefined, start: number): () => Promise<void> {
  if (perSecond === undefined) return () => Promise.resolve();
  let given = 0;
  return async () => {
    const wait = start + (given * 1000) / perSecond - performance.now();
    given += 1;
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  };
}

async function oneClient({ port, next }: Load, end: number, turn: () => Promise<void>): Promise<number[]> {
  const socket = new LoadSocket(port);
  const times: number[] = [];
  try {
    while (performance.now() < end) {
      await turn();
      const step = next();
      const before = performance.now();
      const answer = await socket.ask(step.request);
      times.push(performance.now() - before);
      if (answer.status !== step.status) throw new Error(`Expected the status ${step.status} and got ${answer.status}: ${answer.body}`);
      step.answered?.(answer);
    }
  } finally {
    socket.close();
  }
  return times;
}

/** Puts a load on a server and says what it answered. @throws an answer with another status ends it: its figures would be worth nothing */
export async function drive(load: Load): Promise<Driven> {
  const start = performance.now();
  const turn = paced(load.perSecond, start);
  const all = await Promise.all(Array.from({ length: load.clients }, () => oneClient(load, start + load.time, turn)));
  const times = all.flat();
  const seconds = (performance.now() - start) / 1000;
  return { answers: times.length, perSecond: times.length / seconds, times, p99: percentile(times, 0.99) };
}
