import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '@dugnad/client/model';
import { firstDayOfWeek } from '@dugnad/elements/week';
import { clock } from '../dates/activity-time.ts';
import type { CalendarFormats } from '../dates/calendar-formats.ts';
import { activityHref } from '../details/activity-link.ts';
import type { ShownModel } from '../calendar.model.ts';
import { dayTemplate } from '../list/list.template.ts';
import { activityCount } from '../status/activity-count.ts';
import { statusBadge } from '../status/status.template.ts';
import { machineTime, time, words } from '../status/words.template.ts';
import { buildMonth, type MonthDay, type MonthWeek } from './build-month.ts';
import { emptyTemplate } from './moves.template.ts';

/**
 * The month as what it is: a table with a caption, a heading for each weekday, real links.
 *
 * No `role=grid`: nothing is chosen or edited here, and readers know the keys of a table.
 */
export function monthTemplate(model: ShownModel): TemplateResult {
  const { formats, language, value } = model;
  const { date, page } = value;
  const weeks = buildMonth(date, page.activities, firstDayOfWeek(language));
  return html`${emptyTemplate(model)}
    <table part="month-table" lang=${formats.lang ?? nothing}>
      <caption class="visually-hidden">
        ${formats.month(date)}
      </caption>
      <thead>
        <tr>
          ${weeks[1]?.map((day) => day && weekdayTemplate(day, formats))}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((week) => weekTemplate(week, model))}
      </tbody>
    </table>
    ${chosenDay(weeks, model)}`;
}

/** The name of a column, told by a day in it: the second week of a month is always a whole one. */
function weekdayTemplate({ date }: MonthDay, { write }: CalendarFormats): TemplateResult {
  const name = (weekday: 'short' | 'long') => write(date, { weekday });
  return html`<th scope="col"><span aria-hidden="true">${name('short')}</span><span class="visually-hidden">${name('long')}</span></th>`;
}

function weekTemplate(week: MonthWeek, model: ShownModel): TemplateResult {
  return html`<tr>${week.map((day) => (day ? dayCell(day, model) : html`<td></td>`))}</tr>`;
}

function dayCell({ date, activities }: MonthDay, model: ShownModel): TemplateResult {
  const name = model.formats.day(date);
  const count = activities.length;
  const number = html`<span aria-hidden="true">${Number(date.slice(8))}</span><span class="visually-hidden">${count ? `${name}, ${activityCount(count)}` : name}</span>`;
  const choose = () => model.choose(date);
  return html`<td part="day" aria-current=${date === model.value.today ? 'date' : nothing}>
    ${count ? html`<button type="button" class="choose" @click=${choose} aria-pressed=${date === model.chosen}>${number} <span class="count" aria-hidden="true">${count}</span></button>` : nothing}
    <time datetime=${date}>${number}</time>
    ${count ? html`<ul role="list">${activities.map((activity) => monthEntry(activity, date, name, model.languages))}</ul>` : nothing}
  </td>`;
}

/** Most entries are an hour and a title. With hundreds on a page, each part of a template less is time a phone has back. */
function monthEntry(activity: Activity, date: string, day: string, languages: readonly string[]): TemplateResult {
  const { start, status } = activity;
  // The clock stands on the day that it is for.
  const clocked = !activity.allDay && start.startsWith(date);
  const href = activityHref(activity);
  const title = words(activity.title, languages);
  if (clocked && status === 'scheduled') {
    return html`<li><a href=${href}><time datetime=${machineTime(start)}>${clock(start)}</time> ${title}<span class="visually-hidden">, ${day}</span></a></li>`;
  }
  return html`<li><a href=${href}>${statusBadge(activity)}${clocked ? time(start, clock(start)) : nothing} ${title}<span class="visually-hidden">, ${day}</span></a></li>`;
}

function chosenDay(weeks: readonly MonthWeek[], model: ShownModel): TemplateResult | typeof nothing {
  const day = weeks.flat().find((cell) => cell?.date === model.chosen);
  return day?.activities.length ? html`<div class="chosen">${dayTemplate(day.date, day.activities, model)}</div>` : nothing;
}
