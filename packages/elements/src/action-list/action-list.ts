import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { lightStyles, styles } from './action-list.styles.ts';

/**
 * @summary Things one below the other, each with what can be done with it at the end of its line; below it where there is no room.
 * @status experimental
 * @since 0.1.0
 * @slot - A `<ul>`. In each `<li>` first one element with its words (a link, a paragraph, a heading), then buttons and links.
 * @slot empty - What shows while there is nothing in the list.
 */
export class DugnadActionList extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  /** What shows while there is nothing in the list; a sentence of your own says what to do about it. */
  @property() empty = '';

  @state() private isEmpty = false;

  constructor() {
    super();
    followLanguage(this);
    new LightTreeController(this, () => this.#onChange());
  }

  override render(): TemplateResult {
    const words = this.empty || msg('There is nothing here yet.', { id: 'action-list.empty' });
    return html`<slot></slot>${this.isEmpty ? html`<slot name="empty"><p>${words}</p></slot>` : nothing}`;
  }

  #onChange(): void {
    const list = this.querySelector(':scope > :is(ul, ol)');
    // Safari takes a list without bullets for no list, unless it is told.
    if (list && !list.role) list.role = 'list';
    this.isEmpty = !list?.querySelector(':scope > li');
  }
}
