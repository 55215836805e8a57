import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { HelpPoint, HelpRequestInput, HelpRequestReceipt } from '@dugnad/client/model';
import type { HelpRequestBox } from '@dugnad/client/ports';
import { chosenDirection, LocaleController } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import { buttonStyles, contactStripStyles, drawingStyles, hostStyles } from '@dugnad/elements/styles';

import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { askingStyles } from '../form/asking.styles.ts';
import { FormDesk } from '../form/form-desk.ts';
import { formStyles } from '../form/form.styles.ts';
import { SendingController } from '../form/sending-controller.ts';
import { printReceipt } from '../volunteer/sent/print-receipt.ts';
import { sendingErrors } from '../volunteer/texts/form.texts.ts';
import { outbox } from '../volunteer/texts/outbox.texts.ts';
import { createWriter } from '../writing/create-writer.ts';
import { findFaults, findGaps, placeFault, sayGaps } from './form/find-gaps.ts';
import { readRequest, typedOf } from './form/read-request.ts';
import { DugnadHelpRequestEvent } from './help-request.events.ts';
import type { HelpRequestActions, HelpRequestModel } from './help-request.model.ts';
import { styles } from './help-request.styles.ts';
import { helpRequestTemplate } from './help-request.template.ts';
import { pageOf } from './page-of.ts';

export * from './help-request.events.ts';

/**
 * @summary Asking for help: for whom, what, when, how heavy, what is good to know, and how one is reached. What is missing is said as it is written.
 * @status experimental
 * @since 0.1
 * @slot - What is shown until the form is there, and if it can never be: a telephone number, a link.
 * @fires {DugnadHelpRequestEvent} dugnad-help-request - A request is kept. It says nothing of it but its reference.
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
 * @fires {DugnadErrorEvent} dugnad-error - The form could not be read, or a request not be sent.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers the address in `src`.
 * @csspart head - What one can ask for here.
 * @csspart contact - Whom one asks, by telephone too.
 * @csspart form - The card with the form.
 * @csspart summary - What there is to put right.
 * @csspart privacy - Who sees it, and when it is deleted.
 * @csspart unsent - Why it was not sent.
 * @csspart submit-button - The one main act.
 * @csspart missing - What is still missing, with a way to each field.
 * @csspart standing - Why there is no form: it is closed.
 * @csspart sent - What happens now, by whom, when.
 * @csspart receipt - What one takes along.
 * @csspart failed - Said when the form cannot be fetched.
 * @cssproperty [--dugnad-help-request-background=transparent] - What it lies on.
 */
export class DugnadHelpRequest extends LitElement {
  static override styles = [buttonStyles, drawingStyles, hostStyles, askingStyles, styles, formStyles, contactStripStyles];

  /** The page of the help point: `https://host/embed/help/<site>`. */
  @property() src = '';

  /** Who answers instead of `src`. */
  @property({ attribute: false }) source?: HelpRequestBox;

  /** The languages that a visitor can choose from, at the head: tags by spaces, `nb en ar`; all there are where it is empty, no choice where it is left out. */
  @property() languages?: string | null;

  /** A machine that others use too: nothing is stored, and what is stored is wiped. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<HelpRequestBox>(this, 'help-request-box');
  readonly #reading = new ReadingController<HelpPoint>(this, (read) => this.#settled(read));
  readonly #switcher = new SwitcherController(this);
  readonly #sending = new SendingController<HelpRequestInput, HelpRequestReceipt>(this, 'help', true, {
    sent: ({ reference }) => this.dispatchEvent(new DugnadHelpRequestEvent(reference)),
    failed: (error) => {
      this.#refill();
      this.#desk.refused(error);
    },
  });
  readonly #desk = new FormDesk<HelpRequestInput>(this, this.#sending, {
    isChanging: true,
    compose: (form, typed) => ({ body: readRequest(typed, this.#locale.language), problems: findFaults(form, findGaps(typed, this.now())) }),
    place: placeFault,
    words: { connection: () => sendingErrors.connection(), impossible: () => outbox.impossible(), removed: () => outbox.removed() },
  });
  #asked?: HelpRequestBox | undefined;
  #stage = 'form';
  /** What was last heard of what is missing. */
  #heard = '';
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
    if (changed.has('sharedDevice')) this.#sending.share(this.sharedDevice);
    if (!source || (source === this.#asked && this.#reading.state.status !== 'idle')) return;
    this.#ask(source);
  }

  override updated(): void {
    if (!this.#reading.state.value) return;
    this.#desk.lay();
    const { stage } = this.#sending.state;
    if (stage === this.#stage) return;
    this.#stage = stage;
    // Each step begins at its heading; a page that has just been loaded moves nobody.
    if (this.#desk.hasBegun) this.renderRoot.querySelector<HTMLElement>(stage === 'form' ? '#form-heading' : '#sent-heading')?.focus();
  }

  /** Resolves when the form is shown, or when it has been said that it cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  override render(): TemplateResult {
    return helpRequestTemplate(this.#model);
  }

  get #model(): HelpRequestModel {
    const { language, textLanguage } = this.#locale;
    const { typed } = this.#sending;
    return {
      ...this.#actions,
      ...this.#reading.state,
      switcher: this.#switcher.draw(),
      hasFallback: Boolean(this.textContent?.trim()),
      textLanguage,
      direction: chosenDirection(),
      languages: [language, textLanguage],
      writer: createWriter({ language, textLanguage, dateFormat: (options) => this.#locale.dateFormat(options) }),
      abilities: this.#asked?.abilities ?? {},
      sending: this.#sending.state,
      answers: typed,
      gaps: findGaps(typed, this.now()),
      problems: this.#desk.problems,
      sharedDevice: this.sharedDevice,
      pageOf: (token) => pageOf(this.src || (this.#asked?.src ?? ''), { language, base: document.baseURI }, token),
    };
  }

  readonly #actions: HelpRequestActions = {
    retry: () => this.#read(),
    typed: () => this.#desk.typed(),
    left: () => this.#left(),
    send: (event) => void this.#desk.send(event),
    another: () => this.#desk.another(),
    finish: () => this.#desk.finish(),
    keep: () => void this.#desk.keep(),
    sendNow: () => void this.#desk.sendNow(),
    remove: () => void this.#desk.remove(),
    change: () => {
      const { body } = this.#sending;
      if (body) void this.#desk.change(typedOf(body));
    },
    print: () => void printReceipt(this.renderRoot),
  };

  /** Says what is still missing once a field is left, never at a key; and draws what an answer brings along. */
  #left(): void {
    this.#desk.typed();
    this.requestUpdate();
    const said = sayGaps(findGaps(this.#sending.typed, this.now()), this.#locale.textLanguage);
    if (said !== this.#heard) announce(said);
    this.#heard = said;
  }

  /** What waited on this device, and is refused in another tab than that in which it was written, comes back into the fields. */
  #refill(): void {
    const { body, typed } = this.#sending;
    if (body && Object.keys(typed).length === 0) this.#sending.remember(typedOf(body));
  }

  /** Somebody else answers: another place to ask at. */
  #ask(source: HelpRequestBox): void {
    if (source !== this.#asked) {
      this.#reading.forget();
      this.#sending.use(source, source.src ?? this.src, this.sharedDevice);
    }
    this.#asked = source;
    this.#read();
  }

  #read(refresh = false): void {
    const source = this.#asked;
    if (source) this.#reading.run((signal) => source.readPoint({ signal, refresh }));
  }

  #settled({ status, error }: ReadingState<HelpPoint>): void {
    if (status === 'failed') reportFailure(this, error, this.src, 'The form could not be shown.');
    this.#ready.resolve();
  }

  readonly #onOnline = (): void => {
    void this.#sending.look();
    if (this.#reading.state.status === 'failed') this.#read();
  };
}
