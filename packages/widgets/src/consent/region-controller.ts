import type { LitElement, ReactiveController } from 'lit';
import { announce } from '@dugnad/elements/status-region';
import { measureOverlap, pointsIn } from './measure-overlap.ts';

/** What changes a page at rest so that something new may lie over us. */
const MOMENTS = ['resize', 'toggle', 'load'];

/**
 * Shows the region above everything of the page, whatever the page's styles say of stacking, and keeps the two sides fair: the end of
 * the page can be scrolled out from under it, it never covers what has the focus, and neither of the two buttons is covered.
 */
export class RegionController implements ReactiveController {
  readonly #host: LitElement;
  readonly #room = new CSSStyleSheet();
  readonly #size = new ResizeObserver(() => this.#settle());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('section');
  }

  hostConnected(): void {
    document.adoptedStyleSheets.push(this.#room);
    document.addEventListener('focusin', this.#clear);
    for (const moment of MOMENTS) addEventListener(moment, this.#look, true);
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#room);
    document.removeEventListener('focusin', this.#clear);
    for (const moment of MOMENTS) removeEventListener(moment, this.#look, true);
  }

  hostUpdated(): void {
    const { region } = this;
    if (!region || region.matches(':popover-open')) return;
    region.showPopover();
    this.#size.observe(region);
    announce([...region.querySelectorAll('h2, h2 ~ p')].slice(0, 2).map(({ textContent }) => textContent).join('. '));
  }

  /** After the region got another size, none included: the page ends above it. */
  #settle(): void {
    const height = this.region?.offsetHeight ?? 0;
    this.#room.replaceSync(height ? `html{padding-block-end:${height}px;scroll-padding-block-end:${height}px}` : '');
    this.#look();
  }

  readonly #isSeen = (): boolean => {
    const { renderRoot } = this.#host;
    const buttons = [...renderRoot.querySelectorAll('[part]')];
    const [one, other] = buttons.map((button) => button.getBoundingClientRect());
    const isSame = one?.width === other?.width && one?.height === other?.height;
    return isSame && buttons.every((button) => pointsIn(button.getBoundingClientRect()).every(([x, y]) => (renderRoot as ShadowRoot).elementFromPoint(x, y) === button));
  };

  readonly #look = (): void => {
    const { region } = this;
    if (!region?.matches(':popover-open') || this.#isSeen()) return;
    void import('./insist.part.ts').then(({ insist }) => insist(this.#host, region, this.#isSeen), () => undefined);
  };

  readonly #clear = ({ target }: FocusEvent): void => {
    const { region } = this;
    if (!region || target === this.#host) return;
    const measure = (): number => measureOverlap((target as Element).getBoundingClientRect(), region.getBoundingClientRect());
    scrollBy({ top: measure(), behavior: 'instant' });
    // What stands fixed on the screen cannot be scrolled free: then we go out of its way.
    if (measure()) region.classList.toggle('top');
  };
}
