import { DugnadError, type ErrorCode } from '../errors/errors.ts';
import { isTemporary } from './is-temporary.ts';
import { createLeaseLock } from './lease-lock.ts';
import { newEntry, type ToKeep } from './new-entry.ts';
import type { Outbox, OutboxEntry, OutboxLock, OutboxNews, OutboxStore, Send } from './outbox.ts';
import { isDue, planTry, setBack } from './plan-try.ts';
import { sendInTime } from './send-in-time.ts';

/** What of a `BroadcastChannel` carries the news to other tabs. */
export type NewsChannel = Pick<BroadcastChannel, 'postMessage'> & { onmessage: ((event: MessageEvent) => void) | null };

export interface OutboxOptions {
  store: OutboxStore;
  /** Keeps several tabs or processes from sending the same at once; a lease in the store unless told. */
  lock?: OutboxLock;
  /** How what belongs to each channel is sent. */
  channels?: Readonly<Record<string, Send>>;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 to 1. */
  random?: () => number;
  /** Milliseconds that an entry is kept; 72 hours unless told. */
  maxAge?: number;
  /** Milliseconds until an answer must be there; 30,000 unless told. */
  timeout?: number;
  /** How many are sent at once; 1 unless told. */
  parallel?: number;
  /** Name of the lock; `dugnad-outbox` unless told. */
  name?: string;
  news?: NewsChannel;
}

interface Flight {
  stop: AbortController;
  isRemoved: boolean;
}

/** The wire form of news: an error loses its code when it is cloned. */
type Told = Omit<OutboxNews, 'error'> & { code?: ErrorCode | undefined };

/** What waits to be sent. The same key goes with each try, so that one which arrived although nobody heard of it is not done twice. */
export class OutboxQueue implements Outbox {
  readonly #options: OutboxOptions;
  readonly #now: () => number;
  readonly #lock: OutboxLock;
  readonly #channels: Map<string, Send>;
  readonly #flights = new Map<string, Flight>();
  readonly #listeners = new Set<(news: OutboxNews) => void>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: OutboxOptions) {
    const { store, now = Date.now, lock = createLeaseLock(store, { now }), channels = {}, news } = options;
    this.#options = options;
    this.#now = now;
    this.#lock = lock;
    this.#channels = new Map(Object.entries(channels));
    if (news) news.onmessage = ({ data }) => this.#say(withError(data as Told));
  }

  async add(wanted: ToKeep): Promise<void> {
    const entry = newEntry(wanted, this.#now());
    await this.#options.store.put(entry);
    this.#tell({ kind: 'kept', entry });
  }

  connect(channel: string, send: Send): () => void {
    this.#channels.set(channel, send);
    return () => {
      if (this.#channels.get(channel) === send) this.#channels.delete(channel);
    };
  }

  async list(): Promise<OutboxEntry[]> {
    const { store, maxAge = 72 * 3_600_000 } = this.#options;
    const entries = await store.list();
    const isOld = ({ createdAt }: OutboxEntry): boolean => createdAt + maxAge <= this.#now();
    for (const entry of entries.filter(isOld)) await this.#drop(entry, 'expired');
    return entries.filter((entry) => !isOld(entry)).sort((one, other) => one.createdAt - other.createdAt);
  }

  async flush({ early = false } = {}): Promise<void> {
    await this.#inTurn(async () => {
      await this.#mendClock();
      const due = (await this.list()).filter((entry) => isDue(entry, this.#now(), early));
      const worker = async (): Promise<void> => {
        for (let entry = due.shift(); entry; entry = due.shift()) await this.#try(entry);
      };
      await Promise.all(Array.from({ length: this.#options.parallel ?? 1 }, worker));
    });
  }

  sendNow(key: string): Promise<OutboxNews | undefined> {
    return this.#inTurn(async () => {
      const entry = (await this.list()).find((each) => each.key === key);
      return entry && entry.refused === undefined ? this.#try(entry) : undefined;
    });
  }

  async remove(key: string): Promise<void> {
    const entry = await this.#options.store.read(key);
    const flight = this.#flights.get(key);
    if (flight) flight.isRemoved = true;
    flight?.stop.abort(new DugnadError('aborted', 'It was removed while it was being sent.'));
    if (entry) await this.#drop(entry, 'removed');
  }

  async wipe(): Promise<void> {
    for (const { key } of await this.#options.store.list()) await this.remove(key);
  }

  subscribe(listener: (news: OutboxNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Nothing may stay for longer than it was promised to because a clock was wrong when it was kept. */
  async #mendClock(): Promise<void> {
    const { store } = this.#options;
    const now = this.#now();
    for (const entry of await store.list()) if (entry.createdAt > now) await store.put(setBack(entry, now));
  }

  /** One after the other in this tab; not at all while another has the lock. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    const start = (): Promise<Result | undefined> => this.#lock(this.#options.name ?? 'dugnad-outbox', work);
    const result = this.#turn.then(start, start);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #try(entry: OutboxEntry): Promise<OutboxNews | undefined> {
    const { key, body } = entry;
    const send = this.#channels.get(entry.channel);
    if (!send) return undefined; // another page knows how
    const flight = { stop: new AbortController(), isRemoved: false };
    this.#flights.set(key, flight);
    try {
      const answer = await sendInTime((signal) => send(body, { idempotencyKey: key, signal }), flight.stop, this.#options.timeout ?? 30_000).then((receipt) => ({ receipt }), (error: DugnadError) => ({ error }));
      return 'error' in answer ? await this.#keep(entry, answer.error, flight) : await this.#drop(entry, 'sent', answer.receipt);
    } finally {
      this.#flights.delete(key);
    }
  }

  async #drop(entry: OutboxEntry, kind: OutboxNews['kind'], receipt?: unknown): Promise<OutboxNews> {
    const news: OutboxNews = { kind, entry, ...(receipt === undefined ? {} : { receipt }) };
    try {
      await this.#options.store.delete(entry.key);
    } catch (error) {
      if (kind === 'sent') this.#tell(news); // it was, and is only answered again when it is sent once more
      throw error;
    }
    return this.#tell(news);
  }

  async #keep(entry: OutboxEntry, error: DugnadError, flight: Flight): Promise<OutboxNews | undefined> {
    const { store, random = Math.random } = this.#options;
    if (!(await store.read(entry.key))) return undefined; // removed meanwhile: it must not come back
    const kind = isTemporary(error) ? 'kept' : 'refused';
    const kept = kind === 'kept' ? planTry(entry, { now: this.#now(), random: random(), retryAfter: error.retryAfter }) : { ...entry, refused: error.code };
    await store.put(kept);
    if (!flight.isRemoved) return this.#tell({ kind, entry: kept, error });
    await store.delete(entry.key); // removed in the very moment when it was put back
    return undefined;
  }

  #tell(news: OutboxNews): OutboxNews {
    const { error, ...rest } = news;
    this.#say(news);
    this.#options.news?.postMessage({ ...rest, code: error?.code } satisfies Told);
    return news;
  }

  #say(news: OutboxNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}

function withError({ code, ...news }: Told): OutboxNews {
  return code ? { ...news, error: new DugnadError(code, `Another tab was told ${code}.`) } : news;
}

/** An outbox over any store. */
export function createOutbox(options: OutboxOptions): Outbox {
  return new OutboxQueue(options);
}
