import { LitElement, html, type TemplateResult } from 'lit';

import { hostStyles } from '../styles/host.styles.ts';
import { warnOnce } from '../warn.ts';
import { focusTarget } from './focus-target.ts';
import { styles } from './skip-link.styles.ts';

/**
 * @summary The first link of a page, which leads past everything that is the same on all pages. Seen when it has focus; a plain link without script.
 * @status experimental
 * @since 0.1.0
 * @slot - One link, `<a href="#main">`, to an id in the same tree or on the page.
 */
export class DugnadSkipLink extends LitElement {
  static override styles = [hostStyles, styles];

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override firstUpdated(): void {
    if (!this.querySelector('a[href^="#"]')) warnOnce(this, 'there is no link to a part of this page in it. Put <a href="#main">…</a> inside.');
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** The browser's own way knows no id in a shadow tree, and with a `<base>` it would leave the page. */
  #onClick(event: Event): void {
    const hash = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
    const root = this.getRootNode() as Document | ShadowRoot;
    const id = hash.startsWith('#') ? hash.slice(1) : '';
    const target = root.getElementById(id) ?? this.ownerDocument.getElementById(id);
    if (!target) return;
    event.preventDefault();
    focusTarget(target);
  }
}
