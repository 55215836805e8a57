import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Opportunity, SignUpReceipt } from '@dugnad/client/model';
import type { OpportunityPage, OpportunitySource, ShiftAbilities, ShiftRegister, SourceFailure } from '@dugnad/client/ports';
import '@dugnad/elements/choice/define';
import { chosenDirection, LocaleController } from '@dugnad/elements/language';
import { buttonStyles, contactStripStyles, drawingStyles, hostStyles } from '@dugnad/elements/styles';

import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { formStyles } from '../form/form.styles.ts';
import { createWriter } from '../writing/create-writer.ts';
import { heldOf } from './choosing/collisions.ts';
import { HeldShifts } from './choosing/held-shifts.ts';
import { WeekView } from './choosing/week-view.ts';
import { Finding } from './finding/finding.ts';
import { shownOpportunities } from './finding/shown-opportunities.ts';
import { printReceipt } from './sent/print-receipt.ts';
import { FormDesk } from './signing-up/form-desk.ts';
import { wishedShifts } from './signing-up/read-sign-up.ts';
import { SignUpController } from './signing-up/sign-up-controller.ts';
import { DugnadSignUpEvent } from './volunteer.events.ts';
import type { VolunteerActions, VolunteerModel } from './volunteer.model.ts';
import { styles } from './volunteer.styles.ts';
import { volunteerTemplate } from './volunteer.template.ts';
import { WayBack } from './way-back.ts';

export * from './volunteer.events.ts';

const isRegister = (source: OpportunitySource | undefined): source is ShiftRegister => source !== undefined && 'signUp' in source;

/** Of several sources together some may take sign-ups, and others only tell. */
const abilitiesFor = (source: OpportunitySource | undefined, id = ''): ShiftAbilities | undefined => (isRegister(source) ? (source.abilitiesFor ? source.abilitiesFor(id) : source.abilities) : undefined);

/**
 * @summary What one can help with: found, looked at, and signed up for, with a person to talk with first where the association wants that.
 * @status experimental
 * @since 0.1
 * @dependency dugnad-choice
 * @slot - What is shown until it is there, and if it can never be: a telephone number, a link.
 * @fires {DugnadSignUpEvent} dugnad-sign-up - A sign-up is kept. It says nothing of the person.
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
 * @fires {DugnadErrorEvent} dugnad-error - What there is could not be read, or a sign-up not be sent.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who answers the address in `src`.
 * @csspart filter - What fits somebody, behind one press.
 * @csspart card - One of the list.
 * @csspart missing - That it may be old, or whose is missing.
 * @csspart empty - Said where there is nothing.
 * @csspart back - The way back to the list.
 * @csspart standing - Why one cannot sign up: full, closed.
 * @csspart contact - Whom one talks with.
 * @csspart form - The card with the form.
 * @csspart shifts - The times.
 * @csspart week-button - To the times by weeks, and back.
 * @csspart ways - How somebody wants to be met.
 * @csspart more - What one can say beside, behind one press.
 * @csspart needs - What is to be prepared, behind one press.
 * @csspart declaration - A text that is read before one promises it.
 * @csspart unsent - Why it was not sent.
 * @csspart submit-button - The one main act.
 * @csspart late - That what was kept on the device has been sent.
 * @csspart sent - What happens after sending.
 * @csspart receipt - What one takes along.
 * @csspart failed - Said when it cannot be fetched.
 * @cssproperty [--dugnad-volunteer-background=transparent] - What it lies on.
 */
export class DugnadVolunteer extends LitElement {
  static override styles = [buttonStyles, drawingStyles, hostStyles, styles, formStyles, contactStripStyles];

  /** The association's own page: `https://host/embed/volunteer/<id>`; or a file with what there is, or a calendar. Several are separated by spaces: one list of all. */
  @property() src = '';

  /** Any address that takes a form: sign-ups go there, and a person answers each. */
  @property() action = '';

  /** Who answers instead of `src`. */
  @property({ attribute: false }) source?: ShiftRegister | OpportunitySource;

  /** The id of one that is shown alone. */
  @property() opportunity = '';

  /** Kinds of organiser that are left out, with spaces between: `business municipality`. */
  @property() without = '';

  /** The languages that a visitor can choose from, at the head: tags by spaces, `nb en ar`; all there are where it is empty, no choice where it is left out. */
  @property() languages?: string | null;

  /** A machine that others use too: nothing is stored, what is stored is wiped, and the receipt is for printing. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private chosenId = '';

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<ShiftRegister | OpportunitySource>(this, 'opportunity-source');
  readonly #reading = new ReadingController<OpportunityPage>(this, (read) => this.#settled(read));
  readonly #held = new HeldShifts();
  readonly #finding = new Finding(this);
  readonly #week = new WeekView(this);
  readonly #way = new WayBack(this, () => this.chosenId, (id) => this.#show(id));
  readonly #switcher = new SwitcherController(this);
  readonly #signing = new SignUpController(this, {
    signedUp: (receipt, id) => this.#signedUp(receipt, id),
    isShown: (id) => this.#chosen?.id === id,
    failed: (error) => this.#desk.refused(error, this.#chosen),
  });
  readonly #desk = new FormDesk(this, this.#signing, this.#held, this.#locale);
  #answering?: ShiftRegister | OpportunitySource | undefined;
  /** Somebody has opened something. */
  #hasBegun = false;
  /** Where the focus goes once the view is drawn. */
  #heading = '';
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
    if (changed.has('sharedDevice')) this.#share();
    if (!source || (source === this.#answering && this.#reading.state.status !== 'idle')) return;
    if (source !== this.#answering) this.#reading.forget();
    this.#answering = source;
    this.#read();
  }

  override updated(): void {
    const heading = this.#heading && this.renderRoot.querySelector<HTMLElement>(this.#heading);
    if (!heading) return;
    this.#heading = '';
    heading.focus();
  }

  /** Resolves when what there is is shown, or when it has been said that it cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  override render(): TemplateResult {
    return volunteerTemplate(this.#model);
  }

  get #all(): readonly Opportunity[] {
    return shownOpportunities(this.#reading.state.value?.opportunities ?? [], this, this.now());
  }

  get #chosen(): Opportunity | undefined {
    return this.#chosenOf(this.#all);
  }

  get #failures(): readonly SourceFailure[] {
    return this.#reading.state.value?.failures ?? [];
  }

  #chosenOf(all: readonly Opportunity[]): Opportunity | undefined {
    return all.find(({ id }) => id === (this.chosenId || this.opportunity)) ?? (all.length === 1 && !this.#failures.length ? all[0] : undefined);
  }

  get #model(): VolunteerModel {
    const { language, textLanguage } = this.#locale;
    const all = this.#all;
    const chosen = this.#chosenOf(all);
    return {
      ...this.#actions,
      ...this.#reading.state,
      ...this.#signing.state,
      switcher: this.#switcher.draw(),
      hasFallback: Boolean(this.textContent?.trim()),
      textLanguage,
      direction: chosenDirection(),
      languages: [language, textLanguage],
      writer: createWriter({ language, textLanguage, dateFormat: (options) => this.#locale.dateFormat(options) }),
      locale: this.#locale,
      now: this.now(),
      abilities: abilitiesFor(this.#answering, chosen?.id),
      all,
      fitting: this.#finding.fitting(all, this.now()),
      finding: this.#finding,
      chosen,
      way: String(this.#signing.typed['preferred'] ?? ''),
      wished: wishedShifts(this.#signing.typed),
      ...this.#desk.talks(chosen, this.now()),
      week: this.#week,
      parts: this.#desk.parts,
      answers: this.#signing.typed,
      src: this.#signing.src,
      held: this.#held,
      overlaps: chosen !== undefined && this.#desk.overlaps(chosen).length > 0,
      problems: this.#desk.problems,
      sharedDevice: this.sharedDevice,
    };
  }

  readonly #actions: VolunteerActions = {
    retry: () => {
      this.#heading = '#list-heading';
      this.#read(true);
    },
    open: (id) => this.#way.open(id),
    back: () => this.#way.back(),
    typed: () => void this.#desk.typed(),
    send: (event) => {
      const chosen = this.#chosen;
      if (chosen) void this.#desk.send(event, chosen, this.now(), (signUp) => this.#desk.parts.complete(signUp, { ...this.#model, chosen }));
    },
    finish: () => this.#finish(),
    keep: () => void this.#desk.keep().then((isKept) => isKept && this.#focus('#sent-heading')),
    sendNow: () => void this.#desk.sendNow(),
    remove: () => void this.#desk.remove().then(() => this.#focus('#form-heading')),
    change: () => void this.#desk.change(this.#chosen).then(() => this.#focus('#form-heading')),
    print: () => void printReceipt(this.renderRoot),
    keepHeld: (event) => {
      this.#held.keep((event.target as HTMLInputElement).checked);
      this.requestUpdate();
    },
    focus: (heading) => this.#focus(heading),
  };

  #focus(heading: string): void {
    this.#heading = heading;
    this.requestUpdate();
  }

  #show(id: string): void {
    this.#hasBegun = true;
    this.chosenId = id;
    this.#desk.parts.close();
    this.#use();
    this.#week.date = '';
    this.#heading = id ? (this.#signing.state.receipt ? '#sent-heading' : '#one-heading') : '#list-heading';
  }

  #signedUp(receipt: SignUpReceipt, id: string): void {
    const opportunity = this.#all.find((one) => one.id === id);
    if (this.#chosen?.id === id) this.#heading = '#sent-heading';
    else void this.#desk.tellSent();
    if (opportunity) this.#held.add(heldOf(receipt, opportunity, this.#signing.src), this.now());
    this.dispatchEvent(new DugnadSignUpEvent(id, receipt));
  }

  #share(): void {
    this.#signing.share(this.sharedDevice);
    this.#held.share(this.sharedDevice);
  }

  #finish(): void {
    this.#desk.finish();
    if (this.chosenId) this.#way.back();
  }

  /** What is typed belongs to the one that is looked at. */
  #use(): void {
    const chosen = this.#chosen;
    this.#held.look(this.now());
    this.#week.prepare(this.#all);
    if (!chosen || !isRegister(this.#answering)) return;
    this.#signing.use(this.#answering, chosen.id, this.sharedDevice);
    this.#desk.parts.openSaid(this.#signing.typed, chosen);
  }

  #read(refresh = false): void {
    const source = this.#answering;
    if (source) this.#reading.run((signal) => source.listOpportunities({ signal, refresh }));
  }

  #settled({ status, error }: ReadingState<OpportunityPage>): void {
    if (status === 'failed') reportFailure(this, error, this.src, 'What there is to help with could not be shown.');
    else void this.#findKept();
    for (const { error: cause, src } of this.#failures) reportFailure(this, cause, src);
    this.#ready.resolve();
  }

  /** What an earlier visit left on this device is shown again; nobody is led there who has begun with something else. */
  async #findKept(): Promise<void> {
    this.#use();
    const register = this.#answering;
    const kept = isRegister(register) ? await this.#signing.connect(register, this.#all.map(({ id }) => id)) : undefined;
    if (!kept || this.#chosen || this.#hasBegun) return;
    this.chosenId = kept;
    this.#use();
  }

  readonly #onOnline = (): void => {
    void this.#signing.look();
    if (this.#reading.state.status === 'failed') this.#read();
  };
}
