import { ownName } from '@dugnad/elements/language';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { DeskFile } from '../../api/desk-answers.ts';
import type { RoundSummary } from '../../api/feedback-answers.ts';
import type { KeptOpportunity, OpportunityAnswer, OpportunityState } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { editOpportunity } from '../../form/edit-opportunity.ts';
import { chooseLanguage } from '../../form/edit-petition.ts';
import { readFields } from '../../form/read-fields.ts';
import { saveFile } from '../../parts/save-file.ts';
import { sayStatus } from '../../parts/words.ts';
import { formatTemplate } from '../format-fields.ts';
import { feedbackField } from './feedback-field.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';
import { lawFields, taskFields } from './task-fields.ts';

/** A task, and what people can be asked about it. */
type Data = OpportunityAnswer & { rounds: RoundSummary[] };

function stateTemplate({ opportunity: { state }, url }: OpportunityAnswer, place: Place): TemplateResult {
  const set = (next: OpportunityState): ((event: Event) => void) => place.onPress(() => place.api.write('POST', `${opportunityPath(place)}/state`, { state: next }));
  return html`<p>${msg('Status', { id: 'desk.list.status' })}: ${sayStatus(state)} ${state === 'draft' ? nothing : html`<a href=${url} target="_blank" rel="noopener">${msg('Its page (opens a new tab)', { id: 'desk.public-page' })}</a>`}</p>
    <p>
      ${state === 'open' ? html`<dugnad-button @click=${set('closed')}>${msg('Close it', { id: 'desk.state.close' })}</dugnad-button>` : html`<dugnad-button variant="filled" @click=${set('open')}>${msg('Open it for sign-ups', { id: 'desk.task.open' })}</dugnad-button>`}
      ${state === 'draft' ? nothing : html`<dugnad-button variant="quiet" @click=${set('draft')}>${msg('Make it a draft again', { id: 'desk.task.draft' })}</dugnad-button>`}
    </p>`;
}

const languageOf = (opportunity: KeptOpportunity, { query }: Place): string => chooseLanguage({ languages: [], title: opportunity.title }, query.get('lang') ?? '');

function languageLinks({ title }: KeptOpportunity, at: string, { site, query }: Place): TemplateResult | typeof nothing {
  const all = typeof title === 'object' ? Object.keys(title) : [];
  if (all.length < 2) return nothing;
  return html`<p>${msg('Texts in:', { id: 'desk.edit.texts-in' })} ${all.map((one) => html`<a href=${writeAddress(site, '', 'task', { of: query.get('of') ?? '', lang: one })} lang=${one} aria-current=${one === at ? 'true' : nothing}>${ownName(one)}</a> `)}</p>
    <p>${msg('Save before you change the language.', { id: 'desk.edit.save-first' })}</p>`;
}

function editTemplate({ opportunity, version, rounds }: Data, place: Place): TemplateResult {
  const language = languageOf(opportunity, place);
  const send = (form: HTMLFormElement): Promise<unknown> => place.api.write('PUT', opportunityPath(place), { ...editOpportunity(opportunity, readFields(form), language), version });
  return html`${languageLinks(opportunity, language, place)}
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { keep: true, done: () => msg('Saved.', { id: 'desk.edit.saved' }) })}>
        ${taskFields(opportunity, language)} ${feedbackField(rounds, opportunity.feedback)} ${lawFields(opportunity)}
        <dugnad-button type="submit" variant="filled">${msg('Save', { id: 'desk.edit.save' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

async function save(form: HTMLFormElement, place: Place): Promise<unknown> {
  const { format = 'csv', separator = ';' } = readFields(form);
  const answer = await place.api.write<{ file: DeskFile }>('POST', `${opportunityPath(place)}/exports`, { format, separator });
  saveFile(answer.file);
  return answer;
}

function exportTemplate(place: Place): TemplateResult | typeof nothing {
  if (place.role !== 'owner') return nothing;
  return html`<h2>${msg('The volunteers as a file', { id: 'desk.task.export' })}</h2>
    <p>${msg('Everything that is kept. Store it safely, and delete it in time.', { id: 'desk.export.what' })}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => save(form, place), { keep: true })}>
        ${formatTemplate()}
        <dugnad-button type="submit">${msg('Save the file', { id: 'desk.export.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** All that can be edited of an opportunity; its shifts stand on the page of the shifts. */
export const taskPage: DeskPage<Data> = {
  title: () => msg('Edit', { id: 'desk.nav.edit' }),
  async load(place) {
    const [answer, { rounds }] = await Promise.all([place.api.read<OpportunityAnswer>(opportunityPath(place)), place.api.read<Pick<Data, 'rounds'>>(`${place.sitePath}/feedback`)]);
    return { ...answer, rounds };
  },
  view: (answer, place) => html`${opportunityLinks(place)} ${stateTemplate(answer, place)} ${editTemplate(answer, place)} ${exportTemplate(place)}`,
};
