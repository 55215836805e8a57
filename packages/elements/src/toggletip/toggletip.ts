import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { buttonStyles } from '../button/button.styles.ts';
import { floatingStyles } from '../floating/floating.styles.ts';
import { followPopover } from '../floating/follow-popover.ts';
import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { info } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { announceNear } from '../status-region/announce-near.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './toggletip.styles.ts';

/**
 * @summary A sentence or two that explain something, behind a press. Without script, and on paper, they stand in the text.
 * @status experimental
 * @since 0.1.0
 * @slot - What it says. Keep it short; what is long belongs in a `<dugnad-disclosure>`.
 * @slot label - The words to press, when the attribute will not do.
 * @fires {Event} toggle - When it has opened or closed; `open` says which. Does not bubble.
 * @csspart button - What is pressed.
 * @csspart tip - What is said.
 */
export class DugnadToggletip extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [hostStyles, buttonStyles, drawingStyles, floatingStyles, styles];

  /** The words to press: the question that it answers. Ours unless told: “What is this?” */
  @property() label = '';

  /** Whether it shows. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #popover = followPopover(this);

  constructor() {
    super();
    followLanguage(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#popover.follow();
  }

  override render(): TemplateResult {
    return html`<button class="button quiet opener" part="button" type="button" popovertarget="tip" aria-expanded=${this.open ? 'true' : 'false'}>
        ${draw(info, 'info')} <span><slot name="label">${this.label || msg('What is this?', { id: 'toggletip.label' })}</slot></span>
      </button>
      <div class="frame">
        <div popover id="tip" part="tip" @beforetoggle=${this.#popover.onBeforeToggle} @toggle=${this.#onToggle}><slot></slot></div>
      </div>`;
  }

  /** Focus stays on the button, so what has come into sight is said too. */
  #onToggle(): void {
    if (this.open) announceNear(this, this.#words);
    this.#popover.onToggle();
  }

  get #words(): string {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])');
    const nodes = slot?.assignedNodes({ flatten: true }) ?? [];
    return nodes.map(({ textContent }) => textContent).join(' ').replace(/\s+/g, ' ').trim();
  }
}
