/** The visitor has chosen a language for our words, and they are there. */
export class DugnadLanguageChangeEvent extends Event {
  static readonly type = 'dugnad-language-change';
  /** BCP 47, one of those that were listed. */
  readonly language: string;

  constructor(language: string) {
    super(DugnadLanguageChangeEvent.type, { bubbles: true, composed: true });
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dugnad-language-change': DugnadLanguageChangeEvent;
  }
}
