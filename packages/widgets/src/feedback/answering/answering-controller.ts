import type { ReactiveControllerHost } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { FeedbackInput, FeedbackReceipt } from '@dugnad/client/model';
import type { FeedbackBox } from '@dugnad/client/ports';
import { createDraft, isTemporary, keepEntry, tabStorage, type Draft, type Send, type SubmissionState } from '@dugnad/client/submission';

import { Keeping } from '../../controllers/keeping.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import type { AnsweringState, Remembered, Typed } from './answering-state.ts';

/** What the widget hears. */
export interface AnsweringNews {
  sent(): void;
  /** Not sent: fields to put right, or something that is nobody's fault. */
  failed(error: DugnadError): void;
}

/** One person's answers on their way. What is typed lives in the tab until it is sent, and nowhere on a shared device. */
export class AnsweringController {
  readonly #host: ReactiveControllerHost;
  readonly #news: AnsweringNews;
  readonly #submission: SubmissionController<FeedbackInput, FeedbackReceipt>;
  readonly #keeping = new Keeping();
  #draft: Draft<Remembered> | undefined;
  #channel = '';
  #remembered: Remembered = {};
  #isRefused = false;

  constructor(host: ReactiveControllerHost, news: AnsweringNews) {
    this.#host = host;
    this.#news = news;
    this.#submission = new SubmissionController(host, (state) => this.#follow(state));
  }

  /** Whom to send to. Another address is another round; what was typed for it is found again. */
  use(box: FeedbackBox, src: string, isShared: boolean): void {
    this.#channel = `feedback ${src}`;
    this.#keeping.isShared = isShared;
    this.#isRefused = false;
    this.#draft = createDraft<Remembered>(tabStorage(), this.#channel, { sharedDevice: isShared });
    this.#remembered = this.#draft.read().values ?? {};
    const send: Send<FeedbackInput, FeedbackReceipt> = (body, how) => box.send(body, how);
    this.#submission.use({ send, draft: this.#draft, channel: this.#channel, outbox: () => this.#keeping.open(), keepEntry });
    this.#keeping.channels = { [this.#channel]: send as Send };
    void this.look();
  }

  /** Looks for what is kept on this device: at the beginning, and when there is a line again. */
  async look(): Promise<void> {
    const mine = (await this.#keeping.find()).find(({ channel }) => channel === this.#channel);
    if (!mine) return;
    this.#isRefused = mine.refused !== undefined;
    this.#submission.restore({ key: mine.key, body: mine.body as FeedbackInput });
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

  get state(): AnsweringState {
    const { state } = this.#submission;
    const error = state.status === 'failed' ? state.error : undefined;
    const stage = state.status === 'waiting' ? 'waiting' : this.#remembered.isSent ? 'sent' : 'form';
    const canKeep = Boolean(error && isTemporary(error) && !this.#keeping.isShared && globalThis.isSecureContext);
    return { stage, isSending: state.status === 'sending', isRefused: this.#isRefused, error, canKeep };
  }

  remember(typed: Typed): void {
    this.#write({ typed });
  }

  async send(feedback: FeedbackInput): Promise<void> {
    await this.#submission.submit(feedback);
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

  /** Deletes what is kept from this device, and leaves the fields empty. */
  async remove(): Promise<void> {
    const { intent } = this.#submission;
    this.#remembered = {}; // first: the form is drawn as soon as it is deleted
    if (intent) await this.#keeping.drop(intent.key);
    this.another();
  }

  /** An empty form, for the next person. */
  another(): void {
    this.#submission.reset();
    this.#draft?.clear();
    this.#remembered = {};
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #write(remembered: Remembered): void {
    this.#remembered = remembered;
    this.#draft?.write({ values: remembered });
  }

  #follow(state: SubmissionState<FeedbackReceipt>): void {
    if (state.status === 'failed') this.#failed(state.error);
    else if (state.status === 'sent' && !this.#remembered.isSent) this.#sent();
  }

  #failed(error: DugnadError): void {
    if (error.code !== 'aborted') this.#news.failed(error);
    if (!isTemporary(error)) this.#tidy();
  }

  /** Of the answers nothing stays. */
  #sent(): void {
    this.#tidy();
    this.#draft?.clear();
    this.#write({ isSent: true });
    this.#news.sent();
  }

  #tidy(): void {
    const { intent } = this.#submission;
    if (intent) this.#keeping.tidy(intent.key);
  }
}
