import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Petition, PetitionCounts } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { chosenDirection, LocaleController } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import { buttonStyles, contactStripStyles, drawingStyles, hostStyles } from '@dugnad/elements/styles';

import '../consent-choice/consent-choice.element.ts';
import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { createWriter } from '../writing/create-writer.ts';
import { standingOf } from './about/standing.ts';
import { CountController } from './counting/count-controller.ts';
import { FormDesk } from './form/form-desk.ts';
import { ownPart } from './form/own-part.ts';
import { styles as choiceStyles } from './form/choices.styles.ts';
import { DugnadPetitionSignEvent } from './petition.events.ts';
import type { PetitionActions, PetitionModel, ShownModel } from './petition.model.ts';
import { formStyles } from '../form/form.styles.ts';
import { styles } from './petition.styles.ts';
import { petitionTemplate } from './petition.template.ts';
import { share as shareWords } from './texts/share.texts.ts';
import { SheetPart } from './share/sheet-part.ts';
import { SigningController } from './signing/signing-controller.ts';

export * from './petition.events.ts';

/** Without it a receipt has no code, and the link in letters. */
const fetchCode = (): Promise<unknown> => import('./share/code.part.ts').catch(() => undefined);

/**
 * @summary A petition: what is asked of whom, how many have signed, and the form to sign it, up to the confirmation.
 * @status experimental
 * @since 0.1
 * @dependency dugnad-choice
 * @dependency dugnad-consent-choice
 * @dependency dugnad-receipt
 * @slot - What is shown until the petition is there, and if it can never be: the demand, a telephone number, a link.
 * @slot contact - Whom to ask, where the petition itself names nobody; stays below.
 * @fires {DugnadPetitionSignEvent} dugnad-petition-sign - A signature is kept. It says nothing of the person.
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
 * @fires {DugnadErrorEvent} dugnad-error - The petition could not be read, or a signature not be sent.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers the address in `src`.
 * @csspart head - The demand and whom it is put to.
 * @csspart count - How many have signed.
 * @csspart standing - Why one cannot sign: not yet, not any more.
 * @csspart form - The card with the form.
 * @csspart privacy - What happens with what is written, behind one press.
 * @csspart hand-over - What the addressee receives.
 * @csspart unsent - Why it was not sent.
 * @csspart submit-button - The one main act.
 * @csspart sent - What happens after sending.
 * @csspart receipt - What one takes along.
 * @csspart share - The ways to tell others.
 * @csspart contact - Whom to ask.
 * @csspart failed - Said when the petition cannot be fetched.
 * @cssproperty [--dugnad-petition-background=transparent] - What the petition lies on.
 */
export class DugnadPetition extends LitElement {
  static override styles = [buttonStyles, drawingStyles, hostStyles, styles, formStyles, choiceStyles, contactStripStyles];

  /** The petition's own page: `https://host/embed/petition/<id>`; beside `action`, the address of its JSON. */
  @property() src = '';

  /** Any address that takes a form: signatures go there, and nobody confirms or counts them. */
  @property() action = '';

  /** Who answers instead of `src`. */
  @property({ attribute: false }) source?: PetitionPort;

  /** The languages that a visitor can choose from, at the head: tags by spaces, `nb en ar`; all there are where it is empty, no choice where it is left out. */
  @property() languages?: string | null;

  /** A machine that others use too: nothing is stored, what is stored is wiped, and the receipt is for printing. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private isCodeShown = false;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<PetitionPort>(this, 'petition');
  readonly #reading = new ReadingController<Petition>(this, (read) => this.#settled(read));
  readonly #counting = new CountController(this);
  readonly #switcher = new SwitcherController(this);
  readonly #sheet = new SheetPart(this);
  readonly #signing = new SigningController(this, {
    signed: (receipt) => this.dispatchEvent(new DugnadPetitionSignEvent(receipt)),
    failed: (error) => this.#desk.refused(error),
  });
  readonly #desk = new FormDesk(this, this.#signing);
  #answering?: PetitionPort | undefined;
  /** The last that cannot have the visitor's own signature in them. */
  #countsWithout: PetitionCounts | undefined;
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
    this.#port.look(this.src || this.action);
    const source = this.source ?? this.#port.port;
    if (changed.has('sharedDevice')) this.#shareDevice();
    if (!this.#signing.isTaken) this.#countsWithout = this.#counting.counts;
    if (!source || (source === this.#answering && this.#reading.state.status !== 'idle')) return;
    this.#ask(source);
  }

  override updated(): void {
    if (this.#reading.state.value) this.#desk.lay(this.#reading.state.value);
    const { stage } = this.#signing.state;
    if (stage === this.#stage || !this.#reading.state.value) return;
    // Each step begins at its heading; a page that has just been loaded moves nobody.
    if (this.hasUpdated && this.#hasBegun) this.renderRoot.querySelector<HTMLElement>(stage === 'form' ? '#form-heading' : '#sent-heading')?.focus();
    this.#stage = stage;
  }

  /** Resolves when the petition is shown, or when it has been said that it cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  override render(): TemplateResult {
    const model = this.#model;
    return petitionTemplate({ ...model, sheet: model.value ? this.#sheet.draw(model as ShownModel) : nothing });
  }

  get #hasBegun(): boolean {
    return this.#desk.hasBegun;
  }

  get #model(): PetitionModel {
    const { language, textLanguage } = this.#locale;
    return {
      ...this.#actions,
      ...this.#reading.state,
      switcher: this.#switcher.draw(),
      hasFallback: Boolean(this.textContent?.trim()),
      textLanguage,
      direction: chosenDirection(),
      languages: [language, textLanguage],
      writer: createWriter({ language, textLanguage, dateFormat: (options) => this.#locale.dateFormat(options) }),
      now: this.now(),
      abilities: this.#answering?.abilities ?? { confirms: false, counts: false },
      counts: this.#counting.counts,
      isOwnCounted: this.#signing.isTaken && this.#counting.counts !== this.#countsWithout,
      signing: this.#signing.state,
      part: this.#desk.part,
      problems: this.#desk.problems,
      sharedDevice: this.sharedDevice,
      isCodeShown: this.isCodeShown,
      sheet: nothing,
    };
  }

  readonly #actions: PetitionActions = {
    retry: () => this.#read(),
    typed: () => this.#desk.typed(),
    sign: (event) => void this.#desk.sign(event, [this.#locale.language, this.#locale.textLanguage]),
    confirm: (event) => void this.#desk.confirm(event, (value) => this.#model.writer.minutes(value)),
    change: (email) => this.#signing.change(email),
    another: () => this.#signing.another(),
    finish: () => this.#desk.finish(),
    keep: () => void this.#desk.keep(),
    sendNow: () => void this.#desk.sendNow(),
    remove: () => void this.#desk.remove(),
    share: () => void navigator.share({ url: this.#address }).catch(() => undefined),
    copy: () => void this.#copy(),
    showCode: () => this.#showCode(),
    printSheet: () => void this.#sheet.print('#sheet'),
    printReceipt: () => void fetchCode().then(() => this.#sheet.print('[part="receipt"]')),
  };

  #shareDevice(): void {
    this.#signing.share(this.sharedDevice);
    if (this.sharedDevice) void fetchCode();
  }

  #showCode(): void {
    this.isCodeShown = !this.isCodeShown;
    void fetchCode();
  }

  get #address(): string {
    const { value } = this.#reading.state;
    return value?.shortUrl ?? value?.url ?? '';
  }

  /** Somebody else answers: another petition, with another form. */
  #ask(source: PetitionPort): void {
    if (source !== this.#answering) {
      this.#reading.forget();
      this.#signing.use(source, source.src ?? this.src, this.sharedDevice);
    }
    this.#answering = source;
    this.#read();
  }

  #read(): void {
    const source = this.#answering;
    if (source) this.#reading.run(async (signal) => {
      const petition = await source.readPetition({ signal });
      // Without its file the form would ask the wrong thing of whoever is young: it is waited for.
      const part = petition.eligibility.guardianBelow ? (await import('./form/guardian.part.ts')).guardianPart(ownPart, this, this.#desk, this.#signing) : ownPart;
      if (!signal.aborted) this.#desk.part = part;
      return petition;
    });
  }

  #settled({ status, value, error }: ReadingState<Petition>): void {
    if (status === 'failed') reportFailure(this, error, this.src, 'The petition could not be shown.');
    else if (value) {
      const isOver = (): boolean => standingOf(value, this.now()) !== 'open';
      this.#counting.follow(this.#answering?.abilities.counts && !isOver() ? this.#answering : undefined, value.counts, isOver);
    }
    this.#ready.resolve();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address);
      announce(shareWords.copied());
    } catch {
      // The link itself stands above the button, to be copied by hand.
    }
  }

  readonly #onOnline = (): void => {
    void this.#signing.look();
    if (this.#reading.state.status === 'failed') this.#read();
  };
}
