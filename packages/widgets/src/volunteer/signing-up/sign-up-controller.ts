import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DugnadError } from '@dugnad/client/errors';
import type { SignUpInput, SignUpReceipt } from '@dugnad/client/model';
import type { ShiftRegister } from '@dugnad/client/ports';
import { createDraft, isTemporary, keepEntry, tabStorage, type Draft, type OutboxNews, type Send, type SubmissionState } from '@dugnad/client/submission';
import { Keeping } from '../../controllers/keeping.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import type { Typed } from './read-sign-up.ts';

/** What the widget hears. */
export interface SignUpNews {
  signedUp(receipt: SignUpReceipt, opportunityId: string): void;
  /** Whether somebody looks at this opportunity. */
  isShown(opportunityId: string): boolean;
  /** Not sent: fields to put right, or something that is nobody's fault. */
  failed(error: DugnadError): void;
}

/** How far a visitor has come. */
export interface SignUpState {
  readonly receipt: SignUpReceipt | undefined;
  /** Of that receipt: the guardian who has to agree. */
  readonly guardian: SignUpInput['guardian'];
  /** Of that receipt: where a mail goes to. */
  readonly address: string | undefined;
  /** The opportunity of which what was kept has been sent while somebody looked at something else. */
  readonly late: string | undefined;
  readonly isSending: boolean;
  readonly failure: DugnadError | undefined;
  /** It is kept on this device, and sent from there. */
  readonly isWaiting: boolean;
  /** What waits on this device was refused for good, while nobody looked. */
  readonly isRefused: boolean;
  /** It may be kept on this device. */
  readonly canKeep: boolean;
}

/** What was sent from the device. */
interface Arrived {
  readonly id: string;
  readonly receipt: SignUpReceipt;
  readonly body: SignUpInput | undefined;
}

const sender = (register: ShiftRegister, id: string): Send<SignUpInput, SignUpReceipt> => (body, how) => register.signUp(id, body, how);

/** One sign-up on its way: typed, sent or kept. What is typed lives in the tab, and nowhere on a shared device. */
export class SignUpController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #news: SignUpNews;
  readonly #submission: SubmissionController<SignUpInput, SignUpReceipt>;
  readonly #keeping = new Keeping();
  #draft: Draft<Typed> | undefined;
  #typed: Typed = {};
  #src = '';
  #channel = '';
  #isRefused = false;
  #opportunityId = '';
  /** Opportunities by the names of their channels. */
  #ids: ReadonlyMap<string, string> = new Map();
  #late: Arrived | undefined;
  /** What is looked at was sent before it was opened. */
  #arrived: Arrived | undefined;

  constructor(host: ReactiveControllerHost, news: SignUpNews) {
    this.#host = host;
    this.#news = news;
    this.#submission = new SubmissionController(host, (state) => this.#follow(state));
    this.#keeping.heard = (news) => this.#hear(news);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#ids.size > 0) void this.look();
  }

  hostDisconnected(): void {
    this.#keeping.leave();
  }

  /** All that somebody can help with: what waits for one of them is sent from whichever view. Resolves with the id of one that waits. */
  async connect(register: ShiftRegister, ids: readonly string[]): Promise<string | undefined> {
    const channels = new Map(ids.map((id) => [channelOf(register, id), id]));
    this.#ids = channels;
    this.#keeping.channels = Object.fromEntries([...channels].map(([channel, id]) => [channel, sender(register, id) as Send]));
    return (await this.#keeping.find()).map(({ channel }) => channels.get(channel)).find((id) => id !== undefined);
  }

  /** What somebody wants to help with; what was typed for it, or waits, is found again. */
  use(register: ShiftRegister, opportunityId: string, sharedDevice: boolean): void {
    this.#src = register.src ?? '';
    const channel = channelOf(register, opportunityId);
    this.#channel = channel;
    this.#opportunityId = opportunityId;
    this.#arrived = this.#late?.id === opportunityId ? this.#late : undefined;
    if (this.#arrived) this.#late = undefined;
    this.#isRefused = false;
    this.#draft = createDraft<Typed>(tabStorage(), channel, { sharedDevice });
    this.#typed = this.#draft.read().values ?? {};
    const send = sender(register, opportunityId);
    this.#submission.use({ send, draft: this.#draft, channel, outbox: () => this.#keeping.open(), keepEntry });
    this.#keeping.channels = { ...this.#keeping.channels, [channel]: send as Send };
    void this.look();
  }

  /** Looks for what waits here: at the beginning, and when there is a line again. */
  async look(): Promise<void> {
    const mine = (await this.#keeping.find()).find(({ channel }) => channel === this.#channel);
    if (!mine) return;
    this.#isRefused = mine.refused !== undefined;
    this.#submission.restore({ key: mine.key, body: mine.body as SignUpInput });
  }

  /** Also in the middle of things: what is stored is wiped at once. */
  share(isShared: boolean): void {
    this.#keeping.isShared = isShared;
    if (this.#draft) this.#draft.sharedDevice = isShared;
    if (!isShared) return;
    this.#late = undefined;
    void this.#keeping.find();
  }

  get src(): string {
    return this.#src;
  }

  get typed(): Typed {
    return this.#typed;
  }

  get state(): SignUpState {
    const { state } = this.#submission;
    const failure = state.status === 'failed' ? state.error : undefined;
    const canKeep = Boolean(failure && isTemporary(failure) && !this.#keeping.isShared && globalThis.isSecureContext);
    const { receipt, body } = this.#answered;
    return { receipt, guardian: body?.guardian, address: body?.person.email, late: this.#late?.id, isSending: state.status === 'sending', failure, isWaiting: state.status === 'waiting', isRefused: this.#isRefused, canKeep };
  }

  /** What is sent, or waits. */
  get body(): SignUpInput | undefined {
    return this.#submission.intent?.body;
  }

  get #answered(): Partial<Arrived> {
    const { state } = this.#submission;
    return state.status === 'sent' ? { receipt: state.receipt, body: this.body } : (this.#arrived ?? {});
  }

  remember(typed: Typed): void {
    this.#typed = typed;
    this.#draft?.write({ values: typed });
    this.#host.requestUpdate();
  }

  async send(signUp: SignUpInput): Promise<void> {
    await this.#submission.submit(signUp);
  }

  /** Resolves with whether it could be kept. */
  keep(): Promise<boolean> {
    return this.#keeping.keep(() => this.#submission.keep());
  }

  async sendNow(): Promise<void> {
    const { intent } = this.#submission;
    await this.look();
    if (intent) await this.#keeping.sendNow(intent.key);
  }

  /** Deletes what is kept from this device, and leaves the fields empty. */
  async remove(): Promise<void> {
    const { intent } = this.#submission;
    this.#typed = {}; // first: the form is drawn as soon as it is deleted
    if (intent) await this.#keeping.drop(intent.key).catch(() => undefined);
    this.forget();
  }

  /** Leaves nothing of what was typed. */
  forget(): void {
    this.#submission.reset();
    this.#draft?.clear();
    this.#typed = {};
    this.#isRefused = false;
    this.#arrived = undefined;
    this.#host.requestUpdate();
  }

  #follow(state: SubmissionState<SignUpReceipt>): void {
    const { intent } = this.#submission;
    if (state.status === 'failed') {
      if (state.error.code !== 'aborted') this.#news.failed(state.error);
      if (intent && !isTemporary(state.error)) this.#keeping.tidy(intent.key);
    }
    if (state.status !== 'sent') return;
    if (intent) this.#keeping.tidy(intent.key);
    this.#draft?.clear();
    this.#arrive({ id: this.#opportunityId, receipt: state.receipt, body: this.body });
  }

  /** What waits for the opportunity of before is followed by its submission. */
  #hear({ kind, entry, receipt }: OutboxNews): void {
    const id = this.#ids.get(entry.channel);
    if (kind !== 'sent' || id === undefined || entry.channel === this.#channel) return;
    this.#keeping.tidy(entry.key);
    this.#arrive({ id, receipt: receipt as SignUpReceipt, body: entry.body as SignUpInput });
  }

  #arrive(arrived: Arrived): void {
    const { id, receipt } = arrived;
    if (!this.#news.isShown(id)) this.#late = arrived;
    this.#news.signedUp(receipt, id);
    this.#host.requestUpdate();
  }
}

const channelOf = ({ src = '' }: ShiftRegister, id: string): string => `volunteer ${src} ${id}`;
