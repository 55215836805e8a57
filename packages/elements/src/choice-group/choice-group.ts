import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

import { choiceStyles } from '../choice/choice.styles.ts';
import { describe } from '../field/describe.ts';
import { followLanguage } from '../follow-language.ts';
import { PageTreeController } from '../light-tree/page-tree-controller.ts';
import { Paragraph } from '../paragraph/paragraph.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { markLight } from '../paragraph/mark-light.ts';
import { setOrRemove } from '../paragraph/set-or-remove.ts';
import { warnOnce } from '../warn.ts';
import { markGroup } from './mark-group.ts';
import { optionalLabel } from './optional-label.ts';
import { segmentedStyles } from './segmented.styles.ts';

/**
 * @summary A question with native radio buttons or check boxes as answers, each a row to press. Stands in the page's own tree.
 * The page's own `<fieldset>` and `<legend>` inside it win, and ask the question without our script too.
 * @status experimental
 * @since 0.1.0
 */
export class DugnadChoiceGroup extends LitElement {
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [choiceStyles, segmentedStyles];

  /** The question, where the page has no `<fieldset>` of its own. */
  @property() label = '';

  /** Said before the visitor chooses. */
  @property() hint = '';

  /** What is wrong with the choice, and how to put it right. Empty: nothing. */
  @property() error = '';

  /** Says that one may choose nothing. Only beside `label`: a page with a `<legend>` writes it there. */
  @property({ type: Boolean }) optional = false;

  /** At least one has to be chosen; also for check boxes, for which HTML has no word. A `<dugnad-form>` sees to it. */
  @property({ type: Boolean }) required = false;

  /** Few and short choices, joined in a row; a column where there is no room. */
  @property({ type: Boolean, reflect: true }) segmented = false;

  /** What a `<dugnad-form>` says when nothing is chosen, instead of our own words. */
  @property() missing = '';

  /** What a `<dugnad-form>` says when the choice is not right for another reason. */
  @property() invalid = '';

  readonly #id = nameIds('choice-group');
  readonly #label = new Paragraph(`${this.#id}-label`, 'dugnad-choice-group-label');
  readonly #hint = new Paragraph(`${this.#id}-hint`, 'dugnad-choice-hint');
  readonly #error = new Paragraph(`${this.#id}-error`, 'dugnad-choice-error');
  #wired: { group: Element; own: string | null; hasRole: boolean } | undefined;

  constructor() {
    super();
    followLanguage(this);
    new PageTreeController(this, { subtree: true });
  }

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = markLight(this);
    return this;
  }

  protected override updated(): void {
    const fieldset = this.querySelector<HTMLFieldSetElement>(':scope > fieldset');
    const group = fieldset ?? this;
    if (this.#wired?.group !== group) {
      this.#wired = { group, own: group.getAttribute('aria-describedby'), hasRole: group.hasAttribute('role') };
    }
    const head = this.#drawHead(fieldset);
    this.#drawBelow(head, group);
    this.#name(group, head);
    setOrRemove(group, 'aria-describedby', describe({ own: this.#wired.own, hintId: this.#hint.id, errorId: this.#error.id }));
    markGroup(group, { holder: this, isRequired: this.required, isWrong: this.error !== '', hasRole: this.#wired.hasRole });
  }

  /** The page's legend, or our line with the question. */
  #drawHead(fieldset: HTMLFieldSetElement | null): HTMLElement | undefined {
    this.#label.show(fieldset ? '' : optionalLabel(this.label, this.optional), { firstIn: this });
    const legend = fieldset?.querySelector<HTMLElement>(':scope > legend');
    if (legend) legend.id ||= `${this.#id}-legend`;
    return legend ?? this.#label.element;
  }

  #drawBelow(head: HTMLElement | undefined, group: Element): void {
    this.#hint.show(this.hint, head ? { after: head } : { firstIn: group });
    const above = this.#hint.element ?? head;
    this.#error.show(this.error, above ? { after: above } : { firstIn: group });
  }

  #name(group: Element, head: HTMLElement | undefined): void {
    if (head) {
      setOrRemove(group, 'aria-labelledby', head.id);
      return;
    }
    if (group.getAttribute('aria-labelledby') === `${this.#id}-label`) group.removeAttribute('aria-labelledby');
    if (!this.isConnected || group.matches('[aria-label], [aria-labelledby]')) return;
    warnOnce(this, 'nobody can tell what is asked. Put a <fieldset> with a <legend> inside, or write label="…".');
  }
}
