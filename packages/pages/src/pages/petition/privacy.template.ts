import type { Controller, Petition } from '@dugnad/client/model';
import { contactAddress } from '@dugnad/elements/server';
import { handOver, privacy } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { drawAddress, drawLink } from '../draw-link.ts';
import { drawParagraphs, drawText } from '../draw-text.ts';
import { drawDate } from '../draw-time.ts';
import { fillSentence, markOf, spreadSentence } from '../fill-sentence.ts';
import type { Reader } from '../reader.ts';

/** What Article 13 GDPR asks to be told, one press away from the button. */
export function privacyTemplate({ controller, retention }: Petition, reader: Reader): TemplateResult {
  const { dataProtectionOfficer: officer, receivers, authority, more } = controller;
  return html`<details class="privacy">
    <summary>${privacy.summary()}</summary>
    <dl>
      ${row(privacy.controller(), controllerTemplate(controller, reader))} ${officer ? row(privacy.officer(), reachTemplate(officer, reader)) : nothing} ${row(privacy.purpose(), privacy.purposeText())}
      ${row(privacy.basis(), privacy.basisText())} ${receivers.length > 0 ? row(privacy.receivers(), receivers.map((one) => html`<p>${drawText(one, reader)}</p>`)) : nothing}
      ${row(privacy.kept(), spreadSentence(handOver.deleted(drawDate(retention.deleteAfter, reader))))} ${row(privacy.rights(), [privacy.rightsText(), ' ', privacy.withdraw(), ' ', privacy.voluntary(), ' ', complaint(authority, reader)])}
    </dl>
    ${more === undefined ? nothing : drawParagraphs(more, reader)}
  </details>`;
}

const row = (term: string, content: unknown): TemplateResult => html`<dt>${term}</dt><dd>${content}</dd>`;

/** Who decides, and how one reaches them. */
export function controllerTemplate({ name, address, register, email, phone }: Controller, reader: Reader): TemplateResult {
  return html`${drawText(name, reader)}${address ? html`<br /><span dir="auto" class="lines">${address}</span>` : nothing}${register ? html`<br /><bdi>${register.scheme} ${register.number}</bdi>` : nothing}
  ${waysTemplate(email, phone)}`;
}

function reachTemplate({ name, email, phone }: NonNullable<Controller['dataProtectionOfficer']>, reader: Reader): TemplateResult {
  return html`${name === undefined ? nothing : drawText(name, reader)}${waysTemplate(email, phone)}`;
}

function waysTemplate(email: string | undefined, phone: string | undefined): unknown[] {
  return [email ? html`<br />${drawAddress(contactAddress('mailto', email), email)}` : nothing, phone ? html`<br />${drawAddress(contactAddress('tel', phone), phone)}` : nothing];
}

function complaint(authority: Controller['authority'], reader: Reader): unknown {
  if (!authority) return nothing;
  return fillSentence<unknown>(privacy.complain(markOf(0)), drawLink(authority.url, drawText(authority.name, reader), reader));
}
