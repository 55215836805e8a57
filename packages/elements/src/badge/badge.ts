import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { hostStyles } from '../styles/host.styles.ts';
import { badgeStyles, styles } from './badge.styles.ts';

/** What the word says; it decides the looks, never the meaning: that is in the word. */
export type BadgeKind = 'neutral' | 'now' | 'cancelled' | 'full' | 'postponed' | 'moved-online';

/**
 * @summary One word on the state of a thing, seen before its title.
 * @status experimental
 * @since 0.1.0
 * @slot - The word.
 * @csspart badge - The shape around the word.
 * @cssproperty [--dugnad-badge-radius=6px] - Its corners.
 */
export class DugnadBadge extends LitElement {
  static override styles = [hostStyles, badgeStyles, styles];

  /** An unknown kind looks neutral. */
  @property() kind: BadgeKind = 'neutral';

  override render(): TemplateResult {
    return html`<span class="badge ${this.kind}" part="badge"><slot></slot></span>`;
  }
}
