import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { followLanguage } from '../follow-language.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { numberFormat } from '../language/number-format.ts';
import { slottedButtonStyles } from '../link-button/link-button.styles.ts';
import { announce } from '../status-region/announce.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { focusItem } from './focus-item.ts';
import { DugnadMoreRequestEvent } from './load-more.events.ts';
import { styles } from './load-more.styles.ts';

export { DugnadMoreRequestEvent } from './load-more.events.ts';

/**
 * @summary Shows more of a long list, when somebody asks for it. The page's own link to the next page stands inside and works without script.
 * @status experimental
 * @since 0.1.0
 * @slot - A link to the next page, or a button: "Show 20 more". None: a button of ours.
 * @fires {DugnadMoreRequestEvent} dugnad-more-request - More is wanted. Prevent it, add what is new to the page, then call `finish()`.
 * @csspart button - The button of ours.
 * @dependency dugnad-spinner
 */
export class DugnadLoadMore extends LitElement {
  static override styles = [hostStyles, buttonStyles, slottedButtonStyles, styles];

  /** How many are shown; `finish()` counts on. */
  @property({ type: Number }) shown = 0;

  /** How many there are, where that is known. */
  @property({ type: Number }) total?: number;

  /** There is no more. Known by itself where `total` is. */
  @property({ type: Boolean, reflect: true }) complete = false;

  /** More is on its way: set by a press that the page took on, taken back by `finish()`. */
  @property({ type: Boolean, reflect: true }) busy = false;

  readonly #locale = new LocaleController(this);

  constructor() {
    super();
    followLanguage(this);
    this.addEventListener('click', this.#onClick);
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('busy')) return;
    const own = this.querySelector(':scope > :is(a, button)');
    if (this.busy) own?.setAttribute('aria-disabled', 'true');
    else own?.removeAttribute('aria-disabled');
  }

  /**
   * What was asked for is in the page: says how many, and moves the focus to the first of them if it is still here.
   *
   * @param items in the order of reading; none: there was no more, or it could not be had
   */
  finish(items: readonly HTMLElement[] = []): void {
    const isHere = this.matches(':focus-within');
    this.busy = false;
    this.shown += items.length;
    const count = this.#number(items.length);
    if (items.length > 0) announce(msg(str`New: ${count}`, { id: 'load-more.new' }));
    if (isHere) focusItem(items[0]);
  }

  override render(): TemplateResult {
    const isAll = this.complete || this.shown >= (this.total ?? Infinity);
    return html`${isAll ? html`<p class="all">${msg('That is all.', { id: 'load-more.all' })}</p>` : this.#control()}
    ${this.busy ? html`<dugnad-spinner></dugnad-spinner>` : this.total && !isAll ? html`<p><bdi>${this.#count(this.total)}</bdi></p>` : nothing}`;
  }

  #control(): TemplateResult {
    return html`<slot
      ><button class="button" part="button" type="button" aria-disabled=${this.busy ? 'true' : nothing}>${msg('Show more', { id: 'load-more.show' })}</button></slot
    >`;
  }

  #count(total: number): string {
    const [shown, all] = [this.#number(this.shown), this.#number(total)];
    return msg(str`${shown} of ${all} shown`, { id: 'load-more.of' });
  }

  #number(value: number): string {
    return numberFormat(this.#locale.language).format(value);
  }

  #onClick(event: MouseEvent): void {
    const [pressed] = event.composedPath();
    if (!(pressed instanceof Element) || !pressed.closest('a, button')) return;
    if (this.busy) event.preventDefault();
    if (event.defaultPrevented || isForNewTab(event)) return;
    if (this.dispatchEvent(new DugnadMoreRequestEvent(this.shown))) return;
    event.preventDefault();
    this.busy = true;
  }
}

function isForNewTab({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}
