import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { ownPage } from './own.texts.ts';

/** What one can answer: what is sent, and how it is said. */
export type Answers = readonly (readonly [value: string, words: () => string])[];

/** Three answers to an offer, of the same weight, and none is chosen beforehand. Each field is called by `id` with what it sends behind it. `asked`: the question, where it is not whether one wants a time. */
export function answersTemplate(answers: Answers, id: string, error: string | undefined, asked = ownPage.offerAsk()): TemplateResult {
  const choice = (value: string, words: string): TemplateResult => html`<label class="choice" for=${`${id}-${value}`}><input id=${`${id}-${value}`} name="answer" type="radio" value=${value} aria-invalid=${error === undefined ? nothing : 'true'} /> <span>${words}</span></label>`;
  return html`<fieldset class="field" aria-describedby=${error === undefined ? nothing : `${id}-error`}>
    <legend>${asked}</legend>
    ${error === undefined ? nothing : html`<p id=${`${id}-error`} class="error">${error}</p>`} ${answers.map(([value, words]) => choice(value, words()))}
  </fieldset>`;
}
