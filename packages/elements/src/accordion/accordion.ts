import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followAddress } from '../address/follow-address.ts';
import { buttonStyles } from '../button/button.styles.ts';
import type { DugnadDisclosure } from '../disclosure/disclosure.ts';
import { detailsStyles } from '../disclosure/details.styles.ts';
import { followLanguage } from '../follow-language.ts';
import { dressPage } from '../styles/dress-page.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './accordion.styles.ts';

type Item = HTMLDetailsElement | DugnadDisclosure;

/** Random, because two copies of us may share a page. */
const prefix = `dugnad-accordion-${Math.random().toString(36).slice(2, 8)}`;
let count = 0;

/**
 * @summary Several `<details>` of the page's own under each other, with one button that opens or closes them all. Printed open.
 * @status experimental
 * @since 0.1.0
 * @slot - The `<details>`; `<dugnad-disclosure>` will do too.
 * @csspart button - Open all, or Close all.
 */
export class DugnadAccordion extends LitElement {
  static override styles = [hostStyles, buttonStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [detailsStyles];

  /** Opening one closes the one that was open. Spare it those who want to compare, or print. */
  @property({ type: Boolean, reflect: true }) exclusive = false;

  @state() private items: readonly Item[] = [];

  readonly #group = `${prefix}-${(count += 1)}`;
  readonly #followAddress = followAddress(this, (element) => this.#openAround(element));

  constructor() {
    super();
    followLanguage(this);
    this.addEventListener('toggle', this.#onToggle, { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this);
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('exclusive') || changed.has('items')) this.#groupItems();
  }

  override render(): TemplateResult {
    const words = this.#isAllOpen ? msg('Close all', { id: 'accordion.close-all' }) : msg('Open all', { id: 'accordion.open-all' });
    const hasButton = this.items.length > 1 && !this.exclusive;
    return html`${hasButton ? html`<button class="button quiet" part="button" type="button" @click=${this.#onButton}>${words}</button>` : nothing}
      <slot @slotchange=${this.#onItems}></slot>`;
  }

  get #isAllOpen(): boolean {
    return this.items.every(({ open }) => open);
  }

  /** One name for all of them makes the browser itself keep one open, and lets a page's own names be. */
  #groupItems(): void {
    for (const item of this.items) {
      if (item.localName !== 'details') continue;
      if (this.exclusive && !item.hasAttribute('name')) item.setAttribute('name', this.#group);
      else if (!this.exclusive && item.getAttribute('name') === this.#group) item.removeAttribute('name');
    }
    if (this.exclusive) this.#closeOthers(this.items.find(({ open }) => open));
  }

  #closeOthers(kept: Item | undefined): void {
    for (const item of this.items) if (item !== kept) item.open = false;
  }

  #openAround(element: Element): void {
    const item = this.items.find((one) => one.contains(element));
    if (!item || item.open) return;
    item.open = true;
    void this.updateComplete.then(() => element.scrollIntoView());
  }

  #onItems(event: Event): void {
    const inside = (event.target as HTMLSlotElement).assignedElements();
    this.items = inside.filter((element): element is Item => element.matches('details, dugnad-disclosure'));
    this.#followAddress();
  }

  #onButton(): void {
    const open = !this.#isAllOpen;
    for (const item of this.items) item.open = open;
  }

  #onToggle({ target }: Event): void {
    const item = this.items.find((one) => one === target);
    // What stands in a shadow tree of its own shares no name with the others.
    if (item?.open && this.exclusive) this.#closeOthers(item);
    if (item) this.requestUpdate();
  }
}
