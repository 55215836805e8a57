import { sendingErrors } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { Problem } from './name-problems.ts';
import { ownWords } from './petition-page.texts.ts';

/**
 * What is to be put right, before all else on the page, each with a link to its field in the same words. `autofocus` brings
 * it to whoever cannot see the page; no script is needed.
 *
 * @param failure why it was not taken at all, in words
 * @param isKept what was typed stands on the page again
 * @param said that it was not sent, and that nothing is lost: of a signature unless told
 */
export function summaryTemplate(problems: readonly Problem[], failure?: string, isKept = true, said: Pick<typeof sendingErrors, 'heading' | 'kept'> = sendingErrors): TemplateResult | typeof nothing {
  if (problems.length === 0 && failure === undefined) return nothing;
  return html`<div id="summary" class="summary" role="alert" aria-labelledby="summary-heading" tabindex="-1" autofocus>
    <h2 id="summary-heading">${failure === undefined ? ownWords.wrong() : said.heading()}</h2>
    ${failure === undefined ? nothing : html`<p>${failure}</p>`} ${entries(problems)}
    ${isKept ? html`<p>${said.kept()}</p>` : nothing}
  </div>`;
}

/** A link to each field. */
function entries(problems: readonly Problem[]): TemplateResult | typeof nothing {
  return problems.length > 0 ? html`<ul role="list">${problems.map(({ field, words }) => html`<li><a href="#${field}">${words}</a></li>`)}</ul>` : nothing;
}
