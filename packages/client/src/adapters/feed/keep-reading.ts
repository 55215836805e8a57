import { DugnadError, toDugnadError } from '../../errors/errors.ts';

/** What was last read, and how good it still is. */
export interface Kept<T> {
  value: T;
  /** Instant of the reading, ISO with `Z`. */
  asOf: string;
  /** Why the last refresh failed; absent when it did not. */
  failure?: DugnadError;
}

/** Gives what is kept, or reads it. */
export type Keeper<T> = (options?: { signal?: AbortSignal; refresh?: boolean }) => Promise<Kept<T>>;

interface Flight<T> {
  result: Promise<Kept<T>>;
  controller: AbortController;
  waiting: number;
}

const aborted = (signal: AbortSignal): DugnadError =>
  new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal.reason });

/**
 * Reads once and keeps it. A refresh that fails leaves the last good reading in place and says why; many askers share
 * one request, which is aborted when the last of them has gone.
 *
 * @param now milliseconds since 1970
 */
export function keepReading<T>(read: (signal: AbortSignal, fresh: boolean) => Promise<T>, now: () => number = Date.now): Keeper<T> {
  let kept: Kept<T> | undefined;
  let flight: Flight<T> | undefined;

  async function fly(signal: AbortSignal): Promise<Kept<T>> {
    try {
      const value = await read(signal, kept !== undefined);
      kept = { value, asOf: new Date(now()).toISOString() };
    } catch (thrown) {
      const failure = toDugnadError(thrown, 'invalid-data', 'What was read could not be understood.');
      if (kept === undefined || failure.code === 'aborted') throw failure;
      kept = { ...kept, failure };
    }
    return kept;
  }

  function takeOff(): Flight<T> {
    const controller = new AbortController();
    const started: Flight<T> = { controller, waiting: 0, result: fly(controller.signal) };
    const land = (): void => {
      if (flight === started) flight = undefined;
    };
    started.result.then(land, land);
    return started;
  }

  return async ({ signal, refresh } = {}) => {
    if (signal?.aborted) throw aborted(signal);
    if (kept !== undefined && !refresh) return kept;
    const joined = (flight ??= takeOff());
    joined.waiting += 1;
    return untilAborted(joined.result, signal, () => {
      joined.waiting -= 1;
      if (joined.waiting > 0) return;
      if (flight === joined) flight = undefined;
      joined.controller.abort();
    });
  };
}

function untilAborted<T>(result: Promise<T>, signal: AbortSignal | undefined, leave: () => void): Promise<T> {
  if (signal === undefined) return result;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      leave();
      reject(aborted(signal));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
