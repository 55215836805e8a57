import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { button } from './button.template.ts';
import type { CalendarModel, ShownModel } from './calendar.model.ts';
import { listTemplate } from './list/list.template.ts';
import { failureTemplate, noticesTemplate, notOpenedTemplate } from './notices/notices.template.ts';
import { activitiesOf } from './reading/read-calendar.ts';

/** The calendar, by what is known: the activities, else why there are none, else what the page itself gave. */
export function calendarTemplate(model: CalendarModel): TemplateResult {
  return html`${model.switcher}${body(model)}<slot name="contact"></slot>`;
}

function body(model: CalendarModel): TemplateResult {
  if (isShown(model)) return shown(model);
  // Also while it is tried again: the button that was pressed must not vanish under the finger.
  if (model.error !== undefined) return html`${words(model, failureTemplate(model))}<slot></slot>`;
  return model.hasFallback ? html`<slot></slot>` : words(model, msg('Fetching the activities …', { id: 'calendar.loading' }));
}

/** Ours, in their language and direction: what the page gave beside them has its own. */
function words({ languages, direction }: CalendarModel, content: unknown): TemplateResult {
  return html`<div lang=${languages[1] ?? nothing} dir=${direction ?? nothing}>${content}</div>`;
}

const isShown = (model: CalendarModel): model is ShownModel => model.value !== undefined;

function shown(model: ShownModel): TemplateResult {
  // Until its file has come, or where it never does, the list stands for the month.
  const month = model.value.view === 'month' ? model.part : undefined;
  return html`<section lang=${model.languages[1] ?? nothing} dir=${model.direction ?? nothing} aria-label=${msg('Activities', { id: 'calendar.name' })} aria-busy=${model.status === 'pending'}>
    <div class="toolbar" part="toolbar">
      <div class="views" role="group" aria-label=${msg('Show as', { id: 'calendar.view.label' })}>
        ${viewButton(model, 'list', msg('List', { id: 'calendar.view.list' }))} ${viewButton(model, 'month', msg('Month', { id: 'calendar.view.month' }))}
      </div>
      ${month ? month.movesTemplate(model) : earlier(model)}
    </div>
    ${noticesTemplate(model)} ${details(model)} ${month ? month.monthTemplate(model) : list(model)}
  </section>`;
}

function viewButton({ view, look }: ShownModel, name: 'list' | 'month', label: string): TemplateResult {
  return html`<button type="button" aria-pressed=${view === name} @click=${() => look(name)}>${label}</button>`;
}

function earlier({ value, view, earlier: press }: ShownModel): TemplateResult | typeof nothing {
  const isAll = value.earlier && !value.earlier.more;
  return isAll || view === 'month' ? nothing : button(msg('Earlier', { id: 'calendar.list.earlier' }), press, 'quiet earlier');
}

function list(model: ShownModel): TemplateResult {
  const { page } = model.value;
  return html`${listTemplate(activitiesOf(model.value), model)}
  ${page.activities.length > 0 ? nothing : html`<p class="empty">${msg('No activities are planned at the moment.', { id: 'calendar.empty.list' })}</p>`}
  ${page.more ? button(msg('Show more', { id: 'calendar.list.more' }), model.more, 'more') : nothing}`;
}

function details(model: ShownModel): TemplateResult | typeof nothing {
  const { opened: activity, part, open, value } = model;
  if (!activity) return nothing;
  if (!part) return notOpenedTemplate(() => open(activity));
  return part.detailsTemplate({ ...model, activity, timeZone: value.page.timeZone });
}
