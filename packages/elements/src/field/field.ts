import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { followLanguage } from '../follow-language.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { markLight } from '../paragraph/mark-light.ts';
import { setOrRemove } from '../paragraph/set-or-remove.ts';
import type { StandardSchema } from '../schema/standard-schema-type.ts';
import { warnOnce } from '../warn.ts';
import { CounterController } from './counter-controller.ts';
import { describe } from './describe.ts';
import { styles } from './field.styles.ts';
import { questionTemplate } from './field.template.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * @summary A native input, select or text area with its label, a hint before and an error when something is missing.
 * Stands in the page's own tree, so labels, autofill and forms work as ever.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadField extends LitElement {
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [styles];

  /** What is asked for. A `<label>` of the page's own inside the element wins. */
  @property() label = '';

  /** Said before the visitor answers: why we ask, or in which form. */
  @property() hint = '';

  /** What is wrong with the answer, and how to put it right. Empty: nothing. */
  @property() error = '';

  /** Says that one may leave it empty. We mark what is optional, not what is required. */
  @property({ type: Boolean }) optional = false;

  /**
   * Counts down the characters that may still be written. Empty: from the control's `maxlength`. A number: from there, in
   * letters as people count them; more may be typed, and the form around it then says that it is too much.
   */
  @property() counter: string | null = null;

  /** What a `<dugnad-form>` says when the answer is missing, instead of our own words. */
  @property() missing = '';

  /** What a `<dugnad-form>` says when the answer is there but not right, instead of our own words. */
  @property() invalid = '';

  /** Any Standard Schema object; a `<dugnad-form>` asks it about the control's value when it is sent. */
  @property({ attribute: false }) schema?: StandardSchema;

  readonly #counter = new CounterController(this);
  readonly #id = nameIds('field');
  #described: { control: Control; own: string | null } | undefined;

  constructor() {
    super();
    followLanguage(this);
    new PageTreeController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  protected override updated(): void {
    const control = this.#control;
    if (control) this.#wire(control);
    else if (this.isConnected) warnOnce(this, 'there is no input, select or textarea in it to label. Put one inside.');
  }

  override render(): TemplateResult {
    const { hint, error, optional } = this;
    const own = this.querySelector('label:not([data-dugnad])');
    const count = this.#counter.read(this.#control);
    return questionTemplate({ id: this.#id, label: own ? '' : this.label, controlId: this.#controlId, optional, hint, error, count });
  }

  get #control(): Control | null {
    return this.querySelector('input, select, textarea');
  }

  get #controlId(): string {
    return this.#control?.id || `${this.#id}-control`;
  }

  #wire(control: Control): void {
    if (this.#described?.control !== control) this.#described = { control, own: control.getAttribute('aria-describedby') };
    control.id ||= this.#controlId;
    this.#nameBy(this.querySelector('label'), control);
    const described = describe({
      own: this.#described.own,
      hintId: this.hint ? `${this.#id}-hint` : undefined,
      errorId: this.error ? `${this.#id}-error` : undefined,
      counterId: this.#counter.read(control) ? `${this.#id}-counter` : undefined,
    });
    setOrRemove(control, 'aria-describedby', described);
    setOrRemove(control, 'aria-invalid', this.error ? 'true' : undefined);
  }

  #nameBy(label: HTMLLabelElement | null, control: Control): void {
    if (label && !label.contains(control)) label.htmlFor = control.id;
  }
}
