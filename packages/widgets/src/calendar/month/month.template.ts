import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '@dugnad/client/model';
import { firstDayOfWeek } from '@dugnad/elements/language';
import { clock } from '../dates/activity-time.ts';
import { activityHref } from '../details/activity-link.ts';
import type { ShownModel } from '../calendar.model.ts';
import { dayTemplate } from '../list/list.template.ts';
import { activityCount } from '../status/activity-count.ts';
import { statusBadge } from '../status/status.template.ts';
import { machineTime, time, words } from '../status/words.template.ts';
import { buildMonth, type MonthDay, type MonthWeek } from './build-month.ts';
import { emptyTemplate } from './moves.template.ts';
import { weekdays } from './weekdays.ts';

/**
 * The month as what it is: a table with a caption, a heading for each weekday, real links.
 *
 * No `role=grid`: nothing is chosen or edited here, and readers know the keys of a table.
 */
export function monthTemplate(model: ShownModel): TemplateResult {
  const { formats, language, value } = model;
  const { date, page } = value;
  const first = firstDayOfWeek(language);
  const weeks = buildMonth(date, page.activities, first);
  return html`${emptyTemplate(model)}
    <table part="month-table" lang=${formats.lang ?? nothing}>
      <caption class="visually-hidden">
        ${formats.month(date)}
      </caption>
      <thead>
        <tr>
          ${weekdays(first, formats.write).map(({ short, long }) => html`<th scope="col"><span aria-hidden="true">${short}</span><span class="visually-hidden">${long}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((week) => weekTemplate(week, model))}
      </tbody>
    </table>
    ${chosenDay(weeks, model)}`;
}

function weekTemplate(week: MonthWeek, model: ShownModel): TemplateResult {
  return html`<tr>${week.map((day) => (day ? dayCell(day, model) : html`<td></td>`))}</tr>`;
}

function dayCell(day: MonthDay, model: ShownModel): TemplateResult {
  const number = String(Number(day.date.slice(8)));
  const name = model.formats.day(day.date);
  const current = day.date === model.today ? 'date' : nothing;
  if (day.activities.length === 0) return html`<td part="day" aria-current=${current}><time datetime=${day.date}><span aria-hidden="true">${number}</span><span class="visually-hidden">${name}</span></time></td>`;
  const count = activityCount(day.activities.length);
  return html`<td part="day" aria-current=${current}>
    <button type="button" class="choose" @click=${() => model.choose(day.date)} aria-pressed=${day.date === model.chosen}>
      <span aria-hidden="true">${number}</span><span class="visually-hidden">${name}, ${count}</span>
      <span class="count" aria-hidden="true">${day.activities.length}</span>
    </button>
    <time datetime=${day.date}><span aria-hidden="true">${number}</span><span class="visually-hidden">${name}, ${count}</span></time>
    <ul role="list">${day.activities.map((activity) => monthEntry(activity, startsOn(activity, day.date), name, model.languages))}</ul>
  </td>`;
}

/** The clock stands on the day that it is for. */
function startsOn({ allDay, start }: Activity, date: string): boolean {
  return !allDay && start.startsWith(date);
}

/** Most entries are an hour and a title. With hundreds on a page, each part of a template less is time a phone has back. */
function monthEntry(activity: Activity, clocked: boolean, day: string, languages: readonly string[]): TemplateResult {
  const { start, status } = activity;
  const href = activityHref(activity);
  const title = words(activity.title, languages);
  if (clocked && status === 'scheduled') {
    return html`<li><a href=${href}><time datetime=${machineTime(start)}>${clock(start)}</time> ${title}<span class="visually-hidden">, ${day}</span></a></li>`;
  }
  return html`<li><a href=${href}>${statusBadge(activity)}${clocked ? time(start, clock(start)) : nothing} ${title}<span class="visually-hidden">, ${day}</span></a></li>`;
}

function chosenDay(weeks: readonly MonthWeek[], model: ShownModel): TemplateResult | typeof nothing {
  const day = weeks.flat().find((cell) => cell !== undefined && cell.date === model.chosen);
  return day && day.activities.length > 0 ? html`<div class="chosen">${dayTemplate(day.date, day.activities, model)}</div>` : nothing;
}
