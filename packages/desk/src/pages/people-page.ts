import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { readFields } from '../form/read-fields.ts';
import { saveFile } from '../parts/save-file.ts';
import { moment, number, sayState } from '../parts/words.ts';

interface Kept {
  email: string;
  signatures: { petitionId: string; reference: string; name: string | null; state: string; signed: string }[];
}

async function find(form: HTMLFormElement, place: Place): Promise<Kept> {
  const { email = '' } = readFields(form);
  return { email, ...(await place.api.write<Omit<Kept, 'email'>>('POST', `${place.sitePath}/people/find`, { email })) };
}

function keptTemplate(place: Place): TemplateResult | typeof nothing {
  const kept = place.result as Partial<Kept> | undefined;
  if (!kept?.email || !Array.isArray(kept.signatures)) return nothing;
  const { email, ...rest } = kept;
  const save = (): void => saveFile({ name: 'what-we-keep.json', type: 'application/json', text: `${JSON.stringify(rest, null, 2)}\n` });
  const erase = place.onPress(() => place.api.write('POST', `${place.sitePath}/people/erase`, { email }), { done: () => msg('All of it is deleted.', { id: 'desk.people.erased' }) });
  return html`<section>
    <h2>${msg(str`What is kept of ${email}`, { id: 'desk.people.kept' })}</h2>
    ${kept.signatures.length === 0 ? html`<p>${msg('No signature.', { id: 'desk.people.none' })}</p>` : html`<ul>${kept.signatures.map(({ petitionId, name, state, signed }) => html`<li><bdi>${name}</bdi>, ${petitionId}, ${sayState(state)}, ${moment(signed)}</li>`)}</ul>`}
    <p><dugnad-button @click=${save}>${msg('Save all of it for this person', { id: 'desk.people.save' })}</dugnad-button> <dugnad-button @click=${erase}>${msg('Delete all of it for good', { id: 'desk.people.erase' })}</dugnad-button></p>
  </section>`;
}

function erasedTemplate({ result }: Place): TemplateResult | typeof nothing {
  const { signatures } = (result ?? {}) as { signatures?: unknown };
  if (typeof signatures !== 'number') return nothing;
  return html`<dugnad-notice kind="success"><p>${msg(str`Deleted signatures: ${number(signatures)}.`, { id: 'desk.people.deleted' })}</p></dugnad-notice>`;
}

/** Somebody asks what is kept, or wants it gone. */
export const peoplePage: DeskPage<object> = {
  title: () => msg('One person’s data', { id: 'desk.nav.people' }),
  load: async () => ({}),
  view: (_data, place) => html`<p>${msg('Everybody may ask what you keep of them, and have it deleted.', { id: 'desk.people.what' })}</p>
    ${erasedTemplate(place)}
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => find(form, place), { keep: true, done: () => msg('Found.', { id: 'desk.people.found' }) })}>
        <dugnad-field label=${msg('Their e-mail address', { id: 'desk.people.email' })} data-focus><input name="email" type="email" required maxlength="254" autocomplete="off" spellcheck="false" /></dugnad-field>
        <dugnad-button type="submit">${msg('Find', { id: 'desk.signers.find' })}</dugnad-button>
      </form>
    </dugnad-form>
    ${keptTemplate(place)}`,
};
