import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from './find-problems.ts';
import { formWords } from './form.texts.ts';

/** What there is to put right: a heading that takes the focus, and a way to each field. */
export function summaryTemplate(problems: readonly Problem[], reach: (name: string) => void): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const entry = ({ name, words }: Problem): TemplateResult => {
    if (!name) return html`<li>${words()}</li>`;
    const onClick = (event: Event): void => {
      event.preventDefault();
      reach(name);
    };
    return html`<li><a href="#${name}" @click=${onClick}>${words()}</a></li>`;
  };
  return html`<div class="notice danger summary" part="summary" role="group" tabindex="-1" aria-labelledby="summary-heading" aria-describedby="summary-list">
    <p class="heading" id="summary-heading">${formWords.wrong()}</p>
    <ul id="summary-list" role="list">
      ${problems.map(entry)}
    </ul>
  </div>`;
}
