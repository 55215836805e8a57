import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { initials } from '../contact-strip/initials.ts';
import { person } from '../icon/drawings.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { draw } from '../icon/icon.template.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './avatar.styles.ts';

/**
 * @summary A person's face, or the initials of the name until there is one. Decoration beside the name; say `alone` where the name does not stand.
 * @status experimental
 * @since 0.1.0
 * @csspart avatar - The circle.
 * @cssproperty [--dugnad-avatar-size=56px] - Its width and height.
 */
export class DugnadAvatar extends LitElement {
  static override styles = [hostStyles, drawingStyles, styles];

  /** Whose face it is. */
  @property() name = '';

  /** The address of a picture; while it is on its way, and when it does not come, the initials stand. */
  @property() src = '';

  /** The name does not stand beside it, so it is said to whoever cannot see the face. */
  @property({ type: Boolean, reflect: true }) alone = false;

  @state() private picture: 'coming' | 'shown' | 'missing' = 'coming';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.picture = 'coming';
  }

  override render(): TemplateResult {
    const named = this.alone && this.name;
    return html`<span class="avatar" part="avatar" role=${named ? 'img' : nothing} aria-label=${named || nothing} aria-hidden=${named ? nothing : 'true'}>${this.#face()}</span>`;
  }

  #face(): unknown {
    if (!this.src || this.picture === 'missing') return this.#letters();
    return html`${this.picture === 'shown' ? nothing : this.#letters()} ${this.#image()}`;
  }

  #letters(): unknown {
    const letters = initials(this.name);
    // Two Arabic letters would otherwise grow together and read as a word.
    return letters ? letters.replace(/^(\p{Script=Arabic})(?=\p{Script=Arabic})/u, '$1\u200c') : draw(person);
  }

  #image(): TemplateResult {
    return html`<img class=${this.picture} src=${this.src} alt="" @load=${() => (this.picture = 'shown')} @error=${() => (this.picture = 'missing')} />`;
  }
}
