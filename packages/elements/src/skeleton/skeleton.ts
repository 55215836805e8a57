import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './skeleton.styles.ts';

/**
 * @summary Still grey lines that hold the place of words on their way. Silent: say in words elsewhere that they are coming.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadSkeleton extends LitElement {
  static override styles = [hostStyles, styles];

  /** How many lines of text it stands for. */
  @property({ type: Number }) lines = 3;

  override render(): TemplateResult {
    const lines = Array.from({ length: Math.max(0, Math.floor(this.lines) || 0) });
    return html`<div aria-hidden="true">${lines.map(() => html`<div class="line"></div>`)}</div>`;
  }
}
