import { createIndexedDbStore } from './indexed-db-store.ts';
import { createLeaseLock } from './lease-lock.ts';
import { OUTBOX } from './open-database.ts';
import type { Outbox, Send } from './outbox.ts';
import { createOutbox } from './outbox-queue.ts';
import { watchConnection, type ConnectionWindow } from './watch-connection.ts';
import { createWebLock } from './web-lock.ts';

/** What of a browser's window an outbox needs. */
export type OutboxWindow = ConnectionWindow & Pick<Window, 'isSecureContext' | 'navigator' | 'indexedDB'>;

interface Opened {
  outbox?: Outbox | undefined;
}

// Registered for the whole page: two copies of this library share one outbox, and warn once.
const opened = (page: object): Record<symbol, Opened | undefined> => page as Record<symbol, Opened | undefined>;
const OPENED = Symbol.for('dugnad.outbox');

/**
 * The outbox of this page, watched, and opened once however often it is asked for. Undefined, with one warning, on plain http
 * and where the browser gives no storage: then nothing can be kept, and nobody should be asked whether it may.
 */
export function openOutbox(channels: Readonly<Record<string, Send>> = {}, page: OutboxWindow = window): Outbox | undefined {
  const { outbox } = (opened(page)[OPENED] ??= { outbox: build(page) });
  for (const [channel, send] of Object.entries(channels)) outbox?.connect(channel, send);
  return outbox;
}

function build(page: OutboxWindow): Outbox | undefined {
  if (!page.isSecureContext || !hasStorage(page)) {
    console.warn('What cannot be sent is not kept: the page is served by plain http, or its browser gives no storage. Serve it by https.');
    return undefined;
  }
  const store = createIndexedDbStore(OUTBOX, page.indexedDB);
  const { locks } = page.navigator as Partial<Navigator>;
  const outbox = createOutbox({ store, lock: locks ? createWebLock(locks) : createLeaseLock(store), ...(typeof BroadcastChannel === 'undefined' ? {} : { news: new BroadcastChannel(OUTBOX) }) });
  watchConnection(outbox, page);
  return outbox;
}

function hasStorage(page: OutboxWindow): boolean {
  try {
    return Boolean(page.indexedDB as unknown);
  } catch {
    return false;
  }
}
