import { html, nothing, type TemplateResult } from 'lit';
import { dialogTemplate } from '@dugnad/elements/dialog';
import { draw, drawings } from '@dugnad/elements/icon';
import { msg } from '@lit/localize';
import { chooseText, type Activity } from '@dugnad/client/model';
import { clock, firstDay, lastDay } from '../dates/activity-time.ts';
import type { CalendarFormats } from '../dates/calendar-formats.ts';
import { statusBadge } from '../status/status.template.ts';
import { dayTime, time, words } from '../status/words.template.ts';
import { activityHref } from './activity-link.ts';
import { contactTemplate } from './contact.template.ts';
import { factsTemplate } from './facts.template.ts';
import { findLinks, linkTo } from './find-links.ts';

const takeAlong = () => import('./take-along.ts');

type Press<Target = Element> = Event & { readonly currentTarget: Target };

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
  const heading = html`${statusBadge(activity)} ${words(activity.title, languages)}`;
  const content = html`<div class="details">
    <p class="moment">${moment(model)}</p>
    ${factsTemplate(activity, languages)} ${description(activity, languages)} ${contactTemplate(activity, languages)}
  </div>`;
  return dialogTemplate(heading, content, actions(model), close);
}

function moment({ activity, formats, timeZone }: DetailsModel): TemplateResult {
  const { allDay, start, end, timeZone: own = timeZone } = activity;
  const first = firstDay(activity);
  const last = lastDay(activity);
  const day = last === first ? '' : formats.day(last);
  const date = html`<span class="date">${dayTime(first, formats)}</span>`;
  if (allDay) return html`${date}${day ? html` – ${time(last, day)}` : nothing}`;
  const until = end ? html`–${time(end, `${day} ${clock(end)}`.trim())}` : nothing;
  return html`${date} ${time(start, clock(start))}${until}${own === timeZone ? nothing : html` <span class="zone">(${timeZone})</span>`}`;
}

function description({ description: text, summary }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const shown = text ?? summary;
  if (!shown) return nothing;
  const { value, lang, dir } = chooseText(shown, languages);
  const paragraphs = value.trim().split(/\s*\n\s*\n\s*/);
  return html`<div class="description" lang=${lang || nothing} dir=${dir}>${paragraphs.map((paragraph) => html`<p>${linkify(paragraph)}</p>`)}</div>`;
}

function linkify(paragraph: string): unknown[] {
  return findLinks(paragraph).map((run, at) => (at % 2 ? html`<a href=${linkTo(run)} rel="noreferrer">${run}</a>` : run));
}

function actions({ activity, languages }: DetailsModel): TemplateResult {
  const title = chooseText(activity.title, languages).value;
  const save = ({ currentTarget }: Press) => act(currentTarget, async () => (await takeAlong()).saveActivity(activity, title));
  const print = ({ currentTarget }: Press) => act(currentTarget, async () => (await takeAlong()).printActivity(title, beside(currentTarget, '.details')));
  return html`
    <button type="button" class="button filled" @click=${save}>${draw(drawings.calendar)}${msg('Add to my calendar', { id: 'calendar.details.add' })}</button>
    <a class="button" href=${activityHref(activity)} @click=${copyLink}>${draw(drawings.link)}${msg('Copy the link', { id: 'calendar.details.copy' })}</a>
    <button type="button" class="button" @click=${print}>${draw(drawings.print)}${msg('Print', { id: 'calendar.details.print' })}</button>
    <p role="status"></p>
  `;
}

/** Where the browser gives no clipboard (no https), the link does what links do: the address bar then holds it. */
function copyLink(press: Press<HTMLAnchorElement>): void {
  if (!('clipboard' in navigator)) return;
  press.preventDefault();
  const link = press.currentTarget;
  void act(link, () => navigator.clipboard.writeText(link.href), msg('The link is copied.', { id: 'calendar.details.copied' }));
}

/** What came of it is said beside the button: the page's own voice is not heard behind an open dialog. */
async function act(button: Element, work: () => Promise<void>, done = ''): Promise<void> {
  const failed = () => msg('That did not work. Try again.', { id: 'calendar.details.not-done' });
  const said = await work().then(() => done, failed);
  beside(button, '[role=status]')?.replaceChildren(said);
}

function beside(button: Element, selector: string): Element | null {
  return button.closest('dialog')?.querySelector(selector) ?? null;
}
