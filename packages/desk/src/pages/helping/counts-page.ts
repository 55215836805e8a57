import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CountedGroup, CountsAnswer, VolunteerCounts } from '../../api/helping-answers.ts';
import type { DeskFile } from '../../api/desk-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { readFields } from '../../form/read-fields.ts';
import { saveFile } from '../../parts/save-file.ts';
import { shiftClock } from '../../parts/shift-words.ts';
import { day, languageOfDesk, number, written, writtenWords } from '../../parts/words.ts';
import { formatTemplate } from '../format-fields.ts';
import { opportunityLinks, opportunityPath } from './opportunity-links.ts';

const told = (people: number | null): string => (people === null ? msg('Not told', { id: 'desk.counts.hidden' }) : number(people));

const languageName = (tag: string): string => new Intl.DisplayNames([languageOfDesk()], { type: 'language' }).of(tag) ?? tag;
const monthName = (month: string): string => new Intl.DateTimeFormat(languageOfDesk(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

type Line = readonly [what: string, people: number | null];

function tableTemplate(caption: string, lines: readonly Line[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<table>
    <caption>${caption}</caption>
    <tbody>${lines.map(([what, people]) => html`<tr><th scope="row"><bdi>${what}</bdi></th><td>${told(people)}</td></tr>`)}</tbody>
  </table>`;
}

const named = (groups: readonly CountedGroup[], name: (value: string) => string): Line[] => groups.map(({ value, people }) => [name(value), people]);

function countsTemplate({ day: at, people, helped, hours, languages, months, shifts }: VolunteerCounts): TemplateResult {
  const all: Line[] = [[msg('Signed up', { id: 'desk.counts.people' }), people], [msg('Helped', { id: 'desk.counts.helped' }), helped], [msg('Hours in all', { id: 'desk.counts.hours' }), hours]];
  return html`<section class="person">
    <h2>${day(at)}</h2>
    ${tableTemplate(msg('Volunteers', { id: 'desk.counts.volunteers' }), all)}
    ${tableTemplate(msg('By language', { id: 'desk.counts.languages' }), named(languages, languageName))}
    ${tableTemplate(msg('By the month in which they signed up', { id: 'desk.counts.months' }), named(months, monthName))}
    ${tableTemplate(msg('By shift', { id: 'desk.counts.shifts' }), shifts.map((shift): Line => [shiftClock(shift), shift.people]))}
  </section>`;
}

async function save(form: HTMLFormElement, place: Place): Promise<unknown> {
  const { format = 'csv', separator = ';' } = readFields(form);
  const answer = await place.api.write<{ file: DeskFile }>('POST', `${opportunityPath(place)}/counts/exports`, { format, separator });
  saveFile(answer.file);
  return answer;
}

function fileTemplate({ counts }: CountsAnswer, place: Place): TemplateResult | typeof nothing {
  if (counts.length === 0) return nothing;
  return html`<h2>${msg('The numbers as a file', { id: 'desk.counts.file' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => save(form, place), { keep: true })}>
        ${formatTemplate()}
        <dugnad-button type="submit">${msg('Save the file', { id: 'desk.export.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** Nothing is ticked beforehand: what is erased does not come back. */
function endTemplate({ isOver, hasPeople }: CountsAnswer, place: Place): TemplateResult | typeof nothing {
  if (!hasPeople) return nothing;
  if (!isOver) return html`<p>${msg('First close the task, and wait until the last shift is over.', { id: 'desk.counts.not-over' })}</p>`;
  const send = (): Promise<unknown> => place.api.write('POST', `${opportunityPath(place)}/anonymised`, { agreed: true });
  return html`<dugnad-form>
    <form @submit=${place.onSubmit(send, { done: () => msg('The numbers are kept. The people are deleted.', { id: 'desk.counts.done' }) })}>
      <dugnad-choice><label><input type="checkbox" name="agreed" value="yes" required autocomplete="off" /> ${msg('Delete names, numbers, addresses and messages of all of them. They do not come back.', { id: 'desk.counts.agree' })}</label></dugnad-choice>
      <dugnad-button type="submit" variant="filled">${msg('Keep numbers, delete people', { id: 'desk.counts.send' })}</dugnad-button>
    </form>
  </dugnad-form>`;
}

/** From people to numbers, when a task is over: earlier than they were promised, and with something for whoever pays for it. */
export const countsPage: DeskPage<CountsAnswer> = {
  title: ({ opportunity }) => writtenWords(opportunity.title),
  heading: ({ opportunity }) => written(opportunity.title),
  load: (place) => place.api.read(`${opportunityPath(place)}/counts`),
  view: (answer, place) => html`${opportunityLinks(place)}
    <p>${msg('When all is over, you can keep how many came, and delete who it was. Groups of fewer than five are not told.', { id: 'desk.counts.what' })}</p>
    ${endTemplate(answer, place)} ${answer.counts.toReversed().map(countsTemplate)} ${fileTemplate(answer, place)}`,
};
