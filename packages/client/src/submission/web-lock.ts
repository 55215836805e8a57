import type { OutboxLock } from './outbox.ts';

/** What of `navigator.locks` is needed. */
export type Locks = Pick<LockManager, 'request'>;

/** By the Web Locks API: one tab of an origin at a time; a tab that closes or crashes lets go at once. */
export function createWebLock(locks: Locks = navigator.locks): OutboxLock {
  return <Result>(name: string, work: () => Promise<Result>) =>
    locks.request(name, { ifAvailable: true }, (lock): Promise<Result | undefined> => (lock ? work() : Promise.resolve(undefined))) as Promise<Result | undefined>;
}
