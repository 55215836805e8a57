import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskFile, Notice } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { readFields } from '../form/read-fields.ts';
import { saveFile } from '../parts/save-file.ts';
import { dayAtEnd, moment, number } from '../parts/words.ts';
import { formatTemplate } from './format-fields.ts';

interface Data {
  gives: Notice['gives'];
  wouldDelete: string;
  handOvers: { id: string; gives: Notice['gives']; number: number; deleteAfter: string; at: string }[];
}

const gives: Readonly<Record<Notice['gives'], () => string>> = {
  number: () => msg('a number only', { id: 'desk.export.number' }),
  names: () => msg('the names', { id: 'desk.export.names' }),
  'names-and-postcodes': () => msg('names and postcodes', { id: 'desk.export.postcodes' }),
};

async function fetchFile(form: HTMLFormElement, place: Place, what: 'exports' | 'hand-overs'): Promise<unknown> {
  const { format = 'csv', separator = ';' } = readFields(form);
  const answer = await place.api.write<{ file: DeskFile }>('POST', `${place.petitionPath}/${what}`, { format, separator });
  saveFile(answer.file);
  return answer;
}

function handOverTemplate({ gives: given, wouldDelete }: Data, place: Place): TemplateResult {
  return html`<h2>${msg('Hand over to the addressee', { id: 'desk.hand-over.title' })}</h2>
    <p>${msg('The file holds what the signers were told, and no more:', { id: 'desk.hand-over.what' })} ${gives[given]()}.</p>
    <p>${msg('From today the day of deletion runs. All is deleted after', { id: 'desk.hand-over.delete' })} ${dayAtEnd(wouldDelete)}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => fetchFile(form, place, 'hand-overs'), { keep: true })}>
        ${formatTemplate()}
        <dugnad-choice missing=${msg('Tick this first.', { id: 'desk.hand-over.tick' })}><label><input type="checkbox" required autocomplete="off" /> ${msg('I hand it over today', { id: 'desk.hand-over.sure' })}</label></dugnad-choice>
        <dugnad-button type="submit">${msg('Make the file and hand over', { id: 'desk.hand-over.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

function beforeTemplate({ handOvers }: Data): TemplateResult | typeof nothing {
  if (handOvers.length === 0) return nothing;
  return html`<h2>${msg('Handed over before', { id: 'desk.hand-over.before' })}</h2>
    <ul>${handOvers.map((one) => html`<li>${moment(one.at)}: ${gives[one.gives]()}, ${msg(str`signatures: ${number(one.number)}`, { id: 'desk.hand-over.count' })}</li>`)}</ul>`;
}

/** Files for the association itself, and the one for the addressee. */
export const exportPage: DeskPage<Data> = {
  title: () => msg('Export and hand over', { id: 'desk.nav.export' }),
  load: ({ api, petitionPath }) => api.read(`${petitionPath}/hand-overs`),
  view: (data, place) => html`<h2>${msg('For yourselves', { id: 'desk.export.title' })}</h2>
    <p>${msg('Everything that is kept. Store it safely, and delete it in time.', { id: 'desk.export.what' })}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => fetchFile(form, place, 'exports'), { keep: true })}>
        ${formatTemplate()}
        <dugnad-button type="submit">${msg('Save the file', { id: 'desk.export.send' })}</dugnad-button>
      </form>
    </dugnad-form>
    ${handOverTemplate(data, place)} ${beforeTemplate(data)}`,
};
