import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { followLanguage } from '../follow-language.ts';
import { drawingStyles } from '../icon/drawing.styles.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { checkLanguages } from './check-languages.ts';
import { styles } from './language-switcher.host.styles.ts';
import { languageSwitcherStyles } from './language-switcher.styles.ts';
import { languageSwitcherTemplate } from './language-switcher.template.ts';

export * from './language-switcher.events.ts';
export { checkLanguages } from './check-languages.ts';
export { languageSwitcherTemplate, type LanguageChoice } from './language-switcher.template.ts';

/**
 * @summary Lets a visitor choose the language of our words, each by its own name. Keeps what was typed, stores nothing.
 * @status experimental
 * @since 0.1.0
 * @slot - Links to the page itself in other languages; all there is without script.
 * @fires {DugnadLanguageChangeEvent} dugnad-language-change - The visitor has chosen a language, and its words are there.
 * @csspart select - The native choice.
 */
export class DugnadLanguageSwitcher extends LitElement {
  static override styles = [hostStyles, drawingStyles, languageSwitcherStyles, styles];

  /** Which languages, in which order: tags of BCP 47 by spaces. All that there are words in unless told. */
  @property() languages = '';

  /** One line without the word "Language", which is still read aloud. */
  @property({ type: Boolean }) compact = false;

  constructor() {
    super();
    followLanguage(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A widget that comes after us may bring languages along: we look when somebody is about to choose.
    this.addEventListener('pointerenter', this.#look);
    this.addEventListener('focusin', this.#look);
    void checkLanguages(this, this.languages).then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('pointerenter', this.#look);
    this.removeEventListener('focusin', this.#look);
  }

  override render(): TemplateResult {
    const { languages, compact } = this;
    return html`${languageSwitcherTemplate({ languages, compact })}<slot></slot>`;
  }

  readonly #look = (): void => this.requestUpdate();
}
