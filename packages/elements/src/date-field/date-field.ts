import { LitElement, isServer, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { DugnadDateDialog } from '../date-dialog/date-dialog.ts';
import { describe } from '../field/describe.ts';
import { styles as fieldStyles } from '../field/field.styles.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { markLight } from '../paragraph/mark-light.ts';
import { announce } from '../status-region/announce.ts';
import { warnOnce } from '../warn.ts';
import { unknownDays } from './check-day.ts';
import { DateInputController } from './date-input-controller.ts';
import { styles } from './date-field.styles.ts';
import { answerTemplate, calendarFailure, questionTemplate } from './date-field.template.ts';

/** Random, because two copies of us may share a page. */
const prefix = `dugnad-date-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;

/**
 * @summary A native text input of the page's for a date: typed as people write dates here, or chosen in a calendar. Says below in
 * words which day was understood, and sends it as `2026-11-26`.
 * @status experimental
 * @since 0.1.0
 * @dependency dugnad-button
 * @dependency dugnad-date-dialog
 * @fires {Event} change - From the input, also when a day was chosen in the calendar.
 */
export class DugnadDateField extends LitElement {
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [fieldStyles, styles];

  /** What is asked for. A `<label>` of the page's own inside the element wins. */
  @property() label = '';

  /** Said before the visitor answers. How a date is written is said beside it. */
  @property() hint = '';

  /** What is wrong with the answer, and how to put it right. Empty: nothing. */
  @property() error = '';

  /** Says that one may leave it empty. We mark what is optional, not what is required. */
  @property({ type: Boolean }) optional = false;

  /** The first day that can be chosen: `2026-11-26`, or `today`. The input's own `min` counts too. */
  @property() min = '';

  /** The last day that can be chosen, likewise. */
  @property() max = '';

  /** Days that cannot be chosen, by spaces: English weekdays, days, spans of days. `saturday sunday 2026-12-24/2027-01-01`. */
  @property() closed = '';

  /** Why: said of a closed day, instead of our own words. */
  @property({ attribute: 'closed-reason' }) closedReason = '';

  /** Shows the numbers of weeks in the calendar (ISO 8601). */
  @property({ type: Boolean }) weeks = false;

  @state() private failed = false;

  readonly #id = `${prefix}-${(count += 1)}`;
  readonly #locale = new LocaleController(this);
  readonly #input = new DateInputController(this, this.#locale);
  #described: { control: HTMLInputElement; own: string | null } | undefined;
  #answer: HTMLElement | undefined;

  /** The day as `2026-11-26`; empty while there is none, or none that can be read. */
  get value(): string {
    this.#input.read();
    return this.#input.day;
  }

  set value(day: string) {
    this.#input.write(day);
  }

  constructor() {
    super();
    new PageTreeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Put elsewhere, it takes its input up again.
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  protected override updated(): void {
    const control = this.#control;
    if (control) {
      this.#input.follow(control);
      this.#wire(control);
      this.#draw(control);
    } else if (this.isConnected) warnOnce(this, 'there is no input in it to write a date into. Put <input name="…"> inside.');
    const [unknown] = unknownDays(this.closed);
    if (unknown) warnOnce(this, `closed has "${unknown}". Use English weekdays, days as 2026-12-24, or spans as 2026-12-24/2027-01-01.`);
  }

  override render(): TemplateResult {
    const { hint, error, optional } = this;
    const own = this.#ownLabel;
    const { language } = this.#locale;
    return questionTemplate({ id: this.#id, label: own ? '' : this.label, hint, error, optional, controlId: this.#controlId, language });
  }

  get #control(): HTMLInputElement | null {
    return isServer ? null : this.querySelector('input');
  }

  get #ownLabel(): HTMLLabelElement | null {
    return isServer ? null : this.querySelector('label:not([data-dugnad])');
  }

  get #controlId(): string {
    return this.#control?.id || `${this.#id}-control`;
  }

  #wire(control: HTMLInputElement): void {
    if (this.#described?.control !== control) this.#described = { control, own: control.getAttribute('aria-describedby') };
    control.id ||= this.#controlId;
    const label = this.querySelector('label');
    if (label && !label.contains(control)) label.htmlFor = control.id;
    control.setAttribute('aria-describedby', this.#descriptions(this.#described.own));
    if (this.error) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }

  /** In the order in which they stand: what the page says, the hint, how to write, what is wrong, which day it is. */
  #descriptions(own: string | null): string {
    const id = this.#id;
    const said = describe({ own, hintId: this.hint ? `${id}-hint ${id}-example` : `${id}-example`, errorId: this.error ? `${id}-error` : undefined });
    return `${said ?? ''} ${id}-words`;
  }

  /** Into an element of our own after the input: what Lit or a page put in before it stays theirs. */
  #draw(control: HTMLInputElement): void {
    const answer = (this.#answer ??= Object.assign(this.ownerDocument.createElement('div'), { className: 'dugnad-date-choose' }));
    if (answer.parentNode !== this || answer.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) this.append(answer);
    const { language } = this.#locale;
    const label = this.label || (this.#ownLabel?.textContent ?? '');
    render(answerTemplate({ id: this.#id, label, day: this.#input.day, language, failed: this.failed, choose: this.#onChoose }), answer, { host: this });
  }

  readonly #onChoose = async (): Promise<void> => {
    try {
      await import('../date-dialog/date-dialog.define.ts');
      this.failed = false;
    } catch {
      this.failed = true;
      announce(calendarFailure());
      return;
    }
    const dialog = this.#dialog();
    Object.assign(dialog, this.#input.limits, { value: this.value, closedReason: this.closedReason, weeks: this.weeks });
    dialog.show();
  };

  /** As if it had been typed: the page hears of it by the input's own events. */
  #take(day: string): void {
    this.#input.write(day);
    this.#control?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#control?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #dialog(): DugnadDateDialog {
    const answer = this.#answer;
    const there = answer?.querySelector('dugnad-date-dialog');
    if (there) return there;
    const dialog = this.ownerDocument.createElement('dugnad-date-dialog');
    dialog.addEventListener('change', () => this.#take(dialog.value));
    answer?.append(dialog);
    return dialog;
  }
}
