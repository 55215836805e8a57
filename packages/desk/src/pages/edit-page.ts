import { ownName } from '@dugnad/elements/language';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../address/read-address.ts';
import type { KeptPetition, PetitionAnswer } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { chooseLanguage, editPetition, textIn } from '../form/edit-petition.ts';
import { readAll, readFields } from '../form/read-fields.ts';
import { askFields, lawFields } from './edit-fields.ts';

const languageOf = (petition: KeptPetition, { query }: Place): string => chooseLanguage(petition, query.get('lang') ?? '');

function languageLinks(petition: KeptPetition, place: Place): TemplateResult | typeof nothing {
  if (petition.languages.length < 2) return nothing;
  const at = languageOf(petition, place);
  return html`<p>${msg('Texts in:', { id: 'desk.edit.texts-in' })} ${petition.languages.map((one) => html`<a href=${writeAddress(place.site, place.petition, 'edit', { lang: one })} lang=${one} aria-current=${one === at ? 'true' : nothing}>${ownName(one)}</a> `)}</p>
    <p>${msg('Save before you change the language.', { id: 'desk.edit.save-first' })}</p>`;
}

function textFields(petition: KeptPetition, language: string): TemplateResult {
  const lang = language || nothing;
  return html`<dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" lang=${lang} dir="auto" maxlength="200" .value=${textIn(petition.title, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What is asked for', { id: 'desk.edit.demand' })} hint=${msg('One or two sentences.', { id: 'desk.edit.demand-hint' })}><textarea name="demand" lang=${lang} dir="auto" rows="3" .value=${textIn(petition.demand, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('Who is asked', { id: 'desk.edit.addressee' })}><input name="addressee" lang=${lang} dir="auto" maxlength="200" .value=${textIn(petition.addressee, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Why', { id: 'desk.edit.background' })} hint=${msg('An empty line begins a paragraph.', { id: 'desk.edit.background-hint' })} optional><textarea name="background" lang=${lang} dir="auto" rows="8" .value=${textIn(petition.background, language)} autocomplete="off"></textarea></dugnad-field>
    <dugnad-field label=${msg('Languages of your texts', { id: 'desk.edit.languages' })} hint=${msg('Their codes, with spaces between: nb en ar', { id: 'desk.edit.languages-hint' })} optional><input name="languages" .value=${petition.languages.join(' ')} autocomplete="off" autocapitalize="off" spellcheck="false" /></dugnad-field>`;
}

/** Everything that can be edited of a petition; what signers were promised can only be made better. */
export const editPage: DeskPage<PetitionAnswer> = {
  title: () => msg('Edit', { id: 'desk.nav.edit' }),
  load: ({ api, petitionPath }) => api.read(petitionPath),
  view({ petition }, place) {
    const language = languageOf(petition, place);
    const send = (form: HTMLFormElement): Promise<unknown> => place.api.write('PUT', place.petitionPath, editPetition(petition, readFields(form), readAll(form, 'visible'), language));
    return html`${languageLinks(petition, place)}
      <dugnad-form>
        <form @submit=${place.onSubmit(send, { keep: true, next: () => writeAddress(place.site, place.petition), done: () => msg('Saved.', { id: 'desk.edit.saved' }) })}>
          ${textFields(petition, language)} ${askFields(petition)} ${lawFields(petition, language)}
          <dugnad-button type="submit" variant="filled">${msg('Save', { id: 'desk.edit.save' })}</dugnad-button>
        </form>
      </dugnad-form>`;
  },
};
