import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Activity } from '@dugnad/client/model';
import type { ActivitySource } from '@dugnad/client/ports';
import { todayIn } from '@dugnad/client/time';
import { toDugnadError } from '@dugnad/client/errors';
import { LocaleController } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import { badgeStyles, buttonStyles, hostStyles, visuallyHiddenStyles } from '@dugnad/elements/styles';

import { ClockController } from '../controllers/clock-controller.ts';
import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { DugnadActivityOpenEvent, DugnadDateChangeEvent } from './calendar.events.ts';
import type { CalendarActions } from './calendar.model.ts';
import { calendarTemplate } from './calendar.template.ts';
import { addDays, addMonths, isCivilDate } from './dates/civil-date.ts';
import { createFormats, sameLanguage, type DateWriter } from './dates/calendar-formats.ts';
import { ActivityLinkController } from './details/activity-link-controller.ts';
import type { ActivityAddress } from './details/activity-link.ts';
import { LazyParts } from './lazy-parts.ts';
import { failed, notOpened } from './notices/notices.template.ts';
import { reportFailure, reportPage } from './notices/report-trouble.ts';
import { sayView } from './notices/say-view.ts';
import { moreShown } from './list/list.template.ts';
import { zoneOf } from './reading/zone-of.ts';
import { activitiesOf, readCalendar, type CalendarReading, type CalendarWish } from './reading/read-calendar.ts';
import { styles } from './calendar.styles.ts';

export * from './calendar.events.ts';

/** How many entries a list begins with, and how many more one press shows. */
const LIMIT = 20;

/**
 * @summary Shows an association's activities, read from its calendar feed, as a list or a month.
 * @status experimental
 * @since 0.1
 * @slot - What is shown until the calendar is ready, and if it can never be: a link, a telephone number.
 * @slot contact - Whom to ask; stays below the calendar.
 * @fires {DugnadDateChangeEvent} dugnad-date-change - The visitor looks at another date or in another way.
 * @fires {DugnadActivityOpenEvent} dugnad-activity-open - The visitor has opened an activity.
 * @fires {DugnadErrorEvent} dugnad-error - A source could not be read.
 * @fires {DugnadPortRequestEvent} dugnad-port-request - Asks the page who reads the address in `src`.
 * @csspart toolbar - The row with the ways of looking and the ways of moving.
 * @csspart now - What is going on now, above the months of the list.
 * @csspart month - A month of the list.
 * @csspart entry - One activity in the list.
 * @csspart day - A day of the list or of the month.
 * @csspart month-table - The month.
 * @cssproperty [--dugnad-calendar-background=transparent] - What the calendar lies on.
 */
export class DugnadCalendar extends LitElement {
  static override styles = [badgeStyles, buttonStyles, visuallyHiddenStyles, hostStyles, styles];

  /** Addresses of calendar feeds, several by spaces: `https`, `webcal` or relative. */
  @property() src = '';

  /** Who answers instead of `src`. */
  @property({ attribute: false }) source?: ActivitySource;

  /** `list`, or `month`: what is looked at first. */
  @property() view: 'list' | 'month' = 'list';

  /** The date looked at first, `2026-11-22`; today where it is left out. */
  @property() date = '';

  /** IANA zone that the association lives in, `Europe/Oslo`; the feed's own where it is left out. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** How many entries the list begins with. */
  @property({ type: Number }) limit = LIMIT;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  @state() private added = 0;
  @state() private earlier = 0;
  @state() private chosen = '';
  @state() private opened?: Activity | undefined;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<ActivitySource>(this, 'activity-source');
  readonly #reading = new ReadingController<CalendarReading>(this, (read) => this.#settled(read));
  readonly #clock = new ClockController(this, () => this.#read(true));
  readonly #link = new ActivityLinkController(this, (address, isMine) => this.#find(address, isMine));
  readonly #lazy = new LazyParts();
  readonly #write: DateWriter = (ms, options) => this.#locale.dateFormat(options).format(ms);
  readonly #sayShown = (reading: CalendarReading): string => sayView(reading, this.view, this.#write);
  #answering?: ActivitySource | undefined;
  #wished = '';
  #day = '';
  #say?: ((reading: CalendarReading) => string) | undefined;
  #focusEntry = -1;
  #hadFocus = false;
  #resolveReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => (this.#resolveReady = resolve));

  override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (changed.has('src')) this.#port.look(this.src);
    const source = this.source ?? this.#port.port;
    const wished = JSON.stringify(this.#wish);
    if (!source || this.#isAnswered(source, wished)) return;
    if (source !== this.#answering) this.#reading.forget();
    this.#answering = source;
    this.#wished = wished;
    this.#read();
  }

  override updated(): void {
    // A button may have done its work and gone: whoever pressed it must not begin again at the top of the page.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focusEntry = Math.max(0, this.#focusEntry);
    if (this.#focusEntry < 0 || this.#reading.state.status !== 'complete') return;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('a[href^="#dugnad-"], button.choose')];
    all.filter(({ offsetParent }) => offsetParent)[this.#focusEntry]?.focus();
    this.#focusEntry = -1;
  }

  /** Resolves when activities are shown, or when it has been said that they cannot be. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Shows the next month; in the list, the activities from then on. */
  next(): void {
    this.#go(addMonths(this.#date, 1));
  }

  /** Shows the month before. */
  previous(): void {
    this.#go(addMonths(this.#date, -1));
  }

  /** Shows today. */
  today(): void {
    this.#go('');
  }

  override render(): TemplateResult {
    const { status, value, error } = this.#reading.state;
    const { language, textLanguage: ours } = this.#locale;
    const lang = sameLanguage(language, ours) ? undefined : language;
    const today = value?.today ?? '';
    return calendarTemplate({
      host: this.#actions, lazy: this.#lazy, status, error, reading: value, today,
      view: this.#wish.view,
      src: this.src,
      now: this.now(),
      chosen: this.chosen,
      opened: this.opened,
      hasFallback: Boolean(this.textContent?.trim()),
      formats: createFormats(this.#write, { today, lang }),
      language,
      languages: [lang ?? ours, ours],
    });
  }

  readonly #actions: CalendarActions = {
    look: (view) => this.#look(view),
    move: (way) => this[way](),
    go: (date) => this.#go(date),
    more: () => this.#showMore(),
    earlier: () => this.#showEarlier(),
    retry: () => this.#retry(),
    choose: (day) => (this.chosen = this.chosen === day ? '' : day),
    open: (activity) => void this.#open(activity),
    close: () => (this.opened = undefined),
  };

  get #date(): string {
    return isCivilDate(this.date) ? this.date : (this.#reading.state.value?.today ?? new Date(this.now()).toISOString().slice(0, 10));
  }

  get #wish(): CalendarWish {
    return {
      view: this.view === 'month' ? 'month' : 'list',
      date: isCivilDate(this.date) ? this.date : undefined,
      timeZone: zoneOf(this, this.timeZone),
      upcoming: this.#limit + this.added,
      earlier: this.earlier,
    };
  }

  get #limit(): number {
    return this.limit > 0 ? this.limit : LIMIT;
  }

  /** Today where the association is; empty as long as nobody has said where. */
  get #today(): string {
    const { value } = this.#reading.state;
    return value ? todayIn(value.page.timeZone, this.now()) : '';
  }

  /** A list read yesterday begins with yesterday. */
  #isAnswered(source: ActivitySource, wished: string): boolean {
    return source === this.#answering && wished === this.#wished && this.#day === this.#today && this.#reading.state.status !== 'idle';
  }

  #read(refresh = false): void {
    const source = this.#answering;
    if (!source) return;
    this.#day = this.#today;
    this.#clock.noteReading();
    const wish = this.#wish;
    this.#reading.run(async (signal) => {
      const month = wish.view === 'month' ? this.#lazy.loadMonth(this) : undefined;
      // Both at once, and both waited for: where the two fail together, neither failure is left to the console.
      const [reading] = await Promise.all([readCalendar(source, wish, { signal, refresh, now: this.now() }), month]);
      return reading;
    });
  }

  #settled({ status, value, error }: ReadingState<CalendarReading>): void {
    this.#day = this.#today;
    if (status === 'failed') this.#fail(error);
    else if (value) this.#tell(value);
    if (status === 'failed' || value?.page.stale) this.#clock.noteFailure();
    if (value) this.#link.follow();
    this.#say = undefined;
    this.#resolveReady();
  }

  /** Who pressed something hears that it did not work; who reads on is not disturbed. */
  #fail(error: unknown): void {
    if (this.#say) announce(failed());
    reportFailure(this, toDugnadError(error, 'network', 'The calendar could not be shown.', this.src), this.src);
  }

  #tell(value: CalendarReading): void {
    if (this.#say) announce(this.#say(value));
    reportPage(this, value.page);
  }

  #retry(): void {
    this.#say = this.#sayShown;
    this.#read(true);
  }

  #look(view: 'list' | 'month'): void {
    if (view === this.view) return;
    this.view = view;
    this.#moved();
  }

  #go(date: string): void {
    this.date = date;
    this.#moved();
  }

  #moved(): void {
    this.added = this.earlier = 0;
    this.chosen = '';
    this.#say = this.#sayShown;
    this.dispatchEvent(new DugnadDateChangeEvent(this.#date, this.view));
  }

  #showMore(): void {
    const shown = this.#reading.state.value;
    if (shown) this.#focusEntry = activitiesOf(shown).length;
    this.added += this.#limit;
    this.#sayAdded();
  }

  #showEarlier(): void {
    this.earlier += this.#limit;
    this.#sayAdded();
  }

  #sayAdded(): void {
    const before = this.#reading.state.value;
    const count = before ? activitiesOf(before).length : 0;
    this.#say = (reading) => moreShown(activitiesOf(reading).length - count);
  }

  async #find({ date, id }: ActivityAddress, isMine: () => boolean): Promise<void> {
    const shown = this.#reading.state.value;
    const within = (list: readonly Activity[] = []) => list.find((one) => one.id === id);
    const zone = zoneOf(this, this.timeZone);
    const ask = async () => this.#answering?.listActivities({ from: date, to: addDays(date, 1), ...(zone && { timeZone: zone }) });
    const activity = within(shown && activitiesOf(shown)) ?? within((await ask())?.activities);
    if (activity && isMine()) await this.#open(activity);
  }

  async #open(activity: Activity): Promise<void> {
    try {
      await this.#lazy.loadDetails(this);
      this.dispatchEvent(new DugnadActivityOpenEvent(activity));
    } catch (cause) {
      reportFailure(this, toDugnadError(cause, 'network', 'The file with the details did not load.'), '');
      announce(notOpened());
    }
    this.opened = activity;
    this.requestUpdate();
  }
}
