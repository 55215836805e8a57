import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { drawings } from '@dugnad/elements/icon';
import type { ShownModel } from '../petition.model.ts';
import { facts } from '../petition.texts.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';

const section = (heading: string, content: unknown): TemplateResult => html`<section class="part"><h3>${heading}</h3>${content}</section>`;

/** Why, and what to read before signing. */
export function backgroundTemplate({ value, languages }: ShownModel): TemplateResult {
  const documents = value.documents.map(({ title, ...facts }) => ({ ...facts, title: plain(title, languages) }));
  return html`${value.background ? section(facts.background(), paragraphs(value.background, languages)) : nothing}
  ${documents.length > 0 ? section(facts.documents(), html`<dugnad-document-list .documents=${documents}></dugnad-document-list>`) : nothing}`;
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
  return html`<section class="contact" part="contact">${contactStripTemplate(person, contactFact(drawings.place, plain(contact.place?.name, languages), 'ltr'))}</section>`;
}

export function reportTemplate({ value }: ShownModel): TemplateResult | typeof nothing {
  return value.reportUrl ? html`<p class="report"><a href=${value.reportUrl} rel="nofollow">${facts.report()}</a></p>` : nothing;
}
