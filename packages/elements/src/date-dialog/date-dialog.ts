import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { checkDay, limitDay } from '../date-field/check-day.ts';
import { isCivilDay, today, type CivilDay } from '../date-field/civil-day.ts';
import { sayProblem } from '../date-field/say-problem.ts';
import { dialogStyles } from '../dialog/dialog.styles.ts';
import { dialogTemplate, showDialog } from '../dialog/dialog.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { firstDayOfWeek } from '../language/week.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { visuallyHiddenStyles } from '../styles/visually-hidden.styles.ts';
import { yearsAround } from './calendar-names.ts';
import { styles } from './date-dialog.styles.ts';
import { calendarTemplate } from './date-dialog.template.ts';
import { addMonths, dayByKey } from './move-day.ts';

/**
 * @summary A calendar above the page to choose one day in. `<dugnad-date-field>` brings its own; alone it serves a button of the page's.
 * @status experimental
 * @since 0.1.0
 * @fires {Event} change - When a day has been chosen; `value` says which. Does not bubble.
 * @fires {Event} close - When it has closed, however that came about. Does not bubble.
 * @csspart dialog - The native dialog.
 */
export class DugnadDateDialog extends LitElement {
  static override styles = [hostStyles, buttonStyles, iconStyles, visuallyHiddenStyles, dialogStyles, styles];

  /** The day that is chosen, as `2026-11-26`; empty for none. */
  @property() value = '';

  /** The first day that can be chosen: `2026-11-26`, or `today`. */
  @property() min = '';

  /** The last day that can be chosen, likewise. */
  @property() max = '';

  /** Days that cannot be chosen, by spaces: English weekdays, days, spans of days. */
  @property() closed = '';

  /** Why: said of a closed day, instead of our own words. */
  @property({ attribute: 'closed-reason' }) closedReason = '';

  /** Shows the numbers of weeks (ISO 8601). */
  @property({ type: Boolean }) weeks = false;

  /** Whether it is shown. Set by `show()` and `close()` too. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** The day that the cursor is on. */
  @state() private day: CivilDay = '';

  readonly #locale = new LocaleController(this);
  #isMoving = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#native?.close();
    this.open = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.day = this.#firstShown();
  }

  override updated(changed: PropertyValues<this>): void {
    const dialog = this.#native;
    if (dialog && changed.has('open') && this.open !== dialog.open) {
      if (this.open) showDialog(dialog);
      else dialog.close();
      this.#isMoving = this.open;
    }
    if (this.#isMoving) this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus();
    this.#isMoving = false;
  }

  /** Shows it; the cursor is on the chosen day, else on today, or the nearest day that can be chosen. */
  show(): void {
    this.open = true;
  }

  /** Closes it and changes nothing; focus goes back to where it was. */
  close(): void {
    this.open = false;
  }

  get #native(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override render(): TemplateResult {
    return dialogTemplate(msg('Choose a date', { id: 'date-dialog.heading' }), this.open ? this.#calendar() : nothing, nothing, this.#onClose);
  }

  #calendar(): TemplateResult {
    const { day, value, weeks } = this;
    const { language } = this.#locale;
    const now = today();
    const limits = { min: limitDay(this.min, now), max: limitDay(this.max, now), today: now };
    return html`${calendarTemplate({
      language,
      day,
      weeks,
      chosen: value,
      today: now,
      first: firstDayOfWeek(language),
      years: yearsAround(Number(day.slice(0, 4)), limits),
      whyNot: (one) => this.#whyNot(one, now),
      move: (months) => (this.day = addMonths(day, months)),
      choose: this.#choose,
      press: this.#onKey,
    })}`;
  }

  #firstShown(): CivilDay {
    const now = today();
    if (isCivilDay(this.value)) return this.value;
    const [min = now, max = now] = [limitDay(this.min, now), limitDay(this.max, now)];
    if (now < min) return min;
    return now > max ? max : now;
  }

  #whyNot(day: CivilDay, now: CivilDay): string {
    const problem = checkDay(day, this, now);
    const { min, max, closedReason } = this;
    return problem ? sayProblem(problem, { min, max, closedReason, language: this.#locale.language, today: now }) : '';
  }

  readonly #choose = (day: CivilDay): void => {
    this.day = day;
    if (this.#whyNot(day, today())) return;
    this.value = day;
    this.open = false;
    this.dispatchEvent(new Event('change'));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { language, direction } = this.#locale;
    const day = dayByKey(event, { day: this.day, first: firstDayOfWeek(language), direction });
    if (!day || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#isMoving = true;
    this.day = day;
  };

  readonly #onClose = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
