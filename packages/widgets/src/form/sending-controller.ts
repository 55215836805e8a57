import type { ReactiveControllerHost } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { WriteOptions } from '@dugnad/client/ports';
import { createDraft, isTemporary, keepEntry, tabStorage, type Draft, type Send, type SubmissionState } from '@dugnad/client/submission';

import { Keeping } from '../controllers/keeping.ts';
import { SubmissionController } from '../controllers/submission-controller.ts';
import type { Remembered, SendingState } from './sending-state.ts';
import type { Typed } from './typed.ts';

/** What the widget hears. */
interface SendingNews<Receipt> {
  sent(receipt: Receipt): void;
  /** Not sent: fields to put right, or something that is nobody's fault. */
  failed(error: DugnadError): void;
}

/** Whom it is sent to. */
interface Receiver<Body, Receipt> {
  send(body: Body, how: WriteOptions): Promise<Receipt>;
}

/** What one person writes on its way. What is typed lives in the tab until it is sent, and nowhere on a shared device. */
export class SendingController<Body, Receipt> {
  readonly #host: ReactiveControllerHost;
  readonly #name: string;
  readonly #keepsReceipt: boolean;
  readonly #news: SendingNews<Receipt>;
  readonly #submission: SubmissionController<Body, Receipt>;
  readonly #keeping = new Keeping();
  #draft: Draft<Remembered<Receipt>> | undefined;
  #channel = '';
  #remembered: Remembered<Receipt> = {};
  #isRefused = false;

  /**
   * @param name the first word of its channel
   * @param keepsReceipt the tab remembers the receipt, not only that there was one
   */
  constructor(host: ReactiveControllerHost, name: string, keepsReceipt: boolean, news: SendingNews<Receipt>) {
    this.#host = host;
    this.#name = name;
    this.#keepsReceipt = keepsReceipt;
    this.#news = news;
    this.#submission = new SubmissionController(host, (state) => this.#follow(state));
  }

  /** Whom to send to. Another address is about something else; what was typed for it is found again. */
  use(box: Receiver<Body, Receipt>, src: string, isShared: boolean): void {
    this.#channel = `${this.#name} ${src}`;
    this.#keeping.isShared = isShared;
    this.#isRefused = false;
    this.#draft = createDraft<Remembered<Receipt>>(tabStorage(), this.#channel, { sharedDevice: isShared });
    this.#remembered = this.#draft.read().values ?? {};
    const send: Send<Body, Receipt> = (body, how) => box.send(body, how);
    this.#submission.use({ send, draft: this.#draft, channel: this.#channel, outbox: () => this.#keeping.open(), keepEntry });
    this.#keeping.channels = { [this.#channel]: send as Send };
    void this.look();
  }

  /** Looks for what is kept on this device: at the beginning, and when there is a line again. */
  async look(): Promise<void> {
    const mine = (await this.#keeping.find()).find(({ channel }) => channel === this.#channel);
    if (!mine) return;
    this.#isRefused = mine.refused !== undefined;
    this.#submission.restore({ key: mine.key, body: mine.body as Body });
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    this.#keeping.isShared = isShared;
    if (this.#draft) this.#draft.sharedDevice = isShared;
    if (isShared) void this.look();
  }

  get typed(): Typed {
    return this.#remembered.typed ?? {};
  }

  get state(): SendingState<Receipt> {
    const { state } = this.#submission;
    const error = state.status === 'failed' ? state.error : undefined;
    const stage = state.status === 'waiting' ? 'waiting' : this.#remembered.isSent ? 'sent' : 'form';
    const canKeep = Boolean(error && isTemporary(error) && !this.#keeping.isShared && globalThis.isSecureContext);
    return { stage, isSending: state.status === 'sending', isRefused: this.#isRefused, error, canKeep, receipt: this.#remembered.receipt };
  }

  remember(typed: Typed): void {
    this.#write({ typed });
  }

  /** What is sent, or waits. */
  get body(): Body | undefined {
    return this.#submission.intent?.body;
  }

  async send(body: Body): Promise<void> {
    await this.#submission.submit(body);
  }

  keep(): Promise<boolean> {
    return this.#keeping.keep(() => this.#submission.keep());
  }

  /** Sends now what is kept; rejects where what sends it cannot come. */
  async sendNow(): Promise<void> {
    const { intent } = this.#submission;
    await this.look();
    if (intent) await this.#keeping.sendNow(intent.key);
  }

  /** Deletes what is kept from this device, and leaves the fields empty; or with what is to be changed. */
  async remove(typed?: Typed): Promise<void> {
    const { intent } = this.#submission;
    this.#remembered = {}; // first: the form is drawn as soon as it is deleted
    if (intent) await this.#keeping.drop(intent.key);
    this.another();
    if (typed) this.remember(typed);
  }

  /** An empty form, for the next person. */
  another(): void {
    this.#submission.reset();
    this.#draft?.clear();
    this.#remembered = {};
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #write(remembered: Remembered<Receipt>): void {
    this.#remembered = remembered;
    this.#draft?.write({ values: remembered });
  }

  #follow(state: SubmissionState<Receipt>): void {
    if (state.status === 'failed') this.#failed(state.error);
    else if (state.status === 'sent' && !this.#remembered.isSent) this.#sent(state.receipt);
  }

  #failed(error: DugnadError): void {
    if (error.code !== 'aborted') this.#news.failed(error);
    if (!isTemporary(error)) this.#tidy();
  }

  /** Of what was written nothing stays. */
  #sent(receipt: Receipt): void {
    this.#tidy();
    this.#draft?.clear();
    this.#write(this.#keepsReceipt ? { isSent: true, receipt } : { isSent: true });
    this.#news.sent(receipt);
  }

  #tidy(): void {
    const { intent } = this.#submission;
    if (intent) this.#keeping.tidy(intent.key);
  }
}
