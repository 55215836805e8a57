import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '@dugnad/client/model';
import type { ShownModel } from '../petition.model.ts';
import { facts, states } from '../petition.texts.ts';
import { mediaTemplate } from '../../writing/media.template.ts';
import { written } from '../../writing/written.template.ts';

/** What is asked, of whom; and a picture or a film in sign language. */
export function headTemplate({ value, languages }: ShownModel): TemplateResult {
  return html`<header part="head">
    ${value.test ? html`<p class="notice">${states.test()}</p>` : nothing}
    <h2>${written(value.title, languages)}</h2>
    <p class="to"><span class="quiet">${facts.to()}</span> ${written(value.addressee, languages)}</p>
    <p class="demand">${written(value.demand, languages)}</p>
    ${value.media.filter(isAtHead).map((media) => mediaTemplate(media, value.url, languages, facts.readMore()))}
  </header>`;
}

/** The other pictures and films: above the form they would hide it. */
export function furtherMediaTemplate({ value, languages }: ShownModel): unknown {
  return value.media.filter((media, at) => !isAtHead(media, at)).map((media) => mediaTemplate(media, value.url, languages, facts.readMore()));
}

const isAtHead = ({ kind }: Media, at: number): boolean => at < 2 || kind === 'sign-language';
