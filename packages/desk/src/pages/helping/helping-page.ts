import { momentOf } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { writeAddress } from '../../address/read-address.ts';
import type { ToRemind, ToTalkWith, WishedFor } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { sayPlace, shiftTime } from '../../parts/shift-words.ts';
import { declaredTemplate, preparedTemplate } from '../../parts/prepared.template.ts';
import { talkTemplate } from '../../parts/talk.template.ts';
import { reachTemplate, wishesTemplate } from '../../parts/volunteer.template.ts';
import { day, moment, written } from '../../parts/words.ts';
import { guardianTextTemplate } from './guardian-text.ts';
import { remindTemplate } from './remind.template.ts';
import { letGoButton, placeButton } from './place-buttons.ts';

type Data = { people: ToTalkWith[]; toRemind?: ToRemind[] };

/** Their place, but not for good: somebody decides. */
const isKept = ({ state }: Pick<WishedFor, 'state'>): boolean => state === 'held' || state === 'offered';

/** How it stands; what is kept for them says until when, an offer that it is one too. */
function stateTemplate(shift: WishedFor, isOver: boolean): TemplateResult {
  const until = isKept(shift) ? shift.heldUntil : null;
  const said = shift.state === 'held' && until !== null ? nothing : html`<p>${sayPlace(isOver ? { state: 'past' } : shift)}</p>`;
  return html`${said}${until === null ? nothing : html`<p>${msg('Held until', { id: 'desk.help.held-until' })} ${moment(until)}</p>`}`;
}

function shiftTemplate(shift: WishedFor, person: ToTalkWith, place: Place): TemplateResult {
  const isOver = momentOf(shift.start) <= Date.now();
  const isOpen = !isOver && (isKept(shift) || shift.state === 'released');
  return html`<li>
    <p>${shiftTime(shift)}</p>
    ${stateTemplate(shift, isOver)}
    <p>${isOpen ? placeButton(person, shift.id, place, 'filled') : nothing} ${isKept(shift) ? letGoButton(person, shift.id, place) : nothing}</p>
  </li>`;
}

/** Without a place that is held there is only to say that one has talked. */
function talkButtons(person: ToTalkWith, place: Place): TemplateResult | typeof nothing {
  if (person.shifts.some(isKept)) return nothing;
  const say = (outcome: 'had' | 'not-now'): ((event: Event) => void) => place.onPress(() => place.api.write('PUT', `${place.sitePath}/sign-ups/${encodeURIComponent(person.id)}/talk`, { outcome }));
  return html`<p>
    <dugnad-button @click=${say('had')}>${msg(str`We have talked: ${person.name}`, { id: 'desk.help.talked' })}</dugnad-button>
    <dugnad-button variant="quiet" @click=${say('not-now')}>${msg(str`Not this time: ${person.name}`, { id: 'desk.help.not-now' })}</dugnad-button>
  </p>`;
}

/** A promise is one of days; what is held without one runs out at a moment. */
function dueTemplate({ answerBy, due }: ToTalkWith): TemplateResult | typeof nothing {
  if (due === null) return nothing;
  return html`<p class="due">${msg('Answer by', { id: 'desk.help.answer-by' })} ${answerBy === null ? moment(due) : day(answerBy)}</p>`;
}

function personTemplate(person: ToTalkWith, place: Place): TemplateResult {
  const { name, opportunity, shifts } = person;
  return html`<section class="person">
    <h2><bdi>${name}</bdi></h2>
    <p><a href=${writeAddress(place.site, '', 'shifts', { of: opportunity.id })}>${written(opportunity.title)}</a></p>
    ${dueTemplate(person)}
    ${talkTemplate(person)} ${reachTemplate(person)} ${guardianTextTemplate(person, place)} ${wishesTemplate(person)} ${preparedTemplate(person)} ${declaredTemplate(person)}
    ${shifts.length > 0 ? html`<ul class="shifts">${shifts.map((shift) => shiftTemplate(shift, person, place))}</ul>` : html`<p>${msg('No shift was chosen.', { id: 'desk.help.no-shift' })}</p>`}
    ${talkButtons(person, place)}
  </section>`;
}

function peopleTemplate(people: readonly ToTalkWith[], place: Place): TemplateResult {
  return people.length === 0 ? html`<p>${msg('Nobody waits for an answer.', { id: 'desk.help.none' })}</p>` : html`${repeat(people, ({ id }) => id, (person) => personTemplate(person, place))}`;
}

/** Whom to talk with today: talks of this day stand on top, then whose promise runs out first; below them, whom to remind of tomorrow. Nothing is decided but by a press. */
export const helpingPage: DeskPage<Data> = {
  title: () => msg('Whom to talk with', { id: 'desk.nav.helping' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/helping`),
  view: ({ people, toRemind = [] }, place) => html`${peopleTemplate(people, place)} ${remindTemplate(toRemind, place)}`,
};
