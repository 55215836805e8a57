import type { HelpState } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { readAsked } from '../form/read-asked.ts';
import type { AskedPerson } from '../form/read-asked.ts';
import { readFields } from '../form/read-fields.ts';
import { sayRequestState } from '../parts/request-words.ts';
import { saveFile } from '../parts/save-file.ts';
import { sayPlace } from '../parts/shift-words.ts';
import { moment, number, sayState } from '../parts/words.ts';

interface Kept {
  asked: AskedPerson;
  signatures: { petitionId: string; reference: string; name: string | null; state: string; signed: string }[];
  signUps?: { opportunity_id: string; name: string; signed_up_at: string; shifts: { shift_id: string; state: string; waiting_number: number | null }[] }[];
  helpRequests?: { name: string; reference: string; state: HelpState; sent_at: string }[];
}

async function find(asked: AskedPerson, place: Place): Promise<Kept> {
  return { asked, ...(await place.api.write<Omit<Kept, 'asked'>>('POST', `${place.sitePath}/people/find`, asked)) };
}

function keptList({ signatures, signUps = [], helpRequests = [] }: Kept): TemplateResult {
  if (signatures.length + signUps.length + helpRequests.length === 0) return html`<p>${msg('No signature.', { id: 'desk.people.none' })} ${msg('No sign-up.', { id: 'desk.people.no-sign-up' })}</p>`;
  return html`<ul>
    ${signatures.map(({ petitionId, name, state, signed }) => html`<li><bdi>${name}</bdi>, ${petitionId}, ${sayState(state)}, ${moment(signed)}</li>`)}
    ${signUps.map(({ opportunity_id: id, name, signed_up_at: at, shifts }) => html`<li><bdi>${name}</bdi>, ${id}, ${moment(at)}${shifts.map((shift) => html`, ${shift.shift_id}: ${sayPlace({ state: shift.state, number: shift.waiting_number })}`)}</li>`)}
    ${helpRequests.map(({ name, reference, state, sent_at: at }) => html`<li><bdi>${name}</bdi>, ${msg('A request for help', { id: 'desk.request.one' })} <bdi dir="ltr">${reference}</bdi>, ${sayRequestState(state)}, ${moment(at)}</li>`)}
  </ul>`;
}

function keptTemplate(place: Place): TemplateResult | typeof nothing {
  const kept = place.result as Kept | undefined;
  if (!kept?.asked || !Array.isArray(kept.signatures)) return nothing;
  const { asked, ...rest } = kept;
  const [by = ''] = Object.values(asked);
  const save = (): void => saveFile({ name: 'what-we-keep.json', type: 'application/json', text: `${JSON.stringify(rest, null, 2)}\n` });
  const erase = place.onPress(() => place.api.write('POST', `${place.sitePath}/people/erase`, asked), { done: () => msg('All of it is deleted.', { id: 'desk.people.erased' }) });
  return html`<section>
    <h2>${msg(str`What is kept of ${by}`, { id: 'desk.people.kept' })}</h2>
    ${keptList(kept)}
    <p><dugnad-button @click=${save}>${msg('Save all of it for this person', { id: 'desk.people.save' })}</dugnad-button> <dugnad-button @click=${erase}>${msg('Delete all of it for good', { id: 'desk.people.erase' })}</dugnad-button></p>
  </section>`;
}

function erasedTemplate({ result }: Place): TemplateResult | typeof nothing {
  const { signatures, signUps } = (result ?? {}) as { signatures?: unknown; signUps?: unknown };
  if (typeof signatures !== 'number') return nothing;
  const more = typeof signUps === 'number' && signUps > 0 ? msg(str`Deleted sign-ups: ${number(signUps)}.`, { id: 'desk.people.deleted-sign-ups' }) : '';
  return html`<dugnad-notice kind="success"><p>${msg(str`Deleted signatures: ${number(signatures)}.`, { id: 'desk.people.deleted' })} ${more}</p></dugnad-notice>`;
}

function otherForm(place: Place): TemplateResult {
  const send = (form: HTMLFormElement): Promise<unknown> => find(readAsked(readFields(form)['by'] ?? ''), place);
  return html`<dugnad-disclosure summary=${msg('They have no e-mail', { id: 'desk.people.other' })}>
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { keep: true, done: () => msg('Found.', { id: 'desk.people.found' }) })}>
        <dugnad-field label=${msg('Telephone number or reference', { id: 'desk.people.by' })}><input name="by" required maxlength="40" dir="ltr" autocomplete="off" spellcheck="false" /></dugnad-field>
        <dugnad-button type="submit">${msg('Look up', { id: 'desk.people.look-up' })}</dugnad-button>
      </form>
    </dugnad-form>
  </dugnad-disclosure>`;
}

/** Somebody asks what is kept, or wants it gone. */
export const peoplePage: DeskPage<object> = {
  title: () => msg('One person’s data', { id: 'desk.nav.people' }),
  load: async () => ({}),
  view: (_data, place) => html`<p>${msg('Everybody may ask what you keep of them, and have it deleted.', { id: 'desk.people.what' })}</p>
    ${erasedTemplate(place)}
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => find({ email: readFields(form)['email'] ?? '' }, place), { keep: true, done: () => msg('Found.', { id: 'desk.people.found' }) })}>
        <dugnad-field label=${msg('Their e-mail address', { id: 'desk.people.email' })} data-focus><input name="email" type="email" required maxlength="254" autocomplete="off" spellcheck="false" /></dugnad-field>
        <dugnad-button type="submit">${msg('Find', { id: 'desk.signers.find' })}</dugnad-button>
      </form>
    </dugnad-form>
    ${otherForm(place)} ${keptTemplate(place)}`,
};
