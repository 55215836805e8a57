import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';
import type { CalendarActions, CalendarModel } from './calendar.model.ts';
import { groupDays } from './list/group-days.ts';
import { listTemplate, type ListModel } from './list/list.template.ts';
import { failureTemplate, noticesTemplate, notOpenedTemplate } from './notices/notices.template.ts';
import { activitiesOf, type CalendarReading } from './reading/read-calendar.ts';
import { time } from './status/words.template.ts';

/** A model that has something to show. */
type Shown = CalendarModel & { reading: CalendarReading };

/** The calendar, by what is known: the activities, else why there are none, else what the page itself gave. */
export function calendarTemplate(model: CalendarModel): TemplateResult {
  return html`${body(model)}<slot name="contact"></slot>`;
}

function body(model: CalendarModel): TemplateResult {
  if (isShown(model)) return shown(model);
  // Also while it is tried again: the button that was pressed must not vanish under the finger.
  if (model.error !== undefined) return failureTemplate(model);
  return model.hasFallback ? html`<slot></slot>` : html`<p>${msg('Fetching the activities …', { id: 'calendar.loading' })}</p>`;
}

const isShown = (model: CalendarModel): model is Shown => model.reading !== undefined;

function shown(model: Shown): TemplateResult {
  const label = msg('Activities', { id: 'calendar.name' });
  return html`<section lang=${model.languages[1] ?? nothing} aria-label=${label} aria-busy=${model.status === 'pending'}>
    ${toolbar(model)} ${noticesTemplate(model)} ${details(model)} ${view(model)}
  </section>`;
}

function view(model: Shown): TemplateResult {
  const month = model.view === 'month' ? model.lazy.month : undefined;
  const list = listModel(model, month ? [] : activitiesOf(model.reading));
  if (month) {
    return html`${emptyMonth(model)} ${month.monthTemplate({ ...list, date: model.reading.date, activities: model.reading.page.activities, language: model.language, chosen: model.chosen, choose: model.host.choose })}`;
  }
  return html`${listTemplate(list)} ${emptyList(model)} ${more(model)}`;
}

function listModel({ formats, languages, today, now }: Shown, activities: readonly Activity[]): ListModel {
  return { list: groupDays(activities, { today, now }), formats, languages, today, now };
}

function toolbar(model: Shown): TemplateResult {
  const month = model.view === 'month';
  return html`<div class="toolbar" part="toolbar">
    <div class="views" role="group" aria-label=${msg('Show as', { id: 'calendar.view.label' })}>
      ${viewButton(model, 'list', msg('List', { id: 'calendar.view.list' }))} ${viewButton(model, 'month', msg('Month', { id: 'calendar.view.month' }))}
    </div>
    ${month ? monthMoves(model) : earlier(model)}
  </div>`;
}

function viewButton({ view: current, host }: Shown, name: 'list' | 'month', label: string): TemplateResult {
  return html`<button type="button" aria-pressed=${current === name} @click=${() => host.look(name)}>${label}</button>`;
}

function monthMoves({ host, reading, formats }: Shown): TemplateResult {
  return html`<h2 class="month-name">${time(reading.date.slice(0, 7), formats.month(reading.date), formats.lang)}</h2>
    <div class="moves" role="group" aria-label=${msg('Month', { id: 'calendar.view.month' })}>
      ${moveButton(host, 'previous', msg('Previous', { id: 'calendar.move.previous' }))}
      ${moveButton(host, 'today', msg('Today', { id: 'calendar.move.today' }))}
      ${moveButton(host, 'next', msg('Next', { id: 'calendar.move.next' }))}
    </div>`;
}

function moveButton(host: CalendarActions, way: 'previous' | 'today' | 'next', label: string): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${() => host.move(way)}>${label}</button>`;
}

function emptyMonth({ reading, formats, host }: Shown): TemplateResult | typeof nothing {
  if (reading.page.activities.length > 0) return nothing;
  const { next } = reading;
  if (!next) return html`<p class="empty">${msg('No activities in this month, and none later.', { id: 'calendar.empty.month' })}</p>`;
  const date = next.start.slice(0, 10);
  return html`<p class="empty">${msg('No activities in this month.', { id: 'calendar.empty.month-next' })}</p>
    <button type="button" class="button" @click=${() => host.go(date)}><span>${msg(html`Next activity: ${time(date, formats.day(date), formats.lang)}`, { id: 'calendar.empty.next' })}</span></button>`;
}

function emptyList({ reading }: Shown): TemplateResult | typeof nothing {
  return reading.page.activities.length > 0 ? nothing : html`<p class="empty">${msg('No activities are planned at the moment.', { id: 'calendar.empty.list' })}</p>`;
}

function earlier({ reading, host }: Shown): TemplateResult | typeof nothing {
  if (reading.earlier && !reading.earlier.more) return nothing;
  return html`<button type="button" class="button quiet earlier" @click=${() => host.earlier()}>${msg('Earlier', { id: 'calendar.list.earlier' })}</button>`;
}

function more({ reading, host }: Shown): TemplateResult | typeof nothing {
  if (!reading.page.more) return nothing;
  return html`<button type="button" class="button more" @click=${() => host.more()}>${msg('Show more', { id: 'calendar.list.more' })}</button>`;
}

function details(model: Shown): TemplateResult | typeof nothing {
  const { opened, lazy, formats, languages, host, reading } = model;
  if (!opened) return nothing;
  if (!lazy.details) return notOpenedTemplate(() => host.open(opened));
  return lazy.details.detailsTemplate({ activity: opened, formats, languages, timeZone: reading.page.timeZone, close: host.close });
}
