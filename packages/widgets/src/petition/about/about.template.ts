import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { drawings } from '@dugnad/elements/icon';
import type { DocumentLink } from '@dugnad/client/model';
import type { Writer } from '../../writing/create-writer.ts';
import type { ShownModel } from '../petition.model.ts';
import { facts } from '../petition.texts.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';

/** One part below the form, under its heading. */
export const section = (heading: string, content: unknown): TemplateResult => html`<section class="part"><h3>${heading}</h3>${content}</section>`;

/** Why, and what to read before signing. */
export function backgroundTemplate({ value, languages, writer }: ShownModel): TemplateResult {
  return html`${value.background ? section(facts.background(), paragraphs(value.background, languages)) : nothing}
  ${value.documents.length > 0 ? section(facts.documents(), html`<ul class="documents">${value.documents.map((document) => html`<li>${documentTemplate(document, languages, writer)}</li>`)}</ul>`) : nothing}`;
}

/** What kind of file it is, and how large: who pays by the megabyte wants to know. Not `<dugnad-document-list>`, which weighs more than it would do here. */
function documentTemplate({ title, url, type, size }: DocumentLink, languages: readonly string[], writer: Writer): TemplateResult {
  const kind = /\/([a-z]{2,5})$/.exec(type ?? '')?.[1]?.toUpperCase();
  const told = [kind, size && writer.size(size)].filter(Boolean).join(', ');
  return html`<a href=${url} type=${type ?? nothing}>${written(title, languages)}</a>${told ? html` <span class="quiet">(${told})</span>` : nothing}`;
}

/** A person with a telephone number: at the end in every state, as in all our widgets. */
export function contactTemplate({ value, languages }: ShownModel): TemplateResult | typeof nothing {
  const { contact } = value;
  if (!contact) return nothing;
  const person = { ...contact, name: plain(contact.name, languages), role: plain(contact.role, languages) };
  return html`<section class="contact" part="contact">${contactStripTemplate(person, contactFact(drawings.place, plain(contact.place?.name, languages), 'ltr'))}</section>`;
}
