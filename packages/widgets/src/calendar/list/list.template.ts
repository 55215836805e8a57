import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';
import { clock, firstDay, instant, isNow, lastDay } from '../dates/activity-time.ts';
import type { CalendarFormats } from '../dates/calendar-formats.ts';
import { activityHref } from '../details/activity-link.ts';
import { statusBadge } from '../status/status.template.ts';
import { time, words } from '../status/words.template.ts';
import type { DayGroup, GroupedList } from './group-days.ts';

const DAY_MS = 86_400_000;

/** What the list is shown with. `now` in milliseconds since 1970. */
export interface ListModel {
  list: GroupedList;
  formats: CalendarFormats;
  languages: readonly string[];
  today: string;
  now: number;
}

/** The activities under the headings they are read by: what goes on now, then each month, each day. */
export function listTemplate(model: ListModel): TemplateResult {
  const { list, formats } = model;
  return html`
    ${list.now.length > 0 ? html`<section part="now" class="now"><h2>${msg('Now', { id: 'calendar.list.now' })}</h2>${entries(list.now, model)}</section>` : nothing}
    ${list.months.map(
      ({ month, days }) => html`<section part="month">
        <h2>${time(month, formats.month(month), formats.lang)}</h2>
        ${days.map((day) => dayTemplate(day, model))}
      </section>`,
    )}
  `;
}

/** One day: its heading and its entries. Also what stands under a narrow month. */
export function dayTemplate(day: DayGroup, model: ListModel): TemplateResult {
  return html`<section part="day" class="day">
    <h3 class=${day.date === model.today ? 'today' : 'date'}>${dayName(day.date, model)}</h3>
    ${entries(day.activities, model)}
  </section>`;
}

function dayName(date: string, { today, formats }: ListModel): TemplateResult {
  const written = time(date, formats.day(date), formats.lang);
  return date === today ? html`<bdi>${msg('Today', { id: 'calendar.list.today' })}, ${written}</bdi>` : written;
}

function entries(activities: readonly Activity[], model: ListModel): TemplateResult {
  return html`<ul role="list">
    ${activities.map((activity) => entry(activity, model))}
  </ul>`;
}

/**
 * One link says it all in one key press: status, clock, title and date (the defect that W3C's own calendar
 * was reported for). The date is for those who hear the link out of its place.
 */
function entry(activity: Activity, model: ListModel): TemplateResult {
  const { formats, languages } = model;
  return html`<li part="entry">
    <a href=${activityHref(activity)}>
      ${statusBadge(activity)}
      <span class=${lasts(activity) ? 'when long' : 'when'}>${when(activity, model)}</span>
      <span class="title">${words(activity.title, languages)}</span>
      <span class="visually-hidden" lang=${formats.lang ?? nothing}>${formats.day(firstDay(activity))}</span>
      ${where(activity, languages)}
    </a>
  </li>`;
}

/** For days on end: a party that ends after midnight is an evening, and its clock matters. */
function lasts(activity: Activity): boolean {
  const { start, end = start, allDay } = activity;
  return lastDay(activity) !== firstDay(activity) && (allDay || instant(end) - instant(start) >= DAY_MS);
}

function when(activity: Activity, { formats, now }: ListModel): TemplateResult {
  if (lasts(activity)) return html`${began(activity, now)} ${through(time(lastDay(activity), formats.day(lastDay(activity)), formats.lang))}`;
  if (activity.allDay) return html`${msg('All day', { id: 'calendar.list.all-day' })}`;
  const end = activity.end ? time(activity.end, clock(activity.end)) : undefined;
  if (end && isNow(activity, now) && activity.status !== 'cancelled') return until(end);
  return html`${time(activity.start, clock(activity.start))}${end ? html`<span class="end">–${end}</span>` : nothing}`;
}

function until(end: TemplateResult): TemplateResult {
  return html`<bdi>${msg(html`until ${end}`, { id: 'calendar.list.until' })}</bdi>`;
}

/** The clock of the first day, as long as one can still be in time. */
function began({ allDay, start }: Activity, now: number): TemplateResult | typeof nothing {
  return allDay || instant(start) <= now ? nothing : html`${time(start, clock(start))},`;
}

/** The last day counts: "until" would leave it out in Dutch. */
function through(day: TemplateResult): TemplateResult {
  return html`<bdi>${msg(html`through ${day}`, { id: 'calendar.list.through' })}</bdi>`;
}

function where(activity: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const place = activity.place?.name;
  const online = activity.mode === 'online' || activity.mode === 'mixed';
  if (!place && !online) return nothing;
  const parts = [
    place ? words(place, languages) : undefined,
    online ? (place ? msg('also online', { id: 'calendar.list.also-online' }) : msg('Online', { id: 'calendar.list.online' })) : undefined,
  ].filter((part) => part !== undefined);
  return html`<span class="where">${parts.map((part, at) => html`${at > 0 ? ' · ' : nothing}${part}`)}</span>`;
}

/** What is said, once, when more has been shown. */
export function moreShown(count: number): string {
  return count === 1 ? msg('Showing 1 more activity', { id: 'calendar.list.one-more' }) : msg(str`Showing ${count} more activities`, { id: 'calendar.list.more-shown' });
}
