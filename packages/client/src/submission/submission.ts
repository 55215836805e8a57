import { DugnadError } from '../errors/errors.ts';
import type { Draft } from './draft.ts';
import { isTemporary } from './is-temporary.ts';
import { makeUuid } from './make-uuid.ts';
import type { Outbox, OutboxEntry, OutboxNews, Send } from './outbox.ts';
import { sendInTime } from './send-in-time.ts';

/** What somebody wants to be done once, with the key that makes it so. */
export interface Intent<Body = unknown> {
  key: string;
  body: Body;
}

/** Where a submission stands. `waiting`: it is kept on this device and will be sent from there. */
export type SubmissionState<Receipt = unknown> =
  | { readonly status: 'idle' | 'sending' | 'waiting' }
  | { readonly status: 'sent'; readonly receipt: Receipt }
  | { readonly status: 'failed'; readonly error: DugnadError };

export interface SubmissionOptions<Body, Receipt> {
  send: Send<Body, Receipt>;
  /** Milliseconds until an answer must be there; 30,000 unless told. */
  timeout?: number;
  /** Makes idempotency keys; random UUIDs unless told. */
  newKey?: () => string;
  /** Names of fields, at any depth, that a form makes anew at each press: they make no other intent. `recordId` and `at` unless told. */
  stamps?: readonly string[];
  /** Where key and body are remembered from before the first try until it is sent or kept, so that a reload is not a second intent. */
  draft?: Draft;
  /** The outbox for {@link Submission.keep}, asked for when it is needed: its code can come late. */
  outbox?: () => Outbox | undefined | Promise<Outbox | undefined>;
  /** Keeps an entry where the outbox cannot come: without a line its code does not load. Whoever opens the outbox later finds it there. */
  keepEntry?: (entry: Pick<OutboxEntry, 'key' | 'channel' | 'body'>) => Promise<void>;
  /** The name of `send` in the outbox. */
  channel?: string;
}

interface Flight<Receipt> {
  stop: AbortController;
  done: Promise<SubmissionState<Receipt>>;
}

/** Sends one thing for one person, once, however often the button is pressed. It knows nothing of what it sends. */
export class Submission<Body, Receipt> {
  readonly #options: SubmissionOptions<Body, Receipt>;
  #state: SubmissionState<Receipt> = { status: 'idle' };
  #intent: Intent<Body> | undefined;
  #flight: Flight<Receipt> | undefined;
  #outbox: Outbox | undefined;
  /** Keys of ours that lie in the outbox. */
  readonly #kept = new Set<string>();
  readonly #listeners = new Set<(state: SubmissionState<Receipt>) => void>();

  constructor(options: SubmissionOptions<Body, Receipt>) {
    this.#options = options;
    this.#intent = options.draft?.read().intent as Intent<Body> | undefined;
  }

  get state(): SubmissionState<Receipt> {
    return this.#state;
  }

  /** What is being sent, was sent last, or is kept. */
  get intent(): Intent<Body> | undefined {
    return this.#intent;
  }

  /**
   * Sends, unless it is being sent or was sent already; resolves with the state that this leads to and never rejects.
   *
   * The same content is the same intent: it goes out again with the same key and the body of the first try, so that whoever
   * has taken it already answers again and does nothing. Other content is another intent with another key: after a refusal
   * because nothing was done under the old key; after a silence because something may have been, and then the old key with
   * another content would be refused for ever.
   */
  submit(body: Body): Promise<SubmissionState<Receipt>> {
    if (this.#flight) return this.#flight.done;
    const intent = this.#intentOf(body);
    if (intent === this.#intent && this.#state.status === 'sent') return Promise.resolve(this.#state);
    this.#intent = intent;
    this.#options.draft?.write({ intent });
    const flight: Flight<Receipt> = { stop: new AbortController(), done: Promise.resolve(this.#state) };
    this.#flight = flight;
    this.#change({ status: 'sending' });
    flight.done = this.#fly(intent, flight);
    return flight.done;
  }

  /** Waits no longer: it has failed with the code `aborted`. Whether it arrived is not known. */
  cancel(): void {
    this.#flight?.stop.abort(new DugnadError('aborted', 'It was cancelled while it was being sent.'));
  }

  /** Puts what failed for now into the outbox. False when it cannot be kept: refused for good, no outbox, no storage. */
  async keep(): Promise<boolean> {
    const state = this.#state;
    if (state.status !== 'failed' || !isTemporary(state.error)) return false;
    try {
      if (!(await this.#store())) return false;
    } catch {
      return false;
    }
    if (this.#state.status === 'sent') return this.#unstore(); // pressed again meanwhile, and that was faster
    this.#options.draft?.clear();
    if (this.#state === state) this.#change({ status: 'waiting' });
    return true;
  }

  /** Goes on with an intent of before: from a draft, or, with `waiting`, from the outbox. Does nothing while something is being sent. */
  restore(intent: Intent<Body>, { waiting = false } = {}): void {
    if (this.#flight) return;
    this.#intent = intent;
    if (!waiting) return;
    this.#kept.add(intent.key);
    this.#change({ status: 'waiting' });
    void Promise.resolve(this.#findOutbox()).catch(() => undefined);
  }

  /** Forgets what was sent: the next is another intent, whatever it says. What lies in the outbox stays there, and is sent from there. */
  reset(): void {
    this.cancel();
    this.#flight = undefined;
    this.#intent = undefined;
    this.#kept.clear();
    this.#options.draft?.write({ intent: undefined });
    this.#change({ status: 'idle' });
  }

  /** Calls `listener` at each change of the state, until the function that it returns is called. */
  subscribe(listener: (state: SubmissionState<Receipt>) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #intentOf(body: Body): Intent<Body> {
    const { newKey = makeUuid } = this.#options;
    const before = this.#intent;
    return before && this.#contentOf(before.body) === this.#contentOf(body) ? before : { key: newKey(), body };
  }

  #contentOf(body: Body): string {
    const { stamps = ['recordId', 'at'] } = this.#options;
    return JSON.stringify(body, (name, value: unknown) => (stamps.includes(name) ? undefined : value));
  }

  async #fly({ key, body }: Intent<Body>, flight: Flight<Receipt>): Promise<SubmissionState<Receipt>> {
    const { send, timeout = 30_000 } = this.#options;
    const work = async (signal: AbortSignal): Promise<Receipt> => {
      if (this.#kept.size && !this.#kept.has(key)) await this.#store();
      return send(body, { idempotencyKey: key, signal });
    };
    try {
      this.#land(flight, { status: 'sent', receipt: await sendInTime(work, flight.stop, timeout) });
    } catch (error) {
      this.#land(flight, { status: 'failed', error: error as DugnadError });
    }
    return this.#state;
  }

  /** The end of a flight, unless the outbox was faster, or nobody wants to know any more. */
  #land(flight: Flight<Receipt>, state: SubmissionState<Receipt>): void {
    if (this.#flight !== flight) return;
    this.#flight = undefined;
    this.#finish(state);
  }

  #finish(state: SubmissionState<Receipt>): void {
    if (state.status === 'sent') {
      this.#options.draft?.clear();
      this.#unstore();
    } else if (state.status === 'failed' && state.error.code === 'idempotency-key-reused') {
      this.#intent = undefined; // under this key something else was done, so this was not, and never will be
    }
    this.#change(state);
  }

  /** Stores the intent, and takes away what it replaces: in this order, so that nothing is ever in neither place. */
  async #store(): Promise<boolean> {
    const { keepEntry, channel = '' } = this.#options;
    const outbox = await this.#findOutbox().catch(() => undefined);
    const keep = outbox ? outbox.add.bind(outbox) : keepEntry;
    const intent = this.#intent;
    if (!keep || !intent) return false;
    await keep({ ...intent, channel });
    // Else it was given up meanwhile: it is there, and no longer ours.
    if (this.#intent?.key === intent.key) await this.#keepOnly(intent.key, outbox);
    return true;
  }

  async #keepOnly(key: string, outbox: Outbox | undefined): Promise<void> {
    for (const old of this.#kept) if (old !== key) await outbox?.remove(old);
    this.#kept.clear();
    this.#kept.add(key);
  }

  /** Sent once more it would only be answered once more, if at all. */
  #unstore(): false {
    for (const key of this.#kept) void this.#outbox?.remove(key).catch(() => undefined);
    this.#kept.clear();
    return false;
  }

  async #findOutbox(): Promise<Outbox | undefined> {
    if (this.#outbox) return this.#outbox;
    const outbox = await this.#options.outbox?.();
    if (!this.#outbox && outbox) {
      this.#outbox = outbox;
      outbox.subscribe((news) => this.#hear(news));
    }
    return outbox;
  }

  #hear(news: OutboxNews): void {
    const { key } = news.entry;
    if (news.kind === 'kept' || key !== this.#intent?.key || !this.#kept.delete(key)) return;
    this.#end(news);
  }

  /** Our intent has left the outbox, or was refused there. */
  #end({ kind, receipt, error }: OutboxNews): void {
    if (kind === 'sent') {
      this.#flight?.stop.abort();
      this.#flight = undefined;
      this.#finish({ status: 'sent', receipt: receipt as Receipt });
    } else if (!this.#flight) {
      if (kind !== 'refused') this.#intent = undefined;
      this.#finish(error ? { status: 'failed', error } : { status: 'idle' });
    }
  }

  #change(state: SubmissionState<Receipt>): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

/** A submission; `send` is all that it has to be given. */
export function createSubmission<Body, Receipt>(options: SubmissionOptions<Body, Receipt>): Submission<Body, Receipt> {
  return new Submission(options);
}
