import { directionOf } from '@dugnad/client/model';
import { availableLanguages } from '@dugnad/elements/language';
import { ownName } from '@dugnad/elements/server';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { languagesOf, type Reader } from '../reader.ts';
import type { About } from './about.ts';
import { frame } from './frame.texts.ts';

/** Each language by its own name; first those that the association wrote in, or where nobody says which, the one that is read; then, folded, those that only the buttons are in. */
export function languageLinks(about: About, { wanted, language }: Reader): TemplateResult | typeof nothing {
  const written = languagesOf(about);
  const others = availableLanguages().filter((tag) => !written.includes(tag));
  const now = [...written, ...others].includes(wanted) ? wanted : language;
  const first = written.length > 0 ? written : [now];
  const more = others.filter((tag) => !first.includes(tag));
  if (first.length + more.length < 2) return nothing;
  const list = (tags: readonly string[]): TemplateResult => html`<ul role="list">${tags.map((tag) => html`<li>${languageLink(tag, tag === now)}</li>`)}</ul>`;
  return html`<nav class="languages" aria-label=${frame.languages()}>
    ${list(first)} ${more.length > 0 ? html`<details><summary>${frame.moreLanguages()}</summary>${list(more)}</details>` : nothing}
  </nav>`;
}

function languageLink(tag: string, isNow: boolean): TemplateResult {
  return html`<a href="?lang=${encodeURIComponent(tag)}" lang=${tag} hreflang=${tag} dir=${directionOf(tag)} aria-current=${isNow ? 'true' : nothing}>${ownName(tag)}</a>`;
}
