import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Activity } from '@dugnad/client/model';
import type { ActivitySource } from '@dugnad/client/ports';
import { dateIn } from '@dugnad/client/time';
import { chosenDirection, LocaleController } from '@dugnad/elements/language';
import { announce } from '@dugnad/elements/status-region';
import { badgeStyles, buttonStyles, hostStyles, visuallyHiddenStyles } from '@dugnad/elements/styles';

import { ClockController } from '../controllers/clock-controller.ts';
import { PortController } from '../controllers/port-controller.ts';
import { ReadingController, type ReadingState } from '../controllers/reading-controller.ts';
import { reportFailure } from '../controllers/report-failure.ts';
import { SwitcherController } from '../controllers/switcher-controller.ts';
import { DugnadActivityOpenEvent, DugnadDateChangeEvent } from './calendar.events.ts';
import type { CalendarActions } from './calendar.model.ts';
import { calendarTemplate } from './calendar.template.ts';
import { addDays, addMonths, isCivilDate } from './dates/civil-date.ts';
import { createFormats, type CalendarFormats } from './dates/calendar-formats.ts';
import type { ActivityAddress } from './details/activity-link.ts';
import { followActivityLinks } from './details/follow-activity-links.ts';
import { LazyPart } from './lazy-part.ts';
import { failed, notOpened } from './notices/notices.template.ts';
import { reportReading } from './notices/report-trouble.ts';
import { sayView } from './notices/say-view.ts';
import { moreShown } from './list/list.template.ts';
import { zoneOf } from './reading/zone-of.ts';
import { activitiesOf, isAnswered, readCalendar, type CalendarReading, type CalendarWish } from './reading/read-calendar.ts';
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
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
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

  /** The languages that a visitor can choose from, at the head: tags by spaces, `nb en ar`; all there are where it is empty, no choice where it is left out. */
  @property() languages?: string | null;

  /** What time it is, in milliseconds since 1970: for tests, and for pages about another time. */
  @property({ attribute: false }) now: () => number = Date.now;

  readonly #locale = new LocaleController(this);
  readonly #port = new PortController<ActivitySource>(this, 'activity-source');
  readonly #reading = new ReadingController<CalendarReading>(this, (read) => this.#settled(read));
  readonly #clock = new ClockController(this, () => this.#read(true));
  readonly #switcher = new SwitcherController(this);
  readonly #followLink = followActivityLinks(this, (address, isMine) => this.#find(address, isMine));
  readonly #lazy = new LazyPart();
  #answering?: ActivitySource | undefined;
  #wished = '';
  #added = 0;
  #earlier = 0;
  #chosen = '';
  #opened?: Activity | undefined;
  #say?: ((reading: CalendarReading) => string) | undefined;
  #focusEntry = -1;
  #hadFocus = false;
  readonly #ready = Promise.withResolvers<void>();

  override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.#port.look(this.src);
    const source = this.source ?? this.#port.port;
    const wished = JSON.stringify(this.#wish);
    if (!source || (source === this.#answering && wished === this.#wished && isAnswered(this.#reading.state, this.now()))) return;
    if (source !== this.#answering) this.#reading.forget();
    this.#answering = source;
    this.#wished = wished;
    this.#read();
  }

  override updated(): void {
    // A button may have done its work and gone: whoever pressed it must not begin again at the top of the page.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focusEntry = Math.max(0, this.#focusEntry);
    if (this.#focusEntry < 0 || this.#reading.state.status !== 'complete') return;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('a[href^="#activity-"], button.choose')];
    all.filter(({ offsetParent }) => offsetParent)[this.#focusEntry]?.focus();
    this.#focusEntry = -1;
  }

  /** Resolves when activities are shown, or when it has been said that they cannot be. */
  get ready(): Promise<void> {
    return this.#ready.promise;
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
    const formats = this.#formats;
    const { language, textLanguage } = this.#locale;
    return calendarTemplate({
      ...this.#actions,
      ...this.#reading.state,
      ...this.#lazy,
      view: this.#wish.view,
      src: this.src,
      now: this.now(),
      chosen: this.#chosen,
      opened: this.#opened,
      switcher: this.#switcher.draw(),
      hasFallback: Boolean(this.textContent?.trim()),
      formats,
      language,
      direction: chosenDirection(),
      languages: [formats.lang ?? textLanguage, textLanguage],
    });
  }

  readonly #actions: CalendarActions = {
    look: (view) => {
      if (view === this.view) return;
      this.view = view;
      this.#moved();
    },
    move: (way) => this[way](),
    go: (date) => this.#go(date),
    more: () => {
      this.#focusEntry = this.#count;
      this.#added += this.#limit;
      this.#sayAdded();
    },
    earlier: () => {
      this.#earlier += this.#limit;
      this.#sayAdded();
    },
    retry: () => {
      this.#say = this.#sayShown;
      this.#read(true);
    },
    choose: (day) => {
      this.#chosen = this.#chosen === day ? '' : day;
      this.requestUpdate();
    },
    open: (activity) => void this.#open(activity),
    close: () => {
      this.#opened = undefined;
      this.requestUpdate();
    },
  };

  get #formats(): CalendarFormats {
    return createFormats(this.#locale, this.#reading.state.value?.today);
  }

  get #date(): string {
    return this.#wish.date ?? this.#reading.state.value?.today ?? dateIn(this.now(), 'UTC');
  }

  get #wish(): CalendarWish {
    return {
      view: this.view === 'month' ? 'month' : 'list',
      date: isCivilDate(this.date) ? this.date : undefined,
      timeZone: zoneOf(this, this.timeZone),
      upcoming: this.#limit + this.#added,
      earlier: this.#earlier,
    };
  }

  get #limit(): number {
    return this.limit > 0 ? this.limit : LIMIT;
  }

  /** How many activities are shown. */
  get #count(): number {
    const { value } = this.#reading.state;
    return value ? activitiesOf(value).length : 0;
  }

  #read(refresh = false): void {
    const source = this.#answering;
    if (!source) return;
    this.#clock.noteReading();
    const wish = this.#wish;
    this.#reading.run(async (signal) => {
      const month = wish.view === 'month' && this.#lazy.load(this);
      // Both at once, and both waited for: where the two fail together, neither failure is left to the console.
      const [reading] = await Promise.all([readCalendar(source, wish, { signal, refresh, now: this.now() }), month]);
      return reading;
    });
  }

  #settled(state: ReadingState<CalendarReading>): void {
    const { status, value } = state;
    const isFailed = status === 'failed';
    // Who pressed something hears what came of it; who reads on is not disturbed.
    if (this.#say) announce(isFailed || !value ? failed() : this.#say(value));
    reportReading(this, state, this.src);
    if (isFailed || value?.page.stale) this.#clock.noteFailure();
    if (value) this.#followLink();
    this.#say = undefined;
    this.#ready.resolve();
  }

  #go(date: string): void {
    this.date = date;
    this.#moved();
  }

  #moved(): void {
    this.#added = this.#earlier = 0;
    this.#chosen = '';
    this.#say = this.#sayShown;
    this.requestUpdate();
    this.dispatchEvent(new DugnadDateChangeEvent(this.#date, this.view));
  }

  #sayAdded(): void {
    const before = this.#count;
    this.#say = () => moreShown(this.#count - before);
    this.requestUpdate();
  }

  readonly #sayShown = (reading: CalendarReading): string => sayView(reading, this.#formats);

  async #find({ date, id: encoded }: ActivityAddress, isMine: () => boolean): Promise<void> {
    const id = decodeURIComponent(encoded);
    const { value } = this.#reading.state;
    const { timeZone } = this.#wish;
    const within = (list: readonly Activity[] = []) => list.find((one) => one.id === id);
    const ask = async () => this.#answering?.listActivities({ from: date, to: addDays(date, 1), ...(timeZone && { timeZone }) });
    const activity = within(value && activitiesOf(value)) ?? within((await ask())?.activities);
    if (activity && isMine()) await this.#open(activity);
  }

  async #open(activity: Activity): Promise<void> {
    try {
      await this.#lazy.load(this);
      this.dispatchEvent(new DugnadActivityOpenEvent(activity));
    } catch (cause) {
      reportFailure(this, cause, '', 'The file with the details did not load.');
      announce(notOpened());
    }
    this.#opened = activity;
    this.requestUpdate();
  }
}
