import { LitElement, html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { announce } from '../status-region/announce.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { countPress, none } from './count-presses.ts';
import { leavePage } from './leave-page.ts';
import { DugnadPageLeaveEvent } from './leave-quickly.events.ts';
import { styles } from './leave-quickly.styles.ts';

export { DugnadPageLeaveEvent } from './leave-quickly.events.ts';

/**
 * @summary A link that is always in sight and leads away at once, for who must not be seen here. So do three presses of Shift. Put it first in the page, after the skip link.
 * @status experimental
 * @since 0.1.0
 * @dependency dugnad-toggletip
 * @slot - One link to a harmless page: the weather, the news. A plain link without script.
 * @fires {DugnadPageLeaveEvent} dugnad-page-leave - Before the page is left: forget what was typed.
 * @csspart bar - What is around the link.
 */
export class DugnadLeaveQuickly extends LitElement {
  static override styles = [hostStyles, styles];

  #presses = none;
  #measure: ResizeObserver | undefined;

  constructor() {
    super();
    followLanguage(this);
    this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['keydown', 'keyup'] as const) this.#view?.addEventListener(type, this.#onKey, { capture: true });
    this.#measure ??= new ResizeObserver(() => this.#keepClear(`${this.offsetHeight}px`));
    this.#measure.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['keydown', 'keyup'] as const) this.#view?.removeEventListener(type, this.#onKey, { capture: true });
    this.#measure?.disconnect();
    this.#keepClear('');
  }

  override firstUpdated(): void {
    if (!this.#link) warnOnce(this, 'there is no link in it. Put <a href="https://…">…</a> inside, to a page that anybody may be seen on.');
  }

  override updated(): void {
    // Announced with the link: a description across trees has to be words.
    this.#link?.setAttribute('aria-description', msg('Or press Shift three times.', { id: 'leave-quickly.shortcut' }));
  }

  override render(): TemplateResult {
    return html`<div class="bar" part="bar">
      <slot></slot>
      <dugnad-toggletip label=${msg('What does this do?', { id: 'leave-quickly.question' })}>
        <p>${msg('It shows another page at once.', { id: 'leave-quickly.does' })}</p>
        <p>${msg('Or press Shift three times.', { id: 'leave-quickly.shortcut' })}</p>
        <p>${msg('Pages you saw before stay in the history of your browser.', { id: 'leave-quickly.does-not' })}</p>
      </dugnad-toggletip>
    </div>`;
  }

  get #view(): Window | null {
    return this.ownerDocument.defaultView;
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('a[href]');
  }

  /** What gets focus is scrolled to below the bar, not under it (WCAG 2.4.11). */
  #keepClear(room: string): void {
    this.ownerDocument.documentElement.style.scrollPaddingBlockStart = room;
  }

  #onClick(event: MouseEvent): void {
    const isLink = this.#link?.contains(event.target as Node);
    if (!isLink) return;
    event.preventDefault();
    this.#leave();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const before = this.#presses.count;
    this.#presses = countPress(this.#presses, event);
    const { count } = this.#presses;
    if (count === before) return;
    if (count === 2) announce(msg('Press Shift once more to leave.', { id: 'leave-quickly.once-more' }));
    if (count >= 3) this.#leave();
  };

  #leave(): void {
    const link = this.#link;
    const view = this.#view;
    this.#presses = none;
    if (!link || !view) return;
    this.dispatchEvent(new DugnadPageLeaveEvent());
    leavePage(link, view);
  }
}
