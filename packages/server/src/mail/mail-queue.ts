import { randomUUID } from 'node:crypto';
import type { MailKind } from '@dugnad/client/hosted';
import { deliverMail } from './deliver-mail.ts';
import type { Delivery, DeliveryTools } from './deliver-mail.ts';
import { estimateMinutes } from './estimate-minutes.ts';
import type { MailOutcome, MailQueueStore, QueuedMail } from './mail-queue-store.ts';
import type { MailRows } from './mail-rows.ts';
import { planBatch, splitByRoom, windowOf } from './plan-batch.ts';
import type { MailRate } from './plan-batch.ts';
import { planRest, planRetry } from './plan-retry.ts';

/** Seconds that a claimed mail is ours. Longer than any one mail takes, and what a crash costs at most. */
const LEASE = 300;
/** Not begun any more when less of the lease is left: a mail server may take its time. */
const MARGIN = 150;
const BATCH = 50;
/** Milliseconds. */
const ESTIMATE_LASTS = 5_000;

export interface MailLimits extends MailRate {
  /** Mails on their way at one time, from this process; 5 unless told. */
  atOnce: number;
  /** Milliseconds between looks into an empty queue; 1,000 unless told. */
  pollEvery: number;
}

/** Takes no addresses and no words of mails. */
export interface MailLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
}

export interface MailQueueOptions extends DeliveryTools {
  store: MailQueueStore;
  limits?: Partial<MailLimits>;
  now?: () => Date;
  random?: () => number;
  log?: MailLog;
}

export interface Enqueued {
  siteId: string;
  recipient: string;
  languages: readonly string[];
  expires?: string;
}

const SILENT: MailLog = { info: () => undefined, warn: () => undefined };

/** Sends what is in the table of mails. Any number of processes may each have one. */
export class MailQueue {
  readonly #options: MailQueueOptions;
  readonly #limits: MailLimits;
  readonly #log: MailLog;
  #loop: Promise<void> | undefined;
  #isStopping = false;
  #isWoken = false;
  #wake = (): void => undefined;
  /** Milliseconds of the clock before which the mail server is left in peace. */
  #restUntil = 0;
  #troubles = 0;
  #estimate: { until: number; minutes: Promise<number> } = { until: 0, minutes: Promise.resolve(1) };

  constructor(options: MailQueueOptions) {
    this.#options = options;
    this.#limits = { perMinute: 600, perMinuteAndDomain: 300, atOnce: 5, pollEvery: 1_000, ...options.limits };
    this.#log = options.log ?? SILENT;
  }

  /** Sends from now on, as mails come. */
  start(): void {
    this.#isStopping = false;
    this.#loop ??= this.#run();
  }

  /** Ends what has begun, gives back what has not, and closes the way out. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.wake();
    await this.#loop;
    this.#loop = undefined;
    await this.#options.transport.close();
  }

  /** Looks into the queue now: something was put in. */
  wake(): void {
    this.#isWoken = true;
    this.#wake();
  }

  /** Puts a mail in. A transaction that writes its rows itself needs not call it. */
  async enqueue<Kind extends MailKind>(kind: Kind, data: MailRows[Kind], { siteId, recipient, languages, expires }: Enqueued): Promise<void> {
    const created = this.#time();
    await this.#options.store.add({ id: randomUUID(), siteId, kind, recipient, languages, data, created, ...(expires && { expires }) });
    this.wake();
  }

  /** Whole minutes that a mail may take now. Told to everybody who signs, so it is counted every few seconds only. */
  async estimateMinutes(): Promise<number> {
    if (this.#clock() >= this.#estimate.until) this.#estimate = { until: this.#clock() + ESTIMATE_LASTS, minutes: this.#countMinutes() };
    return this.#estimate.minutes;
  }

  /** Takes what is due and may go, and sends it. Resolves to how many were taken. */
  async runOnce(): Promise<number> {
    if (this.#clock() < this.#restUntil) return 0;
    const { store } = this.#options;
    const seconds = windowOf(this.#limits);
    const plan = planBatch(await store.countRecent({ since: this.#time(-seconds), now: this.#time() }), this.#limits);
    if (plan.room === 0) return 0;
    const until = this.#time(LEASE);
    const claimed = await store.claim({ now: this.#time(), until, limit: Math.min(plan.room, BATCH), held: plan.held });
    const { now, later } = splitByRoom(claimed, plan);
    for (const mail of later) await store.giveBack(mail, this.#time(seconds));
    await this.#sendAll(now, Date.parse(until) - MARGIN * 1_000);
    return now.length;
  }

  async #countMinutes(): Promise<number> {
    const now = this.#time();
    try {
      return estimateMinutes(await this.#options.store.readPressure(now), this.#limits, now);
    } catch (error) {
      this.#estimate.until = 0; // asked again next time
      throw error;
    }
  }

  #clock(): number {
    return (this.#options.now?.() ?? new Date()).getTime();
  }

  #time(seconds = 0): string {
    return new Date(this.#clock() + seconds * 1_000).toISOString();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      const taken = await this.runOnce().catch((error: unknown) => {
        this.#log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'the table of mails cannot be read');
        return 0;
      });
      if (taken === 0) await this.#sleep();
    }
  }

  async #sleep(): Promise<void> {
    // Somebody may have called while mails were being sent.
    if (!this.#isWoken) await this.#wait();
    this.#isWoken = false;
  }

  async #wait(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#limits.pollEvery * (0.75 + 0.5 * this.#random()));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
  }

  #random(): number {
    return (this.#options.random ?? Math.random)();
  }

  async #sendAll(mails: readonly QueuedMail[], begunBefore: number): Promise<void> {
    const waiting = [...mails];
    const sendNext = async (): Promise<void> => {
      for (let mail = waiting.shift(); mail; mail = waiting.shift()) await this.#sendOne(mail, begunBefore);
    };
    await Promise.all(Array.from({ length: Math.min(this.#limits.atOnce, waiting.length) }, sendNext));
  }

  async #sendOne(mail: QueuedMail, begunBefore: number): Promise<void> {
    try {
      const isLate = this.#clock() > begunBefore || this.#clock() < this.#restUntil;
      if (this.#isStopping || isLate) return await this.#options.store.giveBack(mail, this.#time());
      await this.#settle(mail, await deliverMail(mail, this.#options, this.#time()));
    } catch (error) {
      // The lease ends, and somebody takes it again.
      this.#log.warn({ mail: mail.id, error: error instanceof Error ? error.name : 'unknown' }, 'what became of a mail cannot be kept');
    }
    return undefined;
  }

  async #settle(mail: QueuedMail, delivery: Delivery): Promise<void> {
    const { store } = this.#options;
    if (delivery.kind === 'trouble') this.#rest(delivery.reason);
    else this.#troubles = 0;
    const outcome = this.#outcomeOf(mail, delivery);
    if (outcome.state === 'queued' && delivery.kind === 'trouble') return store.giveBack(mail, outcome.nextTry);
    const isOurs = await store.settle(mail, outcome);
    const facts = { mail: mail.id, kind: mail.kind, tries: mail.tries, ...(outcome.state !== 'sent' && { reason: outcome.error }) };
    if (outcome.state !== 'sent') this.#log.warn(facts, isOurs ? `mail ${outcome.state}` : 'mail gone meanwhile: taken over by another process, or deleted');
    return undefined;
  }

  #outcomeOf(mail: QueuedMail, delivery: Delivery): MailOutcome {
    if (delivery.kind === 'sent') return { state: 'sent', at: this.#time() };
    if (delivery.kind === 'bounced' || delivery.kind === 'failed') return { state: delivery.kind, error: delivery.reason };
    const nextTry = planRetry({ tries: mail.tries, created: mail.created, now: this.#time(), random: this.#random() });
    if (nextTry === undefined) return { state: 'failed', error: delivery.reason };
    return { state: 'queued', nextTry: delivery.kind === 'trouble' ? new Date(this.#restUntil).toISOString() : nextTry, error: delivery.reason };
  }

  /** Nothing is sent for a while: the mail server cannot be reached, or does not take mails from us at all. */
  #rest(reason: string): void {
    if (this.#clock() < this.#restUntil) return;
    this.#troubles += 1;
    const wait = planRest(this.#troubles);
    this.#restUntil = this.#clock() + wait;
    this.#log.warn({ reason, seconds: wait / 1_000 }, 'no mail can be sent now: see SMTP_URL and the mail server');
  }
}

/** `start()` and `stop()` belong to the server; `enqueue` and `estimateMinutes` to its routes. */
export function createMailQueue(options: MailQueueOptions): MailQueue {
  return new MailQueue(options);
}
