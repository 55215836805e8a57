import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { image } from '../icon/drawings.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { draw } from '../icon/icon.template.ts';
import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { lightStyles, styles } from './picture.styles.ts';

/** Width to height. */
export type PictureRatio = '16/9' | '3/2' | '4/3' | '1/1' | '3/4';

/**
 * @summary A picture with its caption, and who made it. The page's own `<figure>` stands inside; when the picture does not come, its words do.
 * @status experimental
 * @since 0.1.0
 * @slot - `<figure><img alt="…" width="…" height="…"><figcaption>… <small>who made it</small></figcaption></figure>`
 * @csspart missing - What stands there when the picture does not come.
 */
export class DugnadPicture extends LitElement {
  static override styles = [hostStyles, drawingStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  /** Cuts the picture to this shape, its middle stays; its room is kept while it is on its way. None: the picture's own shape. */
  @property({ reflect: true }) ratio?: PictureRatio;

  /** Cuts nothing off: for plans, maps and posters. */
  @property({ type: Boolean, reflect: true }) whole = false;

  /** The words of a picture that has not come. */
  @state() private missing: string | undefined;

  constructor() {
    super();
    new LightTreeController(this, () => this.#onChange());
    // Neither bubbles.
    this.addEventListener('error', this.#onOutcome, true);
    this.addEventListener('load', this.#onOutcome, true);
  }

  override render(): TemplateResult {
    return html`${this.missing ? html`<div class="missing" part="missing">${draw(image)}<p>${this.missing}</p></div>` : nothing}<slot></slot>`;
  }

  #onChange(): void {
    const picture = this.querySelector('img');
    // The words of one that the page has taken away, or put another in the place of, are not said any more.
    if (!picture?.hasAttribute('data-dugnad-missing')) this.missing = undefined;
    if (picture) this.#look(picture);
  }

  #look(picture: HTMLImageElement): void {
    if (!this.ratio && !(picture.hasAttribute('width') && picture.hasAttribute('height'))) {
      warnOnce(this, 'the page will jump when the picture comes. Give the <img> its width and height, or the element a ratio.');
    }
    // It may have failed before we came.
    if (picture.complete && picture.naturalWidth === 0 && picture.getAttribute('src')) picture.decode().catch(() => this.#show(picture, false));
  }

  #onOutcome(event: Event): void {
    if (event.target instanceof HTMLImageElement) this.#show(event.target, event.type === 'load');
  }

  #show(picture: HTMLImageElement, hasCome: boolean): void {
    picture.toggleAttribute('data-dugnad-missing', !hasCome);
    this.missing = hasCome ? undefined : picture.alt;
  }
}
