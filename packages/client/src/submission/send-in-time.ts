import { DugnadError, toDugnadError } from '../errors/errors.ts';

/** Rejects with a `DugnadError` when the work does, when time is up, and, whatever the work makes of it, when it is stopped. */
export async function sendInTime<Result>(work: (signal: AbortSignal) => Promise<Result>, stop: AbortController, timeout: number): Promise<Result> {
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(new DugnadError('timeout', `There was no answer within ${timeout} ms.`)), timeout);
  const stopped = new Promise<never>((_, reject) => {
    const leave = (): void => reject(signal.reason as DugnadError);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([(async () => work(signal))(), stopped]);
  } catch (error) {
    throw toDugnadError(signal.aborted ? signal.reason : error, 'unavailable', 'It could not be sent.');
  } finally {
    clearTimeout(timer);
  }
}
