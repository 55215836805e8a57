import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { momentOf, type Activity } from '@dugnad/client/model';
import type { ShownModel } from '../calendar.model.ts';
import { clock, firstDay, isNow, lastDay } from '../dates/activity-time.ts';
import { activityHref } from '../details/activity-link.ts';
import { statusBadge } from '../status/status.template.ts';
import { dayTime, time, words } from '../status/words.template.ts';
import { groupDays } from './group-days.ts';

const DAY_MS = 86_400_000;

/** The activities under the headings they are read by: what goes on now, then each month, each day. */
export function listTemplate(activities: readonly Activity[], model: ShownModel): TemplateResult {
  const { now, months } = groupDays(activities, model.value.today, model.now);
  return html`
    ${now.length > 0 ? html`<section part="now" class="now"><h2>${msg('Now', { id: 'calendar.list.now' })}</h2>${entries(now, model)}</section>` : nothing}
    ${[...months].map(
      ([month, days]) => html`<section part="month">
        <h2>${time(month, model.formats.month(month), model.formats.lang)}</h2>
        ${days.map(([date, ofDay]) => dayTemplate(date, ofDay, model))}
      </section>`,
    )}
  `;
}

/** One day: its heading and its entries. Also what stands under a narrow month. */
export function dayTemplate(date: string, activities: readonly Activity[], model: ShownModel): TemplateResult {
  const written = dayTime(date, model.formats);
  const isToday = date === model.value.today;
  return html`<section part="day" class="day">
    <h3 class=${isToday ? 'today' : 'date'}>${isToday ? html`<bdi>${msg('Today', { id: 'calendar.list.today' })}, ${written}</bdi>` : written}</h3>
    ${entries(activities, model)}
  </section>`;
}

function entries(activities: readonly Activity[], model: ShownModel): TemplateResult {
  return html`<ul role="list">
    ${activities.map((activity) => entry(activity, model))}
  </ul>`;
}

/**
 * One link says it all in one key press: status, clock, title and date (the defect that W3C's own calendar
 * was reported for). The date is for those who hear the link out of its place.
 */
function entry(activity: Activity, model: ShownModel): TemplateResult {
  const { formats, languages } = model;
  const isLong = lasts(activity);
  return html`<li part="entry">
    <a href=${activityHref(activity)}>
      ${statusBadge(activity)}
      <span class=${isLong ? 'when long' : 'when'}>${isLong ? span(activity, model) : hours(activity, model)}</span>
      <span class="title">${words(activity.title, languages)}</span>
      <span class="visually-hidden" lang=${formats.lang ?? nothing}>${formats.day(firstDay(activity))}</span>
      ${where(activity, languages)}
    </a>
  </li>`;
}

/** For days on end: a party that ends after midnight is an evening, and its clock matters. */
function lasts(activity: Activity): boolean {
  const { start, end = start, allDay } = activity;
  return lastDay(activity) !== firstDay(activity) && (allDay || momentOf(end) - momentOf(start) >= DAY_MS);
}

/** The last day counts: "until" would leave it out in Dutch. The clock of the first stands as long as one can still be in time. */
function span(activity: Activity, { formats, now }: ShownModel): TemplateResult {
  const { start, allDay } = activity;
  const day = dayTime(lastDay(activity), formats);
  return html`${allDay || momentOf(start) <= now ? nothing : html`${time(start, clock(start))},`} <bdi>${msg(html`through ${day}`, { id: 'calendar.list.through' })}</bdi>`;
}

function hours(activity: Activity, { now }: ShownModel): TemplateResult | string {
  if (activity.allDay) return msg('All day', { id: 'calendar.list.all-day' });
  const end = activity.end ? time(activity.end, clock(activity.end)) : undefined;
  if (isNow(activity, now)) return html`<bdi>${msg(html`until ${end}`, { id: 'calendar.list.until' })}</bdi>`;
  return html`${time(activity.start, clock(activity.start))}${end ? html`<span class="end">–${end}</span>` : nothing}`;
}

function where({ place, mode }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const parts: unknown[] = place?.name ? [words(place.name, languages)] : [];
  if (mode === 'online' || mode === 'mixed') parts.push(place?.name ? html` · ${msg('also online', { id: 'calendar.list.also-online' })}` : msg('Online', { id: 'calendar.list.online' }));
  return parts.length > 0 ? html`<span class="where">${parts}</span>` : nothing;
}

/** What is said, once, when more has been shown. */
export function moreShown(count: number): string {
  return count === 1 ? msg('Showing 1 more activity', { id: 'calendar.list.one-more' }) : msg(str`Showing ${count} more activities`, { id: 'calendar.list.more-shown' });
}
