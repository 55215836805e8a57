import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { icon } from '../icon/icon.template.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './notice.styles.ts';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const icons = { info: 'info', success: 'check', warning: 'warning', error: 'warning' } as const;

function word(kind: NoticeKind): string {
  if (kind === 'success') return msg('Done', { id: 'notice.kind.success' });
  if (kind === 'warning') return msg('Please note', { id: 'notice.kind.warning' });
  if (kind === 'error') return msg('Something went wrong', { id: 'notice.kind.error' });
  return msg('Good to know', { id: 'notice.kind.info' });
}

/**
 * @summary A few sentences that stand out: what happened, and what one can do. Its kind is also said in words.
 * @status experimental
 * @since 0.1.0
 * @slot - The sentences.
 * @slot heading - What happened, in one line.
 * @slot actions - Buttons or links for what one can do.
 * @csspart notice - The box.
 */
export class DugnadNotice extends LitElement {
  static override styles = [hostStyles, iconStyles, styles];

  /** Anything else counts as `info`. */
  @property() kind: NoticeKind = 'info';

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    return html`<div class="notice ${this.kind}" part="notice">
      ${icon(Object.hasOwn(icons, this.kind) ? icons[this.kind] : 'info')}
      <div class="text">
        <p class="word">${word(this.kind)}</p>
        <slot name="heading"></slot>
        <slot></slot>
        <slot name="actions" class="actions"></slot>
      </div>
    </div>`;
  }
}
