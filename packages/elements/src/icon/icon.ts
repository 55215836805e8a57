import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { warnOnce } from '../warn.ts';
import { iconPaths, type IconName } from './icon-paths.ts';
import { icon } from './icon.template.ts';
import { styles } from './icon.host.styles.ts';
import { iconStyles } from './icon.styles.ts';

export type { IconName } from './icon-paths.ts';
export * as drawings from './drawings.ts';
export { draw, icon } from './icon.template.ts';

/**
 * @summary A small drawing beside words, in their colour.
 * @status experimental
 * @since 0.1.0
 * @cssproperty [--dugnad-icon-size=24px] - Its width and height.
 */
export class DugnadIcon extends LitElement {
  static override styles = [iconStyles, styles];

  /** Which drawing; the set is closed. */
  @property() name?: IconName;

  /** What it says to whoever cannot see it. Without one it is decoration: use that beside words. */
  @property() label = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('name') || !this.name || Object.hasOwn(iconPaths, this.name)) return;
    warnOnce(this, `there is no icon named "${this.name}". Use one of: ${Object.keys(iconPaths).join(', ')}.`);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.name) return nothing;
    return this.label ? html`<span role="img" aria-label=${this.label}>${icon(this.name)}</span>` : icon(this.name);
  }
}
