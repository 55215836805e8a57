import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { followAddress } from '../address/follow-address.ts';
import { stepByKey } from '../keys/step-by-key.ts';
import { dressPage } from '../styles/dress-page.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { DugnadTabChangeEvent } from './tabs.events.ts';
import { headingStyles, styles } from './tabs.styles.ts';

export { DugnadTabChangeEvent } from './tabs.events.ts';

/** Random, because two copies of us may share a page. */
const prefix = `dugnad-tab-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], dugnad-button';
const headingOf = (part: Element): Element | null => part.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');

/** A panel that begins with something to press is reached by that; any other has to be reached itself (ARIA Authoring Practices, tabs). */
function beginsWithControl(part: Element): boolean {
  const first = headingOf(part)?.nextElementSibling;
  return Boolean(first?.matches(focusable));
}

/**
 * @summary Parts of a page of which one is shown. Each part is a section of the page's own with a heading, and the heading is its tab. Printed, and without script, they stand below each other.
 * @status experimental
 * @since 0.1.0
 * @slot - A `<section>` with a heading for each part. A list of links to them, for pages without script, is hidden.
 * @fires {DugnadTabChangeEvent} dugnad-tab-change - When another part is shown, by the visitor or by the address.
 * @csspart tab - A tab.
 * @csspart panel - What is around a part.
 */
export class DugnadTabs extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [headingStyles];

  /** The `id` of the part that is shown; the first unless told. */
  @property({ reflect: true }) selected = '';

  /** What the parts are about, for who cannot see them together. */
  @property() label = '';

  @state() private parts: readonly HTMLElement[] = [];

  readonly #followAddress = followAddress(this, (element) => this.#showAround(element));
  #watcher: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this);
    this.#watcher ??= new MutationObserver(() => this.#look());
    // The words of a heading too, for they may change with the language of the page.
    this.#watcher.observe(this, { childList: true, characterData: true, subtree: true });
    if (this.hasUpdated) this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
  }

  override firstUpdated(): void {
    this.#look();
  }

  override render(): TemplateResult {
    const tabs = html`<div role="tablist" aria-label=${this.label || nothing} @keydown=${this.#onKey}>
      ${this.parts.map((part, at) => this.#tab(part, at))}
    </div>`;
    return html`${this.parts.length > 0 ? tabs : nothing} ${this.parts.map((part, at) => this.#panel(part, at))}<slot></slot>`;
  }

  get #shown(): HTMLElement | undefined {
    return this.parts.find(({ id }) => id === this.selected) ?? this.parts[0];
  }

  #tab(part: HTMLElement, at: number): TemplateResult {
    const isShown = part === this.#shown;
    return html`<button
      class="tab"
      part="tab"
      type="button"
      role="tab"
      id="tab-${at}"
      aria-controls="panel-${at}"
      aria-selected=${isShown ? 'true' : 'false'}
      tabindex=${isShown ? 0 : -1}
      @click=${() => this.#show(part)}
    >
      ${headingOf(part)?.textContent}
    </button>`;
  }

  /** A hidden panel keeps its own box, and so would keep its place in the order of Tab. */
  #panel(part: HTMLElement, at: number): TemplateResult {
    const isShown = part === this.#shown;
    return html`<div
      class="panel"
      part="panel"
      role="tabpanel"
      id="panel-${at}"
      aria-labelledby="tab-${at}"
      tabindex=${isShown && !beginsWithControl(part) ? 0 : nothing}
      hidden=${isShown ? nothing : 'until-found'}
      @beforematch=${() => this.#show(part)}
    >
      <slot name=${part.slot}></slot>
    </div>`;
  }

  /** Finds the parts, and gives each its place. */
  #look(): void {
    const parts = [...this.querySelectorAll<HTMLElement>(':scope > :is(section, article, div)')];
    for (const part of parts) {
      part.id ||= `${prefix}-${(count += 1)}`;
      part.slot = part.id;
      if (!headingOf(part)) warnOnce(this, 'a part has no heading, so its tab has no words. Begin each <section> with one.');
    }
    this.parts = parts;
    this.#followAddress();
  }

  #show(part: HTMLElement): void {
    if (part === this.#shown) return;
    this.selected = part.id;
    this.dispatchEvent(new DugnadTabChangeEvent(part.id));
  }

  /** The browser has scrolled to what was in sight already; only what was hidden is fetched into sight. */
  #showAround(element: Element): void {
    const part = this.parts.find((one) => one.contains(element));
    if (!part || part === this.#shown) return;
    this.#show(part);
    void this.updateComplete.then(() => element.scrollIntoView());
  }

  /** A tab is shown as soon as it has focus: everything is on the page already, so nothing has to be waited for. */
  #onKey(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.indexOf(event.target as HTMLElement);
    const { direction } = getComputedStyle(this);
    const next = hasModifier(event) ? undefined : stepByKey(event.key, { at, count: tabs.length, axis: 'inline', direction });
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    tabs[next]?.click();
  }
}

/** Alt and an arrow is the browser's way back. */
function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
