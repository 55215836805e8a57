import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { OpportunitySummary } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { number, sayStatus, written } from '../../parts/words.ts';
import { beginTemplate } from '../begin.template.ts';

type Data = { opportunities: OpportunitySummary[] };

const row = ({ id, title, state, coming, missing, toTalk }: OpportunitySummary, { site }: Place): TemplateResult => html`<tr>
  <th scope="row"><a href=${writeAddress(site, '', 'shifts', { of: id })}>${written(title)}</a></th>
  <td>${sayStatus(state)}</td>
  <td>${number(coming)}</td>
  <td>${number(missing)}</td>
  <td>${number(toTalk)}</td>
</tr>`;

function table({ opportunities }: Data, place: Place): TemplateResult {
  if (opportunities.length === 0) return html`<p>${msg('There is nothing to help with yet.', { id: 'desk.tasks.none' })}</p>`;
  const heads = [
    msg('Task', { id: 'desk.tasks.task' }), msg('Status', { id: 'desk.list.status' }), msg('Coming shifts', { id: 'desk.tasks.coming' }), msg('Free places', { id: 'desk.tasks.missing' }), msg('People to talk with', { id: 'desk.tasks.to-talk' }),
  ];
  return html`<dugnad-table>
    <table>
      <caption>${msg('What people can help with', { id: 'desk.tasks.caption' })}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${opportunities.map((each) => row(each, place))}</tbody>
    </table>
  </dugnad-table>`;
}

/** All opportunities of a site. */
export const opportunitiesPage: DeskPage<Data> = {
  title: () => msg('Volunteering', { id: 'desk.nav.volunteering' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/opportunities`),
  view: (data, place) => html`${table(data, place)} ${beginTemplate(data.opportunities, place, { heading: msg('Begin another task', { id: 'desk.tasks.begin' }), path: 'opportunities', next: (id) => writeAddress(place.site, '', 'task', { of: id }) })}`,
};
