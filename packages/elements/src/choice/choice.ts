import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import { describe } from '../field/describe.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { Paragraph } from '../paragraph/paragraph.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { markLight } from '../paragraph/mark-light.ts';
import { setOrRemove } from '../paragraph/set-or-remove.ts';
import { warnOnce } from '../warn.ts';
import { choiceStyles } from './choice.styles.ts';

/**
 * @summary One native check box or radio button inside its label, with the whole row to press, and a hint of its own.
 * Stands in the page's own tree. A choice that needs no hint may stand in a group as a bare `<label>`.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadChoice extends LitElement {
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [choiceStyles];

  /** Said of this choice alone, after its words. */
  @property() hint = '';

  /** What is wrong. Empty: nothing. */
  @property() error = '';

  /** What a `<dugnad-form>` says when it has to be ticked and is not, instead of our own words. */
  @property() missing = '';

  /** What a `<dugnad-form>` says when it is not right for another reason. */
  @property() invalid = '';

  readonly #hint: Paragraph;
  readonly #error: Paragraph;
  #described: { control: Element; own: string | null } | undefined;

  constructor() {
    super();
    new PageTreeController(this, { subtree: true });
    const id = nameIds('choice');
    this.#hint = new Paragraph(`${id}-hint`, 'dugnad-choice-hint');
    this.#error = new Paragraph(`${id}-error`, 'dugnad-choice-error');
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  protected override updated(): void {
    const label = this.querySelector('label');
    const control = label?.querySelector('input');
    if (label && control) this.#wire(label, control);
    else if (this.isConnected) warnOnce(this, 'there is no input inside a label in it. Write <label><input type="checkbox"> Words</label>.');
  }

  #wire(label: HTMLLabelElement, control: HTMLInputElement): void {
    if (this.#described?.control !== control) this.#described = { control, own: control.getAttribute('aria-describedby') };
    this.#hint.show(this.hint, { after: label });
    this.#error.show(this.error, { firstIn: this });
    const described = describe({ own: this.#described.own, hintId: this.#hint.id, errorId: this.#error.id });
    setOrRemove(control, 'aria-describedby', described);
    // A radio button cannot be wrong by itself (ARIA 1.2); its group can.
    if (control.type === 'checkbox') setOrRemove(control, 'aria-invalid', this.error ? 'true' : undefined);
  }
}
