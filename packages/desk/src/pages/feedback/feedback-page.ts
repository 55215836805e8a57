import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { RoundSummary } from '../../api/feedback-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { day, sayStatus, written } from '../../parts/words.ts';
import { beginTemplate } from '../begin.template.ts';

type Data = { rounds: RoundSummary[] };

const row = ({ id, title, state, deleteAfter }: RoundSummary, { site }: Place): TemplateResult => html`<tr>
  <th scope="row"><a href=${writeAddress(site, '', 'round', { of: id })}>${written(title)}</a></th>
  <td>${sayStatus(state)}</td>
  <td>${day(deleteAfter)}</td>
</tr>`;

function table({ rounds }: Data, place: Place): TemplateResult {
  if (rounds.length === 0) return html`<p>${msg('Nothing has been asked yet.', { id: 'desk.rounds.none' })}</p>`;
  const heads = [msg('Title', { id: 'desk.edit.title' }), msg('Status', { id: 'desk.list.status' }), msg('Last day that answers are kept', { id: 'desk.round.delete' })];
  return html`<dugnad-table>
    <table>
      <caption>${msg('What people are asked', { id: 'desk.rounds.caption' })}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rounds.map((each) => row(each, place))}</tbody>
    </table>
  </dugnad-table>`;
}

/** All rounds of feedback of a site. */
export const feedbackPage: DeskPage<Data> = {
  title: () => msg('Feedback', { id: 'desk.nav.feedback' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/feedback`),
  view: (data, place) => html`${table(data, place)} ${beginTemplate(data.rounds, place, { heading: msg('Ask anew', { id: 'desk.rounds.begin' }), path: 'feedback', next: (id) => writeAddress(place.site, '', 'round', { of: id }) })}`,
};
