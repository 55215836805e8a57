import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import type { Drawing } from './draw-code.ts';
import { addressOf, readable } from './receipt-address.ts';
import { lightStyles, styles } from './receipt.styles.ts';

/**
 * @summary What somebody takes along: what was agreed, and the page's own link to it, on paper also as a QR code and as an address to write.
 * @status experimental
 * @since 0.1.0
 * @slot - What was agreed, with one `<a href>` to the page where it can be seen, changed or taken back.
 * @csspart code - The QR code.
 * @csspart address - The address in letters.
 * @cssproperty [--dugnad-receipt-code-size=8rem] - The QR code on the screen. On paper it is 3 cm.
 */
export class DugnadReceipt extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  /** A machine that others use too: the code shows on the screen as well, for somebody's own telephone. */
  @property({ type: Boolean, attribute: 'shared-device', reflect: true }) sharedDevice = false;

  /** Where the page's link leads; empty where there is none that a telephone could open. */
  @state() private address = '';

  @state() private drawing: Drawing | undefined;

  constructor() {
    super();
    followLanguage(this);
    new LightTreeController(this, () => this.#look());
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('address')) void this.#draw(this.address);
    if (!this.address) warnOnce(this, 'there is no link in it that a telephone could open. Put <a href="https://…">words</a> inside.');
  }

  override render(): TemplateResult {
    return html`<slot></slot>${this.address ? this.#link() : nothing}`;
  }

  #link(): TemplateResult {
    return html`<div class="link">
      <div class="code" part="code">${this.drawing ? codeTemplate(this.drawing) : nothing}</div>
      <p>${msg('Point your telephone’s camera here, or write this address:', { id: 'receipt.scan' })}<bdi class="address" part="address" dir="ltr">${readable(this.address)}</bdi></p>
    </div>`;
  }

  #look(): void {
    this.address = addressOf(this.querySelector<HTMLAnchorElement>('a[href]'));
  }

  /** Only who has a receipt fetches what draws codes. Without it the address is still there. */
  async #draw(address: string): Promise<void> {
    this.drawing = undefined;
    if (!address) return;
    try {
      const { drawCode } = await import('./draw-code.ts');
      if (address === this.address) this.drawing = drawCode(address);
    } catch (cause) {
      console.warn('Dugnad: what draws QR codes did not load, so a receipt has only its address in letters.', cause);
    }
  }
}

/** Always dark on white, or a telephone does not see it. What it says stands beside it. */
function codeTemplate({ size, path }: Drawing): TemplateResult {
  return html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges"><path class="ground" d="M0 0h${size}v${size}H0z"></path><path d=${path}></path></svg>`;
}
