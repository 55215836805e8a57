import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import type { Problem } from './find-problems.ts';

export interface Summary {
  readonly id: string;
  readonly problems: readonly Problem[];
  /** Leads to what a problem is about. */
  reach(problem: Problem): void;
}

function entry(problem: Problem, reach: Summary['reach']): TemplateResult {
  const { question, words } = problem;
  if (!question) return html`<li>${words()}</li>`;
  const onClick = (event: Event): void => {
    event.preventDefault();
    reach(problem);
  };
  return html`<li><a href=${question.first.id ? `#${question.first.id}` : '#'} @click=${onClick}>${words()}</a></li>`;
}

/** What there is to put right: a heading that takes the focus with it, and a way to each place. */
export function summaryTemplate({ id, problems, reach }: Summary): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="dugnad-form-summary" role="group" tabindex="-1" aria-labelledby="${id}-heading" aria-describedby="${id}-list">
    <h2 id="${id}-heading">${msg('There is something to put right', { id: 'form.summary.heading' })}</h2>
    <ul id="${id}-list" role="list">
      ${problems.map((problem) => entry(problem, reach))}
    </ul>
  </div>`;
}

export interface End {
  readonly busy: boolean;
  readonly sharedDevice: boolean;
  clear(): void;
}

/** What stands behind the page's form. */
export function endTemplate({ busy, sharedDevice, clear }: End): TemplateResult {
  return html`${busy ? html`<p class="dugnad-form-busy">${msg('Sending …', { id: 'form.busy' })}</p>` : nothing}
  ${sharedDevice ? html`<dugnad-button class="dugnad-form-clear" @click=${clear}>${msg('Finish and clear', { id: 'form.clear' })}</dugnad-button>` : nothing}`;
}
