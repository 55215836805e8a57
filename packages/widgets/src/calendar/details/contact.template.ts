import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { chooseText, type Activity, type Text } from '@dugnad/client/model';

/** Whom to ask about an activity: its contact, else its organiser's. */
export function contactTemplate({ contact: own, organiser }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const contact = own ?? organiser?.contact;
  if (!contact) return nothing;
  const word = (text: Text | undefined) => (text === undefined ? '' : chooseText(text, languages).value);
  const { phone, sms, email } = contact;
  const person = { name: word(contact.name), role: word(contact.role), place: word(contact.place?.name), phone, sms, email };
  return html`<section>
    <h3>${msg('Any questions?', { id: 'calendar.details.ask' })}</h3>
    <dugnad-contact-strip .contact=${person}></dugnad-contact-strip>
  </section>`;
}
