import type { ReactiveControllerHost } from 'lit';
import { DugnadError, toDugnadError } from '@dugnad/client/errors';
import type { Confirmation, SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { clearOutboxMark, createDraft, dropEntry, hasOutboxMark, isTemporary, keepEntry, makeUuid, setOutboxMark, tabStorage, type Draft, type Outbox, type OutboxEntry, type Send, type SubmissionState } from '@dugnad/client/submission';

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
  #port: PetitionPort | undefined;
  #draft: Draft<Remembered> | undefined;
  #channel = '';
  #isShared = false;
  #remembered: Remembered = {};
  #confirmation: Confirmation | undefined;
  #isConfirming = false;
  #hasOutbox = false;
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
    this.#isShared = isShared;
    this.#confirmation = undefined;
    this.#draft = createDraft<Remembered>(tabStorage(), this.#channel, { sharedDevice: isShared });
    this.#remembered = this.#draft.read().values ?? {};
    const send: Send<SignatureInput, SignatureReceipt> = (body, how) => port.sign(body, how);
    this.#submission.use({ send, draft: this.#draft, channel: this.#channel, outbox: () => this.#openOutbox(), keepEntry });
    this.look();
  }

  /** Looks for what is kept on this device: at the beginning, and when there is a line again. */
  look(): void {
    if (hasOutboxMark()) void this.#findKept();
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    this.#isShared = isShared;
    if (this.#draft) this.#draft.sharedDevice = isShared;
    if (isShared) this.look();
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
    const canKeep = Boolean(error && isTemporary(error) && !this.#isShared && globalThis.isSecureContext);
    return { stage, isSending: state.status === 'sending', isRefused: this.#isRefused, error, canKeep, signed, confirmation: this.#confirmation, isConfirming: this.#isConfirming };
  }

  remember(typed: Typed, noticeVersion: string): void {
    this.#write({ ...this.#remembered, typed, noticeVersion });
  }

  async send(signature: SignatureInput): Promise<void> {
    await this.#submission.submit(signature);
  }

  async keep(): Promise<boolean> {
    if (this.#isShared) return false;
    setOutboxMark();
    const isKept = await this.#submission.keep();
    if (isKept) setOutboxMark(); // else who looked in between, and found nothing yet, has taken it away
    else await this.#tidy();
    return isKept;
  }

  /** Sends now what is kept; rejects where what sends it cannot come. */
  async sendNow(): Promise<void> {
    const { intent } = this.#submission;
    await this.#findKept();
    const outbox = await this.#openOutbox();
    if (!outbox) throw new DugnadError('offline', 'There is no line to send it by.');
    if (intent) await outbox.sendNow(intent.key);
  }

  /** Deletes what is kept from this device, and leaves the fields empty. */
  async remove(): Promise<void> {
    const { intent } = this.#submission;
    this.#remembered = {}; // first: the form is drawn as soon as it is deleted
    if (intent) await this.#drop(intent.key);
    await this.#tidy();
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
      if (intent && !isTemporary(state.error)) void this.#tidy(intent.key);
      return;
    }
    const body = intent?.body;
    if (state.status !== 'sent' || !body) return;
    void this.#tidy(intent.key);
    const agreed = body.consents.flatMap(({ purposes }) => purposes.filter(({ granted }) => granted).map(({ id }) => id));
    const signed: Signed = { receipt: state.receipt, email: body.email, agreed };
    this.#write({ ...this.#remembered, signed });
    this.#news.signed(state.receipt);
  }

  async #drop(key: string): Promise<void> {
    const outbox = await this.#openOutbox().catch(() => undefined);
    await (outbox ? outbox.remove(key) : dropEntry(key));
  }

  async #openOutbox(): Promise<Outbox | undefined> {
    const port = this.#port;
    // What is asked for without a line does not come later either: Firefox remembers of a page that its file failed.
    if (!port || (!this.#hasOutbox && !navigator.onLine)) return undefined;
    const { openOutbox } = await import('../../controllers/outbox.part.ts');
    this.#hasOutbox = true;
    return openOutbox({ [this.#channel]: (body, how) => port.sign(body as SignatureInput, how) });
  }

  /** What an earlier visit left on this device: shown again, or, where others use it too, wiped. */
  async #findKept(): Promise<void> {
    try {
      if (this.#isShared) await (await this.#openOutbox())?.wipe();
      const kept = await this.#listKept();
      const mine = kept?.find(({ channel }) => channel === this.#channel);
      if (!mine) return;
      this.#isRefused = mine.refused !== undefined;
      this.#submission.restore({ key: mine.key, body: mine.body as SignatureInput });
    } catch {
      // Its file did not come, or the storage is gone: the next visit tries again.
    }
  }

  /** What was sent, or is told on the screen where all that was written still stands, stays on the device no longer. */
  async #tidy(key?: string): Promise<void> {
    if (!hasOutboxMark()) return;
    try {
      if (key) await (await this.#openOutbox())?.remove(key);
      await this.#listKept();
    } catch {
      // As above: the next visit finds it.
    }
  }

  /** What waits here, for whatever petition: the mark is for all of it, and goes when nothing is found. Undefined where nobody could look. */
  async #listKept(): Promise<OutboxEntry[] | undefined> {
    const kept = await (await this.#openOutbox())?.list();
    if (kept?.length === 0) clearOutboxMark();
    return kept;
  }
}
