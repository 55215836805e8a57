import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { draw, drawings } from '@dugnad/elements/icon';
import { weekTemplate, type OpeningHours } from '@dugnad/elements/opening-hours';
import type { DocumentLink } from '@dugnad/client/model';
import type { ShownModel } from '../petition.model.ts';
import { facts } from '../petition.texts.ts';
import { saySize } from '../say-size.ts';
import { furtherMediaTemplate } from './head.template.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';

const section = (heading: string, content: unknown): TemplateResult => html`<section class="part"><h3>${heading}</h3>${content}</section>`;

/** Why, and what to read before signing. */
export function backgroundTemplate(model: ShownModel): TemplateResult {
  const { value, languages } = model;
  return html`${value.background ? section(facts.background(), paragraphs(value.background, languages)) : nothing} ${furtherMediaTemplate(model)}
  ${value.documents.length > 0 ? section(facts.documents(), html`<ul class="documents">${value.documents.map((document) => html`<li>${documentTemplate(document, languages)}</li>`)}</ul>`) : nothing}`;
}

/** What kind of file it is, and how large: who pays by the megabyte wants to know. Not `<dugnad-document-list>`, which weighs more than it would do here. */
function documentTemplate({ title, url, type, size }: DocumentLink, languages: readonly string[]): TemplateResult {
  const kind = /\/([a-z]{2,5})$/.exec(type ?? '')?.[1]?.toUpperCase();
  const told = [kind, size && saySize(size, languages[0] ?? 'en')].filter(Boolean).join(', ');
  return html`<a href=${url} type=${type ?? nothing}>${written(title, languages)}</a>${told ? html` <span class="quiet">(${told})</span>` : nothing}`;
}

/** What has happened since, and who else signs: only as they chose to be shown. */
export function voicesTemplate({ value, languages, writer }: ShownModel): TemplateResult {
  const { updates, recentSigners, comments } = value;
  const update = ({ date, title, text, url }: (typeof updates)[number]): TemplateResult => html`<article>
    <h4>${written(title, languages)}</h4>
    <p class="quiet">${writer.date(date)}</p>
    ${paragraphs(text, languages)} ${url ? html`<p><a href=${url}>${facts.readMore()}</a></p>` : nothing}
  </article>`;
  const comment = ({ name, text, language }: (typeof comments)[number]): TemplateResult => html`<blockquote>
    <p lang=${language ?? nothing} dir="auto">${text}</p>
    ${name ? html`<footer><bdi>${name}</bdi></footer>` : nothing}
  </blockquote>`;
  return html`${updates.length > 0 ? section(facts.updates(), updates.map(update)) : nothing}
  ${recentSigners.length > 0 ? section(facts.signers(), html`<ul class="names" role="list">${recentSigners.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul>`) : nothing}
  ${comments.length > 0 ? section(facts.comments(), comments.map(comment)) : nothing}`;
}

/** A person with a telephone number: at the end in every state, as in all our widgets. */
export function contactTemplate({ value, languages }: ShownModel): TemplateResult | typeof nothing {
  const { contact } = value;
  if (!contact) return nothing;
  const person = { ...contact, name: plain(contact.name, languages), role: plain(contact.role, languages) };
  return html`<section class="contact" part="contact">${contactStripTemplate(person, [hoursTemplate(contact.hours), contactFact(drawings.place, plain(contact.place?.name, languages), 'ltr')])}</section>`;
}

/** When one can call; nothing where that is not known. */
function hoursTemplate(hours: readonly OpeningHours[] = []): TemplateResult | typeof nothing {
  return hours.length > 0 ? html`<p class="fact">${draw(drawings.clock)} <span>${weekTemplate(hours)}</span></p>` : nothing;
}

export function reportTemplate({ value }: ShownModel): TemplateResult | typeof nothing {
  return value.reportUrl ? html`<p class="report"><a href=${value.reportUrl} rel="nofollow">${facts.report()}</a></p>` : nothing;
}
