import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { dressPage } from '../styles/dress-page.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles, tableStyles } from './table.styles.ts';
import { wireTable } from './wire-table.ts';

/**
 * @summary A table of the page's own that becomes a list where it is narrow: each row with its labels below each other. One that cannot, with cells over several columns, can be scrolled sideways, by keys too. Printed as a table.
 * @status experimental
 * @since 0.1.0
 * @slot - The `<table>`, with its heads in a `<thead>`.
 * @csspart region - What is scrolled.
 */
export class DugnadTable extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [tableStyles];

  @state() private isWide = false;

  #watcher: MutationObserver | undefined;
  #measure: ResizeObserver | undefined;

  constructor() {
    super();
    followLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this);
    this.#watcher ??= new MutationObserver(() => this.#look());
    this.#watcher.observe(this, { childList: true, characterData: true, subtree: true });
    this.#measure ??= new ResizeObserver(() => this.#onResize());
    if (this.hasUpdated) this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
    this.#measure?.disconnect();
  }

  override firstUpdated(): void {
    this.#look();
  }

  /** A region that scrolls has to be reached by keys, and what can be reached has to have a name (WCAG 2.1.1, 4.1.2). */
  override render(): TemplateResult {
    const name = this.#table?.caption?.textContent.trim() || msg('Table', { id: 'table.label' });
    return html`<div
      class="region"
      part="region"
      role=${this.isWide ? 'region' : nothing}
      aria-label=${this.isWide ? name : nothing}
      tabindex=${this.isWide ? 0 : nothing}
    >
      <slot></slot>
    </div>`;
  }

  get #table(): HTMLTableElement | null | undefined {
    return this.querySelector?.<HTMLTableElement>(':scope > table');
  }

  #look(): void {
    const table = this.#table;
    if (!table) return;
    wireTable(table);
    const region = this.renderRoot.querySelector('.region');
    if (region) this.#measure?.observe(region);
    this.#measure?.observe(table);
  }

  #onResize(): void {
    const region = this.renderRoot.querySelector('.region');
    this.isWide = Boolean(region && region.scrollWidth > region.clientWidth);
  }
}
