import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '@dugnad/elements/icon';
import { msg } from '@lit/localize';
import { chooseText, type Activity } from '@dugnad/client/model';
import { clock, firstDay, lastDay } from '../dates/activity-time.ts';
import type { CalendarFormats } from '../dates/calendar-formats.ts';
import { statusBadge } from '../status/status.template.ts';
import { time, words } from '../status/words.template.ts';
import { activityHref } from './activity-link.ts';
import { contactTemplate } from './contact.template.ts';
import { factsTemplate } from './facts.template.ts';
import { findLinks } from './find-links.ts';

/** What the details are shown with. */
export interface DetailsModel {
  activity: Activity;
  formats: CalendarFormats;
  languages: readonly string[];
  /** Zone that the times are given in. */
  timeZone: string;
  close: () => void;
}

/** One activity, in a dialog: what, when, where, who, and what one can do now. */
export function detailsTemplate(model: DetailsModel): TemplateResult {
  const { activity, languages, close } = model;
  return html`<dugnad-dialog open @close=${close}>
    <span slot="heading">${statusBadge(activity)} ${words(activity.title, languages)}</span>
    <div class="details">
      <p class="moment">${moment(model)}</p>
      ${factsTemplate(activity, languages)} ${description(activity, languages)} ${contactTemplate(activity, languages)}
    </div>
    <div slot="actions" class="actions">${actions(model)}</div>
  </dugnad-dialog>`;
}

function moment({ activity, formats, timeZone }: DetailsModel): TemplateResult {
  const [first, last] = [firstDay(activity), lastDay(activity)];
  const begin = html`<span class="date">${time(first, formats.day(first), formats.lang)}</span>${activity.allDay ? nothing : html` ${time(activity.start, clock(activity.start))}`}`;
  const own = activity.timeZone;
  const elsewhere = own && own !== timeZone && !activity.allDay ? html` <span class="zone">(${timeZone})</span>` : nothing;
  return html`${begin}${end(activity, last === first ? '' : `${formats.day(last)} `)}${elsewhere}`;
}

function end(activity: Activity, day: string): TemplateResult | typeof nothing {
  if (activity.allDay) return day ? html` – ${time(lastDay(activity), day.trim())}` : nothing;
  return activity.end ? html`–${time(activity.end, `${day}${clock(activity.end)}`)}` : nothing;
}

function description({ description: text, summary }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const shown = text ?? summary;
  if (!shown) return nothing;
  const { value, lang, dir } = chooseText(shown, languages);
  const paragraphs = value.split(/\n{2,}/).filter((paragraph) => paragraph.trim());
  return html`<div class="description" lang=${lang || nothing} dir=${dir}>${paragraphs.map((paragraph) => html`<p>${linkify(paragraph)}</p>`)}</div>`;
}

function linkify(paragraph: string): unknown[] {
  return findLinks(paragraph).map(({ text, href }) => (href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text));
}

function actions({ activity, languages }: DetailsModel): TemplateResult {
  const title = chooseText(activity.title, languages).value;
  const save = (event: Event) => act(event, async () => (await import('./take-along.ts')).saveActivity(activity, title));
  const print = (event: Event) => act(event, async () => (await import('./take-along.ts')).printActivity(title, sheetOf(event)));
  return html`
    <button type="button" class="button filled" @click=${save}>${icon('calendar')}${msg('Add to my calendar', { id: 'calendar.details.add' })}</button>
    <a class="button" href=${activityHref(activity)} @click=${copyLink}>${icon('link')}${msg('Copy the link', { id: 'calendar.details.copy' })}</a>
    <button type="button" class="button" @click=${print}>${icon('print')}${msg('Print', { id: 'calendar.details.print' })}</button>
    <p role="status"></p>
  `;
}

/** Where the browser gives no clipboard (no https), the link does what links do: the address bar then holds it. */
function copyLink(event: Event): void {
  const link = event.currentTarget;
  if (!(link instanceof HTMLAnchorElement) || !('clipboard' in navigator)) return;
  event.preventDefault();
  act(event, async () => {
    await navigator.clipboard.writeText(link.href);
    say({ currentTarget: link }, msg('The link is copied.', { id: 'calendar.details.copied' }));
  });
}

/** What did not work is said beside the button: the page's own voice is not heard behind an open dialog. */
function act(event: Event, work: () => Promise<void>): void {
  const target = event.currentTarget;
  void work().catch(() => say({ currentTarget: target }, msg('That did not work. Try again.', { id: 'calendar.details.not-done' })));
}

function say({ currentTarget: target }: Pick<Event, 'currentTarget'>, words: string): void {
  const line = target instanceof Element ? target.parentElement?.querySelector('[role="status"]') : undefined;
  if (line) line.textContent = words;
}

function sheetOf({ target }: Event): Element | null {
  return target instanceof Element ? (target.closest('dugnad-dialog')?.querySelector('.details') ?? null) : null;
}
