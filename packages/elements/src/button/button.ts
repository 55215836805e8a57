import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { hostStyles } from '../styles/host.styles.ts';
import { buttonStyles, styles } from './button.styles.ts';

/** `filled` is the one main act of a view; `quiet` looks like a link. */
export type ButtonVariant = 'outline' | 'filled' | 'quiet';

/**
 * @summary A button that says in words what happens when it is pressed.
 * @status experimental
 * @since 0.1.0
 * @slot - The words; an icon may stand before them.
 * @csspart button - The native button.
 */
export class DugnadButton extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, buttonStyles, styles];

  /** An unknown variant looks like an outline. */
  @property() variant: ButtonVariant = 'outline';

  /** `submit` and `reset` act on the form around it, as a native button would; `button` leaves forms alone. */
  @property() type: 'button' | 'submit' | 'reset' = 'button';

  /** Sent with the form that it submits, when it has a name. */
  @property() name = '';

  /** See `name`. */
  @property() value = '';

  /** Cannot be pressed, but can be found and read. Better: leave it enabled and say what is missing when pressed. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Is at work on the last press, and takes no other. */
  @property({ type: Boolean, reflect: true }) busy = false;

  #native: HTMLButtonElement | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#onAnyClick, { capture: true });
  }

  override updated(changed: PropertyValues<this>): void {
    if ((['type', 'name', 'value'] as const).some((key) => changed.has(key))) this.#keepNative();
  }

  /** Presses it, as a visitor would: in a form it acts on the form. */
  override click(): void {
    this.renderRoot.querySelector('button')?.click();
  }

  /** A form, its Enter key and `event.submitter` know native buttons only: one stands unseen in the light tree. */
  #keepNative(): HTMLButtonElement | undefined {
    if (this.type === 'button') {
      this.#native?.remove();
      return undefined;
    }
    this.#native ??= this.ownerDocument.createElement('button');
    // First, because Lit and others clear what stands after their own markers; the slot of no name keeps it unseen.
    if (this.#native.parentNode !== this) this.prepend(this.#native);
    return Object.assign(this.#native, { slot: 'native', type: this.type, name: this.name, value: this.value });
  }

  override render(): TemplateResult {
    const resting = this.disabled || this.busy;
    return html`<button
      class="button ${this.variant} ${this.busy ? 'busy' : ''}"
      part="button"
      type="button"
      aria-disabled=${resting ? 'true' : nothing}
      @click=${this.#onClick}
    >
      <slot></slot>
    </button>`;
  }

  #onAnyClick(event: Event): void {
    if (!this.disabled && !this.busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** The page hears one click: for a form's button the native one, which it can prevent as ever. */
  #onClick(event: Event): void {
    const native = this.#keepNative();
    if (!native) return;
    event.stopPropagation();
    native.click();
  }
}
