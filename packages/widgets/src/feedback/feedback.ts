import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { FeedbackInput, FeedbackReceipt, FeedbackRound } from '@dugnad/client/model';
import type { FeedbackBox } from '@dugnad/client/ports';
import { chosenDirection, LocaleController } from '@dugnad/elements/language';
import { buttonStyles, contactStripStyles, drawingStyles, hostStyles } from '@dugnad/elements/styles';

import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { askingStyles } from '../form/asking.styles.ts';
import { FormDesk } from '../form/form-desk.ts';
import { formStyles } from '../form/form.styles.ts';
import { SendingController } from '../form/sending-controller.ts';
import { createWriter } from '../writing/create-writer.ts';
import { DugnadFeedbackEvent } from './feedback.events.ts';
import type { FeedbackActions, FeedbackModel } from './feedback.model.ts';
import { styles } from './feedback.styles.ts';
import { feedbackTemplate } from './feedback.template.ts';
import { askAnswers } from './form/ask-answers.ts';

export * from './feedback.events.ts';

/**
 * @summary Up to three questions without a name, after a shift, an evening or half a year: answered, counted, and deleted on the day that is said.
 * @status experimental
 * @since 0.1
 * @slot - What is shown until the questions are there, and if they can never be: a telephone number, a link.
 * @fires {DugnadFeedbackEvent} dugnad-feedback - Answers are kept. It says nothing of them.
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
 * @fires {DugnadErrorEvent} dugnad-error - The questions could not be read, or answers not be sent.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers the address in `src`.
 * @csspart head - What is asked about, and why.
 * @csspart form - The card with the questions.
 * @csspart summary - What there is to put right.
 * @csspart privacy - What happens with the answers.
 * @csspart unsent - Why it was not sent.
 * @csspart submit-button - The one main act.
 * @csspart standing - Why there are no questions: it is over.
 * @csspart sent - The thanks.
 * @csspart contact - Whom to talk with instead.
 * @csspart failed - Said when the questions cannot be fetched.
 * @cssproperty [--dugnad-feedback-background=transparent] - What it lies on.
 */
export class DugnadFeedback extends LitElement {
  static override styles = [buttonStyles, drawingStyles, hostStyles, askingStyles, styles, formStyles, contactStripStyles];

  /** The round's own page: `https://host/embed/feedback/<id>`. */
  @property() src = '';

  /** Who answers instead of `src`. */
  @property({ attribute: false }) source?: FeedbackBox;

  /** The languages that a visitor can choose from, at the head: tags by spaces, `nb en ar`; all there are where it is empty, no choice where it is left out. */
  @property() languages?: string | null;

  /** A machine that others use too: nothing is stored, and what is stored is wiped. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<FeedbackBox>(this, 'feedback-box');
  readonly #reading = new ReadingController<FeedbackRound>(this, (read) => this.#settled(read));
  readonly #switcher = new SwitcherController(this);
  readonly #answering = new SendingController<FeedbackInput, FeedbackReceipt>(this, 'feedback', false, {
    sent: () => this.dispatchEvent(new DugnadFeedbackEvent(this.#reading.state.value?.id ?? '')),
    failed: (error) => {
      // Questions that were changed meanwhile are read anew, so that they can be put right.
      if (error.code === 'invalid-input') this.#read(true);
      this.#desk.refused(error);
    },
  });
  readonly #desk = new FormDesk(this, this.#answering, askAnswers(() => this.#reading.state.value, (count) => this.#writer.count(count)));
  #asked?: FeedbackBox | undefined;
  #stage = 'form';
  readonly #ready = Promise.withResolvers<void>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#port.look(this.src);
    const source = this.source ?? this.#port.port;
    if (changed.has('sharedDevice')) this.#answering.share(this.sharedDevice);
    if (!source || (source === this.#asked && this.#reading.state.status !== 'idle')) return;
    this.#ask(source);
  }

  override updated(): void {
    if (!this.#reading.state.value) return;
    this.#desk.lay();
    const { stage } = this.#answering.state;
    if (stage === this.#stage) return;
    this.#stage = stage;
    // Each step begins at its heading; a page that has just been loaded moves nobody.
    if (this.#desk.hasBegun) this.renderRoot.querySelector<HTMLElement>(stage === 'form' ? '#form-heading' : '#sent-heading')?.focus();
  }

  /** Resolves when the questions are shown, or when it has been said that they cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  override render(): TemplateResult {
    return feedbackTemplate(this.#model);
  }

  get #model(): FeedbackModel {
    const { language, textLanguage } = this.#locale;
    return {
      ...this.#actions,
      ...this.#reading.state,
      switcher: this.#switcher.draw(),
      hasFallback: Boolean(this.textContent?.trim()),
      textLanguage,
      direction: chosenDirection(),
      languages: [language, textLanguage],
      writer: this.#writer,
      now: this.now(),
      abilities: this.#asked?.abilities ?? {},
      answering: this.#answering.state,
      problems: this.#desk.problems,
      sharedDevice: this.sharedDevice,
      ownPage: /\/embed\/feedback\//.test(this.src) ? this.src : '',
    };
  }

  get #writer(): FeedbackModel['writer'] {
    const { language, textLanguage } = this.#locale;
    return createWriter({ language, textLanguage, dateFormat: (options) => this.#locale.dateFormat(options) });
  }

  readonly #actions: FeedbackActions = {
    retry: () => this.#read(),
    typed: () => this.#desk.typed(),
    send: (event) => void this.#desk.send(event),
    another: () => this.#desk.another(),
    finish: () => this.#desk.finish(),
    keep: () => void this.#desk.keep(),
    sendNow: () => void this.#desk.sendNow(),
    remove: () => void this.#desk.remove(),
  };

  /** Somebody else answers: another round, with other questions. */
  #ask(source: FeedbackBox): void {
    if (source !== this.#asked) {
      this.#reading.forget();
      this.#answering.use(source, source.src ?? this.src, this.sharedDevice);
    }
    this.#asked = source;
    this.#read();
  }

  #read(refresh = false): void {
    const source = this.#asked;
    if (source) this.#reading.run((signal) => source.readRound({ signal, refresh }));
  }

  #settled({ status, error }: ReadingState<FeedbackRound>): void {
    if (status === 'failed') reportFailure(this, error, this.src, 'The questions could not be shown.');
    this.#ready.resolve();
  }

  readonly #onOnline = (): void => {
    void this.#answering.look();
    if (this.#reading.state.status === 'failed') this.#read();
  };
}
