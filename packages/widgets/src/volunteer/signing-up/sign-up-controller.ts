import type { ReactiveControllerHost } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { SignUpInput, SignUpReceipt } from '@dugnad/client/model';
import type { ShiftRegister } from '@dugnad/client/ports';
import { createDraft, tabStorage, type Draft, type Send, type SubmissionState } from '@dugnad/client/submission';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import type { Typed } from './read-sign-up.ts';

/** What the widget hears. */
export interface SignUpNews {
  signedUp(receipt: SignUpReceipt): void;
  /** Not sent: fields to put right, or something that is nobody's fault. */
  failed(error: DugnadError): void;
}

/** One sign-up on its way: typed and sent. What is typed lives in the tab, and nowhere on a shared device. */
export class SignUpController {
  readonly #host: ReactiveControllerHost;
  readonly #news: SignUpNews;
  readonly #submission: SubmissionController<SignUpInput, SignUpReceipt>;
  #draft: Draft<Typed> | undefined;
  #typed: Typed = {};
  #src = '';

  constructor(host: ReactiveControllerHost, news: SignUpNews) {
    this.#host = host;
    this.#news = news;
    this.#submission = new SubmissionController(host, (state) => this.#follow(state));
  }

  /** What somebody wants to help with; what was typed for it is found again. */
  use(register: ShiftRegister, opportunityId: string, sharedDevice: boolean): void {
    this.#src = register.src ?? '';
    const channel = `volunteer ${this.#src} ${opportunityId}`;
    this.#draft = createDraft<Typed>(tabStorage(), channel, { sharedDevice });
    this.#typed = this.#draft.read().values ?? {};
    const send: Send<SignUpInput, SignUpReceipt> = (body, how) => register.signUp(opportunityId, body, how);
    this.#submission.use({ send, draft: this.#draft, channel });
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    if (this.#draft) this.#draft.sharedDevice = isShared;
  }

  get src(): string {
    return this.#src;
  }

  get typed(): Typed {
    return this.#typed;
  }

  get isSending(): boolean {
    return this.#submission.state.status === 'sending';
  }

  get receipt(): SignUpReceipt | undefined {
    const { state } = this.#submission;
    return state.status === 'sent' ? state.receipt : undefined;
  }

  get failure(): DugnadError | undefined {
    const { state } = this.#submission;
    return state.status === 'failed' ? state.error : undefined;
  }

  remember(typed: Typed): void {
    this.#typed = typed;
    this.#draft?.write({ values: typed });
    this.#host.requestUpdate();
  }

  async send(signUp: SignUpInput): Promise<void> {
    await this.#submission.submit(signUp);
  }

  /** Leaves nothing of what was typed. */
  forget(): void {
    this.#submission.reset();
    this.#draft?.clear();
    this.#typed = {};
    this.#host.requestUpdate();
  }

  #follow(state: SubmissionState<SignUpReceipt>): void {
    if (state.status === 'failed' && state.error.code !== 'aborted') this.#news.failed(state.error);
    if (state.status !== 'sent') return;
    this.#draft?.clear();
    this.#news.signedUp(state.receipt);
  }
}
