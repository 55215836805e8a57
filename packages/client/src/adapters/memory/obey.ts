import { DugnadError, type ErrorCode } from '../../errors/errors.ts';

/** Resolves when `wait` does; rejects as aborted as soon as nobody wants to know. */
export function until(wait: Promise<unknown> | undefined, signal: AbortSignal | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal?.reason }));
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    Promise.resolve(wait).then(resolve, reject);
  });
}

/** The failure that was ordered. */
export function failureOf(fail: DugnadError | ErrorCode, src: string): DugnadError {
  return typeof fail === 'string' ? new DugnadError(fail, `${src} was told to fail with ${fail}.`, { src }) : fail;
}

/** How a backend in memory was told to behave. */
export interface Orders {
  fail?: DugnadError | ErrorCode | undefined;
  failAfter?: DugnadError | ErrorCode | undefined;
  wait?: Promise<unknown> | undefined;
}

/** Answers as it was told: late, not at all, or, of a write, after it was done. */
export type Answering = <Result>(work: () => Result | Promise<Result>, how?: { signal?: AbortSignal }, isWrite?: boolean) => Promise<Result>;

/** @param orders asked for at each answer: they change */
export function createAnswering(src: string, orders: () => Orders): Answering {
  return async (work, { signal } = {}, isWrite = false) => {
    await until(orders().wait, signal);
    const { fail, failAfter } = orders();
    if (fail !== undefined) throw failureOf(fail, src);
    const result = await work();
    if (isWrite && failAfter !== undefined) throw failureOf(failAfter, src);
    return result;
  };
}
