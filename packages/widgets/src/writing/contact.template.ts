import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '@dugnad/client/model';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { draw, drawings } from '@dugnad/elements/icon';
import { weekTemplate } from '@dugnad/elements/opening-hours';
import { plain } from './written.template.ts';

/** A person to talk with, their hours and their place. */
export function contactTemplate(contact: Contact, languages: readonly string[], words?: string): TemplateResult {
  const { hours = [] } = contact;
  const person = { ...contact, name: plain(contact.name, languages), role: plain(contact.role, languages) };
  const facts = [hours.length > 0 ? html`<p class="fact">${draw(drawings.clock)} <span>${weekTemplate(hours)}</span></p>` : nothing, contactFact(drawings.place, plain(contact.place?.name, languages), 'ltr')];
  return html`<section class="contact" part="contact">${words ? html`<p>${words}</p>` : nothing}${contactStripTemplate(person, facts)}</section>`;
}
