import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { writeAddress } from '../../address/read-address.ts';
import type { ReminderText, ToRemind } from '../../api/helping-answers.ts';
import type { Place } from '../../app/desk-page.ts';
import { shiftTime } from '../../parts/shift-words.ts';
import { contactTemplate } from '../../parts/volunteer.template.ts';
import { written } from '../../parts/words.ts';
import { telephoneTemplate } from './guardian-text.ts';

function isTextFor(result: unknown, { id }: Pick<ToRemind, 'id'>): result is ReminderText {
  return typeof result === 'object' && result !== null && 'remindedId' in result && result.remindedId === id && 'text' in result;
}

async function writeText(id: string, { api, sitePath }: Place): Promise<ReminderText> {
  const path = `${sitePath}/sign-ups/${encodeURIComponent(id)}`;
  const { phone, words } = await api.read<{ phone: string; words: string }>(`${path}/reminder-text`);
  const { link } = await api.write<{ link: string }>('POST', `${path}/reminder-links`, {});
  return { remindedId: id, phone, text: `${words} ${link}`.trim() };
}

/** The message once it is written, with the person's own link in it; until then what writes it. */
function textTemplate(person: ToRemind, place: Place): TemplateResult {
  const { result } = place;
  if (isTextFor(result, person)) return telephoneTemplate(result);
  const write = place.onPress(() => writeText(person.id, place));
  return html`<p><dugnad-button @click=${write}>${msg(str`Write a reminder: ${person.name}`, { id: 'desk.remind.write' })}</dugnad-button></p>`;
}

function personTemplate(person: ToRemind, place: Place): TemplateResult {
  const { name, opportunity, shifts } = person;
  return html`<section class="person">
    <h3><bdi>${name}</bdi></h3>
    <p><a href=${writeAddress(place.site, '', 'shifts', { of: opportunity.id })}>${written(opportunity.title)}</a></p>
    ${contactTemplate({ ...person, email: null })}
    <ul class="shifts">${shifts.map((shift) => html`<li><p>${shiftTime(shift)}</p></li>`)}</ul>
    ${textTemplate(person, place)}
  </section>`;
}

/** Who comes today or tomorrow and is reminded by nothing: a message is written by a press, and sent by a person. */
export function remindTemplate(people: readonly ToRemind[], place: Place): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<section>
    <h2>${msg('Whom to remind', { id: 'desk.remind.title' })}</h2>
    <p>${msg('These people come today or tomorrow. No reminder reaches them, so please write to them.', { id: 'desk.remind.lead' })}</p>
    ${repeat(people, ({ id }) => id, (person) => personTemplate(person, place))}
  </section>`;
}
