import type { OutboxEntry } from './outbox.ts';

/** What is asked to be kept. */
export type ToKeep = Pick<OutboxEntry, 'key' | 'channel' | 'body'>;

/** An entry that has not been tried yet, and is due at once. */
export function newEntry({ key, channel, body }: ToKeep, now: number): OutboxEntry {
  return { key, channel, body, createdAt: now, tries: 0, nextTry: now };
}
