import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { GuardianText, TelephoneText, ToTalkWith } from '../../api/helping-answers.ts';
import type { Place } from '../../app/desk-page.ts';

function isTextFor(result: unknown, { id }: Pick<ToTalkWith, 'id'>): result is GuardianText {
  return typeof result === 'object' && result !== null && 'signUpId' in result && result.signUpId === id && 'text' in result;
}

/** Opens the messages of this telephone, with the number and the words in their place (RFC 5724; the words as telephones read them). */
const textLink = ({ phone, text }: TelephoneText): string => `sms:${phone.replaceAll(/[^+\d]/g, '')}?body=${encodeURIComponent(text)}`;

/** The words, and a press that takes them to the messages of this telephone. */
export function telephoneTemplate(message: TelephoneText): TemplateResult {
  return html`<blockquote dir="auto">${message.text}</blockquote>
    <p><a href=${textLink(message)}>${msg('Send it from this telephone', { id: 'desk.help.guardian.open' })}</a></p>`;
}

async function writeText(id: string, { api, sitePath }: Place): Promise<GuardianText> {
  const path = `${sitePath}/sign-ups/${encodeURIComponent(id)}`;
  const { phone, words } = await api.read<{ phone: string; words: string }>(`${path}/guardian-text`);
  const { link } = await api.write<{ link: string }>('POST', `${path}/guardian-links`, {});
  return { signUpId: id, phone, text: `${words} ${link}`.trim() };
}

/** Where there is no address: a message with a link of the guardian's own, written by a press and sent by a person. */
export function guardianTextTemplate(person: ToTalkWith, place: Place): TemplateResult | typeof nothing {
  const { guardian, guardianAnswer, id } = person;
  if (!guardian || guardian.email !== undefined || guardianAnswer !== undefined) return nothing;
  const { result } = place;
  if (isTextFor(result, person)) return telephoneTemplate(result);
  const write = place.onPress(() => writeText(id, place));
  return html`<p><dugnad-button @click=${write}>${msg('Write a text message to the guardian', { id: 'desk.help.guardian.text' })}</dugnad-button></p>`;
}
