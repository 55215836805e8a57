import { html, nothing, type TemplateResult } from 'lit';

import { ownName } from './own-name.ts';
import type { TextIn } from './pair-texts.ts';

const original = ({ lang }: TextIn): TemplateResult => html`<span class="name">${ownName(lang)}</span> `;

/**
 * The texts of `pairTexts()`: what the visitor reads first, then the page's own under the name of its language. Each is marked
 * with its language and direction. Of phrasing content alone, so that it may stand in a label, a legend or a paragraph.
 * Its looks come with `textPairStyles`.
 */
export function textPairTemplate(texts: readonly TextIn[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  const drawn = texts.map((one, place) => html`<span class=${place > 0 ? 'original' : 'first'} lang=${one.lang} dir=${one.dir}>${place > 0 ? original(one) : nothing}<span class="words">${one.text}</span></span> `);
  return html`<span class="text-pair" dir=${texts[0]?.dir ?? nothing}>${drawn}</span>`;
}
