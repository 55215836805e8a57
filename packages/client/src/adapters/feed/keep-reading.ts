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

const aborted = (signal?: AbortSignal): DugnadError => new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal?.reason });

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
    let landed = kept;
    try {
      landed = { value: await read(stop, Boolean(kept)), asOf: new Date(now()).toISOString() };
    } catch (thrown) {
      const failure = toDugnadError(thrown, 'invalid-data', 'What was read could not be understood.');
      if (!landed) throw failure;
      landed = { ...landed, failure };
    } finally {
      stop.abort();
      // Otherwise all have left, and what it brought is nobody's any more.
      if (flight?.stop === stop) {
        kept = landed;
        flight = undefined;
      }
    }
    return landed;
  }

  return ({ signal, refresh } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal));
      if (kept && !refresh) return resolve(kept);
      const stop = new AbortController();
      const joined = (flight ??= { stop, waiting: 0, result: fly(stop) });
      joined.waiting += 1;
      joined.result.then(resolve, reject);
      signal?.addEventListener('abort', () => {
        reject(aborted(signal));
        joined.waiting -= 1;
        if (joined.waiting > 0) return;
        flight = undefined;
        joined.stop.abort();
      }, { signal: joined.stop.signal });
    });
}
