import { html, nothing, type TemplateResult } from 'lit';

import { languages as globe } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';
import { ownName } from '../language/own-name.ts';

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The tags in a text that holds nothing else: `nb ar ti`. Words, such as "norsk, العربية", are none. */
export function tagsIn(written: string): string[] {
  const parts = written.trim().split(/\s+/);
  return parts.every((part) => TAG.test(part)) ? parts : [];
}

/** Which languages one can talk in: each by its own name and marked as being in it, or the page's own words. */
export function languagesTemplate(spoken: string | readonly string[] | undefined): TemplateResult | typeof nothing {
  if (!spoken?.length) return nothing;
  const tags = typeof spoken === 'string' ? tagsIn(spoken) : spoken;
  const names = tags.map((tag, place) => html`${place ? ', ' : nothing}<bdi lang=${tag}>${ownName(tag)}</bdi>`);
  return html`<p class="fact">${draw(globe)} <span>${tags.length > 0 ? names : html`<bdi>${spoken}</bdi>`}</span></p>`;
}
