import { momentOf } from '@dugnad/client/model';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { writeAddress } from '../../address/read-address.ts';
import type { Board, BoardShift, InShift } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { sayFree, sayPlace, shiftTime } from '../../parts/shift-words.ts';
import { declaredTemplate, preparedTemplate } from '../../parts/prepared.template.ts';
import { reachTemplate } from '../../parts/volunteer.template.ts';
import { written, writtenWords } from '../../parts/words.ts';
import { importShifts } from './import-shifts.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';
import { chooseButton, letGoButton, placeButton, takeOutButton } from './place-buttons.ts';
import { addShifts, changeShift } from './shift-forms.ts';

const buttons: Readonly<Record<InShift['state'], (person: InShift, shiftId: string, place: Place) => TemplateResult>> = {
  in: takeOutButton,
  held: placeButton,
  offered: (person, shiftId, place) => html`${placeButton(person, shiftId, place)} ${letGoButton(person, shiftId, place)}`,
  waiting: chooseButton,
};

const personTemplate = (person: InShift, shiftId: string, place: Place): TemplateResult => html`<li>
  <p><bdi>${person.name}</bdi>, ${sayPlace(person)}${person.isComing ? html`, ${msg('says that they come', { id: 'desk.board.coming' })}` : nothing}</p>
  ${reachTemplate(person)} ${preparedTemplate(person)} ${declaredTemplate(person)}
  <p>${buttons[person.state](person, shiftId, place)}</p>
</li>`;

/** To those whom one could ask, where somebody is missing. */
function askLink({ id, state, missing, start }: BoardShift, { site, query }: Place): TemplateResult | typeof nothing {
  if (state !== 'open' || missing < 1 || momentOf(start) <= Date.now()) return nothing;
  return html`<p><a href=${writeAddress(site, '', 'ask', { of: query.get('of') ?? '', shift: id })}>${msg('Ask somebody', { id: 'desk.ask.link' })}</a></p>`;
}

/** Free places are shown as words, and stand out where there are some. */
function shiftTemplate(shift: BoardShift, place: Place): TemplateResult {
  const { id, state, missing, people } = shift;
  return html`<section class="person">
    <h2>${shiftTime(shift)}</h2>
    <p>${state === 'open' ? nothing : html`<strong>${sayPlace(shift)}</strong> `}${state === 'cancelled' ? nothing : missing > 0 ? html`<strong>${sayFree(shift)}</strong>` : sayFree(shift)}</p>
    ${people.length === 0 ? html`<p>${msg('Nobody yet.', { id: 'desk.board.nobody' })}</p>` : html`<ul class="shifts">${people.map((person) => personTemplate(person, id, place))}</ul>`}
    ${askLink(shift, place)} ${changeShift(shift, place)}
  </section>`;
}

/** The shifts to come of one opportunity: who has them, who waits, and how many are missing. */
export const shiftsPage: DeskPage<Board> = {
  title: ({ opportunity }) => writtenWords(opportunity.title),
  heading: ({ opportunity }) => written(opportunity.title),
  load: (place) => place.api.read(`${opportunityPath(place)}/shifts`),
  view: (board, place) => html`${opportunityLinks(place)}
    ${board.shifts.length === 0 ? html`<p>${msg('No shifts are coming.', { id: 'desk.board.none' })}</p>` : repeat(board.shifts, ({ id }) => id, (shift) => shiftTemplate(shift, place))}
    ${addShifts(board, place)} ${importShifts(board, place)}`,
};
