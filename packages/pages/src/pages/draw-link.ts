import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import type { Reader } from './reader.ts';
import { safeLink } from './safe-link.ts';

/** A link to elsewhere; the words alone where the address opens nothing. From within a frame it opens beside the page. */
export function drawLink(address: string | undefined, words: unknown, { framed }: Pick<Reader, 'framed'>): unknown {
  const href = safeLink(address);
  if (href === undefined) return words;
  const beside = framed && /^http/i.test(href);
  return html`<a href=${href} target=${beside ? '_blank' : nothing} rel=${beside ? 'noopener' : nothing}>${words}</a>`;
}

/** A number or address as people write it, from left to right, as a link where it is one. */
export function drawAddress(href: string | undefined, written: string): TemplateResult {
  const words = html`<bdi dir="ltr">${written}</bdi>`;
  return href === undefined ? words : html`<a href=${href}>${words}</a>`;
}
