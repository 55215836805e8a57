import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { DeskFile } from '../../api/desk-answers.ts';
import type { KeptRound, RoundAnswer } from '../../api/feedback-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { chooseLanguage } from '../../form/edit-petition.ts';
import { editRound } from '../../form/edit-round.ts';
import { readFields } from '../../form/read-fields.ts';
import { saveFile } from '../../parts/save-file.ts';
import { shareTemplate } from '../../parts/share.template.ts';
import { textLanguages } from '../../parts/text-languages.template.ts';
import { sayStatus, written, writtenWords } from '../../parts/words.ts';
import { formatTemplate } from '../format-fields.ts';
import { reportTemplate } from './report.template.ts';
import { roundFields } from './round-fields.ts';

const pathOf = ({ sitePath, query }: Pick<Place, 'sitePath' | 'query'>): string => `${sitePath}/feedback/${encodeURIComponent(query.get('of') ?? '')}`;

function stateTemplate({ round: { state }, url }: RoundAnswer, place: Place): TemplateResult {
  const set = (next: 'open' | 'closed'): ((event: Event) => void) => place.onPress(() => place.api.write('POST', `${pathOf(place)}/state`, { state: next }));
  const button = state === 'open' ? html`<dugnad-button @click=${set('closed')}>${msg('Close it', { id: 'desk.state.close' })}</dugnad-button>` : html`<dugnad-button variant="filled" @click=${set('open')}>${msg('Open it for answers', { id: 'desk.round.open' })}</dugnad-button>`;
  return html`<p>${msg('Status', { id: 'desk.list.status' })}: ${sayStatus(state)} ${state === 'draft' ? nothing : html`<a href=${url} target="_blank" rel="noopener">${msg('Its page (opens a new tab)', { id: 'desk.public-page' })}</a>`}</p>
    ${place.role === 'helper' ? nothing : html`<p>${button}</p>`}`;
}

/** The language that is edited: the one asked for, also one that has no words yet. */
const languageOf = ({ title }: KeptRound, { query }: Place): string => query.get('lang') ?? chooseLanguage({ languages: [], title }, '');

function editTemplate({ round, version }: RoundAnswer, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  const language = languageOf(round, place);
  const send = (form: HTMLFormElement): Promise<unknown> => place.api.write('PUT', pathOf(place), { ...editRound(round, readFields(form), language), version });
  return html`<h2>${msg('Edit', { id: 'desk.nav.edit' })}</h2>
    ${textLanguages(round.title, language, (lang) => writeAddress(place.site, '', 'round', { of: place.query.get('of') ?? '', lang }))}
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { keep: true, done: () => msg('Saved.', { id: 'desk.edit.saved' }) })}>
        ${roundFields(round, language)}
        <dugnad-button type="submit" variant="filled">${msg('Save', { id: 'desk.edit.save' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

async function save(form: HTMLFormElement, place: Place): Promise<unknown> {
  const { format = 'csv', separator = ';' } = readFields(form);
  const answer = await place.api.write<{ file: DeskFile }>('POST', `${pathOf(place)}/exports`, { format, separator });
  saveFile(answer.file);
  return answer;
}

function exportTemplate(place: Place): TemplateResult | typeof nothing {
  if (place.role !== 'owner') return nothing;
  return html`<h2>${msg('For whoever pays for it', { id: 'desk.round.export' })}</h2>
    <p>${msg('The file has what you see above, and no more.', { id: 'desk.round.export-what' })}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => save(form, place), { keep: true })}>
        ${formatTemplate()}
        <dugnad-button type="submit">${msg('Save the file', { id: 'desk.export.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** One round: whether it takes answers, how people find it, what they said, and its words. */
export const roundPage: DeskPage<RoundAnswer> = {
  title: ({ round }) => writtenWords(round.title),
  heading: ({ round }) => written(round.title),
  load: (place) => place.api.read(pathOf(place)),
  view: (answer, place) => html`${stateTemplate(answer, place)} ${answer.round.state === 'draft' ? nothing : shareTemplate(answer.url, 'dugnad-feedback', place)}
    <h2>${msg('What people said', { id: 'desk.report.heading' })}</h2>
    ${reportTemplate(answer.round, answer.report)} ${exportTemplate(place)} ${editTemplate(answer, place)}`,
};
