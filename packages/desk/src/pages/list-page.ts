import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../address/read-address.ts';
import type { Summary } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { number, sayStatus, written, writtenWords } from '../parts/words.ts';

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

function beginTemplate({ petitions }: Data, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  const send = (form: HTMLFormElement): Promise<unknown> => place.api.write('POST', `${place.sitePath}/petitions`, filled(readFields(form)));
  const next = (result: unknown): string => writeAddress(place.site, (result as { id: string }).id, 'edit');
  return html`<h2>${msg('Begin another one', { id: 'desk.begin.title' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { next })}>
        <dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" required maxlength="200" autocomplete="off" /></dugnad-field>
        <dugnad-field label=${msg('Short name for its address', { id: 'desk.begin.id' })} hint=${msg('Small letters, digits and hyphens: skate-park', { id: 'desk.begin.id-hint' })}>
          <input name="id" required maxlength="64" autocomplete="off" autocapitalize="off" spellcheck="false" />
        </dugnad-field>
        <dugnad-field label=${msg('Take the texts of', { id: 'desk.begin.copy' })} optional>
          <select name="copyOf" autocomplete="off">
            <option value="">${msg('None: begin empty', { id: 'desk.begin.empty' })}</option>
            ${petitions.map(({ id, title }) => html`<option value=${id}>${writtenWords(title)}</option>`)}
          </select>
        </dugnad-field>
        <dugnad-button type="submit">${msg('Begin a draft', { id: 'desk.begin.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** All petitions of a site, and the way to another one. */
export const listPage: DeskPage<Data> = {
  title: () => msg('Petitions', { id: 'desk.list.title' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/petitions`),
  view: (data, place) => html`${table(data, place)} ${beginTemplate(data, place)}`,
};
