// The outbox is a file of its own: pages load it when something has to be kept, and not before.
export { createIndexedDbStore } from './indexed-db-store.ts';
export { createLeaseLock } from './lease-lock.ts';
export { createMemoryStore } from './memory-store.ts';
export { openOutbox } from './open-outbox.ts';
export type { OutboxWindow } from './open-outbox.ts';
export type { Outbox, OutboxEntry, OutboxLock, OutboxNews, OutboxStore, Send } from './outbox.ts';
export { createOutbox } from './outbox-queue.ts';
export type { NewsChannel, OutboxOptions } from './outbox-queue.ts';
export { watchConnection } from './watch-connection.ts';
export type { ConnectionWindow } from './watch-connection.ts';
export { createWebLock } from './web-lock.ts';
export type { Locks } from './web-lock.ts';
