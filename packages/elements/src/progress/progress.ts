import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { numberFormat } from '../language/number-format.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { measureProgress, type ProgressMilestone, type ProgressPart } from './measure-progress.ts';
import { styles } from './progress.styles.ts';
import { progressTemplate } from './progress.template.ts';
import { readMilestones } from './read-milestones.ts';

export { measureProgress, type ProgressMilestone, type ProgressPart } from './measure-progress.ts';
export { progressTemplate } from './progress.template.ts';

/**
 * @summary How far a thing has come, in words and as a bar that never moves by itself. What stands inside it is shown until it is ready:
 * put a native `<progress>` or a sentence there.
 * @status experimental
 * @since 0.1.0
 * @csspart words - How far, in words.
 * @csspart bar - The bar.
 * @cssproperty [--dugnad-progress-height=16px] - How thick the bar is.
 */
export class DugnadProgress extends LitElement {
  static override styles = [hostStyles, drawingStyles, styles];

  /** What is counted: it names the bar. */
  @property() label = '';

  /** How far. None, or what is no number: under way, nobody knows how far. */
  @property({ type: Number }) value?: number;

  /** The goal. None: the words stand without a bar. More than the goal is welcome, and shown. */
  @property({ type: Number }) max?: number;

  /** Where the sum comes from, instead of `value`: confirmed, on paper. */
  @property({ attribute: false }) parts?: readonly ProgressPart[];

  /** What is reached on the way and beyond the goal; as an attribute numbers alone, "500 2500". */
  @property({ converter: { fromAttribute: readMilestones } }) milestones?: readonly ProgressMilestone[];

  /** Money: its ISO 4217 code, "NOK". */
  @property() currency = '';

  readonly #locale = new LocaleController(this);

  constructor() {
    super();
    followLanguage(this);
  }

  override render(): TemplateResult {
    const { label, parts, value, max, milestones } = this;
    return progressTemplate({ label, parts, format: this.#format, ...measureProgress({ value, max, parts, milestones }) });
  }

  get #format(): (value: number) => string {
    const { currency } = this;
    // A code of other than three letters makes Intl throw, and a slip of the pen must not cost a page its bar.
    const money: Intl.NumberFormatOptions = /^[a-z]{3}$/i.test(currency) ? { style: 'currency', currency, maximumFractionDigits: 0 } : {};
    const format = numberFormat(this.#locale.language, money);
    return (amount) => format.format(amount);
  }
}
