import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { chooseText, type Activity, type Text } from '@dugnad/client/model';

/** Whom to ask about an activity: its contact, else its organiser's. */
export function contactTemplate({ contact: own, organiser }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const contact = own ?? organiser?.contact;
  if (!contact) return nothing;
  const word = (text: Text | undefined) => (text === undefined ? nothing : chooseText(text, languages).value);
  return html`<section>
    <h3>${msg('Ask', { id: 'calendar.details.ask' })}</h3>
    <dugnad-contact-strip
      name=${word(contact.name)}
      role=${word(contact.role)}
      phone=${contact.phone ?? nothing}
      sms=${contact.sms ?? nothing}
      email=${contact.email ?? nothing}
      place=${word(contact.place?.name)}
    ></dugnad-contact-strip>
  </section>`;
}
