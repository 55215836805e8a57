import { html, nothing, type TemplateResult } from 'lit';
import { formWords } from './form.texts.ts';

export interface Question {
  readonly name: string;
  /** What somebody else wrote has its own language. */
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly error: string;
}

/** What a control has to carry so that it is heard with its hint and what is wrong. */
export interface Described {
  readonly id: string;
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** A question with one control: its words, what it is for, what is wrong, then where to write. */
export function questionTemplate({ name, label, hint, isOptional, error }: Question, control: (described: Described) => TemplateResult): TemplateResult {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="question">
    <label for=${name}>${label}${isOptional ? html` <span class="hint">(${formWords.optional()})</span>` : nothing}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${error ? html`<p class="error" id="${name}-error">${error}</p>` : nothing}
    ${control({ id: name, describedBy: ids || nothing, invalid: error ? 'true' : nothing })}
  </div>`;
}
