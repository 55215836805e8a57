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
