import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { chooseText, type Activity, type Contact, type Text } from '@dugnad/client/model';
import { readContact } from './read-contact.ts';

/** Whom to ask about an activity: its contact, else its organiser's. */
export function contactTemplate({ contact: own, organiser }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const contact = own ?? organiser?.contact;
  if (!contact) return nothing;
  const word = (text: Text | undefined) => (text === undefined ? '' : chooseText(text, languages).value);
  const person = { ...readContact(word(contact.name)), role: word(contact.role), place: word(contact.place?.name), ...reachedBy(contact) };
  return html`<section>
    <h3>${msg('Any questions?', { id: 'calendar.details.ask' })}</h3>
    <dugnad-contact-strip .contact=${person}></dugnad-contact-strip>
  </section>`;
}

/** Only the ways that are known, so that they win over what was read from the name. */
function reachedBy({ phone, sms, email }: Contact): Pick<Contact, 'phone' | 'sms' | 'email'> {
  return { ...(phone && { phone }), ...(sms && { sms }), ...(email && { email }) };
}
