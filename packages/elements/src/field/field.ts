import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { warnOnce } from '../warn.ts';
import { describe } from './describe.ts';
import { styles } from './field.styles.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Random, because two copies of us may share a page. */
const prefix = `dugnad-field-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;

/**
 * @summary A native input, select or text area with its label, a hint before and an error when something is missing.
 * Stands in the page's own tree, so labels, autofill and forms work as ever.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadField extends LitElement {
  /** What is asked for. A `<label>` of the page's own inside the element wins. */
  @property() label = '';

  /** Said before the visitor answers: why we ask, or in which form. */
  @property() hint = '';

  /** What is wrong with the answer, and how to put it right. Empty: nothing. */
  @property() error = '';

  /** Says that one may leave it empty. We mark what is optional, not what is required. */
  @property({ type: Boolean }) optional = false;

  readonly #id = `${prefix}-${(count += 1)}`;
  readonly #children = new MutationObserver(() => this.requestUpdate());
  #described: { control: Control; own: string | null } | undefined;

  constructor() {
    super();
    followLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
    adopt(this.getRootNode() as Document | ShadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = this.firstChild;
    return this;
  }

  protected override updated(): void {
    const control = this.querySelector<Control>('input, select, textarea');
    if (control) this.#wire(control);
    else if (this.isConnected) warnOnce(this, 'there is no input, select or textarea in it to label. Put one inside.');
  }

  override render(): TemplateResult {
    const own = this.querySelector('label:not([data-dugnad])');
    return html`${this.label && !own ? html`<label data-dugnad for=${this.#controlId}>${this.label} ${this.#optional()}</label>` : nothing}
    ${this.hint ? html`<p class="dugnad-field-hint" id="${this.#id}-hint">${this.hint}</p>` : nothing}
    ${this.error ? html`<p class="dugnad-field-error" id="${this.#id}-error">${this.error}</p>` : nothing}`;
  }

  get #controlId(): string {
    return this.querySelector<Control>('input, select, textarea')?.id || `${this.#id}-control`;
  }

  #optional(): TemplateResult | typeof nothing {
    return this.optional ? html`<span class="dugnad-field-hint">(${msg('optional', { id: 'field.label.optional' })})</span>` : nothing;
  }

  #wire(control: Control): void {
    if (this.#described?.control !== control) this.#described = { control, own: control.getAttribute('aria-describedby') };
    control.id ||= this.#controlId;
    this.#nameBy(this.querySelector('label'), control);
    const described = describe({
      own: this.#described.own,
      hintId: this.hint ? `${this.#id}-hint` : undefined,
      errorId: this.error ? `${this.#id}-error` : undefined,
    });
    setOrRemove(control, 'aria-describedby', described);
    setOrRemove(control, 'aria-invalid', this.error ? 'true' : undefined);
  }

  #nameBy(label: HTMLLabelElement | null, control: Control): void {
    if (label && !label.contains(control)) label.htmlFor = control.id;
  }
}

function setOrRemove(control: Control, name: string, value: string | undefined): void {
  if (value === undefined) control.removeAttribute(name);
  else control.setAttribute(name, value);
}

/** Light-tree styles belong to whatever tree the field stands in: the page's, or a widget's. */
function adopt(root: Document | ShadowRoot): void {
  const sheet = styles.styleSheet;
  if (!sheet || !('adoptedStyleSheets' in root) || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
}
