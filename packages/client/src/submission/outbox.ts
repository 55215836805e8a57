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
  /** It was refused for good, with this error code: shown to the person, and sent no more. */
  refused?: string;
}

/** Where entries are kept: IndexedDB in a browser, a file in Node, memory in tests. */
export interface OutboxStore {
  list(): Promise<OutboxEntry[]>;
  put(entry: OutboxEntry): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Runs `work` in one place at a time, everywhere the same store is used; resolves with nothing when another has it. */
export type OutboxLock = <Result>(name: string, work: () => Promise<Result>) => Promise<Result | undefined>;
