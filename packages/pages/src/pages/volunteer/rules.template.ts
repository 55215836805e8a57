import type { Opportunity } from '@dugnad/client/model';
import { facts } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawLink } from '../draw-link.ts';
import { drawParagraphs } from '../draw-text.ts';
import type { Reader } from '../reader.ts';

/** The rules of the house, as words or as a page of the association. */
export function rulesTemplate({ rules }: Pick<Opportunity, 'rules'>, reader: Reader): TemplateResult | typeof nothing {
  if (!rules) return nothing;
  return html`<section aria-labelledby="rules">
    <h2 id="rules">${facts.rules()}</h2>
    ${rules.text === undefined ? nothing : drawParagraphs(rules.text, reader)} ${rules.url === undefined ? nothing : html`<p>${drawLink(rules.url, facts.rules(), reader)}</p>`}
  </section>`;
}
