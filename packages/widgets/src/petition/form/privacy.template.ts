import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { handOver, privacy } from '../texts/form.texts.ts';
import { plain, written } from '../../writing/written.template.ts';
import { handOverTemplate } from './hand-over.template.ts';

const fact = (term: string, content: unknown): TemplateResult => html`<dt>${term}</dt><dd>${content}</dd>`;

const reach = (email: string | undefined, phone: string | undefined): TemplateResult => html`${email ? html`<br /><a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>` : nothing}${phone ? html`<br /><a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>` : nothing}`;

/** All that Article 13 GDPR asks to be told, behind one press; printed open. */
export function privacyTemplate(model: ShownModel): TemplateResult {
  const { value, languages, writer } = model;
  const { controller, retention } = value;
  const { name, address, email, phone, register, dataProtectionOfficer: officer, receivers, authority, more } = controller;
  return html`<details part="privacy">
    <summary>${privacy.summary()}</summary>
    <dl>
      ${fact(privacy.controller(), html`${written(name, languages)}${register ? html` (<bdi dir="ltr">${register.number}</bdi>)` : nothing}${address ? html`<br /><bdi>${address}</bdi>` : nothing}${reach(email, phone)}`)}
      ${officer ? fact(privacy.officer(), html`${officer.name ? written(officer.name, languages) : nothing}${reach(officer.email, officer.phone)}`) : nothing}
      ${fact(privacy.purpose(), privacy.purposeText())} ${fact(privacy.basis(), html`${privacy.basisText()} ${privacy.withdraw()} ${privacy.voluntary()}`)}
      ${fact(privacy.receivers(), html`${handOverTemplate(model)}${receivers.map((receiver) => html`<p>${written(receiver, languages)}</p>`)}`)}
      ${fact(privacy.kept(), handOver.deleted(writer.date(retention.deleteAfter)))}
      ${fact(privacy.rights(), html`${privacy.rightsText()} ${authority ? complain(plain(authority.name, languages), authority.url) : nothing}`)}
    </dl>
    ${more ? html`<p>${written(more, languages)}</p>` : nothing}
  </details>`;
}

function complain(name: string, url: string | undefined): TemplateResult {
  return url ? html`<a href=${url}>${privacy.complain(name)}</a>` : html`${privacy.complain(name)}`;
}
