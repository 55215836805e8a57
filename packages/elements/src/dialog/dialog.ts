import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { buttonStyles } from '../button/button.styles.ts';
import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { styles } from './dialog.host.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { dialogTemplate, showDialog } from './dialog.template.ts';

export { dialogTemplate, followDialog } from './dialog.template.ts';

/**
 * @summary A sheet above the page for one thing at a time. Escape, its Close button or a press beside it closes it, and focus goes back. A link to its `id` opens it; without script the link leads to what it is about.
 * @status experimental
 * @since 0.1.0
 * @slot - What it is about.
 * @slot heading - Its title, when words alone will not do.
 * @slot actions - What one can do; stays in sight.
 * @fires {Event} close - When it has closed, however that came about. Does not bubble.
 * @csspart dialog - The native dialog.
 * @cssproperty [--dugnad-dialog-width=640px] - Its greatest width.
 */
export class DugnadDialog extends LitElement {
  static override styles = [hostStyles, buttonStyles, drawingStyles, dialogStyles, styles];

  /** Whether it is shown. Set by `show()` and `close()` too. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Its title; it names the dialog. */
  @property() heading = '';

  #tree: Node | undefined;

  constructor() {
    super();
    followLanguage(this);
    this.addEventListener('submit', this.#onSubmit);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tree = this.getRootNode();
    this.#tree.addEventListener('click', this.#onPress);
  }

  /** A dialog taken out of the page is closed: put back, it must not stand there half open. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tree?.removeEventListener('click', this.#onPress);
    this.#native?.close();
    this.open = false;
  }

  override updated(changed: PropertyValues<this>): void {
    const dialog = this.#native;
    if (!dialog || !changed.has('open') || this.open === dialog.open) return;
    if (this.open) showDialog(dialog);
    else dialog.close();
  }

  /** Shows it above the page; focus goes to its title. */
  show(): void {
    this.open = true;
  }

  /** Closes it; focus goes back to where it was. */
  close(): void {
    this.open = false;
  }

  override render(): TemplateResult {
    const heading = html`<slot name="heading">${this.heading}</slot>`;
    return dialogTemplate(heading, html`<slot></slot>`, html`<slot name="actions"></slot>`, this.#onClose);
  }

  get #native(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #onClose = (): void => {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };

  /** The browser looks for the dialog of a `<form method="dialog">` in the form's own tree, and ours is in another. */
  #onSubmit(event: SubmitEvent): void {
    if (event.defaultPrevented || methodOf(event) !== 'dialog') return;
    event.preventDefault();
    this.close();
  }

  readonly #onPress = (event: Event): void => {
    const link = (event.target as Element).closest('a')?.getAttribute('href');
    if (!this.id || link !== `#${this.id}` || event.defaultPrevented || isForElsewhere(event as MouseEvent)) return;
    event.preventDefault();
    this.show();
  };
}

/** With a key held down a link opens in a tab or a window of its own. */
function isForElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function methodOf({ target, submitter }: SubmitEvent): string | null {
  return submitter?.getAttribute('formmethod') ?? (target as Element).getAttribute('method');
}
