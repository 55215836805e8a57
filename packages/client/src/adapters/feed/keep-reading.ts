import { DugnadError, toDugnadError } from '../../errors/errors.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';

/** What was last read, and how good it still is. */
export interface Kept<T> {
  value: T;
  /** Instant of the reading, ISO with `Z`. */
  asOf: string;
  /** Why the last refresh failed; absent when it did not. */
  failure?: DugnadError;
}

/** Gives what is kept, or reads it. */
export type Keeper<T> = (options?: ReadOptions) => Promise<Kept<T>>;

interface Flight<T> {
  /** Aborted when the last asker has gone, and when it has landed: then nothing of it listens to anything any more. */
  stop: AbortController;
  waiting: number;
  result: Promise<Kept<T>>;
}

const aborted = (cause: unknown): DugnadError => new DugnadError('aborted', 'The answer is not wanted any more.', { cause });

/**
 * Reads once and keeps it. A refresh that fails leaves the last good reading in place and says why; many askers share
 * one request, which is aborted when the last of them has gone.
 *
 * @param now milliseconds since 1970
 */
export function keepReading<T>(read: (stop: AbortController, fresh: boolean) => Promise<T>, now: () => number = Date.now): Keeper<T> {
  let kept: Kept<T> | undefined;
  let flight: Flight<T> | undefined;

  async function fly(stop: AbortController): Promise<Kept<T>> {
    try {
      return { value: await read(stop, kept !== undefined), asOf: new Date(now()).toISOString() };
    } catch (thrown) {
      const failure = toDugnadError(thrown, 'invalid-data', 'What was read could not be understood.');
      if (kept === undefined) throw failure;
      return { ...kept, failure };
    }
  }

  function takeOff(): Flight<T> {
    const stop = new AbortController();
    const own: Flight<T> = { stop, waiting: 0, result: fly(stop) };
    const land = (landed = kept): void => {
      stop.abort();
      if (flight !== own) return; // all had left, and what it brings is nobody's any more
      kept = landed;
      flight = undefined;
    };
    own.result.then(land, () => land());
    return own;
  }

  return async ({ signal, refresh } = {}) => {
    if (signal?.aborted) throw aborted(signal.reason);
    if (kept !== undefined && !refresh) return kept;
    const joined = (flight ??= takeOff());
    return waitFor(joined, signal, () => {
      flight = undefined;
      joined.stop.abort();
    });
  };
}

function waitFor<T>(flight: Flight<T>, signal: AbortSignal | undefined, abandon: () => void): Promise<Kept<T>> {
  flight.waiting += 1;
  return new Promise((resolve, reject) => {
    flight.result.then(resolve, reject);
    const leave = (): void => {
      reject(aborted(signal?.reason));
      flight.waiting -= 1;
      if (flight.waiting === 0) abandon();
    };
    signal?.addEventListener('abort', leave, { signal: flight.stop.signal });
  });
}
