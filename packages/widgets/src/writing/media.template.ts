import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '@dugnad/client/model';
import { plain } from './written.template.ts';

/** Nothing of a third party is asked for before somebody presses: what is neither the page's nor its thing's own is a link. */
export function isOwn(src: string, thing: string, page: string): boolean {
  const { origin } = new URL(src, thing);
  return origin === new URL(page).origin || origin === new URL(thing, page).origin;
}

/**
 * A picture, film or sound, with its own words.
 *
 * @param thing the address of what it belongs to
 * @param otherwise what a link to it is called where it has no words
 */
export function mediaTemplate({ kind, src, alt, captions, poster }: Media, thing: string, languages: readonly string[], otherwise: string): TemplateResult {
  const words = plain(alt, languages);
  if (!isOwn(src, thing, document.baseURI)) return html`<p><a href=${src}>${words || otherwise}</a></p>`;
  if (kind === 'image') return html`<img class="picture" src=${src} alt=${words} loading="lazy" decoding="async" />`;
  if (kind === 'audio') return html`<audio src=${src} controls preload="none" aria-label=${words}></audio>`;
  return html`<video class="picture" src=${src} poster=${poster ?? nothing} controls playsinline preload="none" aria-label=${words}>
    ${captions ? html`<track kind="captions" src=${captions} default />` : nothing}
  </video>`;
}
