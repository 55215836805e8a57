import type { ReactiveControllerHost } from 'lit';
import { toDugnadError, type DugnadError } from '@dugnad/client/errors';
import type { Confirmation, SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { createDraft, isTemporary, keepEntry, makeUuid, tabStorage, type Draft, type Send, type SubmissionState } from '@dugnad/client/submission';

import { Keeping } from '../../controllers/keeping.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import type { Remembered, Signed, SigningState, Typed } from './signing-state.ts';

/** What the widget hears. */
export interface SigningNews {
  signed(receipt: SignatureReceipt): void;
  /** Not sent: fields to put right, or something that is nobody's fault. */
  failed(error: DugnadError): void;
}

/** One signature on its way: typed, sent or kept, confirmed. What is typed lives in the tab, and nowhere on a shared device. */
export class SigningController {
  readonly #host: ReactiveControllerHost;
  readonly #news: SigningNews;
  readonly #submission: SubmissionController<SignatureInput, SignatureReceipt>;
  readonly #keeping = new Keeping();
  #port: PetitionPort | undefined;
  #draft: Draft<Remembered> | undefined;
  #channel = '';
  #remembered: Remembered = {};
  #confirmation: Confirmation | undefined;
  #isConfirming = false;
  #isRefused = false;

  constructor(host: ReactiveControllerHost, news: SigningNews) {
    this.#host = host;
    this.#news = news;
    this.#submission = new SubmissionController(host, (state) => this.#follow(state));
  }

  /** Whom to send to. Another address is another petition; what was typed for it is found again. */
  use(port: PetitionPort, src: string, isShared: boolean): void {
    this.#channel = `petition ${src}`;
    this.#port = port;
    this.#keeping.isShared = isShared;
    this.#confirmation = undefined;
    this.#draft = createDraft<Remembered>(tabStorage(), this.#channel, { sharedDevice: isShared });
    this.#remembered = this.#draft.read().values ?? {};
    const send: Send<SignatureInput, SignatureReceipt> = (body, how) => port.sign(body, how);
    this.#submission.use({ send, draft: this.#draft, channel: this.#channel, outbox: () => this.#keeping.open(), keepEntry });
    this.#keeping.channels = { [this.#channel]: send as Send };
    void this.look();
  }

  /** Looks for what is kept on this device: at the beginning, and when there is a line again. */
  async look(): Promise<void> {
    const mine = (await this.#keeping.find()).find(({ channel }) => channel === this.#channel);
    if (!mine) return;
    this.#isRefused = mine.refused !== undefined;
    this.#submission.restore({ key: mine.key, body: mine.body as SignatureInput });
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    this.#keeping.isShared = isShared;
    if (this.#draft) this.#draft.sharedDevice = isShared;
    if (isShared) void this.look();
  }

  get typed(): Remembered {
    return this.#remembered;
  }

  /** It counts from now on: whoever took it needs nothing more. */
  get isTaken(): boolean {
    return this.#confirmation !== undefined || this.#remembered.signed?.receipt.status === 'received';
  }

  get state(): SigningState {
    const { state } = this.#submission;
    const { signed } = this.#remembered;
    const error = state.status === 'failed' ? state.error : undefined;
    const stage = state.status === 'waiting' ? 'waiting' : signed ? (this.#confirmation ? 'confirmed' : 'sent') : 'form';
    const canKeep = Boolean(error && isTemporary(error) && !this.#keeping.isShared && globalThis.isSecureContext);
    return { stage, isSending: state.status === 'sending', isRefused: this.#isRefused, error, canKeep, signed, confirmation: this.#confirmation, isConfirming: this.#isConfirming };
  }

  remember(typed: Typed, noticeVersion: string): void {
    this.#write({ ...this.#remembered, typed, noticeVersion });
  }

  async send(signature: SignatureInput): Promise<void> {
    await this.#submission.submit(signature);
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

  /** Resolves with why not. */
  async confirm(code: string): Promise<DugnadError | undefined> {
    const { signed } = this.#remembered;
    if (!signed || !this.#port || this.#isConfirming) return undefined;
    this.#isConfirming = true;
    this.#host.requestUpdate();
    try {
      this.#confirmation = await this.#port.confirm({ reference: signed.receipt.reference, code }, { idempotencyKey: makeUuid(), signal: AbortSignal.timeout(30_000) });
      this.#draft?.clear();
      return undefined;
    } catch (cause) {
      return toDugnadError(cause, 'timeout', 'The confirmation was not answered in time.', this.#port.src);
    } finally {
      this.#isConfirming = false;
      this.#host.requestUpdate();
    }
  }

  /** Back to the form, with everything in it. */
  change(email?: string): void {
    const { typed = {}, ...rest } = this.#remembered;
    this.#submission.reset();
    this.#write({ ...rest, typed: { ...typed, ...(email && { email }) }, signed: undefined });
    this.#host.requestUpdate();
  }

  /** An empty form, for the next person. */
  another(): void {
    this.#submission.reset();
    this.#draft?.clear();
    this.#remembered = {};
    this.#confirmation = undefined;
    this.#isRefused = false;
    this.#host.requestUpdate();
  }

  #write(remembered: Remembered): void {
    this.#remembered = remembered;
    this.#draft?.write({ values: remembered });
  }

  #follow(state: SubmissionState<SignatureReceipt>): void {
    const { intent } = this.#submission;
    if (state.status === 'failed') {
      if (state.error.code !== 'aborted') this.#news.failed(state.error);
      if (intent && !isTemporary(state.error)) this.#keeping.tidy(intent.key);
      return;
    }
    const body = intent?.body;
    if (state.status !== 'sent' || !body) return;
    this.#keeping.tidy(intent.key);
    const agreed = body.consents.flatMap(({ purposes }) => purposes.filter(({ granted }) => granted).map(({ id }) => id));
    const signed: Signed = { receipt: state.receipt, email: body.email, agreed };
    this.#write({ ...this.#remembered, signed });
    this.#news.signed(state.receipt);
  }
}
