import { LitElement, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { announce } from '../status-region/announce.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { nameZone } from './name-zone.ts';
import { readTimes, type OfferedTime, type TimeEntry } from './offered-time.ts';
import { clampStart, HANDFUL, handfulWith, offeredDays, type OfferedDay } from './show-days.ts';
import { placeTime } from './place-time.ts';
import { demandOne, pageLabels, replace, setSlot, TimeLabels, type TimeLabel } from './time-labels.ts';
import { labelStyles, styles } from './time-slots.styles.ts';
import { choiceTemplate, dayName } from './time-slots.template.ts';

export type { OfferedTime } from './offered-time.ts';

/**
 * @summary Offered times, day by day, to choose one of, or several. Native radio buttons or check boxes in the page's own tree: those
 * that the page wrote inside, or made from `slots`.
 * @status experimental
 * @since 0.1.0
 * @slot - Labels with a native input, whose value is the time: `<label><input type="radio" name="slot" value="2026-11-26T10:00"> 10:00</label>`.
 * @slot empty - What to do when no time is free. It also stands there without script: word it so that it is always true.
 * @csspart label - What is asked for.
 * @csspart day - A day with its times.
 */
export class DugnadTimeSlots extends LitElement {
  static override styles = [hostStyles, buttonStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [labelStyles];

  /** What is asked for; not needed inside a `<fieldset>` of the page's own. */
  @property() label = '';

  /** Said before the visitor answers. */
  @property() hint = '';

  /** What is wrong with the answer, and how to put it right. Empty: nothing. */
  @property() error = '';

  /** Says that one may leave it. */
  @property({ type: Boolean }) optional = false;

  /** The times; undefined where the page has written them itself. */
  @property({ attribute: false }) slots?: readonly OfferedTime[];

  /** The name under which a chosen time is sent, of the inputs made from `slots`. */
  @property() name = 'slot';

  /** Several can be chosen. */
  @property({ type: Boolean }) multiple = false;

  /** One has to be chosen. */
  @property({ type: Boolean }) required = false;

  /** The zone to show times in (IANA). Without it they are shown as written, and those in UTC by the visitor's clock. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** The days of the page's own times, which a server tells of, for it draws without seeing them. */
  private readonly servedDays: readonly string[] = [];

  readonly #locale = new LocaleController(this);
  readonly #own = new TimeLabels();
  readonly #replaced = new Set<HTMLInputElement>();
  #entries: readonly TimeEntry[] = [];
  #labels: readonly TimeLabel[] = [];
  #days: readonly OfferedDay[] = [];
  /** The first of the days that show. */
  #first = '';
  #isLost = false;
  #root: Node | undefined;

  constructor() {
    super();
    new PageTreeController(this, { subtree: true, attributeFilter: ['disabled', 'value'] });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('invalid', this.#onInvalid, true);
    this.#root = this.getRootNode();
    this.#root.addEventListener('reset', this.#onReset, true);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('invalid', this.#onInvalid, true);
    this.#root?.removeEventListener('reset', this.#onReset, true);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('slots') || changed.has('timeZone')) this.#entries = readTimes(this.slots ?? [], this.timeZone);
    if (isServer) return;
    this.#labels = this.#follow();
    this.#days = offeredDays(this.#labels.filter(({ day }) => day).map(({ day, input }) => ({ day, isFree: !input.disabled })));
    if (!this.#days.some(({ day }) => day === this.#first)) this.#show(this.#chosen[0]?.day);
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.required || changed.get('required')) demandOne(this.#labels, this.required);
    const unread = (this.slots ?? []).find(({ start }) => !placeTime(start));
    if (unread) warnOnce(this, `a slot starts at "${unread.start}". Write times as 2026-11-26T18:00:00+01:00.`);
  }

  override render(): TemplateResult {
    const { label, hint, optional, required } = this;
    const multiple = this.multiple || this.#labels.some(({ input }) => input.type === 'checkbox');
    const { language } = this.#locale;
    const shown = isServer ? this.servedDays : this.#shown;
    const lost = this.#isLost ? msg('The time you chose is no longer free. Choose another one.', { id: 'time-slots.lost' }) : '';
    return choiceTemplate({
      ...{ label, hint, optional, multiple, required, language },
      error: this.error || lost,
      days: shown,
      isEmpty: !isServer && this.#labels.every(({ input }) => input.disabled),
      zone: this.#entries.map(({ from }) => nameZone(from, language)).find((name) => name) ?? '',
      chosen: this.#chosen.filter(({ day }) => day && !shown.includes(day)).map((one) => this.#say(one)),
      moves: this.#moves,
      move: this.#move,
    });
  }

  get #start(): number {
    return this.#days.length > HANDFUL ? this.#days.findIndex(({ day }) => day === this.#first) : 0;
  }

  get #shown(): string[] {
    return this.#days.slice(this.#start, this.#start + HANDFUL).map(({ day }) => day);
  }

  get #chosen(): readonly TimeLabel[] {
    return this.#labels.filter(({ input }) => input.checked);
  }

  get #moves(): { earlier: boolean; later: boolean } | undefined {
    const count = this.#days.length;
    return count > HANDFUL ? { earlier: this.#start > 0, later: this.#start + HANDFUL < count } : undefined;
  }

  /** The labels as they are now: ours made from `slots`, else the page's own, each sent to its day. */
  #follow(): TimeLabel[] {
    const { name, multiple, required } = this;
    if (this.#own.draw(this, this.slots ? this.#entries : [], { name, multiple, required })) this.#isLost = true;
    const written = pageLabels(this, this.#own);
    if (this.slots) return replace(written, this.#replaced, this.#own);
    for (const input of this.#replaced) input.disabled = false;
    this.#replaced.clear();
    for (const { label, day } of written) setSlot(label, day && `day-${day}`);
    return written;
  }

  #show(day: string | undefined): void {
    this.#first = this.#days[handfulWith(this.#days, day)]?.day ?? '';
  }

  #say({ label, day }: TimeLabel): string {
    return this.slots ? `${dayName(day, this.#locale.language)}, ${label.querySelector('time')?.textContent ?? ''}` : label.textContent.trim();
  }

  readonly #move = (way: -1 | 1): void => {
    this.#first = this.#days[clampStart(this.#days.length, this.#start + way * HANDFUL)]?.day ?? '';
    this.requestUpdate();
    const [from = '', to = from] = [this.#shown[0], this.#shown.at(-1)];
    announce([from, to].map((day) => dayName(day, this.#locale.language)).join(' – '));
  };

  readonly #onChange = ({ target }: Event): void => {
    this.#isLost = false;
    this.#reveal(target);
    this.requestUpdate();
  };

  /** Of a group of which one is required each is invalid: the first is where one begins to answer. */
  readonly #onInvalid = ({ target }: Event): void => {
    if (this.#labels.find(({ input }) => !input.disabled)?.input === target) this.#reveal(target);
  };

  /** What a browser wants to point at, or has gone on to by an arrow key, has to be in sight at once. */
  #reveal(target: EventTarget | null): void {
    const found = this.#labels.find(({ input }) => input === target);
    if (!found?.day || this.#shown.includes(found.day)) return;
    this.#show(found.day);
    this.requestUpdate();
    this.performUpdate();
  }

  readonly #onReset = (): void => {
    // A form is reset after its event, and nothing is said when it has been.
    setTimeout(() => this.requestUpdate());
  };
}
