import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../address/read-address.ts';
import type { Summary } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { number, sayStatus, written } from '../parts/words.ts';
import { beginTemplate } from './begin.template.ts';

type Data = { petitions: Summary[] };

function row({ id, title, status, test, counts, comments, reports }: Summary, { site }: Place): TemplateResult {
  return html`<tr>
    <th scope="row"><a href=${writeAddress(site, id)}>${written(title)}</a></th>
    <td>${sayStatus(status)}${test ? html`, ${msg('try-out', { id: 'desk.list.test' })}` : nothing}</td>
    <td>${number(counts.confirmed)}</td>
    <td>${number(counts.waiting)}</td>
    <td>${number(counts.paper)}</td>
    <td>${number(comments)}</td>
    <td>${number(reports)}</td>
  </tr>`;
}

function table({ petitions }: Data, place: Place): TemplateResult {
  if (petitions.length === 0) return html`<p>${msg('There is no petition yet.', { id: 'desk.list.none' })}</p>`;
  const heads = [
    msg('Petition', { id: 'desk.list.petition' }), msg('Status', { id: 'desk.list.status' }), msg('Confirmed', { id: 'desk.count.confirmed' }), msg('Waiting', { id: 'desk.count.waiting' }),
    msg('On paper or by phone', { id: 'desk.count.paper' }), msg('Comments to read', { id: 'desk.list.comments' }), msg('Open reports', { id: 'desk.list.reports' }),
  ];
  return html`<dugnad-table>
    <table>
      <caption>${msg('Petitions', { id: 'desk.list.title' })}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${petitions.map((petition) => row(petition, place))}</tbody>
    </table>
  </dugnad-table>`;
}

/** All petitions of a site, and the way to another one. */
export const listPage: DeskPage<Data> = {
  title: () => msg('Petitions', { id: 'desk.list.title' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/petitions`),
  view: (data, place) => html`${table(data, place)} ${beginTemplate(data.petitions, place, { heading: msg('Begin another one', { id: 'desk.begin.title' }), path: 'petitions', next: (id) => writeAddress(place.site, id, 'edit') })}`,
};
