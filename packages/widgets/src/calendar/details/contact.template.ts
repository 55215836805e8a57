import { html, nothing, type TemplateResult } from 'lit';
import { contactFact, contactStripTemplate } from '@dugnad/elements/contact-strip';
import { drawings } from '@dugnad/elements/icon';
import { msg } from '@lit/localize';
import { chooseText, type Activity, type Text } from '@dugnad/client/model';
import { readContact } from './read-contact.ts';

/** Whom to ask about an activity: its contact, else its organiser's. Ways that are known win over what is read from the name. */
export function contactTemplate({ contact: own, organiser }: Pick<Activity, 'contact' | 'organiser'>, languages: readonly string[]): TemplateResult | typeof nothing {
  const contact = own ?? organiser?.contact;
  if (!contact) return nothing;
  const word = (text: Text | undefined) => (text === undefined ? '' : chooseText(text, languages).value);
  const [name, phone, email] = readContact(word(contact.name));
  const person = { ...contact, name, role: word(contact.role), phone: contact.phone || phone, email: contact.email || email };
  return html`<section>
    <h3>${msg('Any questions?', { id: 'calendar.details.ask' })}</h3>
    ${contactStripTemplate(person, contactFact(drawings.place, word(contact.place?.name), 'ltr'))}
  </section>`;
}
