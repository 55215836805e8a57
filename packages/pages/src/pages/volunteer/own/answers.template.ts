import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { ownPage } from './own.texts.ts';

/** What one can answer: what is sent, and how it is said. */
export type Answers = readonly (readonly [value: string, words: () => string])[];

/** One question. Each field is called by `id` with what it sends behind it. */
export interface Question {
  readonly id: string;
  readonly answers: Answers;
  /** Where it is not whether one wants a time. */
  readonly asked?: unknown;
  /** What was chosen on a page that is asked for once more. */
  readonly chosen?: string | undefined;
  readonly error?: string | undefined;
}

/** Answers of the same weight. None is chosen beforehand. */
export function answersTemplate({ id, answers, asked = ownPage.offerAsk(), chosen, error }: Question): TemplateResult {
  const choice = (value: string, words: string): TemplateResult => html`<label class="choice" for=${`${id}-${value}`}><input id=${`${id}-${value}`} name="answer" type="radio" value=${value} ?checked=${value === chosen} aria-invalid=${error === undefined ? nothing : 'true'} /> <span>${words}</span></label>`;
  return html`<fieldset class="field" aria-describedby=${error === undefined ? nothing : `${id}-error`}>
    <legend>${asked}</legend>
    ${error === undefined ? nothing : html`<p id=${`${id}-error`} class="error">${error}</p>`} ${answers.map(([value, words]) => choice(value, words()))}
  </fieldset>`;
}
