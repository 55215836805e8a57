import { momentOf } from '@dugnad/client/model';
import { availableLanguages, matchLanguage, ownName } from '@dugnad/elements/language';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Board, BoardShift, CalledIn } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { filled, readAll, readFields } from '../../form/read-fields.ts';
import { sayFree, sayPlace, shiftTime } from '../../parts/shift-words.ts';
import { dayAtEnd, number, written } from '../../parts/words.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';

/** One intent, one key: pressing twice is once, and the next person has another. */
const keys = new WeakMap<HTMLFormElement, string>();

async function send(form: HTMLFormElement, place: Place): Promise<CalledIn> {
  const id = keys.get(form) ?? crypto.randomUUID();
  keys.set(form, id);
  const { way, name, phone, email, noCalls, message, language, talked, overlap, oldEnough } = readFields(form);
  const person = { name, ...filled({ phone, email }), ...(noCalls && { noCalls: true }) };
  const ticked = { ...(talked && { talked: true }), ...(overlap && { overlap: true }), ...(oldEnough && { oldEnough: true }) };
  const receipt = await place.api.write<CalledIn>('POST', `${opportunityPath(place)}/sign-ups`, { id, way, person, shiftIds: readAll(form, 'shiftIds'), language, ...filled({ message }), ...ticked });
  keys.delete(form);
  return receipt;
}

function receiptTemplate({ opportunity, shifts }: Board, result: unknown): TemplateResult | typeof nothing {
  const receipt = result as Partial<CalledIn> | undefined;
  if (!receipt?.reference) return nothing;
  const wished = (receipt.shifts ?? []).map((answer) => ({ answer, shift: shifts.find(({ id }) => id === answer.id) }));
  return html`<section id="receipt" class="receipt">
    <h2>${msg('Added. This is the receipt', { id: 'desk.add.receipt' })}</h2>
    <p>${written(opportunity.title)}</p>
    <ul>${wished.map(({ answer, shift }) => html`<li>${shift ? shiftTime(shift) : answer.id}: ${sayPlace(answer)}</li>`)}</ul>
    <p>${msg('Reference', { id: 'desk.add.reference' })}: <strong dir="ltr">${receipt.reference}</strong></p>
    <p>${msg('All is deleted after', { id: 'desk.delete-after' })} ${dayAtEnd(receipt.deleteAfter ?? '')}</p>
    <dugnad-print-button for="receipt" alone label=${msg('Print the receipt', { id: 'desk.add.print' })}></dugnad-print-button>
  </section>`;
}

const tick = (name: string, words: string | TemplateResult, value = 'yes'): TemplateResult => html`<label><input type="checkbox" name=${name} value=${value} autocomplete="off" /> ${words}</label>`;

/** Those that one can still come to; a full one is there, too, for one may wait, or hear that it is full. */
function shiftsTemplate(shifts: readonly BoardShift[]): TemplateResult | typeof nothing {
  const coming = shifts.filter(({ state, start }) => state === 'open' && momentOf(start) > Date.now());
  if (coming.length === 0) return nothing;
  return html`<dugnad-choice-group label=${msg('Shifts', { id: 'desk.nav.shifts' })} optional>
      ${coming.map((shift) => tick('shiftIds', html`${shiftTime(shift)}. ${shift.missing > 0 ? sayFree(shift) : sayPlace({ state: 'full' })}`, shift.id))}
    </dugnad-choice-group>
    ${coming.length > 1 ? html`<dugnad-choice>${tick('overlap', msg('If shifts overlap, that is on purpose', { id: 'desk.call.overlap' }))}</dugnad-choice>` : nothing}`;
}

function personTemplate(): TemplateResult {
  return html`<dugnad-field label=${msg('Name', { id: 'desk.field.name' })} data-focus><input name="name" required maxlength="200" autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })} hint=${msg('A number or an e-mail address is enough.', { id: 'desk.call.either' })} optional><input name="phone" type="tel" maxlength="30" autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })} optional><input name="email" type="email" maxlength="254" autocomplete="off" spellcheck="false" /></dugnad-field>
    <dugnad-choice>${tick('noCalls', msg('Does not want to be called', { id: 'desk.help.no-calls' }))}</dugnad-choice>`;
}

function restTemplate({ first, minimumAge }: Board['opportunity']): TemplateResult {
  const own = matchLanguage([document.documentElement.lang], availableLanguages());
  return html`<dugnad-field label=${msg('What they said', { id: 'desk.call.message' })} optional><textarea name="message" rows="3" maxlength="1000" dir="auto" autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('Language of messages to them', { id: 'desk.call.language' })}>
      <select name="language" autocomplete="off">${availableLanguages().map((one) => html`<option value=${one} lang=${one} ?selected=${one === own}>${ownName(one)}</option>`)}</select>
    </dugnad-field>
    <dugnad-choice-group label=${msg('How', { id: 'desk.add.way' })} segmented>
      <label><input type="radio" name="way" value="phone" checked autocomplete="off" /> ${msg('They called', { id: 'desk.add.called' })}</label>
      <label><input type="radio" name="way" value="assisted" autocomplete="off" /> ${msg('They came by', { id: 'desk.add.came' })}</label>
    </dugnad-choice-group>
    ${minimumAge === undefined ? nothing : html`<dugnad-choice><label><input type="checkbox" name="oldEnough" value="yes" required autocomplete="off" /> ${msg(str`Is at least this old: ${number(minimumAge)}`, { id: 'desk.add.age' })}</label></dugnad-choice>`}
    ${first === 'conversation' ? html`<dugnad-choice>${tick('talked', msg('We have talked: the place is theirs', { id: 'desk.call.talked' }))}</dugnad-choice>` : nothing}`;
}

/** Somebody called or came by: one screen, Enter sends, and the next one can begin at once. */
export const callInPage: DeskPage<Board> = {
  title: () => msg('Add somebody', { id: 'desk.nav.add' }),
  load: (place) => place.api.read(`${opportunityPath(place)}/shifts`),
  view: (board, place) => html`${opportunityLinks(place)} ${receiptTemplate(board, place.result)}
    <p>${written(board.opportunity.title)}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => send(form, place), { done: () => msg('Added.', { id: 'desk.add.done' }) })}>
        ${personTemplate()} ${shiftsTemplate(board.shifts)} ${restTemplate(board.opportunity)}
        <dugnad-button type="submit" variant="filled">${msg('Add', { id: 'desk.add.send' })}</dugnad-button>
      </form>
    </dugnad-form>`,
};
