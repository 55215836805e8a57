import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { icon } from '../icon/icon.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { dressPage } from '../styles/dress-page.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { detailsStyles } from './details.styles.ts';
import { styles } from './disclosure.styles.ts';

/**
 * @summary More about something, behind one press. Printed open. A `<details>` of the page's own inside is dressed where it stands, and works without script.
 * @status experimental
 * @since 0.1.0
 * @slot - What is behind; or the page's own `<details>` with its `<summary>`.
 * @slot summary - The words to press, when the attribute will not do.
 * @fires {Event} toggle - When it has opened or closed; `open` says which. Does not bubble.
 * @csspart summary - What is pressed.
 * @csspart content - What is behind.
 */
export class DugnadDisclosure extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, iconStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [detailsStyles];

  /** The words to press. */
  @property() summary = '';

  /** Whether what is behind shows. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Whether the page has put a `<details>` of its own inside. A server cannot see, and goes by there being no words. */
  @state() private dressing: boolean | undefined;

  constructor() {
    super();
    this.addEventListener('toggle', this.#onOwnToggle, { capture: true });
  }

  override connectedCallback(): void {
    // What a server has drawn is first taken over as it is.
    const isServed = !this.hasUpdated && this.shadowRoot;
    super.connectedCallback();
    if (!isServed) this.#look();
  }

  override firstUpdated(): void {
    this.#look();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.#own) this.#own.open = this.open;
  }

  /** Moves focus to the words to press. */
  override focus(options?: FocusOptions): void {
    const summary = this.#own?.querySelector<HTMLElement>(':scope > summary');
    if (summary) summary.focus(options);
    else super.focus(options);
  }

  override render(): TemplateResult {
    if (this.dressing ?? !this.summary) return html`<slot @slotchange=${this.#look}></slot>`;
    return html`<details ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary">${icon('chevron-down')} <slot name="summary">${this.summary}</slot></summary>
      <div class="content" part="content"><slot @slotchange=${this.#look}></slot></div>
    </details>`;
  }

  get #own(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > details:not([slot])');
  }

  #look(): void {
    const own = this.#own;
    if (own && !this.dressing) {
      dressPage(this);
      this.open ||= own.open;
      own.open = this.open;
    }
    this.dressing = own !== null;
  }

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    this.dispatchEvent(new Event('toggle'));
  }

  #onOwnToggle(event: Event): void {
    if (event.target === this.#own) this.#onToggle(event);
  }
}
