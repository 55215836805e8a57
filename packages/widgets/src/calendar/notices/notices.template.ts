import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isDugnadError } from '@dugnad/client/errors';
import type { ActivityPage } from '@dugnad/client/ports';
import type { CalendarModel } from '../calendar.template.ts';
import { time } from '../status/words.template.ts';
import { clock } from '../dates/activity-time.ts';
import { todayIn, formatZoned } from '@dugnad/client/time';

/** The calendar cannot be shown: said plainly, with a way out that needs no calendar. */
export function failureTemplate({ host, src, status }: CalendarModel): TemplateResult {
  const address = src.trim().split(/\s+/)[0] ?? '';
  return html`<dugnad-notice kind="error">
      <span slot="heading">${msg('The calendar cannot be shown here right now.', { id: 'calendar.failed.heading' })}</span>
      ${address ? html`<p><a href=${address}>${msg('Open the calendar file', { id: 'calendar.failed.open-file' })}</a></p>` : nothing}
      <button type="button" class="button outline" slot="actions" aria-busy=${status === 'pending'} @click=${() => host.retry()}>${msg('Try again', { id: 'calendar.failed.retry' })}</button>
    </dugnad-notice>
    <slot></slot>`;
}

/** What the visitor should know about what is shown: how old it is, which source is missing. */
export function noticesTemplate(model: CalendarModel): TemplateResult | typeof nothing {
  const page = model.reading?.page;
  if (!page) return nothing;
  if (model.status === 'failed' || page.stale) return stale(model, page);
  return page.failures.length > 0 ? partial(page) : nothing;
}

function stale(model: CalendarModel, page: ActivityPage): TemplateResult {
  const error = model.error ?? page.failures[0]?.error;
  const offline = isDugnadError(error) && error.code === 'offline';
  return html`<dugnad-notice kind="warning">
    <span slot="heading">${offline ? msg('You are offline.', { id: 'calendar.stale.offline' }) : msg('The calendar could not be read again.', { id: 'calendar.stale.heading' })}</span>
    ${msg(html`This is what we knew at ${asOf(page, model)}.`, { id: 'calendar.stale.as-of' })}
    <button type="button" class="button outline" slot="actions" @click=${() => model.host.retry()}>${msg('Try again', { id: 'calendar.failed.retry' })}</button>
  </dugnad-notice>`;
}

function asOf({ asOf: instant, timeZone }: ActivityPage, { formats, today }: CalendarModel): TemplateResult {
  const ms = Date.parse(instant);
  const day = todayIn(timeZone, ms);
  const written = clock(formatZoned(ms, timeZone));
  return time(instant, day === today ? written : `${formats.day(day)} ${written}`);
}

function partial({ failures }: ActivityPage): TemplateResult {
  const names = failures.map(({ name, src }) => name ?? hostOf(src)).join(', ');
  return html`<dugnad-notice kind="warning">
    <span slot="heading">${msg(str`We could not read the calendar of ${names}.`, { id: 'calendar.partial.heading' })}</span>
    ${msg('All the others are shown here.', { id: 'calendar.partial.rest' })}
  </dugnad-notice>`;
}

function hostOf(src: string): string {
  try {
    return new URL(src, document.baseURI).host;
  } catch {
    return src;
  }
}

/** The details did not arrive; the list is still there. */
export function notOpenedTemplate(retry: () => void): TemplateResult {
  return html`<dugnad-notice kind="error">
    <span slot="heading">${msg('The details cannot be shown right now.', { id: 'calendar.details.failed' })}</span>
    <button type="button" class="button outline" slot="actions" @click=${retry}>${msg('Try again', { id: 'calendar.failed.retry' })}</button>
  </dugnad-notice>`;
}
