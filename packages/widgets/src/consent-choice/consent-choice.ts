import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { msg } from '@lit/localize';

import { chooseText, noticeIn, noticeText, type ConsentMethod, type ConsentPurpose, type ConsentRecord, type ShownNotice } from '@dugnad/client/model';
import { hashText, makeConsentRecord } from '@dugnad/client/submission';
import { LocaleController } from '@dugnad/elements/language';
import { dressPage } from '@dugnad/elements/styles';
import '@dugnad/elements/choice/define';

import { version } from '../version.ts';
import { plain, written } from '../writing/written.template.ts';
import { styles } from './consent-choice.styles.ts';
import { sayMissing } from './say-missing.ts';

/**
 * @summary What a person is asked to agree to: one native check box for each purpose, none of them ticked beforehand. What the law asks
 * to be said explicitly stands apart. Stands in the tree of the form around it, so a `<dugnad-form>` sees what is missing.
 * @status experimental
 * @since 0.1
 * @dependency dugnad-choice
 */
export class DugnadConsentChoice extends LitElement {
  /** @internal What it looks like in whatever tree it stands. */
  static readonly lightStyles = [styles];

  /** What is asked, in its order. */
  @property({ attribute: false }) purposes: readonly ConsentPurpose[] = [];

  /** The association's own name for the state of its texts: `2026-11`. */
  @property({ attribute: 'notice-version' }) noticeVersion = '';

  /** The languages to show the texts in, the visitor's first (BCP 47); those of the place unless told. */
  @property({ attribute: false }) languages?: readonly string[];

  /** The element that asks, for the record: `dugnad-petition`. */
  @property() component = 'dugnad-consent-choice';

  readonly #locale = new LocaleController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What is ticked, by the ids of the purposes. */
  get choices(): Record<string, boolean> {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    return Object.fromEntries(boxes.map(({ value, checked }) => [value, checked]));
  }

  /** The exact texts and options on the screen. */
  get shownNotice(): ShownNotice {
    return noticeIn(this.noticeVersion, this.purposes, this.#languages);
  }

  /** The record of what is chosen now, with the SHA-256 of what is shown now. Rejects only where the algorithm cannot be loaded. */
  async record(method: Partial<ConsentMethod> = {}): Promise<ConsentRecord> {
    const { shownNotice: shown, choices, purposes, noticeVersion } = this;
    const [text] = shown.purposes[0]?.texts ?? [];
    const language = text?.lang || this.#languages.at(-1) || 'en';
    const noticeHash = await hashText(noticeText(shown));
    return makeConsentRecord({
      ...{ noticeVersion, noticeHash, language, purposes, choices, origin: location.origin },
      method: { layer: 'form', control: 'checkbox', component: `${this.component} ${version}`, ...method },
    });
  }

  override render(): TemplateResult {
    const usual = this.purposes.filter(({ explicit }) => !explicit);
    const explicit = this.purposes.filter((purpose) => purpose.explicit);
    return html`${this.#group('explicit', msg('This needs a clear yes', { id: 'consent-choice.explicit' }), explicit)}
    ${this.#group('usual', msg('Your choice', { id: 'consent-choice.usual' }), usual)}`;
  }

  get #languages(): readonly string[] {
    return this.languages ?? [this.#locale.language, this.#locale.textLanguage];
  }

  #group(kind: string, legend: string, purposes: readonly ConsentPurpose[]): TemplateResult | typeof nothing {
    if (purposes.length === 0) return nothing;
    return html`<fieldset class=${kind}>
      <legend>${legend}</legend>
      ${purposes.map((purpose) => this.#choice(purpose))}
    </fieldset>`;
  }

  #choice({ id, text, hint, required }: ConsentPurpose): TemplateResult {
    const { dir } = chooseText(text, this.#languages);
    const missing = required ? sayMissing() : '';
    const optional = required ? nothing : html` (${msg('optional', { id: 'consent-choice.optional' })})`;
    // The hint begins where the words above it do.
    return html`<dugnad-choice dir=${hint ? dir : nothing} hint=${plain(hint, this.#languages)} missing=${missing}>
      <label dir=${dir}><input type="checkbox" name="consent-${id}" value=${id} ?required=${required} autocomplete="off" /> ${written(text, this.#languages)}${optional}</label>
    </dugnad-choice>`;
  }
}
