import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { floatingStyles } from '../floating/floating.styles.ts';
import { followPopover } from '../floating/follow-popover.ts';
import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { chevronDown } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { stepByKey } from '../keys/step-by-key.ts';
import { dressPage } from '../styles/dress-page.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { findByLetters } from './find-by-letters.ts';
import { itemsOf, wireList } from './menu-list.ts';
import { listStyles, styles } from './menu.styles.ts';

/** Letters that follow each other within this many milliseconds belong together. */
const TYPING = 700;

/**
 * @summary A button that opens a list of links, or of things to do. The list is the page's own, and is simply there without script.
 * @status experimental
 * @since 0.1.0
 * @slot - A `<ul>` of links, or of buttons.
 * @slot label - The words to press, when the attribute will not do.
 * @fires {Event} toggle - When it has opened or closed; `open` says which. Does not bubble.
 * @csspart button - What is pressed.
 * @csspart list - What is around the list.
 */
export class DugnadMenu extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, buttonStyles, drawingStyles, floatingStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [listStyles];

  /** The words to press. Ours unless told: “More” */
  @property() label = '';

  /** Whether the list shows. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private areActs = false;

  readonly #popover = followPopover(this);
  #watcher: MutationObserver | undefined;
  #typed = { letters: '', at: 0 };
  #firstFocus: 'first' | 'last' | undefined;

  constructor() {
    super();
    followLanguage(this);
    // Before the page hears of it: what it then opens shall give focus back to our button.
    this.addEventListener('click', this.#onPress, { capture: true });
    this.addEventListener('focusout', this.#onFocusOut);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this);
    this.#watcher ??= new MutationObserver(() => this.requestUpdate());
    this.#watcher.observe(this, { childList: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
  }

  override updated(changed: PropertyValues<this>): void {
    const words = this.label || this.querySelector('[slot="label"]')?.textContent.trim() || more();
    const list = this.#list;
    this.areActs = list !== null && wireList(list, words);
    if (changed.has('open')) this.#popover.follow();
  }

  override render(): TemplateResult {
    return html`<button
        class="button opener"
        part="button"
        type="button"
        popovertarget="list"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-haspopup=${this.areActs ? 'menu' : nothing}
        @keydown=${this.#onButtonKey}
      >
        <span><slot name="label">${this.label || more()}</slot></span> ${draw(chevronDown)}
      </button>
      <div class="frame">
        <div popover id="list" part="list" @beforetoggle=${this.#onBeforeToggle} @toggle=${this.#onToggle} @keydown=${this.#onKey}><slot></slot></div>
      </div>`;
  }

  get #list(): Element | null {
    return this.querySelector(':scope > :is(ul, ol, menu)');
  }

  /** Not by `:focus`: in a frame that WebKit does not take for the one in front, nothing matches it. */
  get #focused(): Element | null {
    return (this.getRootNode() as Document | ShadowRoot).activeElement;
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
  }

  #onBeforeToggle(event: ToggleEvent): void {
    // The list is not in the popover's own tree, so not every engine gives its focus back.
    if (event.newState === 'closed' && this.#list?.contains(this.#focused)) this.#button?.focus();
    this.#popover.onBeforeToggle(event);
  }

  #onToggle(): void {
    const items = itemsOf(this.#list);
    const wanted = this.#firstFocus ?? (this.areActs ? 'first' : undefined);
    if (this.open && wanted) items.at(wanted === 'first' ? 0 : -1)?.focus();
    this.#firstFocus = undefined;
    this.#popover.onToggle();
  }

  #onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#firstFocus = event.key === 'ArrowDown' ? 'first' : 'last';
    if (this.open) this.#onToggle();
    else this.open = true;
  }

  #onKey(event: KeyboardEvent): void {
    const items = itemsOf(this.#list);
    const at = items.findIndex((item) => item === this.#focused);
    if (event.key === 'Tab' && this.areActs) this.open = false;
    if (hasModifier(event)) return;
    const next = stepByKey(event.key, { at, count: items.length, axis: 'block' }) ?? this.#findTyped(event, items, at);
    if (next < 0) return;
    event.preventDefault();
    items[next]?.focus();
  }

  /** The space bar presses, unless it stands inside of words that are being typed. */
  #findTyped({ key, timeStamp }: KeyboardEvent, items: readonly HTMLElement[], at: number): number {
    if ([...key].length !== 1) return -1;
    const { letters } = timeStamp - this.#typed.at < TYPING ? this.#typed : { letters: '' };
    if (key === ' ' && !letters) return -1;
    this.#typed = { letters: letters + key, at: timeStamp };
    return findByLetters(items.map(({ textContent }) => textContent), this.#typed.letters, at);
  }

  #onPress(event: Event): void {
    const isItem = itemsOf(this.#list).some((item) => event.composedPath().includes(item));
    if (isItem && this.open) this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.open = false;
  }
}

/** What is pressed with one of these is the browser's or the system's. */
function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

function more(): string {
  return msg('More', { id: 'menu.label' });
}
