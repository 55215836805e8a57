import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '@dugnad/client/model';
import type { ShownModel } from '../petition.model.ts';
import { facts, states } from '../petition.texts.ts';
import { plain, written } from '../../writing/written.template.ts';

/** What is asked, of whom; and a picture or a film in sign language. */
export function headTemplate({ value, languages }: ShownModel): TemplateResult {
  return html`<header part="head">
    ${value.test ? html`<p class="notice">${states.test()}</p>` : nothing}
    <h2>${written(value.title, languages)}</h2>
    <p class="to"><span class="quiet">${facts.to()}</span> ${written(value.addressee, languages)}</p>
    <p class="demand">${written(value.demand, languages)}</p>
    ${value.media.filter(isAtHead).map((media) => mediaTemplate(media, value.url, languages))}
  </header>`;
}

/** The other pictures and films: above the form they would hide it. */
export function furtherMediaTemplate({ value, languages }: ShownModel): unknown {
  return value.media.filter((media, at) => !isAtHead(media, at)).map((media) => mediaTemplate(media, value.url, languages));
}

const isAtHead = ({ kind }: Media, at: number): boolean => at < 2 || kind === 'sign-language';

/** Nothing of a third party is asked for before somebody presses: what is neither the page's nor the petition's own is a link. */
export function isOwn(src: string, petition: string, page: string): boolean {
  const { origin } = new URL(src, petition);
  return origin === new URL(page).origin || origin === new URL(petition, page).origin;
}

function mediaTemplate({ kind, src, alt, captions, poster }: Media, petition: string, languages: readonly string[]): TemplateResult {
  const words = plain(alt, languages);
  if (!isOwn(src, petition, document.baseURI)) return html`<p><a href=${src}>${words || facts.readMore()}</a></p>`;
  if (kind === 'image') return html`<img class="picture" src=${src} alt=${words} loading="lazy" decoding="async" />`;
  if (kind === 'audio') return html`<audio src=${src} controls preload="none" aria-label=${words}></audio>`;
  return html`<video class="picture" src=${src} poster=${poster ?? nothing} controls playsinline preload="none" aria-label=${words}>
    ${captions ? html`<track kind="captions" src=${captions} default />` : nothing}
  </video>`;
}
