import { makeUuid } from './make-uuid.ts';
import type { OutboxLock, OutboxStore } from './outbox.ts';

/**
 * A lock for where there are no Web Locks: a lease in the store itself, prolonged while the work goes on. A tab that dies
 * keeps others waiting for one span; one that sleeps longer than that loses it, and then two may send the same entry: by its
 * key it is still done only once.
 *
 * @param options `span` in milliseconds; a minute unless told, because browsers let timers of hidden tabs run once a minute
 */
export function createLeaseLock(store: OutboxStore, { now = Date.now, span = 60_000, owner = makeUuid() } = {}): OutboxLock {
  return async (name, work) => {
    const hold = (until: number): Promise<boolean> => store.lease(name, owner, { now: now(), until });
    if (!(await hold(now() + span))) return undefined;
    const timer = setInterval(() => void hold(now() + span).catch(() => undefined), span / 3);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await hold(0);
    }
  };
}
