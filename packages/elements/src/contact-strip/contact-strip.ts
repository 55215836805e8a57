import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { buttonStyles } from '../button/button.styles.ts';
import { clock, place as pin } from '../icon/drawings.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { findOpening, parseOpeningHours, WakeController, type Opening, type OpeningException, type OpeningHours } from '../opening-hours/opening-hours.ts';
import { isTimeZone } from '../opening-hours/wall-time.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { styles } from './contact-strip.host.styles.ts';
import { contactStripStyles } from './contact-strip.styles.ts';
import { avatarTemplate, contactFact, contactStripTemplate, type Reachable } from './contact-strip.template.ts';
import { openingFact, outsideHoursTemplate, untilThenTemplate } from './hours.template.ts';
import { languagesTemplate } from './languages.template.ts';

export { contactFact, contactStripTemplate, type Reachable } from './contact-strip.template.ts';

/** A person one can reach, in words. All but the name may be missing. */
export interface ContactWords extends Reachable {
  /** When: in words, or as data. */
  readonly hours?: string | readonly OpeningHours[] | undefined;
  /** Where one may drop in. */
  readonly place?: string | undefined;
  /** Which languages: tags (`nb ar`), shown by their own names, or words. */
  readonly languages?: string | readonly string[] | undefined;
  /** The address of a picture of the person. */
  readonly photo?: string | undefined;
  /** What to do while it is closed: words, a telephone number or a link. */
  readonly outsideHours?: string | undefined;
}

/**
 * @summary A person with a telephone number: who helps, when, whether now, where, and in which language.
 * @status experimental
 * @since 0.1.0
 * @slot - More about the person. Links to call, text or write that stand here for visitors without script give way to ours.
 * @slot photo - A picture of the person, instead of the initials.
 * @slot outside-hours - What to do while it is closed; shown only then.
 * @csspart avatar - The initials.
 * @csspart opening - Whether it is open now, and the hours of the week.
 * @cssproperty [--dugnad-contact-strip-avatar-size=56px] - The circle around the initials, or the picture.
 */
export class DugnadContactStrip extends LitElement {
  static override styles = [hostStyles, buttonStyles, drawingStyles, styles, contactStripStyles];

  /** The whole person at once; wins over the single attributes. */
  @property({ attribute: false }) contact?: ContactWords;

  /** Who it is; the first letters stand for a face. */
  @property() name = '';

  /** What the person does here. Not `role`: that attribute is ARIA's. */
  @property({ attribute: 'person-role' }) personRole = '';

  /** As people write it; shown so. */
  @property() phone = '';

  /** A number for text messages. */
  @property() sms = '';

  /** Shown as written; what is no address is not a link. */
  @property() email = '';

  /** When one can call, in words: "weekdays 12–15". Better: `opening-hours`, which knows what time it is. */
  @property() hours = '';

  /** Where one may drop in. */
  @property() place = '';

  /** Which languages the person speaks: tags by spaces (`nb ar`), shown by their own names, or words. */
  @property() languages = '';

  /** The address of a picture of the person. */
  @property() photo = '';

  /** What to do while it is closed: words, a telephone number or a link. */
  @property({ attribute: 'outside-hours' }) outsideHours = '';

  /** When one can call, as data. The attribute is written as schema.org says: `Mo-Fr 12:00-15:00; Th 17:00-19:00`. */
  @property({ attribute: false }) openingHours: readonly OpeningHours[] = [];

  /** `Mo-Fr 12:00-15:00; Th 17:00-19:00`; `openingHours` wins. */
  @property({ attribute: 'opening-hours' }) openingHoursText = '';

  /** Days on which the usual hours do not hold: closed, or open at other times. */
  @property({ attribute: false }) exceptions: readonly OpeningException[] = [];

  /** Days on which it is closed, by spaces: `2026-12-24 2026-12-25`. */
  @property({ attribute: 'closed-on' }) closedOn = '';

  /** IANA zone that the hours are in, `Europe/Oslo`; the visitor's own unless told. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private brokenPhoto = '';
  /** The page says in its own tree what to do while it is closed. */
  @state() private hasAdvice = false;

  readonly #wake = new WakeController(this);
  readonly #look = (): void => void (this.hasAdvice = [...this.children].some(({ slot }) => slot === 'outside-hours'));
  #children?: MutationObserver;
  #opening: Opening | undefined;

  constructor() {
    super();
    new LocaleController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
    this.#children ??= new MutationObserver(this.#look);
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
  }

  override willUpdate(): void {
    const hours = this.#hours;
    const exceptions = [...this.exceptions, ...this.closedOn.split(/\s+/).map((date) => ({ date }))];
    this.#opening = hours.length > 0 ? findOpening(this.now(), { hours, exceptions, timeZone: this.#zone }) : undefined;
  }

  override updated(): void {
    this.#wake.wakeAt(this.#opening?.changesAt, this.now());
    const { wrong } = parseOpeningHours(this.openingHoursText);
    if (wrong) warnOnce(this, `"${wrong}" in opening-hours cannot be read. Write it like "Mo-Fr 12:00-15:00; Th 17:00-19:00".`);
    if (this.timeZone && !isTimeZone(this.timeZone)) warnOnce(this, `there is no time zone "${this.timeZone}". Write it like "Europe/Oslo".`);
  }

  override render(): TemplateResult {
    const person = this.contact ?? this.#attributes;
    const { hours, place, languages } = person;
    const opening = this.#opening;
    const when = opening ? openingFact(opening, this.#hours, this.now()) : contactFact(clock, typeof hours === 'string' ? hours : '');
    return contactStripTemplate(person, [when, contactFact(pin, place, 'ltr'), languagesTemplate(languages)], this.#more(person), this.#face(person));
  }

  #more({ phone, sms, email, outsideHours }: ContactWords): TemplateResult {
    const drawn = [phone && 'tel', sms && 'sms', email && 'mailto'].filter(Boolean).join(' ');
    const isClosed = this.#opening?.isOpen === false;
    const hasAdvice = outsideHours || this.hasAdvice;
    const advice = html`<slot name="outside-hours">${outsideHoursTemplate(outsideHours)}</slot>`;
    return html`${isClosed && hasAdvice ? untilThenTemplate(advice) : nothing}
      <div class="more ${drawn}"><slot></slot></div>`;
  }

  #face({ name, photo }: ContactWords): TemplateResult {
    const isShown = photo && photo !== this.brokenPhoto;
    const lost = (): void => void (this.brokenPhoto = photo ?? '');
    return html`<slot name="photo">${isShown ? html`<img class="avatar" src=${photo} alt="" @error=${lost} />` : avatarTemplate(name)}</slot>`;
  }

  get #zone(): string {
    return isTimeZone(this.timeZone) ? this.timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get #hours(): readonly OpeningHours[] {
    if (this.contact) return typeof this.contact.hours === 'object' ? this.contact.hours : [];
    return this.openingHours.length > 0 ? this.openingHours : parseOpeningHours(this.openingHoursText).hours;
  }

  get #attributes(): ContactWords {
    const { name, personRole: role, phone, sms, email, hours, place, languages, photo, outsideHours } = this;
    return { name, role, phone, sms, email, hours, place, languages, photo, outsideHours };
  }
}
