import type { DugnadError } from '../errors/errors.ts';
import type { WriteOptions } from '../ports/petition-port.ts';

/** Something to send that has not been sent, as it is kept. */
export interface OutboxEntry<Body = unknown> {
  /** The idempotency key: one for each intent. */
  key: string;
  /** What knows how to send it: `petition https://host/embed/petition/park`. */
  channel: string;
  body: Body;
  /** Milliseconds since 1970. */
  createdAt: number;
  tries: number;
  /** When it is worth trying again, in milliseconds since 1970. */
  nextTry: number;
  /** Whoever answers asked not to be tried before, in milliseconds since 1970. */
  notBefore?: number;
  /** It was refused for good, with this error code: shown to the person, and sent no more. */
  refused?: string;
}

/** Where entries are kept: IndexedDB in a browser, a file in Node, memory in tests. */
export interface OutboxStore {
  list(): Promise<OutboxEntry[]>;
  read(key: string): Promise<OutboxEntry | undefined>;
  put(entry: OutboxEntry): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Takes or prolongs the lease `name` for `owner` until a moment (milliseconds since 1970), in one step that nobody can come
   * between. False when somebody else's is not over at `now`.
   */
  lease(name: string, owner: string, span: { now: number; until: number }): Promise<boolean>;
}

/** Runs `work` in one place at a time, everywhere the same store is used; resolves with nothing when another has it. */
export type OutboxLock = <Result>(name: string, work: () => Promise<Result>) => Promise<Result | undefined>;

/** Sends one body; rejects with a `DugnadError`. The `sign` of a port is one. */
export type Send<Body = unknown, Receipt = unknown> = (body: Body, options: WriteOptions) => Promise<Receipt>;

/**
 * What became of an entry:
 * - `kept`: it is in the outbox now, or has been tried in vain once more
 * - `sent`: done; `receipt` is the answer
 * - `refused`: for good, with `error`; it stays to be shown until it is removed
 * - `expired`: not sent in time, and deleted
 * - `removed`: somebody deleted it
 */
export interface OutboxNews {
  kind: 'kept' | 'sent' | 'refused' | 'expired' | 'removed';
  entry: OutboxEntry;
  receipt?: unknown;
  error?: DugnadError;
}

/** What could not be sent, kept on this device with the consent of the person who wrote it. */
export interface Outbox {
  /** Keeps it. Resolves when it is stored; rejects when it cannot be. The same key again takes the place of the first. */
  add(entry: Pick<OutboxEntry, 'key' | 'channel' | 'body'>): Promise<void>;
  /** Says how what belongs to a channel is sent, from now on, until the function that it returns is called. */
  connect(channel: string, send: Send): () => void;
  /** All that is kept, the oldest first; refused ones too. */
  list(): Promise<OutboxEntry[]>;
  /** Sends what is due. Does nothing when another tab is at it. `early` tries again what failed, unless it was asked to wait. */
  flush(options?: { early?: boolean }): Promise<void>;
  /** Sends this one now, due or not. Resolves with what became of it; with nothing when it is gone, refused before, or another tab is at it. */
  sendNow(key: string): Promise<OutboxNews | undefined>;
  remove(key: string): Promise<void>;
  /** Deletes all, without asking: for shared devices. */
  wipe(): Promise<void>;
  subscribe(listener: (news: OutboxNews) => void): () => void;
}
