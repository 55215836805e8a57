import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';

import { followLanguage } from '../follow-language.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { numberFormat } from '../language/number-format.ts';
import { LightTreeController } from '../light-tree/light-tree-controller.ts';
import { hostStyles } from '../styles/host.styles.ts';
import type { Place } from './find-place.ts';
import { doneWord, markSteps } from './mark-steps.ts';
import { lightStyles, styles } from './steps.styles.ts';

/**
 * @summary Where one is in a task of several steps: "Step 2 of 4". The page's own `<ol>` stands inside; in a narrow column only the step one is at shows.
 * @status experimental
 * @since 0.1.0
 * @slot - An `<ol>`; a step that is done may be a link back.
 * @csspart words - Which step of how many.
 */
export class DugnadSteps extends LitElement {
  static override styles = [hostStyles, styles];
  /** @internal What the page's own HTML inside looks like; a server writes it into the page. */
  static readonly lightStyles = [lightStyles];

  /** Which step one is at, from 1. None: the one that the page marks with `aria-current="step"`. One more than there are: all are done. */
  @property({ type: Number }) current?: number;

  /** Shows only the step one is at, also where there is room. */
  @property({ type: Boolean, reflect: true }) compact = false;

  @state() private place: Place | undefined;

  readonly #locale = new LocaleController(this);
  readonly #tree = new LightTreeController(this, () => this.#onChange());

  constructor() {
    super();
    followLanguage(this);
  }

  /** Also when nothing of ours has changed but the language has. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.size === 0 || changed.has('current'))) this.#tree.look();
  }

  override render(): TemplateResult {
    return html`${this.place ? html`<p part="words">${this.#words(this.place)}</p>` : nothing}<slot></slot>`;
  }

  #onChange(): void {
    const list = this.querySelector(':scope > ol');
    // Safari takes a list without numbers for no list, unless it is told.
    if (list && !list.role) list.role = 'list';
    const items = [...(list?.children ?? [])];
    // An attribute that is taken away leaves `null` behind.
    this.place = markSteps(items, this.current ?? undefined, doneWord());
  }

  #words({ at, count, name }: Place): unknown {
    const [step, all] = [at, count].map((value) => numberFormat(this.#locale.language).format(value));
    if (at > count) return msg(str`All ${all} steps are done`, { id: 'steps.all-done' });
    return html`<b>${msg(str`Step ${step} of ${all}`, { id: 'steps.of' })}</b><span class="name">: ${name}</span>`;
  }
}
