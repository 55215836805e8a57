import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { DeskRequest, RequestList } from '../../api/request-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { sayRequestState, whenTemplate } from '../../parts/request-words.ts';
import { day, moment, sayStatus } from '../../parts/words.ts';
import { noPointTemplate, pointTitle } from './point-page.ts';

function itemTemplate({ id, state, blocked, request, sent, answerBy }: DeskRequest, { site }: Place): TemplateResult {
  return html`<li>
    <p><a href=${writeAddress(site, '', 'request', { of: id })}><bdi>${request.what}</bdi></a></p>
    <p>${blocked ? html`<strong>${msg('Stopped: it looks as if a machine had sent it', { id: 'desk.request.blocked' })}</strong>` : sayRequestState(state)}, <bdi>${request.person.name}</bdi>, ${whenTemplate(request.when)}</p>
    <p>${msg('Sent', { id: 'desk.request.sent' })} ${moment(sent)}</p>
    ${answerBy === null || state !== 'received' ? nothing : html`<p class="due">${msg('Answer by', { id: 'desk.help.answer-by' })} ${day(answerBy)}</p>`}
  </li>`;
}

const listTemplate = (requests: readonly DeskRequest[], place: Place): TemplateResult => html`<ul class="shifts">${requests.map((one) => itemTemplate(one, place))}</ul>`;

/** Nobody can wait where nobody can ask. */
function waitingTemplate({ waiting, point }: RequestList, place: Place): TemplateResult | typeof nothing {
  if (waiting.length > 0) return listTemplate(waiting, place);
  return point === null ? nothing : html`<p>${msg('Nobody waits for help.', { id: 'desk.request.none' })}</p>`;
}

/** Where there is a place to ask, a way to it; where there is none, what it would be, and a way to open one. */
function pointTemplate({ point }: RequestList, place: Place): TemplateResult {
  const address = writeAddress(place.site, '', 'help-point');
  if (point !== null) return html`<p><a href=${address}>${pointTitle()}</a>: ${sayStatus(point)}</p>`;
  return html`${noPointTemplate(place)} ${place.role === 'helper' ? nothing : html`<p><a href=${address}>${msg('Open a place to ask for help', { id: 'desk.point.begin' })}</a></p>`}`;
}

/** Who has asked for help: what waits longest stands on top. */
export const requestsPage: DeskPage<RequestList> = {
  title: () => msg('Requests for help', { id: 'desk.nav.requests' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/requests`),
  view: (data, place) => html`${pointTemplate(data, place)} ${waitingTemplate(data, place)}
    ${data.done.length === 0 ? nothing : html`<h2>${msg('Answered', { id: 'desk.request.answered' })}</h2>${listTemplate(data.done, place)}`}`,
};
