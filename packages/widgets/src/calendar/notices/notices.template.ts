import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isDugnadError } from '@dugnad/client/errors';
import type { ActivityPage } from '@dugnad/client/ports';
import { formatZoned } from '@dugnad/client/time';
import { button } from '../button.template.ts';
import type { CalendarModel, ShownModel } from '../calendar.model.ts';
import { clock } from '../dates/activity-time.ts';
import { time } from '../status/words.template.ts';

/**
 * What the visitor must know before all else, and what can be done about it.
 *
 * Not `<dugnad-notice>`: these words are for the very moment when no further file can be fetched.
 */
function notice(heading: unknown, words: unknown, retry?: () => void): TemplateResult {
  return html`<div class="notice">
    <p class="heading">${heading}</p>
    ${words}
    ${retry ? button(msg('Try again', { id: 'calendar.failed.retry' }), retry) : nothing}
  </div>`;
}

/** The calendar cannot be shown: said plainly, with a way out that needs no calendar. */
export function failureTemplate({ retry, src }: CalendarModel): TemplateResult {
  const [address] = /\S+/.exec(src) ?? [];
  const file = address ? html`<p><a href=${address}>${msg('Open the calendar file', { id: 'calendar.failed.open-file' })}</a></p>` : nothing;
  return notice(msg('The calendar cannot be shown here right now.', { id: 'calendar.failed.heading' }), file, retry);
}

/** What the visitor should know about what is shown: how old it is, which source is missing. */
export function noticesTemplate(model: ShownModel): TemplateResult | typeof nothing {
  const { page } = model.value;
  if (model.status === 'failed' || page.stale) return stale(model, page);
  return page.failures.length > 0 ? partial(page) : nothing;
}

function stale({ error, retry, formats, value }: ShownModel, { failures, asOf, timeZone }: ActivityPage): TemplateResult {
  const cause = error ?? failures[0]?.error;
  const local = formatZoned(Date.parse(asOf), timeZone);
  const day = local.slice(0, 10);
  const when = time(asOf, day === value.today ? clock(local) : `${formats.day(day)} ${clock(local)}`, formats.lang);
  return notice(
    isDugnadError(cause) && cause.code === 'offline' ? msg('You have no internet connection.', { id: 'calendar.stale.offline' }) : failed(),
    msg(html`Last updated: ${when}.`, { id: 'calendar.stale.as-of' }),
    retry,
  );
}

function partial({ failures }: ActivityPage): TemplateResult {
  const names = failures.map(({ name, src }) => name ?? hostOf(src)).join(', ');
  return notice(msg(str`We could not get the activities from ${names}.`, { id: 'calendar.partial.heading' }), msg('Everything else is shown here.', { id: 'calendar.partial.rest' }));
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
  return notice(notOpened(), nothing, retry);
}

/** Said, and written, when a reading failed. */
export function failed(): string {
  return msg('The calendar could not be updated.', { id: 'calendar.stale.heading' });
}

/** Said, and written, when the details did not arrive. */
export function notOpened(): string {
  return msg('The details cannot be shown right now.', { id: 'calendar.details.failed' });
}
