import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { announce } from '../status-region/announce.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './spinner.styles.ts';

/**
 * @summary Says in words that something is on its way, once it takes longer than a moment. Turns slowly beside the words; stands still for
 * whoever wants no motion. Heard once.
 * @status experimental
 * @since 0.1.0
 * @slot - What is on its way: "Fetching the activities …".
 */
export class DugnadSpinner extends LitElement {
  static override styles = [hostStyles, styles];

  /** Milliseconds before it shows: what is there by then needs no words. Its room is kept. */
  @property({ type: Number }) delay = 400;

  @state() private isLate = false;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    followLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setTimeout(() => this.#onLate(), this.delay || 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.isLate = false;
  }

  override render(): TemplateResult {
    return html`<p class="spinner ${this.isLate ? 'late' : ''}">
      <svg class="ring" viewBox="0 0 24 24" aria-hidden="true"><path class="way" d=${circle} /><path d=${quarter} /></svg>
      <span><slot>${this.isLate ? this.#words : nothing}</slot></span>
    </p>`;
  }

  get #words(): string {
    return msg('Loading …', { id: 'spinner.loading' });
  }

  #onLate(): void {
    this.isLate = true;
    // Nobody hears of what is hidden together with all around it.
    if (this.checkVisibility()) announce(this.textContent.replace(/\s+/g, ' ').trim() || this.#words);
  }
}

const circle = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z';
const quarter = 'M12 3a9 9 0 0 1 9 9';
