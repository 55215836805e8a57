import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import { DeskError } from '../../api/desk-error.ts';
import type { KeptPoint, PointAnswer } from '../../api/request-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { chooseLanguage } from '../../form/edit-petition.ts';
import { editPoint, pointFaults } from '../../form/edit-point.ts';
import { readFields } from '../../form/read-fields.ts';
import { shareTemplate } from '../../parts/share.template.ts';
import { languageToWrite, textLanguages } from '../../parts/text-languages.template.ts';
import { languageOfDesk, sayStatus } from '../../parts/words.ts';
import { pointFields, readHours } from './point-fields.ts';

const pathOf = ({ sitePath }: Place): string => `${sitePath}/help-point`;

export const pointTitle = (): string => msg('Where people ask for help', { id: 'desk.point.title' });

/** What it would be; a helper is told who opens one. */
export function noPointTemplate({ role }: Place): TemplateResult {
  return html`<p>${msg('Nobody can ask for help here yet.', { id: 'desk.point.none' })} ${msg('Give them a page: neighbours, centres and the municipality say what they need, and you find somebody who can help.', { id: 'desk.point.what' })}</p>
    ${role === 'helper' ? html`<p>${msg('An editor or an owner can open it.', { id: 'desk.point.helper' })}</p>` : nothing}`;
}

/** What stands in the form before anybody has written anything: whoever opens it answers, until they write another name. */
function emptyPoint({ session: { name, email, sites }, site }: Place, language: string): KeptPoint {
  const title = { [language]: msg('Do you need a hand?', { id: 'desk.point.suggestion' }) };
  const own = sites.find(({ id }) => id === site)?.name ?? '';
  return { siteId: site, state: 'draft', title, contact: { name, email }, controller: { name: own, email, receivers: [] }, retention: { deleteAfterDays: 90 } };
}

function stateTemplate({ state }: KeptPoint, url: string, place: Place): TemplateResult {
  const set = (next: 'open' | 'closed'): ((event: Event) => void) => place.onPress(() => place.api.write('POST', `${pathOf(place)}/state`, { state: next }));
  const button = state === 'open' ? html`<dugnad-button @click=${set('closed')}>${msg('Close it', { id: 'desk.state.close' })}</dugnad-button>` : html`<dugnad-button variant="filled" @click=${set('open')}>${msg('Open it for requests', { id: 'desk.point.open' })}</dugnad-button>`;
  return html`<p>${msg('Status', { id: 'desk.list.status' })}: ${sayStatus(state)} ${state === 'draft' ? nothing : html`<a href=${url} target="_blank" rel="noopener">${msg('Its page (opens a new tab)', { id: 'desk.public-page' })}</a>`}</p>
    ${state === 'draft' ? html`<p>${msg('Nobody sees it yet.', { id: 'desk.point.draft' })}</p>` : nothing}
    ${state === 'closed' ? html`<p>${msg('Nobody can ask here now. What was asked before stays with you.', { id: 'desk.point.closed' })}</p>` : nothing}
    ${place.role === 'helper' ? nothing : html`<p>${button}</p>`}`;
}

async function save(form: HTMLFormElement, { before, version, language }: { before: KeptPoint; version: string | undefined; language: string }, place: Place): Promise<unknown> {
  const [fields, hours] = [readFields(form), readHours(form)];
  const faults = pointFaults(fields, hours);
  if (faults.length > 0) throw new DeskError('invalid-input', faults);
  return place.api.write('PUT', pathOf(place), { ...editPoint(before, fields, hours, { language, desk: languageOfDesk() }), ...(version !== undefined && { version }) });
}

/** Texts that were written without a language stay so: nobody knows which it is. */
function languageOf({ point }: PointAnswer, { query }: Place): string {
  if (point === null) return languageToWrite();
  return typeof point.title === 'string' ? '' : query.get('lang') ?? chooseLanguage({ languages: [], title: point.title }, '');
}

function editTemplate(answer: PointAnswer, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  const language = languageOf(answer, place);
  const { point, version } = answer;
  const before = point ?? emptyPoint(place, language);
  const send = (form: HTMLFormElement): Promise<unknown> => save(form, { before, version, language }, place);
  return html`${point === null ? nothing : html`<h2>${msg('Edit', { id: 'desk.nav.edit' })}</h2>`}
    ${typeof point?.title === 'object' ? textLanguages(point.title, language, (lang) => writeAddress(place.site, '', 'help-point', { lang })) : nothing}
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { keep: true, done: () => msg('Saved.', { id: 'desk.edit.saved' }) })}>
        ${pointFields(before, language)}
        <dugnad-button type="submit" variant="filled">${msg('Save', { id: 'desk.edit.save' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** Where one asks for help at this site: written down, opened, closed, and passed on. */
export const pointPage: DeskPage<PointAnswer> = {
  title: () => pointTitle(),
  load: (place) => place.api.read(pathOf(place)),
  view: (answer, place) => html`<p><a href=${writeAddress(place.site, '', 'requests')}>${msg('All requests for help', { id: 'desk.request.all' })}</a></p>
    ${answer.point === null ? noPointTemplate(place) : stateTemplate(answer.point, answer.url, place)}
    ${answer.point === null || answer.point.state === 'draft' ? nothing : shareTemplate(answer.url, 'dugnad-help-request', place)} ${editTemplate(answer, place)}`,
};
